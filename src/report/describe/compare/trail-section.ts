import { fill, plural } from '../../../i18n/fill.ts';
import type { ChartPoint, FieldChart, Section, Table } from '../../report.ts';
import { fieldName, loopChart } from '../loop-section.ts';
import { lowerFirst, numberCell, points, textCell } from '../speak.ts';
import type { ComparedSide, ComparisonSectionId, ComparisonSpeaker } from './comparison-report.ts';

/** The growth field with every result in it, joined in order where they are one firm's. */
export function trailSection(speaker: ComparisonSpeaker): Section<ComparisonSectionId> {
  const { sides, relation, vocabulary, words } = speaker;
  const placed = sides.filter(isPlaced);
  const title = words.sections.trail[relation];
  const missing = sides.length - placed.length;
  const chart = trailChart(placed, speaker);
  if (chart === null) {
    const none = { kind: 'prose', tone: 'body', paragraphs: [words.trail.none] } as const;
    return { id: 'trail', title, blocks: [none] };
  }
  const told = [
    ...placesText(placed, speaker),
    ...(missing === 0 ? [] : [plural(vocabulary.locale, words.trail.some, missing)]),
  ];
  return {
    id: 'trail',
    title,
    blocks: [{ kind: 'prose', tone: 'body', paragraphs: [told.join(' ')] }, chart],
  };
}

type Loop = ComparedSide['assessment']['loop'] & { readonly kind: 'scored' };
type Placed = ComparedSide & { readonly assessment: { readonly loop: Loop } };

function isPlaced(side: ComparedSide): side is Placed {
  return side.assessment.loop.kind === 'scored';
}

function placesText(
  placed: readonly Placed[],
  { relation, vocabulary, words }: ComparisonSpeaker,
): readonly string[] {
  const name = ({ assessment }: Placed) =>
    lowerFirst(fieldName(assessment.loop, vocabulary), vocabulary);
  const [first, last] = [placed[0], placed.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (relation === 'sideBySide' || first === last) {
    return placed.map((side) => fill(words.trail.beside, { name: side.label, field: name(side) }));
  }
  const [from, to] = [name(first), name(last)];
  return [fill(from === to ? words.trail.stayed : words.trail.moved, { from, to })];
}

/** Null where no result has a position. */
function trailChart(placed: readonly Placed[], speaker: ComparisonSpeaker): FieldChart | null {
  const { relation, vocabulary, words } = speaker;
  const last = placed.at(-1);
  if (last === undefined) return null;
  const at = placed.map(({ assessment: { loop } }, index) => ({
    label: String(index + 1),
    x: loop.at.cx,
    y: loop.at.marketing,
  }));
  const chart = loopChart(last.assessment, vocabulary);
  const end = at.at(-1);
  const point: ChartPoint | null = end === undefined ? null : { ...end, reach: null };
  const said = placed.map(({ label, assessment: { loop } }, index) =>
    fill(words.trail.point, {
      number: index + 1,
      name: label,
      marketing: points(vocabulary, loop.at.marketing),
      cx: points(vocabulary, loop.at.cx),
    }),
  );
  return {
    ...chart,
    id: 'comparison-trail',
    title: words.sections.trail[relation],
    summary: fill(words.trail.summary, { points: said.join('; ') }),
    point,
    // Side by side none of them is more here than the others.
    quarters: chart.quarters.map((quarter) => ({
      ...quarter,
      here: quarter.here && relation === 'overTime',
    })),
    trail: { points: at.slice(0, -1), joined: relation === 'overTime' },
    table: trailTable(placed, speaker),
  };
}

function trailTable(placed: readonly Placed[], { vocabulary, words }: ComparisonSpeaker): Table {
  const { axes } = vocabulary.names;
  const axis = (id: string) => ({ label: axes[id]?.name ?? id, type: 'number' as const });
  return {
    kind: 'table',
    id: 'comparison-trail-points',
    caption: words.trail.caption,
    columns: [
      { label: words.trail.result, type: 'text' },
      axis('marketing'),
      axis('cx'),
      axis('link'),
      { label: words.trail.field, type: 'text' },
    ],
    rows: placed.map(({ label, assessment: { loop } }, index) => [
      textCell(`${index + 1}. ${label}`),
      ...[loop.at.marketing, loop.at.cx, loop.at.link].map((value) =>
        numberCell(points(vocabulary, value), value),
      ),
      textCell(fieldName(loop, vocabulary)),
    ]),
  };
}
