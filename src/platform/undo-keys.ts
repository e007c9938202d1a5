/**
 * Calls back for the keys that take back (Ctrl or Cmd + Z) and do again (with Shift, or Ctrl + Y).
 * Where a text is being typed they belong to the browser. Returns the way to stop.
 */
export function onUndoKeys(undo: () => void, redo: () => void): () => void {
  const heard = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) redo();
    else undo();
  };
  document.addEventListener('keydown', heard);
  return () => document.removeEventListener('keydown', heard);
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return (
    target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type)
  );
}
