/** The values of the radios that are checked inside an element, by name. */
export function checkedRadios(root: Element): ReadonlyMap<string, string> {
  const checked = root.querySelectorAll<HTMLInputElement>('input[type=radio]:checked');
  return new Map(Array.from(checked, (radio) => [radio.name, radio.value]));
}
