import type { DroppedAt } from './carry-dropped.ts';
import type { Door } from './door.ts';

// The two ends share the type alone, so that the other end can stand in the pages themselves.
const at: DroppedAt = 'dropped';

/** The files that were dropped on another page, once; `lost` where they could not be taken along. */
export function takeDroppedFiles({ tab, address }: Door): readonly File[] | 'lost' {
  if (address.fragment() === at) {
    address.replaceFragment('');
    return 'lost';
  }
  const text = tab.read(at);
  if (text === null || text === '') return [];
  tab.write(at, '');
  try {
    const carried: readonly (readonly [name: string, base64: string])[] = JSON.parse(text);
    return carried.map(([name, base64]) => {
      return new File([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))], name);
    });
  } catch {
    return 'lost';
  }
}
