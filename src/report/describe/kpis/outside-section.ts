import type { Assessment } from '../../../domain/assess.ts';
import type { TouchpointId } from '../../../domain/ids.ts';
import type { Outside } from '../../../domain/outside.ts';
import { fill } from '../../../i18n/fill.ts';
import { formatNumber } from '../../../i18n/format.ts';
import type { ReportFullWords } from '../../../i18n/words/report-full.en.ts';
import type { Block, Cell, Section, Table, Verdict } from '../../report.ts';
import { entry, type KpiVocabulary, type Vocabulary } from '../../vocabulary.ts';
import { change, list, lowerFirst, numberCell, points, rounded, textCell } from '../speak.ts';
import { touchpointNames } from '../touchpoints-section.ts';

/** A touchpoint with fewer ratings than this is a conversation; it is said so. */
const fewRatings = 30;

/** The customers' ratings beside the own answers, touchpoint by touchpoint; none without ratings. */
export function outsideSection(
  { business: { outside } }: Assessment,
  vocabulary: Vocabulary,
  { words }: KpiVocabulary,
): readonly Section[] {
  if (outside === null) return [];
  const { outside: said } = words;
  const known = outside.touchpoints.some(({ theirs }) => theirs.kind === 'scored');
  const blocks: readonly Block[] = known
    ? [
        { kind: 'prose', tone: 'body', paragraphs: paragraphs(outside, vocabulary, said) },
        outsideTable('outside-view', outside, vocabulary, said),
      ]
    : [{ kind: 'prose', tone: 'body', paragraphs: [said.tooFew] }];
  return [{ id: 'outside', title: words.sections.outside, blocks }];
}

type Said = KpiVocabulary['words']['outside'];

function paragraphs(outside: Outside, vocabulary: Vocabulary, said: Said): readonly string[] {
  const few = outside.touchpoints.flatMap(({ id, theirs }) =>
    theirs.kind === 'tooFew' && theirs.ratings > 0 ? [id] : [],
  );
  const small = outside.touchpoints.some(
    ({ theirs }) => theirs.kind === 'scored' && theirs.ratings < fewRatings,
  );
  return [
    said.lead,
    [
      ...(few.length === 0 ? [] : [fill(said.few, { names: namesOf(few, vocabulary) })]),
      ...(small ? [said.small] : []),
    ].join(' '),
  ].filter((text) => text !== '');
}

function namesOf(ids: readonly TouchpointId[], vocabulary: Vocabulary): string {
  return list(
    vocabulary,
    ids.map((id) => lowerFirst(entry(vocabulary.names.touchpoints, id), vocabulary)),
  );
}

function outsideTable(id: string, outside: Outside, vocabulary: Vocabulary, said: Said): Table {
  const cell = (value: number | null, text: (known: number) => string): Cell =>
    value === null ? textCell(said.none) : numberCell(text(value), value);
  return {
    kind: 'table',
    id,
    caption: said.caption,
    columns: [
      { label: said.touchpoint, type: 'text' },
      { label: said.own, type: 'number' },
      { label: said.theirs, type: 'number' },
      { label: said.difference, type: 'number' },
      { label: said.ratings, type: 'number' },
    ],
    rows: outside.touchpoints.map(({ id, own, theirs, difference }) => [
      textCell(entry(vocabulary.names.touchpoints, id)),
      cell(own, (value) => points(vocabulary, value)),
      cell(theirs.kind === 'scored' ? theirs.points : null, (value) => points(vocabulary, value)),
      cell(difference, (value) => change(vocabulary, value, 1)),
      numberCell(String(theirs.ratings), theirs.ratings),
    ]),
  };
}

/** What the two views say together, as a verdict; none where no touchpoint has both. */
export function outsideVerdict(
  { business: { outside } }: Assessment,
  vocabulary: Vocabulary,
  { words }: KpiVocabulary,
  full: ReportFullWords,
): readonly Verdict[] {
  if (outside === null || outside.overall.kind === 'none') return [];
  const { outside: said } = words;
  const { reading, difference, widest } = outside.overall;
  const gap = formatNumber(vocabulary.locale, Math.abs(rounded(difference, 0)), 0);
  const text = [
    fill(said.text[reading], { gap }),
    ...widestText(outside, widest, vocabulary, said, full),
  ];
  return [
    {
      id: 'outside-view',
      name: said.name,
      tone: reading === 'inStep' ? 'good' : reading === 'harder' ? 'open' : 'warning',
      headline: said[reading],
      text: text.join(' '),
      advice: '',
      adviceLabel: full.verdicts.advice,
      derivation: {
        steps: [said.step],
        table: withDifferenceFirst(outsideTable('outside-gaps', outside, vocabulary, said)),
      },
      basis: [],
    },
  ];
}

/** A verdict shows the first columns alone: what it rests on is the difference. */
function withDifferenceFirst(table: Table): Table {
  const moved = <Part>(parts: readonly Part[]) => {
    const difference = parts[differenceAt];
    const others = parts.filter((_, index) => index !== differenceAt);
    return difference === undefined ? parts : others.toSpliced(1, 0, difference);
  };
  return { ...table, columns: moved(table.columns), rows: table.rows.map(moved) };
}

const differenceAt = 3;

/** The touchpoint where the two lie furthest apart, where it is one. */
function widestText(
  { touchpoints }: Outside,
  widest: readonly TouchpointId[],
  vocabulary: Vocabulary,
  said: Said,
  full: ReportFullWords,
): readonly string[] {
  const [only, second] = widest;
  const one = touchpoints.find(({ id }) => id === only);
  if (one === undefined || second !== undefined) return [];
  if (one.own === null || one.theirs.kind !== 'scored') return [];
  return [
    fill(said.widest, {
      names: touchpointNames([one.id], vocabulary, full),
      own: points(vocabulary, one.own),
      theirs: points(vocabulary, one.theirs.points),
    }),
  ];
}
