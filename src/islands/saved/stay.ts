/** Keeps a link from being followed where what should come first did not go. */
export function stayUnless(event: Event, went: boolean): void {
  if (!went) event.preventDefault();
}
