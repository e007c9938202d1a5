import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Point } from '../../../../src/report/pdf/pen.ts';
import { radarChart } from '../../../../src/report/pdf/radar-chart.ts';
import { ringChart } from '../../../../src/report/pdf/ring-chart.ts';
import {
  extent,
  placeLabels,
  roundAngle,
  roundPoint,
  roundRadius,
} from '../../../../src/report/pdf/round-labels.ts';
import { styles } from '../../../../src/report/pdf/typography.ts';
import type { RadarChart, RingChart, Spoke, Station } from '../../../../src/report/report.ts';
import { type Area, recorder, touch } from './recorder.ts';

const width = 130;
const table = { kind: 'table', id: 't', caption: '', columns: [], rows: [] } as const;
const picture = {
  kind: 'chart',
  id: 'c',
  title: '',
  summary: '',
  min: 0,
  max: 100,
  table,
} as const;

describe('the radar', () => {
  test('each corner lies as far out as its value', () => {
    const values = [0, 20, 50, 75, 100, 33.3];
    const { marks, middle, radius } = drawnRadar(values.map((value) => spoke(value)));
    expect(marks.dots).toHaveLength(6);
    for (const [index, dot] of marks.dots.entries()) {
      const angle = (index / 6) * 2 * Math.PI;
      const out = ((values[index] ?? 0) / 100) * radius;
      expect(dot.x).toBeCloseTo(middle.x + Math.sin(angle) * out, 6);
      expect(dot.y).toBeCloseTo(middle.y - Math.cos(angle) * out, 6);
    }
    expect(marks.shapes).toHaveLength(6);
    expect(marks.paths.filter(({ dashed }) => dashed)).toEqual([]);
  });

  test('rings stand at the cuts and say their number', () => {
    const { marks, radius } = drawnRadar([10, 20, 30].map((value) => spoke(value)));
    expect(marks.circles.map((circle) => circle.radius / radius)).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
    const texts = marks.texts.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['20', '40', '60', '80', '100']));
  });

  test('a spoke without a score is dashed, has no dot and no side, and says why', () => {
    const { marks } = drawnRadar([spoke(50), spoke(null), spoke(50), spoke(50), spoke(50)]);
    expect(marks.dots).toHaveLength(4);
    expect(marks.shapes).toHaveLength(3);
    expect(marks.paths.filter(({ dashed }) => dashed)).toHaveLength(1);
    expect(marks.texts.map(({ text }) => text)).toContain('too few answers');
  });
});

describe('the targets on the radar', () => {
  const aimed = [10, 20, 30, 40].map((value, index) =>
    index === 3 ? spoke(value) : { ...spoke(value), target: { value: 80, text: '80' } },
  );

  test('lie as far out as they are, joined by a broken line, each with its words', () => {
    const { marks, middle, radius } = drawnRadar(aimed, 'Target');
    const joins = marks.paths.filter(({ dashed }) => dashed);
    expect(joins).toHaveLength(2);
    for (const { points } of joins) {
      for (const point of points) expect(distance(point, middle) / radius).toBeCloseTo(0.8, 6);
    }
    const words = marks.texts.filter(({ text }) => text === 'Target 80');
    expect(words).toHaveLength(3);
    expect(words.every(({ ink }) => ink === 'old')).toBe(true);
  });

  test('are not there where none is set', () => {
    const { marks } = drawnRadar(aimed.map(({ value }) => spoke(value)));
    expect(marks.paths.filter(({ dashed, ink }) => dashed || ink === 'old')).toEqual([]);
  });
});

