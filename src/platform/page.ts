/** The values of CSS custom properties as they hold now, by name without the two hyphens. */
export function readTokens<Name extends string>(names: readonly Name[]): Record<Name, string> {
  const style = getComputedStyle(document.documentElement);
  const entries = names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]);
  return Object.fromEntries(entries) as Record<Name, string>;
}

/** Calls back when the reader's light or dark preference changes. Returns the way to stop. */
export function onThemeChange(listener: () => void): () => void {
  const query = matchMedia('(prefers-color-scheme: dark)');
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Calls back once, when an element comes near the visible part of the page. */
export function whenNear(element: Element, listener: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      listener();
    },
    { rootMargin: '200px' },
  );
  observer.observe(element);
  return () => observer.disconnect();
}

/**
 * The full address of a link of this page, for a file that is read elsewhere. Null where the page is
 * only served to this device, so that nobody is sent to an address that is theirs alone.
 */
export function sharedAddress(href: string): string | null {
  const address = new URL(href, location.href);
  const local = /^(localhost|127\.[\d.]+|\[::1\])$/.test(address.hostname);
  return local || address.protocol === 'file:' ? null : address.href;
}

/** The full address of a link of this page. */
export function wholeAddress(href: string): string {
  return new URL(href, location.href).href;
}

/** Puts a text on the clipboard. False where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Opens the browser's own way of printing. */
export function printPage(): void {
  print();
}

/** Shows the part of the page that has an id, where it has one: the browser looked before it stood there. */
export function showPart(id: string): void {
  if (id !== '') document.getElementById(id)?.scrollIntoView();
}

/**
 * Opens what is folded and belongs on paper (marked data-print) before the page is printed, and folds it again afterwards.
 * Returns the way to stop.
 */
export function unfoldForPrint(): () => void {
  let opened: readonly HTMLDetailsElement[] = [];
  const unfold = () => {
    opened = Array.from(
      document.querySelectorAll<HTMLDetailsElement>('details[data-print]:not([open])'),
    );
    for (const details of opened) details.open = true;
  };
  const fold = () => {
    for (const details of opened) details.open = false;
  };
  window.addEventListener('beforeprint', unfold);
  window.addEventListener('afterprint', fold);
  return () => {
    window.removeEventListener('beforeprint', unfold);
    window.removeEventListener('afterprint', fold);
  };
}

/** The bytes of a file that the user chose. Null where the browser cannot read it. */
export async function readBytes(file: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** Ends the present task, so that the browser can draw and listen before the next. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
