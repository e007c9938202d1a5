import { takeAwayEn } from '../../src/i18n/words/take-away.en.ts';
import { takeAwaySv } from '../../src/i18n/words/take-away.sv.ts';

/** What the dialog says, which no page brings along. */
export const takeAwayWords = { en: takeAwayEn, sv: takeAwaySv };
