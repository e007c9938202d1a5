/**
 * Answers in an address, and how they came there: `a` carries those of this very browser where the
 * device cannot save them; `r` is a private link that somebody made to share.
 */
export interface Packed {
  readonly key: 'a' | 'r';
  readonly text: string;
}

/** What the fragment of an address says: a place on the page, and answers where it carries them. */
export interface Fragment {
  readonly place: string;
  readonly packed: Packed | null;
}

/** @example parseFragment('people&a=AQEA') // { place: 'people', packed: { key: 'a', text: 'AQEA' } } */
export function parseFragment(fragment: string): Fragment {
  const parts = fragment.split('&');
  const place = parts.find((part) => part !== '' && !part.includes('=')) ?? '';
  const packed = parts.map(packedIn).find((found) => found !== null) ?? null;
  return { place, packed };
}

/** @example writeFragment({ place: 'people', packed: null }) // 'people' */
export function writeFragment({ place, packed }: Fragment): string {
  const parts = [place, packed === null ? '' : `${packed.key}=${packed.text}`];
  return parts.filter((part) => part !== '').join('&');
}

function packedIn(part: string): Packed | null {
  const key = (['a', 'r'] as const).find((known) => part.startsWith(`${known}=`));
  return key === undefined ? null : { key, text: part.slice(key.length + 1) };
}
