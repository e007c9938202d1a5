import { describe, expect, test } from 'vitest';
import { fieldChart } from '../../../../src/report/pdf/field-chart.ts';
import { scaleLine } from '../../../../src/report/pdf/scale-line.ts';
import { styles } from '../../../../src/report/pdf/typography.ts';
import { type FieldChart, type Report, sectionOf } from '../../../../src/report/report.ts';
import { recorder, touch } from './recorder.ts';
import { answerSets, reportOf } from './sample-reports.ts';

describe('the field', () => {
  const chart = chartOf(reportOf('en', answersOf('halfOpen')));

  test.each([
    [0, 0],
    [100, 100],
    [50, 50],
    [8.3, 91.7],
  ])('the position %s, %s lies where the axes say', (x, y) => {
    const { marks } = drawn({ ...chart, point: { label: 'You', x, y, reach: null } });
    const { frame, dots } = marks;
    expect(dots).toHaveLength(1);
    expect(dots[0]?.x).toBeCloseTo(frame.x + (x / 100) * frame.width, 6);
    expect(dots[0]?.y).toBeCloseTo(frame.y + (1 - y / 100) * frame.height, 6);
  });

  test('the reach spans what the open answers leave possible', () => {
    const reach = { left: 10, right: 60, bottom: 20, top: 90 };
    const { marks } = drawn({ ...chart, point: { label: 'You', x: 40, y: 50, reach } });
    const { frame } = marks;
    const area = marks.areas.find(({ ink }) => ink === 'haze');
    expect(area?.x).toBeCloseTo(frame.x + 0.1 * frame.width, 6);
    expect(area?.width).toBeCloseTo(0.5 * frame.width, 6);
    expect(area?.y).toBeCloseTo(frame.y + 0.1 * frame.height, 6);
    expect(area?.height).toBeCloseTo(0.7 * frame.height, 6);
  });

  test('without a position the quarters stand alone', () => {
    const { marks } = drawn({ ...chart, point: null });
    expect(marks.dots).toEqual([]);
    for (const { name } of chart.quarters)
      expect(marks.texts.map(({ text }) => text)).toContain(name);
  });

  test('names and the label of the position never lie on each other', () => {
    for (let x = 0; x <= 100; x += 5) {
      for (let y = 0; y <= 100; y += 5) {
        const { marks } = drawn({ ...chart, point: { label: 'You', x, y, reach: null } });
        const names = new Set(['You', ...chart.quarters.map(({ name }) => name)]);
        const texts = marks.texts.filter(({ text }) => names.has(text));
        expect(texts).toHaveLength(5);
        for (const [index, one] of texts.entries()) {
          for (const other of texts.slice(index + 1)) expect(touch(one, other)).toBe(false);
        }
      }
    }
  });
});

describe('the line of a figure', () => {
  const scale = { min: 0, max: 3, cuts: [1, 2], low: null, high: null, minText: '0', maxText: '3' };

  test.each([
    [0, 10],
    [1.5, 60],
    [3, 110],
  ])('the mark of %s stands at %s', (value, at) => {
    const { pen, marks } = recorder();
    scaleLine(pen, scale, value, 100).draw(10, 0);
    expect(marks.dots.map(({ x }) => x)).toEqual([at]);
    expect(marks.areas).toEqual([]);
  });

  test('without a figure there is no mark, and a range is a band', () => {
    const { pen, marks } = recorder();
    scaleLine(pen, { ...scale, low: 0.75, high: 2.25 }, null, 100).draw(10, 0);
    expect(marks.dots).toEqual([]);
    expect(marks.areas).toMatchObject([{ x: 35, width: 50, ink: 'haze' }]);
  });
});

function drawn(chart: FieldChart) {
  const { pen, marks } = recorder();
  const box = fieldChart(pen, chart, 130, 78);
  box.draw(0, 0);
  expect(box.height).toBeGreaterThan(78 + styles.quiet.leading);
  return { marks };
}

function chartOf(report: Report): FieldChart {
  const [chart] = sectionOf(report, 'loop').blocks.flatMap((block) =>
    block.kind === 'chart' && block.form === 'field' ? [block] : [],
  );
  if (chart === undefined) throw new Error('no chart');
  return chart;
}

function answersOf(name: string) {
  const answers = answerSets[name];
  if (answers === undefined) throw new Error(`no answer set ${name}`);
  return answers;
}
