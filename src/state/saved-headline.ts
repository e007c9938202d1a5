import type { Instrument } from '../domain/instrument.ts';
import type { SavedAssessment } from '../schemas/saved/saved-assessment.ts';
import { assessed } from './assessed.ts';
import type { Setup } from './setup.ts';

/** What a saved assessment comes to, as its own result tells it; null what rests on too few answers. */
export interface SavedHeadline {
  readonly level: number | null;
  /** True where open answers could still move the level. */
  readonly provisional: boolean;
  readonly onePlusOne: number | null;
}

/** The level and 1 + 1 of a saved assessment, by the same arithmetic as its result. */
export function savedHeadline(
  saved: SavedAssessment,
  instrument: Instrument,
  setup: Setup,
): SavedHeadline {
  const { maturity, levels, loop } = assessed(saved, instrument, setup).assessment;
  return {
    level: maturity.kind === 'scored' ? maturity.level : null,
    provisional: levels !== null && levels.low !== levels.high,
    onePlusOne: loop.kind === 'scored' ? loop.at.onePlusOne : null,
  };
}
