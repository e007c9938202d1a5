import type { Flow, Instrument } from '../../domain/instrument.ts';
import type { Locale } from '../../i18n/locale.ts';
import { cutTexts, type Vocabulary } from '../../report/vocabulary.ts';
import { sources, textsOf } from './content.ts';
import { wordsOf } from './words.ts';

/** What a report of a flow can say in a language, cut down to the items and actions it can reach. */
export function vocabularyFor(locale: Locale, flow: Flow, slice: Instrument): Vocabulary {
  const { report, reportFull } = wordsOf(locale);
  return {
    ...cutTexts({ ...textsOf(locale), sources }, slice),
    locale,
    words: report,
    // A flow that shows nothing more needs no more words.
    full: flow.shows.length > 0 ? reportFull : null,
    // Pages that show KPIs fetch their texts when something is said of them.
    kpis: null,
    plan: null,
    flow: { id: flow.id, steps: flow.steps, shows: flow.shows },
  };
}
