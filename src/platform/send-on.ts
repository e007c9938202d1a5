/**
 * Sends a visitor of the bare address on to their language: the first of the browser's languages
 * that the site speaks, otherwise the site's first. What stands behind the # goes along.
 */
export function sendOnByLanguage(): void {
  const listed = document.querySelector<HTMLMetaElement>('meta[name=loopcheck-languages]');
  const spoken = listed?.content.split(' ') ?? [];
  const wanted = navigator.languages.map((language) => language.slice(0, 2));
  const chosen = wanted.find((language) => spoken.includes(language)) ?? spoken[0];
  if (chosen !== undefined) location.replace(`${location.pathname}${chosen}/${location.hash}`);
}
