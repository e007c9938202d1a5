import type { Instrument } from '../../domain/instrument.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { SavedWords } from '../../i18n/words/saved.en.ts';
import { equation } from '../../report/describe/speak.ts';
import { type SavedHeadline, savedHeadline } from '../../state/saved-headline.ts';
import type { Setup } from '../../state/setup.ts';

/** What a row says of a saved assessment beside its name. */
export type Headline = (
  saved: Parameters<typeof savedHeadline>[0],
  words: SavedWords,
  locale: Locale,
) => readonly string[];

/**
 * Fetches what levels and 1 + 1 are worked out with.
 * @throws where it cannot be fetched
 */
export async function loadHeadlines(setup: Setup): Promise<Headline> {
  const instrument = await loadInstrument();
  return (saved, words, locale) => textOf(savedHeadline(saved, instrument, setup), words, locale);
}

/** The instrument as far as a level and 1 + 1 need it: no steps, no KPIs. */
async function loadInstrument(): Promise<Instrument> {
  const { default: content } = await import('../../content/instrument/instrument.json');
  // The build has checked the file, which is what the brands of its ids say.
  const unneeded = { actions: [], kpis: [], figures: [], fields: [] };
  return { ...content, ...unneeded } as unknown as Instrument;
}

/** A headline in words: "level 3", "1 + 1 = 1.5"; nothing for what rests on too few answers. */
function textOf(
  { level, provisional, onePlusOne }: SavedHeadline,
  { headline: said }: SavedWords,
  locale: Locale,
): readonly string[] {
  return [
    ...(level === null ? [] : [fill(provisional ? said.provisional : said.level, { level })]),
    ...(onePlusOne === null
      ? []
      : [fill(said.onePlusOne, { value: equation({ locale }, onePlusOne) })]),
  ];
}
