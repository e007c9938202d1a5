import { describe, expect, test } from 'vitest';
import { charterPieces } from '../../../../src/report/pdf/charter-pieces.ts';
import { calculationPieces, typedFigurePieces } from '../../../../src/report/pdf/figure-rows.ts';
import { ladderPictures } from '../../../../src/report/pdf/ladder-chart.ts';
import { linesChart } from '../../../../src/report/pdf/lines-chart.ts';
import type { Piece } from '../../../../src/report/pdf/page-flow.ts';
import { fullWidth, page } from '../../../../src/report/pdf/paper.ts';
import type {
  Charter,
  LadderChart,
  LadderRow,
  LinesChart,
  Pledge,
  Table,
} from '../../../../src/report/report.ts';
import { recorder, touch } from './recorder.ts';

const width = 130;
const table: Table = { kind: 'table', id: 't', caption: '', columns: [], rows: [] };

describe('the ladder', () => {
  const chart: LadderChart = {
    kind: 'chart',
    form: 'ladder',
    id: 'ladder',
    title: '',
    summary: '',
    rungs: ['zero', 'one', 'two', 'three', 'four'],
    groups: [
      {
        id: 'value',
        name: 'Value',
        text: '50 of 100',
        plain: false,
        rows: [...[0, 1, 2, 3, 4].map((rung) => row(rung)), row(null), { ...row(1), silo: true }],
      },
      { id: 'volume', name: 'Volume', text: 'no points', plain: true, rows: [row(4), row(3)] },
    ],
    table,
  };

  /** The head and the first family, drawn from the same left edge. */
  function drawn(at: number) {
    const { pen, marks } = recorder();
    const { head, groups } = ladderPictures(pen, chart, width);
    head.draw(0, 0);
    const middles = marks.texts.map(({ x, width: wide }) => x + wide / 2);
    groups[at]?.draw(0, 20);
    return { marks, middles };
  }

  test('has a mark for each KPI in the column of its rung, and a line as long', () => {
    const { marks, middles } = drawn(0);
    expect(marks.dots).toHaveLength(5);
    for (const [rung, dot] of marks.dots.entries()) {
      expect(dot.x).toBeCloseTo(middles[rung] ?? 0, 6);
    }
    const thick = marks.lines.filter(({ weight }) => weight > 0.5);
    expect(thick.map(({ to }) => to.x)).toEqual(
      [1, 2, 3, 4, 1].map((rung) => expect.closeTo(middles[rung] ?? 0, 6)),
    );
    for (const { from } of thick) expect(from.x).toBeCloseTo(middles[0] ?? 0, 6);
  });

  test('marks what decides by size, what is owned by its edge, and a silo by a square', () => {
    const { marks } = drawn(0);
    const [none, counted, shown, owned, decides] = marks.dots;
    expect(decides).toMatchObject({ fill: 'winners', radius: 2 });
    expect(owned).toMatchObject({ fill: 'white', edge: 'winners' });
    expect([counted?.fill, shown?.fill, none?.fill]).toEqual(['quiet', 'quiet', 'white']);
    const squares = marks.areas.filter(({ ink }) => ink === 'old');
    expect(squares).toHaveLength(1);
    expect(squares[0]?.width).toBe(squares[0]?.height);
  });

  test('has no mark where nobody knows, and says so; a silo says what it is', () => {
    const { marks } = drawn(0);
    const texts = marks.texts.map(({ text }) => text);
    expect(texts.filter((text) => text === 'we don’t know')).toHaveLength(1);
    expect(texts.filter((text) => text === 'rung 1')).toHaveLength(1);
    expect(texts).toContain('50 of 100');
  });

  test('colours volume as nothing good', () => {
    const { marks } = drawn(1);
    const inks = [
      ...marks.dots.flatMap(({ fill, edge }) => [fill, edge]),
      ...marks.lines.map(({ ink }) => ink),
    ];
    expect(inks).not.toContain('winners');
  });

  test('keeps its words apart', () => {
    const { marks } = drawn(0);
    const texts = marks.texts.filter(({ y }) => y > 15);
    for (const [index, one] of texts.entries()) {
      for (const other of texts.slice(index + 1)) expect(touch(one, other)).toBe(false);
    }
  });

  function row(rung: number | null): LadderRow {
    const text = rung === null ? 'we don’t know' : `rung ${rung}`;
    return { id: text, label: `A KPI ${text}`, rung, silo: false, text };
  }
});

