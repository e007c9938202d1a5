import type { Assessment } from '../../domain/assess.ts';
import type { ItemId } from '../../domain/ids.ts';
import type { Instrument, Shown } from '../../domain/instrument.ts';
import { nothingPlanned, type Planned } from '../../domain/plan.ts';
import { fill, plural } from '../../i18n/fill.ts';
import type { ReportFullWords } from '../../i18n/words/report-full.en.ts';
import type { Block, ListPoint, Report, Section } from '../report.ts';
import { entry, type KpiVocabulary, type Vocabulary } from '../vocabulary.ts';
import { answersSection } from './answers-section.ts';
import { citation } from './citation.ts';
import { decisionsSection } from './decisions-section.ts';
import { departmentsSection } from './departments-section.ts';
import { dimensionsSection } from './dimensions-section.ts';
import { equationSection } from './equation-section.ts';
import { findingsSection } from './findings-section.ts';
import { calculationsSection } from './kpis/calculations-section.ts';
import { charterSection } from './kpis/charter-section.ts';
import { figuresSection } from './kpis/figures-section.ts';
import { futureSection } from './kpis/future-section.ts';
import { kpisSection } from './kpis/kpis-section.ts';
import { outsideSection } from './kpis/outside-section.ts';
import { levelSection } from './level-section.ts';
import { loopSection } from './loop-section.ts';
import { mapSection } from './map-section.ts';
import { moneySection } from './money-section.ts';
import { planSection } from './plan/plan-section.ts';
import { ringSection } from './ring-section.ts';
import { inWords, startWords } from './speak.ts';
import { stepsSection } from './steps-section.ts';
import { touchpointsSection } from './touchpoints-section.ts';
import { verdictsSection } from './verdicts-section.ts';

/**
 * An assessment in the reader's language, as plain data, most important first.
 * @param notes what was written beside the items
 * @param planned what is planned on the strength of it; told where the vocabulary has the plan's words
 * @throws Error when a text is missing that the build should have asked for
 */
export function describe(
  assessment: Assessment,
  instrument: Instrument,
  vocabulary: Vocabulary,
  notes: ReadonlyMap<ItemId, string> = new Map(),
  planned: Planned = nothingPlanned,
): Report {
  const { flow, full } = vocabulary;
  /** A section that only some flows have, where its words are at hand. */
  const where = (shown: Shown, make: (words: ReportFullWords) => Section): readonly Section[] =>
    full !== null && flow.shows.includes(shown) ? [make(full)] : [];
  /** A section about KPIs and figures, where there is something to say of them. */
  const kpis = (make: KpiSection) =>
    vocabulary.kpis === null ? [] : make(assessment, vocabulary, vocabulary.kpis);
  return {
    locale: vocabulary.locale,
    sections: [
      equationSection(assessment, vocabulary),
      levelSection(assessment, vocabulary),
      moneySection(assessment, vocabulary),
      loopSection(assessment, vocabulary),
      ...where('ring', (words) => ringSection(assessment, instrument, vocabulary, words)),
      ...kpis(outsideSection),
      dimensionsSection(assessment, vocabulary, planned.aims),
      ...where('touchpoints', (words) => touchpointsSection(assessment, vocabulary, words)),
      ...where('departments', (words) => departmentsSection(assessment, vocabulary, words)),
      ...where('verdicts', (words) => verdictsSection(assessment, vocabulary, words)),
      ...where('map', (words) => mapSection(assessment, vocabulary, words)),
      ...where('kpis', (words) => kpisSection(assessment, vocabulary, words)),
      ...kpis(figuresSection),
      ...kpis(calculationsSection),
      ...kpis(futureSection),
      findingsSection(assessment, vocabulary),
      blindSpotsSection(assessment, vocabulary),
      decisionsSection(assessment, instrument, vocabulary),
      stepsSection(assessment, instrument, vocabulary),
      ...planSection(assessment, instrument, vocabulary, planned),
      ...(vocabulary.plan?.route?.(assessment, instrument, vocabulary, planned.aims) ?? []),
      ...kpis(charterSection),
      answersSection(assessment, vocabulary, notes),
      ...(flow.shows.length === 0 ? [moreSection(vocabulary)] : []),
      methodSection(vocabulary),
      sourcesSection(vocabulary),
    ],
  };
}

