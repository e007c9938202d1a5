import type { TouchpointId } from '../../domain/ids.ts';
import type { OutsideTouchpoint } from '../../domain/outside.ts';
import { settle } from '../../domain/precision.ts';

/** The mean of ratings; null where there are none. @example meanOf([4, 5, 3]) // 4 */
export function meanOf(ratings: readonly number[]): number | null {
  if (ratings.length === 0) return null;
  return ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;
}

/** The touchpoints that customers give the least, with their mean; null where they all get the same. */
export function lowestRated(
  touchpoints: readonly Pick<OutsideTouchpoint, 'id' | 'theirs'>[],
): { readonly ids: readonly TouchpointId[]; readonly mean: number } | null {
  const counted = touchpoints.flatMap(({ id, theirs }) =>
    theirs.kind === 'scored' ? [{ id, mean: theirs.points / 25 + 1 }] : [],
  );
  const means = counted.map(({ mean }) => settle(mean));
  const mean = Math.min(...means);
  if (counted.length === 0 || mean === Math.max(...means)) return null;
  return { ids: counted.filter((one) => settle(one.mean) === mean).map(({ id }) => id), mean };
}