describe('the ring', () => {
  test('the line is as thick as the score', () => {
    const thicknesses = [0, 25, 50, 75, 100].map((value) => {
      const { marks } = drawnRing(Array.from({ length: 7 }, () => station(value)));
      const [band] = bandsOf(marks);
      const points = band?.points ?? [];
      return distance(points[0], points.at(-1));
    });
    expect(thicknesses).toEqual(thicknesses.toSorted((a, b) => a - b));
    expect((thicknesses.at(-1) ?? 0) / (thicknesses[0] ?? 1)).toBeGreaterThan(5);
    const steps = thicknesses.slice(1).map((thick, index) => thick - (thicknesses[index] ?? 0));
    for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 6);
  });

  test('the line is broken at a leak and nowhere else', () => {
    const stations = [60, 20, 60, 60, 60, 60, 60].map((value, at) => station(value, at === 1));
    const { marks, middle, radius } = drawnRing(stations);
    expect(gapsOf(marks, middle, radius)).toEqual([1]);
    const ochre = marks.texts.filter(({ ink }) => ink === 'old').map(({ text }) => text);
    expect(ochre).toEqual(['Station 20', 'leak']);
  });

  test('without a leak the line is whole', () => {
    const { marks, middle, radius } = drawnRing(
      [0, 10, 20, 30, 40, 50, 60].map((value) => station(value)),
    );
    expect(gapsOf(marks, middle, radius)).toEqual([]);
    expect(marks.texts.map(({ text }) => text)).not.toContain('leak');
  });

  test('customers’ scores are outlines as thick as the line would be, named beside their station', () => {
    const seen = [0, 50, 100].map((value) => outlinesOf(value));
    const thick = seen.map(({ outlines: [one] }) => distance(one?.points[4], one?.points[13]));
    for (const { outlines, texts } of seen) {
      expect(outlines).toHaveLength(1);
      const [{ points } = { points: [] }] = outlines;
      expect(points.at(-1)).toEqual(points[0]);
      expect(texts.filter((text) => text.startsWith('customers '))).toHaveLength(1);
    }
    const line = [0, 50, 100].map((value) => {
      const { marks } = drawnRing(Array.from({ length: 7 }, () => station(value)));
      const points = bandsOf(marks)[0]?.points ?? [];
      return distance(points[0], points.at(-1));
    });
    for (const [index, each] of thick.entries()) expect(each).toBeCloseTo(line[index] ?? 0, 6);
  });

  test('without customers’ scores there is no outline', () => {
    const { marks } = drawnRing([10, 20, 30, 40, 50, 60, 70].map((value) => station(value)));
    expect(marks.paths.filter(({ ink }) => ink === 'old')).toEqual([]);
  });

  test('the line is dashed on both sides of a missing score', () => {
    const { marks } = drawnRing([50, null, 50, 50, 50, 50, 50].map((value) => station(value)));
    expect(marks.paths.filter(({ dashed }) => dashed)).toHaveLength(2);
    expect(bandsOf(marks)).toHaveLength(5);
    expect(marks.texts.map(({ text }) => text)).toContain('too few answers');
  });
});

describe('labels around a circle', () => {
  const named = fc
    .array(fc.string({ minLength: 1, maxLength: 11, unit: fc.constantFrom(...'abcåäö') }), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => parts.join(' '));
  const spokes = fc.array(
    fc.record({
      label: named,
      value: fc.option(fc.integer({ min: 0, max: 100 })),
      leak: fc.boolean(),
    }),
    { minLength: 3, maxLength: 10 },
  );

  test('never lie on each other, on the circle, or outside the frame', () => {
    fc.assert(
      fc.property(spokes, (given) => {
        const { pen, marks } = recorder();
        const labels = given.map(({ label, value, leak }, index) => ({
          angle: roundAngle(index, given.length),
          name: label,
          nameStyle: styles.strongNote,
          value: spoke(value).text,
          scored: value !== null,
          mark: leak ? 'leak' : '',
          other: index % 2 === 0 ? 'customers 50.0' : '',
        }));
        const radius = roundRadius(pen, labels, width, 30);
        const placed = placeLabels(pen, labels, radius, width);
        const { above, below } = extent(placed, radius);
        for (const { box, x, y } of placed) box.draw(x, y);
        for (const [index, one] of marks.texts.entries()) {
          expect(one.x).toBeGreaterThanOrEqual(-width / 2 - 1e-6);
          expect(one.x + one.width).toBeLessThanOrEqual(width / 2 + 1e-6);
          expect(one.y).toBeGreaterThanOrEqual(-above);
          expect(one.y + one.height).toBeLessThanOrEqual(below);
          expect(outOf(one)).toBeGreaterThan(radius);
          for (const other of marks.texts.slice(index + 1)) expect(touch(one, other)).toBe(false);
        }
      }),
    );
  });
});

