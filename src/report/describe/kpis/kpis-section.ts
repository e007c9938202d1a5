import type { Assessment } from '../../../domain/assess.ts';
import type { KpiId } from '../../../domain/ids.ts';
import type { FamilyLadder, LadderAssessment, PlacedKpi } from '../../../domain/ladder.ts';
import type { ClimbStep } from '../../../domain/rank.ts';
import { fill, type Plural, plural } from '../../../i18n/fill.ts';
import type { LadderWords } from '../../../i18n/words/ladder.en.ts';
import type { ReportFullWords } from '../../../i18n/words/report-full.en.ts';
import type { Block, LadderChart, LadderRow, ListPoint, Section, Table } from '../../report.ts';
import { entry, type KpiVocabulary, type Vocabulary } from '../../vocabulary.ts';
import { inWords, list, numberCell, points, startWords, textCell, upperFirst } from '../speak.ts';
import { climbText } from './climb-text.ts';

/** Next rungs that are shown beside the ladder. */
const mostClimbs = 3;

/** Which KPIs decide and which are only looked at; the way to the ladder where none is placed. */
export function kpisSection(
  assessment: Assessment,
  vocabulary: Vocabulary,
  full: ReportFullWords,
): Section {
  const { kpis } = vocabulary;
  const { ladder } = assessment.business;
  if (kpis === null || ladder === null || answeredIn(ladder).length === 0) {
    return {
      id: 'kpis',
      title: full.kpis.title,
      invites: true,
      blocks: [{ kind: 'prose', tone: 'body', paragraphs: [full.kpis.invite] }],
    };
  }
  const next = nextRungs(assessment, vocabulary, kpis);
  return {
    id: 'kpis',
    title: kpis.words.sections.kpis,
    blocks: [
      {
        kind: 'prose',
        tone: 'body',
        paragraphs: leadText(ladder, answeredIn(ladder), vocabulary, kpis),
      },
      ladderChart(ladder, vocabulary, kpis),
      ...next,
    ],
  };
}

/** The KPIs of which something is said. */
function answeredIn({ families }: LadderAssessment): readonly PlacedKpi[] {
  return families.flatMap((family) => family.kpis.filter(({ standing }) => standing !== null));
}

/** KPIs by their running-text names, in a list. */
export function kpiNames(ids: readonly KpiId[], vocabulary: Vocabulary): string {
  return list(
    vocabulary,
    ids.map((id) => entry(vocabulary.names.kpis, id)),
  );
}

function leadText(
  { deciding }: LadderAssessment,
  answered: readonly PlacedKpi[],
  vocabulary: Vocabulary,
  { words }: KpiVocabulary,
): readonly string[] {
  const { ladder: said } = words;
  const at = (...places: readonly PlacedKpi['place'][]) =>
    answered.filter(({ place }) => places.includes(place)).map(({ id }) => id);
  const placed = answered.filter(({ rung }) => rung !== null).map(({ id }) => id);
  const [silo, unknown] = [at('silo'), at('dontKnow')];
  const measured = placed.length - at('none').length;
  const many = (forms: Plural, ids: readonly KpiId[]) =>
    ids.length === 0 ? [] : [manyText(forms, ids, vocabulary)];
  const counts = { placed, deciding, silo, measured };
  return [
    [
      ...decidingText(counts, vocabulary, said),
      ...many(said.silo, silo),
      ...(deciding.length === 0 ? [] : many(said.lookedAt, at('counted', 'shown', 'followed'))),
    ].join(' '),
    [...many(placed.length === 0 ? said.allUnknown : said.dontKnow, unknown), said.aside].join(' '),
  ].filter((text) => text !== '');
}

/** A sentence about some KPIs, in the form that goes with how many they are. */
function manyText(forms: Plural, ids: readonly KpiId[], vocabulary: Vocabulary): string {
  const values = { n: inWords(vocabulary, ids.length), names: kpiNames(ids, vocabulary) };
  return upperFirst(plural(vocabulary.locale, forms, ids.length, values), vocabulary);
}

interface Counts {
  readonly placed: readonly KpiId[];
  readonly deciding: readonly KpiId[];
  readonly silo: readonly KpiId[];
  readonly measured: number;
}

/** How many of the placed KPIs decide; what decides in a silo has a sentence of its own. */
function decidingText(
  { placed, deciding, silo, measured }: Counts,
  vocabulary: Vocabulary,
  said: KpiVocabulary['words']['ladder'],
): readonly string[] {
  if (placed.length === 0) return [];
  if (measured === 0) return [manyText(said.nothingMeasured, placed, vocabulary)];
  const values = {
    total: inWords(vocabulary, placed.length),
    measured: inWords(vocabulary, measured),
    n: inWords(vocabulary, deciding.length),
    names: kpiNames(deciding, vocabulary),
  };
  if (placed.length === 1) {
    if (silo.length === 1) return [];
    if (deciding.length === 1) return [fill(said.onlyDecides, values)];
    return [fill(said.onlyMeasured, { names: kpiNames(placed, vocabulary) })];
  }
  if (deciding.length === 0) {
    const all = measured === placed.length;
    return [
      fill(all ? said.measuredAll : said.measuredSome, values),
      silo.length === 0 ? said.noneDecides : said.noneDecidesTogether,
    ];
  }
  if (deciding.length === placed.length) return [fill(said.allDecide, values)];
  return [fill(deciding.length === 1 ? said.oneDecides : said.someDecide, values)];
}

