/**
 * Lets the language switch keep the place: the address behind the # names the section, and carries
 * the answers where the device cannot save them.
 */
export function keepPlaceAcrossLanguages(): void {
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element
        ? event.target.closest<HTMLAnchorElement>('a[data-keep-place]')
        : null;
    if (link) link.hash = location.hash;
  });
}