type KpiSection = (
  assessment: Assessment,
  vocabulary: Vocabulary,
  kpis: KpiVocabulary,
) => readonly Section[];

/** What a longer flow would say. */
function moreSection({ words }: Vocabulary): Section {
  return {
    id: 'more',
    title: words.sections.more,
    blocks: [{ kind: 'prose', tone: 'body', paragraphs: [words.more.text] }],
  };
}

function blindSpotsSection(assessment: Assessment, vocabulary: Vocabulary): Section {
  const { words } = vocabulary;
  const spots = assessment.blindSpots;
  const points = firstSpots(assessment).map((id): ListPoint => {
    const { topic, proof } = entry(vocabulary.items, id);
    const detail = fill(words.blindSpots.proof, { proof });
    return { id, text: topic, detail, link: null, basis: [id] };
  });
  const begin =
    points.length < spots.length
      ? [fill(words.blindSpots.begin, { n: inWords(vocabulary, points.length) })]
      : [];
  const said =
    spots.length > 0
      ? [...spotsText(assessment, vocabulary), ...begin]
      : noSpots(assessment, vocabulary);
  const blocks: Block[] = [{ kind: 'prose', tone: 'body', paragraphs: [said.join(' ')] }];
  if (points.length > 0) blocks.push({ kind: 'listing', points });
  return { id: 'blindSpots', title: words.sections.blindSpots, blocks };
}

/** More blind spots than these are no list to begin with. */
const mostSpots = 12;

/** The blind spots, or where they are many those to settle first: what the shortest flow asks, too. */
function firstSpots({ blindSpots, items }: Assessment): readonly ItemId[] {
  if (blindSpots.length <= mostSpots) return blindSpots;
  const flows = new Map(items.map((item) => [item.id, item.flows.length]));
  const flowsOf = (id: ItemId) => flows.get(id) ?? 0;
  const first = blindSpots.toSorted((a, b) => flowsOf(b) - flowsOf(a)).slice(0, mostSpots);
  return blindSpots.filter((id) => first.includes(id));
}

/** How many blind spots there are; where they are most of the answers, they are the finding. */
function spotsText({ blindSpots, scores }: Assessment, vocabulary: Vocabulary): readonly string[] {
  const { intro, introMost, introAll, bringIn } = vocabulary.words.blindSpots;
  const { asked } = scores.all;
  const n = startWords(vocabulary, blindSpots.length);
  if (blindSpots.length === asked) return [introAll, bringIn];
  return blindSpots.length * 2 > asked
    ? [fill(introMost, { n, asked }), bringIn]
    : [plural(vocabulary.locale, intro, blindSpots.length, { n })];
}

/** That there is no blind spot, as far as that is true. */
function noSpots({ scores, shown }: Assessment, { words }: Vocabulary): readonly string[] {
  const { none, noneOpen, unproved } = words.blindSpots;
  if (scores.all.rated < scores.all.asked) return [noneOpen];
  return shown === null ? [none, unproved] : [none];
}

function methodSection({ words }: Vocabulary): Section {
  const paragraphs = Object.values(words.method.paragraphs);
  return {
    id: 'method',
    title: words.sections.method,
    blocks: [{ kind: 'prose', tone: 'body', paragraphs }],
  };
}

function sourcesSection(vocabulary: Vocabulary): Section {
  const points = vocabulary.sources.map(
    ({ id, address }): ListPoint => ({
      id,
      text: citation(vocabulary, id),
      detail: '',
      link: address,
      basis: [],
    }),
  );
  return {
    id: 'sources',
    title: vocabulary.words.sections.sources,
    blocks: [{ kind: 'listing', points }],
  };
}