/** How far the nearest point of an area lies from the middle. */
function outOf({ x, y, width: wide, height }: Area): number {
  const nearest = (from: number, size: number) => Math.max(from, -from - size, 0);
  return Math.hypot(nearest(x, wide), nearest(y, height));
}

function spoke(value: number | null): Spoke {
  const text = value === null ? 'too few answers' : String(value);
  return { id: `s${value}`, label: `Station ${value}`, value, text };
}

function station(value: number | null, leak = false): Station {
  return { ...spoke(value), leak, outside: null };
}

function drawnRadar(spokes: readonly Spoke[], targetLabel = '') {
  const cuts = [20, 40, 60, 80];
  const chart: RadarChart = { ...picture, form: 'radar', cuts, spokes, targetLabel };
  const { pen, marks } = recorder();
  radarChart(pen, chart, width).draw(0, 0);
  const rim = marks.circles.at(-1);
  return { marks, middle: { x: rim?.x ?? 0, y: rim?.y ?? 0 }, radius: rim?.radius ?? 0 };
}

/** The outlines of a ring where customers have scored one station. */
function outlinesOf(value: number) {
  const stations = [40, 50, 60, 50, 40, 50, 60].map((own, index) => ({
    ...station(own),
    outside: index === 2 ? { value, text: String(value) } : null,
  }));
  const { marks } = drawnRing(stations);
  const outlines = marks.paths.filter(({ ink, dashed }) => ink === 'old' && !dashed);
  return { outlines, texts: marks.texts.map(({ text }) => text) };
}

function drawnRing(stations: readonly Station[]) {
  const centre = { label: 'Mean', text: '50' };
  const chart: RingChart = {
    ...picture,
    form: 'ring',
    stations,
    centre,
    leakLabel: 'leak',
    outsideLabel: 'customers',
  };
  const { pen, marks } = recorder();
  ringChart(pen, chart, width).draw(0, 0);
  return { marks, ...circleThrough(marks.dots) };
}

/** The circle that three stations lie on. */
function circleThrough([a, b, c]: readonly Point[]) {
  if (a === undefined || b === undefined || c === undefined) throw new Error('too few stations');
  const square = ({ x, y }: Point) => x * x + y * y;
  const twice = 2 * (a.x * (b.y - c.y) + b.x * (c.y - a.y) + c.x * (a.y - b.y));
  const across = square(a) * (b.y - c.y) + square(b) * (c.y - a.y) + square(c) * (a.y - b.y);
  const down = square(a) * (c.x - b.x) + square(b) * (a.x - c.x) + square(c) * (b.x - a.x);
  const middle = { x: across / twice, y: down / twice };
  return { middle, radius: distance(a, middle) };
}

type Marks = ReturnType<typeof recorder>['marks'];

/** The parts of the line, each wider in points than an arrowhead. */
function bandsOf({ shapes }: Marks) {
  return shapes.filter(({ points }) => points.length > 3);
}

/** The stations around which nothing is drawn, by their number. */
function gapsOf(marks: Marks, middle: Point, radius: number): readonly number[] {
  const drawn = [...marks.shapes.flatMap(({ points }) => points), ...marks.dots];
  return [0, 1, 2, 3, 4, 5, 6].filter((index) => {
    const at = pointAt(middle, index, radius);
    return drawn.every((point) => distance(point, at) > 5);
  });
}

function pointAt(middle: Point, index: number, radius: number): Point {
  const { x, y } = roundPoint(roundAngle(index, 7), radius);
  return { x: middle.x + x, y: middle.y + y };
}

function distance(one: Point | undefined, other: Point | undefined): number {
  return one === undefined || other === undefined
    ? Number.NaN
    : Math.hypot(one.x - other.x, one.y - other.y);
}