describe('lines over months', () => {
  const at = (x: number, slope: number) => ({ x, y: 1000 + slope * x });
  const chart: LinesChart = {
    kind: 'chart',
    form: 'lines',
    id: 'lines',
    title: '',
    summary: '',
    x: {
      label: 'Month',
      min: 0,
      max: 24,
      ticks: [
        { value: 0, text: 'today' },
        { value: 24, text: '2 years' },
      ],
    },
    y: {
      label: 'Customers',
      min: 0,
      max: 2000,
      ticks: [
        { value: 0, text: '0' },
        { value: 2000, text: '2,000' },
      ],
    },
    series: [
      { id: 'today', label: 'Today', style: 'today', points: months().map((x) => at(x, -10)) },
      {
        id: 'scenario',
        label: 'Scenario',
        style: 'scenario',
        points: months().map((x) => at(x, 20)),
      },
    ],
    table,
  };

  test('go through the values of their block, today dashed', () => {
    const { pen, marks } = recorder();
    linesChart(pen, chart, width, 40).draw(10, 20);
    expect(marks.paths.map(({ dashed, ink }) => [dashed, ink])).toEqual([
      [true, 'quiet'],
      [false, 'winners'],
    ]);
    const [low, high] = marks.lines;
    for (const [index, { points }] of marks.paths.entries()) {
      const values = chart.series[index]?.points ?? [];
      expect(points).toHaveLength(values.length);
      for (const [month, point] of points.entries()) {
        const height =
          ((values[month]?.y ?? 0) / 2000) * ((high?.from.y ?? 0) - (low?.from.y ?? 0));
        expect(point.y).toBeCloseTo((low?.from.y ?? 0) + height, 6);
        const across = (low?.from.x ?? 0) + (month / 24) * ((low?.to.x ?? 0) - (low?.from.x ?? 0));
        expect(point.x).toBeCloseTo(across, 6);
      }
    }
  });

  test('have their names at their ends, apart from each other, within the width', () => {
    const low = {
      ...chart,
      series: chart.series.map((line) => ({
        ...line,
        points: months().map((x) => ({ x, y: 0 })),
      })),
    };
    const close = {
      ...chart,
      series: chart.series.map((line) => ({ ...line, points: months().map((x) => at(x, 0)) })),
    };
    for (const each of [chart, close, low]) {
      const { pen, marks } = recorder();
      linesChart(pen, each, width, 40).draw(0, 0);
      const names = marks.texts.filter(({ text }) => text === 'Today' || text === 'Scenario');
      expect(names).toHaveLength(2);
      const [one, other] = names;
      expect(one !== undefined && other !== undefined && touch(one, other)).toBe(false);
      for (const name of names) {
        expect(name.x + name.width).toBeLessThanOrEqual(width + 1e-6);
        const ticks = marks.texts.filter(({ text }) => text === '2 years' || text === 'today');
        expect(ticks.filter((tick) => touch(tick, name))).toEqual([]);
      }
    }
  });

  test('have a grid line and its number for each tick', () => {
    const { pen, marks } = recorder();
    linesChart(pen, chart, width, 40).draw(0, 0);
    expect(marks.lines).toHaveLength(2);
    expect(marks.texts.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Customers', '0', '2,000', 'today', '2 years']),
    );
  });

  function months(): readonly number[] {
    return Array.from({ length: 25 }, (_, month) => month);
  }
});

