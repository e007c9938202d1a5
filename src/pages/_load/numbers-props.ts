import type { Flow } from '../../domain/instrument.ts';
import type { Locale } from '../../i18n/locale.ts';
import type {
  Citation,
  Currency,
  NumberedKpi,
  PageTexts,
  Props,
} from '../../islands/numbers/props.ts';
import { citation } from '../../report/describe/citation.ts';
import { currencies } from '../../schemas/saved/saved-assessment.ts';
import {
  figureSources,
  figureTextsOf,
  instrument,
  kpiTextsOf,
  sliceFor,
  sources,
  textsOf,
} from './content.ts';
import { base, pathTo } from './paths.ts';
import { setupFor } from './setup.ts';
import { vocabularyFor } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** What the page for numbers needs in a language. @param flow the smallest, so that nobody is moved */
export function numbersProps(locale: Locale, flow: Flow): Props {
  const { numbers, notices, questionnaire, ladder } = wordsOf(locale);
  const { names } = textsOf(locale);
  const { families } = ladder;
  const named = <Id extends string>(ids: readonly Id[], from: Readonly<Record<string, string>>) =>
    ids.map((id) => ({ id, name: from[id] ?? id }));
  return {
    locale,
    words: numbers,
    noticeWords: notices,
    savingWords: questionnaire.saving,
    setup: setupFor(flow.id),
    shelfScope: base,
    fields: instrument.fields,
    figures: instrument.figures,
    texts: pageTexts(locale),
    sources: figureSources,
    citations: {
      ratio: cited(locale, flow, 'make-or-break'),
      replacement: cited(locale, flow, 'mckinsey-experience'),
    },
    kpis: kpisIn(locale),
    families: {
      value: families.value.name,
      experience: families.experience.name,
      acquisition: families.acquisition.name,
      volume: families.volume.name,
      result: families.result.name,
    },
    touchpoints: named(instrument.loop.ring, names.touchpoints),
    models: named(instrument.profile.models, names.models),
    currencies: currenciesFor(locale),
    hrefs: {
      result: pathTo(locale, 'result/'),
      full: pathTo(locale, 'full/'),
      charter: pathTo(locale, 'charter/'),
      kpis: pathTo(locale, 'kpis/'),
      kpi: pathTo(locale, 'kpis/'),
    },
  };
}

function pageTexts(locale: Locale): PageTexts {
  const { fields, labels, segments, statistics, countries, ofs, sources } = figureTextsOf(locale);
  return { fields, labels, segments, statistics, countries, ofs, sources };
}

function kpisIn(locale: Locale): readonly NumberedKpi[] {
  const texts = kpiTextsOf(locale);
  const { names } = textsOf(locale);
  return instrument.kpis.map((kpi) => {
    const name = texts[kpi.id]?.name ?? kpi.id;
    return { ...kpi, name, short: names.kpis[kpi.id] ?? name };
  });
}

function cited(locale: Locale, flow: Flow, id: string): Citation {
  const vocabulary = { ...vocabularyFor(locale, flow, sliceFor(flow)), sources };
  const address = sources.find((source) => source.id === id)?.address ?? null;
  return { text: citation(vocabulary, id), address };
}

/** The language's own first. */
function currenciesFor(locale: Locale): readonly Currency[] {
  const own: readonly Currency[] = locale === 'sv' ? ['SEK'] : ['EUR', 'GBP'];
  return [...own, ...currencies.filter((currency) => !own.includes(currency))];
}
