import type { Figure } from '../../report.ts';
import { type Box, lineHeight, widthOf } from '../fit-text.ts';
import type { Sheet } from '../sheet.ts';
import { styles, type TypeStyle } from '../type-style.ts';

/** The equation in one line, its result in the winners' blue, as large as the box takes. */
export function addEquation(sheet: Sheet, { label, text }: Figure, box: Box, largest: number) {
  const shown = [`${label} = `, text] as const;
  const style: TypeStyle = { face: 'serif', size: largest, ink: 'ink' };
  const ems = widthOf(shown.join(''), style);
  const size = Math.floor(Math.min(largest, (box.w * 72) / ems, (box.h * 72) / 1.25));
  sheet.add({
    kind: 'text',
    name: 'Equation',
    box,
    anchor: 'middle',
    paragraphs: [
      {
        runs: [
          { text: shown[0], style: { ...style, size } },
          { text: shown[1], style: { ...style, size, ink: 'winners' } },
        ],
      },
    ],
  });
}

/** The thin line a figure stands on, with its cuts, the reader's mark and how far it could move. */
export function addScale(sheet: Sheet, { scale, value, note }: Figure, box: Box) {
  const { min, max, cuts, low, high, minText, maxText } = scale;
  const at = (point: number) => box.x + (box.w * (point - min)) / (max - min);
  const y = box.y + 0.1;
  if (low !== null && high !== null) {
    sheet.add({
      kind: 'area',
      name: 'Range',
      shape: 'rect',
      fill: 'winnersTint',
      box: { x: at(low), y: y - 0.09, w: Math.max(0.02, at(high) - at(low)), h: 0.18 },
    });
  }
  sheet.add({ kind: 'line', name: 'Scale', ink: 'stone', width: 2, box: { ...box, y, h: 0 } });
  for (const cut of [min, ...cuts, max]) {
    sheet.add({
      kind: 'line',
      name: 'Cut',
      ink: 'stone',
      width: 1.5,
      box: { x: at(cut), y: y - 0.06, w: 0, h: 0.12 },
    });
  }
  if (value !== null) {
    sheet.add({
      kind: 'area',
      name: 'Here',
      shape: 'ellipse',
      fill: 'winners',
      box: { x: at(value) - 0.1, y: y - 0.1, w: 0.2, h: 0.2 },
    });
  }
  const under = y + 0.16;
  const end = { ...styles.small, size: 12 };
  const height = lineHeight(end) + 0.02;
  sheet.text('Least', minText, { x: box.x, y: under, w: 0.5, h: height }, end);
  sheet.text('Most', maxText, { x: box.x + box.w - 0.5, y: under, w: 0.5, h: height }, end, {
    align: 'right',
  });
  sheet.text('Note', note, { x: box.x + 0.6, y: under, w: box.w - 1.2, h: height }, end, {
    align: 'center',
  });
}
