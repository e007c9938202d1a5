/** What the fragment of an address says: a place on the page, and answers where it carries them. */
export interface Fragment {
  readonly place: string;
  readonly packed: string | null;
}

const answersKey = 'a';

/** @example parseFragment('people&a=AQEA') // { place: 'people', packed: 'AQEA' } */
export function parseFragment(fragment: string): Fragment {
  const parts = fragment.split('&');
  const marked = parts.find((part) => part.startsWith(`${answersKey}=`));
  const place = parts.find((part) => part !== '' && !part.includes('=')) ?? '';
  return { place, packed: marked?.slice(answersKey.length + 1) ?? null };
}

/** @example writeFragment({ place: 'people', packed: null }) // 'people' */
export function writeFragment({ place, packed }: Fragment): string {
  const parts = [place, packed === null ? '' : `${answersKey}=${packed}`];
  return parts.filter((part) => part !== '').join('&');
}
