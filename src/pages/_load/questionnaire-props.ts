import { firstKpis } from '../../domain/first-kpis.ts';
import { type Flow, type Item, itemsOfFlow } from '../../domain/instrument.ts';
import type { Kpi } from '../../domain/kpi.ts';
import { minutesOf } from '../../domain/minutes.ts';
import type { Locale } from '../../i18n/locale.ts';
import type {
  AskedItem,
  AskedLadder,
  AskedSection,
  Choice,
  Extras,
  Props,
} from '../../islands/questionnaire/props.ts';
import { citation } from '../../report/describe/citation.ts';
import { config, flowOf, instrument, kpiTextsOf, sliceFor, textsOf } from './content.ts';
import { base, pathTo } from './paths.ts';
import { setupFor } from './setup.ts';
import { vocabularyFor } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** What the questions of a flow need, in a language: its items' texts and no others. */
export function questionnaireProps(
  locale: Locale,
  flow: Flow,
  offers: { readonly extras: boolean; readonly onward: 'full' | null },
): Props {
  const { questionnaire, notices } = wordsOf(locale);
  return {
    locale,
    words: questionnaire,
    noticeWords: notices,
    sections: sectionsOf(locale, flow),
    setup: setupFor(flow.id),
    pace: paceOf(flow),
    ladder: ladderOf(locale, flow),
    shelfScope: base,
    resultHref: pathTo(locale, 'result/'),
    extras: offers.extras ? extrasOf(locale) : null,
    onward: offers.onward === null ? null : onwardTo(locale, offers.onward),
  };
}

/** A flow's items by dimension, those of every optional department included, last in their dimension. */
export function sectionsOf(locale: Locale, flow: Flow): readonly AskedSection[] {
  const { names } = textsOf(locale);
  const items = itemsOfFlow(instrument, flow.id, instrument.optionalDepartments);
  const toAsked = askedItem(locale, flow);
  return instrument.dimensions.map((id) => ({
    id,
    name: names.dimensions[id]?.name ?? id,
    about: names.dimensions[id]?.about ?? '',
    items: items.filter((item) => item.dimension === id).map(toAsked),
  }));
}

/** An item with its texts. */
function askedItem(locale: Locale, flow: Flow): (item: Item) => AskedItem {
  const texts = textsOf(locale);
  const vocabulary = vocabularyFor(locale, flow, sliceFor(flow));
  return ({ id, role }) => {
    const text = texts.items[id];
    if (text === undefined) throw new Error(`${locale}: no texts for ${id}`);
    const { topic, left, right, why, proof, discuss, sources } = text;
    const source = sources.map((one) => citation(vocabulary, one)).join('; ');
    return { id, role, topic, left, right, why, proof, discuss, source };
  };
}

function extrasOf(locale: Locale): Extras {
  const { names } = textsOf(locale);
  const { models, phases, seniorities } = instrument.profile;
  const named = (ids: readonly string[], from: Readonly<Record<string, string>>): Choice[] =>
    ids.map((id) => ({ id, name: from[id] ?? id }));
  return {
    words: wordsOf(locale).extras,
    models: named(models, names.models),
    phases: phases.map((id) => ({ id, name: id, ...names.phases[id] })),
    seniorities: named(seniorities, names.seniorities),
    departments: named(instrument.departments, names.departments),
    optionalDepartments: named(instrument.optionalDepartments, names.departments),
  };
}

/** Where more is asked; null where the owner does not offer it. */
function onwardTo(locale: Locale, id: 'full'): Props['onward'] {
  if (!config.flows.includes(id)) return null;
  const flow = flowOf(id);
  const kpis = kpisOf(flow).map(({ id, family, firstFor }) => ({ id, family, firstFor }));
  return { flow: flow.id, pace: paceOf(flow), kpis, href: pathTo(locale, `${id}/`) };
}

/** What a flow asks of somebody who has said nothing yet, with the minutes that it takes. */
export function wholeOf(flow: Flow): {
  readonly questions: number;
  readonly kpis: number;
  readonly minutes: number;
} {
  const questions = itemsOfFlow(instrument, flow.id).length;
  const kpis = firstKpis(kpisOf(flow), undefined).length;
  return { questions, kpis, minutes: minutesOf(flow, questions, kpis) };
}

/** The KPIs that a flow asks for. */
function kpisOf(flow: Flow): readonly Kpi[] {
  return flow.shows.includes('kpis') ? instrument.kpis : [];
}

function paceOf({ secondsPerItem, secondsPerKpi }: Flow): Props['pace'] {
  return { secondsPerItem, secondsPerKpi };
}

/** The KPI ladder of a flow, with no texts but those that its rows show. */
function ladderOf(locale: Locale, flow: Flow): AskedLadder | null {
  const kpis = kpisOf(flow);
  if (kpis.length === 0) return null;
  const { ladder, ladderFlow } = wordsOf(locale);
  const { names } = textsOf(locale);
  const texts = kpiTextsOf(locale);
  return {
    words: { ...ladder, ...ladderFlow },
    kpis: kpis.map(({ id, family, firstFor }) => {
      const { name = id, about = '' } = texts[id] ?? {};
      return { id, family, firstFor, name, about, short: names.kpis[id] ?? name };
    }),
    kpisHref: pathTo(locale, 'kpis/'),
    numbersHref: pathTo(locale, 'numbers/'),
  };
}
