/** The part of an address that names assessments of this device, to stand behind its #. */
export function idsFragment(ids: readonly string[]): string {
  return ids.length === 0 ? '' : `${key}${ids.map(encodeURIComponent).join(',')}`;
}

/**
 * The assessments that the fragment of an address names, in order; what cannot be read is left out.
 * @example idsInFragment('ids=a,b') // ['a', 'b']
 */
export function idsInFragment(fragment: string): readonly string[] {
  const part = fragment.split('&').find((one) => one.startsWith(key)) ?? key;
  const ids = part
    .slice(key.length)
    .split(',')
    .map(decoded)
    .filter((id) => id !== '');
  return [...new Set(ids)];
}

const key = 'ids=';

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
