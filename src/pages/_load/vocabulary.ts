import type { Flow, Instrument } from '../../domain/instrument.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Vocabulary } from '../../report/vocabulary.ts';
import { sources, textsOf } from './content.ts';
import { wordsOf } from './words.ts';

/** What a report of a flow can say in a language, cut down to the items and actions it can reach. */
export function vocabularyFor(locale: Locale, flow: Flow, slice: Instrument): Vocabulary {
  const texts = textsOf(locale);
  const items = pick(
    texts.items,
    slice.items.map((item) => item.id),
  );
  const actions = pick(
    texts.actions,
    slice.actions.map((action) => action.id),
  );
  const cited = new Set([
    ...Object.values(items).flatMap((item) => item.sources),
    ...slice.actions.flatMap((action) => action.sources as readonly string[]),
    'bain-delivery-gap',
  ]);
  return {
    locale,
    words: wordsOf(locale).report,
    items,
    actions,
    names: texts.names,
    sources: sources.filter((source) => cited.has(source.id)),
    stepsShown: flow.steps,
  };
}

function pick<Value>(
  from: Readonly<Record<string, Value>>,
  ids: readonly string[],
): Record<string, Value> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const value = from[id];
      return value === undefined ? [] : [[id, value]];
    }),
  );
}
