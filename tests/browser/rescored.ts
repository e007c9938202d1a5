import { readFileSync } from 'node:fs';
import { type InstrumentData, type Rescored, rescore } from '../unit/independent/rescore.ts';
import type { Locale } from './languages.ts';
import type { SavedFile } from './saved-answers.ts';

/**
 * What the figures of a saved assessment are by the second reading of the method, which shares no
 * code with the product.
 */
export function rescored(file: SavedFile): Rescored {
  return rescore(JSON.stringify(file), instrument);
}

const instrument = JSON.parse(
  readFileSync(new URL('../../src/content/instrument/instrument.json', import.meta.url), 'utf8'),
) as InstrumentData;

/** Points as a page shows them: one decimal, half up. */
export function shownPoints(locale: Locale, points: number): string {
  const text = (Math.round(points * 10 + 1e-6) / 10).toFixed(1);
  return locale === 'sv' ? text.replace('.', ',') : text;
}

/** The points of a view that has a score. @throws Error where it has none */
export function pointsIn(views: Rescored['dimensions'], id: string): number {
  const view = views[id];
  if (view?.state !== 'scored') throw new Error(`${id} has no score`);
  return view.points;
}
