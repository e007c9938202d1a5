import { expect, test } from 'vitest';
import type { ItemId } from '../../../../src/domain/ids.ts';
import { inksOf, mapPieces } from '../../../../src/report/pdf/answer-map.ts';
import { fullWidth } from '../../../../src/report/pdf/paper.ts';
import { type Ink, shadesOf } from '../../../../src/report/pdf/pen.ts';
import type { AnswerMap, Dot } from '../../../../src/report/report.ts';
import { siteConfig } from '../../../../src/site.config.ts';
import { recorder, touch } from './recorder.ts';

const positions = [1, 2, 3, 4, 5, null] as const;
const shades = shadesOf(siteConfig.colours.light);

test('every mark can be read on its dot', () => {
  for (const position of positions) {
    const { fill, mark } = inksOf({ position, mark: '' });
    expect(contrast(shades[fill], shades[mark])).toBeGreaterThan(4.5);
  }
});

test('the colours go from the old one over stone to the winners’', () => {
  const fills = positions.map((position): Ink => inksOf({ position, mark: '' }).fill);
  expect(fills).toEqual(['old', 'nearOld', 'line', 'nearWinners', 'winners', 'white']);
});

test('a dot an item, a mark to each, none on another or outside', () => {
  const marks = ['1', '2', '3', '4', '5', '?', 'we don’t know'];
  const cell = marks.map((mark, index) => dot(mark, index < 5 ? positions[index] : null));
  const map: AnswerMap = {
    kind: 'map',
    id: 'map',
    caption: 'All answers',
    corner: 'Department',
    columns: ['A', 'B', 'C', 'D', 'E', 'F'],
    rows: ['One', 'Two', 'Three'].map((name) => ({
      name,
      cells: [cell, [], cell, cell.slice(0, 5), [], cell],
    })),
    legend: cell.map((each) => ({ dot: each, text: `means ${each.mark}` })),
  };
  const { pen, marks: drawn } = recorder();
  let y = 0;
  for (const { box } of mapPieces(pen, map)) {
    box.draw(0, y);
    y += box.height;
  }
  expect(drawn.dots).toHaveLength(3 * 26 + 7);
  for (const mark of marks.slice(0, 5)) {
    expect(drawn.texts.filter(({ text }) => text === mark)).toHaveLength(3 * 4 + 1);
  }
  for (const [index, one] of drawn.texts.entries()) {
    expect(one.x + one.width).toBeLessThanOrEqual(fullWidth + 1e-6);
    for (const other of drawn.texts.slice(index + 1)) expect(touch(one, other)).toBe(false);
  }
  for (const [index, one] of drawn.dots.entries()) {
    for (const other of drawn.dots.slice(index + 1)) {
      const apart = Math.hypot(one.x - other.x, one.y - other.y);
      expect(apart).toBeGreaterThan(one.radius + other.radius);
    }
  }
});

function dot(mark: string, position: Dot['position'] | undefined): Dot {
  return { item: 'agenda' as ItemId, topic: '', position: position ?? null, mark, answer: '' };
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