describe('typed figures', () => {
  const columns = ['Figure', 'Value', 'Comparison', 'Source'].map((label) => ({
    label,
    type: 'text' as const,
  }));
  const figures: Table = {
    ...table,
    columns,
    rows: [
      ['Churn', '5%', 'above the median', 'One'],
      ['Churn', '5%', 'above the average', 'Two'],
      ['NPS', '40 points', 'no figure', 'none'],
    ].map((cells) => cells.map((text) => ({ text, value: null }))),
  };

  test('are named once, with each comparison over its source', () => {
    const { pen, marks } = recorder();
    for (const { box } of typedFigurePieces(pen, figures)) box.draw(0, 0);
    const texts = marks.texts.map(({ text }) => text);
    expect(texts).toEqual([
      ...['Figure', 'Value', 'Comparison · Source'],
      ...['Churn', '5%', 'above the median', 'One', 'above the average', 'Two'],
      ...['NPS', '40 points', 'no figure', 'none'],
    ]);
    const [median, one] = ['above the median', 'One'].map((said) =>
      marks.texts.find(({ text }) => text === said),
    );
    expect(one?.x).toBe(median?.x);
    expect(one?.y).toBeGreaterThan(median?.y ?? 0);
  });

  test('repeat their heads on a new page, and leave no row alone', () => {
    const pieces = typedFigurePieces(recorder().pen, figures);
    expect(pieces.slice(2).every(({ again }) => again !== undefined)).toBe(true);
    expect(pieces.map(({ withNext = false }) => withNext)).toEqual([true, true, true, false]);
  });

  test('that are worked out have the result over the way to it', () => {
    const worked: Table = {
      ...table,
      columns: columns.slice(0, 3),
      rows: [
        ['Lifetime value', '500 × 80% ÷ 5%', 'SEK 8,000'].map((text) => ({ text, value: null })),
      ],
    };
    const { pen, marks } = recorder();
    for (const { box } of calculationPieces(pen, worked)) box.draw(0, 0);
    const [way, result] = ['500 × 80% ÷ 5%', 'SEK 8,000'].map((text) =>
      marks.texts.find((each) => each.text === text),
    );
    expect(result?.y).toBeLessThan(way?.y ?? 0);
    expect(result?.x).toBe(way?.x);
  });
});

describe('the charter', () => {
  const labels: Charter['labels'] = {
    owners: 'Owner',
    today: 'Today',
    target: 'Target',
    decision: 'Decision',
    incentive: 'Incentive',
    review: 'Review',
    signature: 'Signature',
    place: 'Place and date',
  };
  const empty: Pledge = {
    id: 'p',
    kpi: 'Churn',
    owners: ['', ''],
    today: 'Shared',
    target: '',
    decision: '',
    incentive: '',
    review: '',
  };
  const filled: Pledge = {
    ...empty,
    owners: ['Anna', 'Bo'],
    target: 'Decides',
    decision: 'What is mended first '.repeat(8).trim(),
    incentive: 'A quarter of the bonus '.repeat(7).trim(),
    review: '1 February 2027',
  };
  const charter = (...pledges: readonly Pledge[]): Charter => ({
    kind: 'charter',
    labels,
    pledges,
  });
  const heightOf = (pieces: readonly Piece[]) =>
    pieces.reduce((sum, { box, before }) => sum + box.height + before, 0);
  const room = page.bottom - page.top - 45;

  test.each([
    ['one', [empty]],
    ['two', [filled, empty]],
    ['three', [filled, filled, filled]],
    ['three that are empty', [empty, empty, empty]],
  ] as const)('has room for %s on one page', (_, pledges) => {
    const { pen } = recorder();
    const pieces = charterPieces(pen, charter(...pledges), room);
    expect(pieces).toHaveLength(pledges.length);
    expect(heightOf(pieces)).toBeLessThanOrEqual(room);
  });

  test('has two places to sign for each KPI, each with room above it', () => {
    const { pen, marks } = recorder();
    const [piece] = charterPieces(pen, charter(filled), room);
    piece?.box.draw(0, 0);
    const signed = marks.texts.filter(({ text }) => text === 'Signature');
    expect(signed).toHaveLength(2);
    expect(marks.texts.filter(({ text }) => text === 'Place and date')).toHaveLength(2);
    const above = marks.texts.filter(
      ({ y, text }) => y < (signed[0]?.y ?? 0) - 1 && text !== 'Place and date',
    );
    const lowest = Math.max(...above.map(({ y, height }) => y + height));
    expect((signed[0]?.y ?? 0) - lowest).toBeGreaterThan(9);
    for (const { x, width: wide } of marks.texts) expect(x + wide).toBeLessThanOrEqual(fullWidth);
  });

  test('has a line to write on for all that is open, and none for what is not', () => {
    const written = (pledge: Pledge) => {
      const { pen, marks } = recorder();
      charterPieces(pen, charter(pledge), room)[0]?.box.draw(0, 0);
      return marks.lines.length;
    };
    // Two owners, the target, the decision, the incentive and the day.
    expect(written(empty) - written(filled)).toBe(6);
  });
});