function ladderChart(
  ladder: LadderAssessment,
  vocabulary: Vocabulary,
  kpis: KpiVocabulary,
): LadderChart {
  const { words, ladder: labels } = kpis;
  const groups = ladder.families.flatMap((family) => {
    const rows = family.kpis
      .filter(({ standing }) => standing !== null)
      .map((kpi) => rowOf(kpi, vocabulary, kpis));
    if (rows.length === 0) return [];
    return [
      {
        id: family.family,
        name: labels.families[family.family].name,
        text: familyText(family, vocabulary, kpis),
        plain: family.family === 'volume',
        rows,
      },
    ];
  });
  return {
    kind: 'chart',
    form: 'ladder',
    id: 'kpi-ladder',
    title: words.ladder.title,
    summary: summaryText(ladder, vocabulary, kpis),
    rungs: (['0', '1', '2', '3', '4'] as const).map((rung) => labels.options[rung].label),
    groups,
    table: ladderTable(ladder, vocabulary, kpis),
  };
}

function rowOf(kpi: PlacedKpi, vocabulary: Vocabulary, kpis: KpiVocabulary): LadderRow {
  const name = entry(vocabulary.names.kpis, kpi.id);
  return {
    id: kpi.id,
    label: upperFirst(name, vocabulary),
    rung: kpi.rung,
    silo: kpi.place === 'silo',
    text: standingText(kpi, kpis),
  };
}

/** How far a KPI has come, in the words that it was answered with. */
export function standingText({ standing }: PlacedKpi, { words, ladder }: KpiVocabulary): string {
  if (standing === null) return words.unanswered;
  return ladder.options[optionOf(standing)].label;
}

type Option = keyof LadderWords['options'];

function optionOf(standing: NonNullable<PlacedKpi['standing']>): Option {
  return standing.kind === 'rung' ? (String(standing.rung) as Option) : standing.kind;
}

function familyText(
  { family, score, kpis: placed }: FamilyLadder,
  vocabulary: Vocabulary,
  { words }: KpiVocabulary,
): string {
  if (score.kind === 'none') return words.familyNone;
  const values = {
    points: points(vocabulary, score.points),
    n: score.rated,
    total: placed.length,
  };
  return fill(family === 'volume' ? words.familyVolume : words.familyScore, values);
}

function summaryText(
  { deciding, lookedAt, families }: LadderAssessment,
  vocabulary: Vocabulary,
  { words }: KpiVocabulary,
): string {
  const { summaryDecide, summaryNone, summaryLooked, summarySilo } = words.ladder;
  const silo = families.flatMap((family) =>
    family.kpis.filter(({ place }) => place === 'silo').map(({ id }) => id),
  );
  const said = (forms: Plural, ids: readonly KpiId[]) =>
    plural(vocabulary.locale, forms, ids.length, { n: startWords(vocabulary, ids.length) });
  return [
    deciding.length === 0 ? summaryNone : said(summaryDecide, deciding),
    ...(silo.length === 0 ? [] : [said(summarySilo, silo)]),
    ...(lookedAt.length === 0 ? [] : [said(summaryLooked, lookedAt)]),
  ].join(' ');
}

function ladderTable(
  { families }: LadderAssessment,
  vocabulary: Vocabulary,
  kpis: KpiVocabulary,
): Table {
  const { ladder: said } = kpis.words;
  return {
    kind: 'table',
    id: 'kpi-ladder-rungs',
    caption: said.caption,
    columns: [
      { label: said.kpi, type: 'text' },
      { label: said.family, type: 'text' },
      { label: said.standing, type: 'text' },
      { label: said.rung, type: 'number' },
    ],
    rows: families.flatMap(({ family, kpis: placed }) =>
      placed
        .filter(({ standing }) => standing !== null)
        .map((kpi) => [
          textCell(upperFirst(entry(vocabulary.names.kpis, kpi.id), vocabulary)),
          textCell(kpis.ladder.families[family].name),
          textCell(standingText(kpi, kpis)),
          kpi.rung === null ? textCell(said.none) : numberCell(String(kpi.rung), kpi.rung),
        ]),
    ),
  };
}

/** The best next rungs, with who takes them on and what comes first. */
function nextRungs(
  { steps }: Assessment,
  vocabulary: Vocabulary,
  kpis: KpiVocabulary,
): readonly Block[] {
  const climbing = steps.filter((step): step is ClimbStep => step.kind === 'climb');
  const listed = climbing.slice(0, mostClimbs).map((step): ListPoint => {
    const { title, first, owners } = climbText(step, vocabulary, kpis);
    const detail = fill(kpis.words.ladder.nextDetail, { owners, first });
    return { id: `climb-${step.kpi}`, text: title, detail, link: null, basis: [] };
  });
  if (listed.length === 0) return [];
  return [
    {
      kind: 'prose',
      tone: 'body',
      paragraphs: [plural(vocabulary.locale, kpis.words.ladder.next, listed.length)],
    },
    { kind: 'listing', points: listed },
  ];
}
