/** Where the files lie in this tab, and what stands behind the # when they could not be laid there. */
export type DroppedAt = 'dropped';

const dropped: DroppedAt = 'dropped';

/**
 * A file that is dropped on a page would take its place in the browser. It is carried to the page that
 * opens files instead, in this tab's own memory. Pages that open files themselves name no such page.
 */
export function carryDroppedFiles(): void {
  const { body } = document;
  const { dropTo, scope } = body.dataset;
  if (dropTo === undefined) return;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    body.classList.add('over');
    // Browsers tell again and again that something is held over the page, but not that it has gone.
    clearTimeout(waiting);
    waiting = setTimeout(() => body.classList.remove('over'), 500);
  });
  document.addEventListener('drop', async (event) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    const kept = await keep(files, `loopcheck:${scope}:${dropped}`);
    location.assign(kept ? dropTo : `${dropTo}#${dropped}`);
  });
}

async function keep(files: readonly File[], at: string): Promise<boolean> {
  try {
    const carried = await Promise.all(files.map(async (file) => [file.name, await base64Of(file)]));
    sessionStorage.setItem(at, JSON.stringify(carried));
    return true;
  } catch {
    return false;
  }
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,?/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
