/** Beside what was pressed, that there is no room; listeners hear it from the page's own status. */
export function FullNote({ text }: { readonly text: string }) {
  return text === '' ? null : <p class="small plan-full">{text}</p>;
}
