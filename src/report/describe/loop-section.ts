import type { Assessment } from '../../domain/assess.ts';
import { type Field, fieldCut, type Loop } from '../../domain/loop.ts';
import { atLeast } from '../../domain/precision.ts';
import { fill } from '../../i18n/fill.ts';
import { formatList } from '../../i18n/format.ts';
import type { ChartPoint, FieldChart, Quarter, Section, Table } from '../report.ts';
import { entry, type Vocabulary } from '../vocabulary.ts';
import { scoreNote, scoreText } from './score-figure.ts';
import { axisNames, lowerFirst, numberCell, points, textCell } from './speak.ts';

/** From here on marketing and customer experience are said to be steered together. */
export const linkHighFrom = 62.5;
const linkMiddleFrom = 37.5;

const corners: readonly {
  readonly field: Field;
  readonly right: boolean;
  readonly top: boolean;
}[] = [
  { field: 'negativeSpiral', right: false, top: true },
  { field: 'growthLoop', right: true, top: true },
  { field: 'standstill', right: false, top: false },
  { field: 'untappedPotential', right: true, top: false },
];

/** The field of the growth loop with the position, and the sentence that goes with it. */
export function loopSection(assessment: Assessment, vocabulary: Vocabulary): Section {
  const { words } = vocabulary;
  return {
    id: 'loop',
    title: words.sections.loop,
    blocks: [
      loopChart(assessment, vocabulary),
      { kind: 'prose', tone: 'body', paragraphs: positionText(assessment, vocabulary) },
    ],
  };
}

/** The name of the field, or of the fields that the position lies between. */
export function fieldName(loop: Loop & { kind: 'scored' }, vocabulary: Vocabulary): string {
  const fields = loop.near.length > 0 ? loop.between : [loop.field];
  const said = fields.map((field) => entry(vocabulary.names.fields, field).name);
  const onLine = loop.near.length > 0;
  return formatList(
    vocabulary.locale,
    onLine ? said.map((name) => lowerFirst(name, vocabulary)) : said,
  );
}

/** The sentence for a position: its field's, or that it stands on a line. */
export function positionText(
  { loop, scores, verdicts }: Assessment,
  vocabulary: Vocabulary,
): readonly string[] {
  const { loop: words } = vocabulary.words;
  if (loop.kind === 'tooFew') {
    if (scores.all.notApplicable === scores.all.asked) return [words.notApplicable];
    const template = loop.missing.length === 1 ? words.tooFewOne : words.tooFew;
    return [fill(template, { axes: axisNames(vocabulary, loop.missing) })];
  }
  const link = linkText(loop.at.link, vocabulary);
  if (loop.near.length > 0) {
    return [fill(words.onLine, { fields: fieldName(loop, vocabulary) }), link];
  }
  const { name, sentence } = entry(vocabulary.names.fields, loop.field);
  return [`${name}. ${sentence}`, ...trustText(loop.field, verdicts, vocabulary), link];
}

/** Where the trust gap says otherwise than the field does of what is kept. */
function trustText(
  field: Field,
  { trust }: Assessment['verdicts'],
  { full, flow }: Vocabulary,
): readonly string[] {
  if (full === null || !flow.shows.includes('verdicts') || trust.kind === 'tooFew') return [];
  const gap = ['modest', 'gap', 'wide'].includes(trust.reading);
  const kept = field === 'growthLoop' || field === 'untappedPotential';
  if (kept && gap) return [full.loop.harsher];
  return field === 'negativeSpiral' && !gap ? [full.loop.kinder] : [];
}

/** The field with the position of a result, and the same as a table. */
export function loopChart(assessment: Assessment, vocabulary: Vocabulary): FieldChart {
  const { loop: words } = vocabulary.words;
  const { loop } = assessment;
  const shared = { min: 0, max: 100, cut: fieldCut, lowText: words.weak, highText: words.strong };
  const axis = (id: string) => {
    const { name, about } = entry(vocabulary.names.axes, id);
    return { ...shared, label: `${name}: ${about}` };
  };
  return {
    kind: 'chart',
    form: 'field',
    id: 'loop-field',
    title: words.title,
    summary: summaryText(loop, vocabulary),
    x: axis('cx'),
    y: axis('marketing'),
    quarters: corners.map((corner) => quarter(corner, loop, vocabulary)),
    point: chartPoint(assessment, vocabulary),
    table: factorsTable(assessment, vocabulary),
  };
}

function quarter(corner: (typeof corners)[number], loop: Loop, vocabulary: Vocabulary): Quarter {
  const here = loop.kind === 'scored' && loop.near.length === 0 && loop.field === corner.field;
  const { name } = entry(vocabulary.names.fields, corner.field);
  return { name, right: corner.right, top: corner.top, here };
}

function chartPoint(assessment: Assessment, vocabulary: Vocabulary): ChartPoint | null {
  const { loop, loopRange } = assessment;
  if (loop.kind === 'tooFew') return null;
  const reach =
    loopRange === null
      ? null
      : {
          left: loopRange.low.cx,
          right: loopRange.high.cx,
          bottom: loopRange.low.marketing,
          top: loopRange.high.marketing,
        };
  return { label: vocabulary.words.loop.here, x: loop.at.cx, y: loop.at.marketing, reach };
}

function summaryText(loop: Loop, vocabulary: Vocabulary): string {
  const { loop: words } = vocabulary.words;
  if (loop.kind === 'tooFew') return words.summaryNone;
  const values = {
    marketing: points(vocabulary, loop.at.marketing),
    cx: points(vocabulary, loop.at.cx),
  };
  const name = fieldName(loop, vocabulary);
  return loop.near.length > 0
    ? fill(words.summaryLine, { fields: name, ...values })
    : fill(words.summary, { field: name, ...values });
}

function linkText(link: number, vocabulary: Vocabulary): string {
  const { linkSentence } = vocabulary.words.loop;
  const shown = { points: points(vocabulary, link) };
  if (atLeast(link, linkHighFrom)) return fill(linkSentence.high, shown);
  return fill(atLeast(link, linkMiddleFrom) ? linkSentence.middle : linkSentence.low, shown);
}

function factorsTable(assessment: Assessment, vocabulary: Vocabulary): Table {
  const { loop: words } = vocabulary.words;
  const { loopRange } = assessment;
  const keys = ['marketing', 'cx', 'link'] as const;
  const couldBe = (index: number) => {
    const key = keys[index];
    if (loopRange === null || key === undefined) return [];
    const [low, high] = [loopRange.low[key], loopRange.high[key]].map((v) => points(vocabulary, v));
    return [textCell(low === high ? (low ?? '') : `${low}–${high}`)];
  };
  return {
    kind: 'table',
    id: 'loop-factors',
    caption: words.caption,
    columns: [
      { label: words.factor, type: 'text' },
      { label: words.points, type: 'number' },
      { label: words.rests, type: 'text' },
      ...(loopRange === null ? [] : [{ label: words.couldBe, type: 'text' as const }]),
    ],
    rowIds: assessment.scores.axes.map(({ id }) => id),
    rows: assessment.scores.axes.map(({ id, score }, index) => {
      const { name, about } = entry(vocabulary.names.axes, id);
      return [
        textCell(`${name}: ${about}`),
        score.kind === 'scored'
          ? numberCell(scoreText(vocabulary, score), score.points)
          : textCell(scoreText(vocabulary, score)),
        textCell(scoreNote(vocabulary, score)),
        ...couldBe(index),
      ];
    }),
  };
}
