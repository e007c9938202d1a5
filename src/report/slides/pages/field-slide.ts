import { type ChartAxis, type FieldChart, findSection } from '../../report.ts';
import { sectionLines } from '../block-lines.ts';
import { fieldPart } from '../charts/field.ts';
import type { Box } from '../fit-text.ts';
import { content, page } from '../page-area.ts';
import type { Slide } from '../part.ts';
import { chartsIn, firstSentence, paragraphsIn } from '../section-content.ts';
import type { Setting } from '../setting.ts';
import { type Sheet, sheetOf } from '../sheet.ts';
import { styles } from '../type-style.ts';

/** Where they stand in the field of the growth loop. */
export function fieldSlide(setting: Setting): Slide | null {
  const section = findSection(setting.report, 'loop');
  const [chart] = chartsIn(section, 'field');
  if (section === undefined || chart === undefined) return null;
  const [first = '', ...rest] = paragraphsIn(section);
  const title = chart.point === null ? firstSentence(first) : chart.summary;
  const sheet = sheetOf(setting, { id: 'field', kicker: section.title, title });
  addField(sheet, setting, chart);
  const x = plot.x + plot.w + 0.75;
  const right = { x, y: plot.y, w: page.right - x, h: 2.1 };
  sheet.stack(
    'Meaning',
    [first, ...rest]
      .filter((text) => text !== title)
      .map((text, index) => ({ text, style: styles.body, before: index === 0 ? 0 : 8 })),
    right,
  );
  // What each factor rests on stands in the notes.
  const shown = chart.table.columns.map((_, index) => index).filter((index) => index !== 2);
  sheet.table({
    name: chart.table.caption,
    box: { ...right, y: plot.y + 2.2, h: plot.h - 2.2 },
    shares: shown.map((index) => (index === 0 ? 3.6 : 1.2)),
    head: shown.map((index) => chart.table.columns[index]?.label ?? ''),
    rows: chart.table.rows.map((row) => shown.map((index) => ({ text: row[index]?.text ?? '' }))),
    right: shown.slice(1).map((_, index) => index + 1),
    size: 14,
  });
  sheet.note(chart.summary, ...sectionLines(section));
  return sheet.done();
}

const plot: Box = { x: page.left + 0.55, y: content.y + 0.4, w: 5.2, h: 3.9 };

/** Around the quarters, in shares of the frame, so that a point at the edge is drawn whole. */
const inset = 0.06;

function addField(sheet: Sheet, { palette }: Setting, chart: FieldChart) {
  const { x, y, quarters, point } = chart;
  const across = (value: number) => plot.x + (plot.w * (value - x.min)) / (x.max - x.min);
  const up = (value: number) => plot.y + plot.h - (plot.h * (value - y.min)) / (y.max - y.min);
  for (const { name, right, top, here } of quarters) {
    const [left, end] = right ? [x.cut, x.max] : [x.min, x.cut];
    const [low, high] = top ? [y.cut, y.max] : [y.min, y.cut];
    const box = {
      x: across(left),
      y: up(high),
      w: across(end) - across(left),
      h: up(low) - up(high),
    };
    const gap = 0.03;
    sheet.add({
      kind: 'area',
      name,
      shape: 'rect',
      fill: here ? 'winnersTint' : 'stoneTint',
      box: { x: box.x + gap, y: box.y + gap, w: box.w - 2 * gap, h: box.h - 2 * gap },
    });
    sheet.text(
      name,
      name,
      { x: box.x + 0.15, y: top ? box.y + 0.12 : box.y + box.h - 0.4, w: box.w - 0.3, h: 0.3 },
      { ...styles.body, size: 14, ink: here ? 'winners' : 'quiet', bold: here },
    );
  }
  if (point?.reach) {
    const { left, right, bottom, top } = point.reach;
    sheet.add({
      kind: 'area',
      name: 'Reach',
      shape: 'rect',
      fill: 'stone',
      box: {
        x: across(left) - 0.04,
        y: up(top) - 0.04,
        w: across(right) - across(left) + 0.08,
        h: up(bottom) - up(top) + 0.08,
      },
    });
  }
  addAxes(sheet, x, y);
  if (point === null) return;
  const frame = (own: number) => own / (1 - 2 * inset);
  sheet.add({
    kind: 'chart',
    name: chart.title,
    alt: `${chart.title}. ${chart.summary}`,
    box: {
      x: plot.x - frame(plot.w) * inset,
      y: plot.y - frame(plot.h) * inset,
      w: frame(plot.w),
      h: frame(plot.h),
    },
    chart: fieldPart(chart, inset, palette),
  });
}

/** What the axes mean, where they begin and end, in words. */
function addAxes(sheet: Sheet, x: ChartAxis, y: ChartAxis) {
  const under = plot.y + plot.h + 0.05;
  const small = { ...styles.small, size: 12 };
  const half = plot.w / 2;
  sheet.text('Low', x.lowText, { x: plot.x, y: under, w: 0.8, h: 0.22 }, small);
  sheet.text('High', x.highText, { x: plot.x + plot.w - 0.8, y: under, w: 0.8, h: 0.22 }, small, {
    align: 'right',
  });
  sheet.text(
    'Across',
    x.label,
    { x: plot.x + half - 2.2, y: under + 0.2, w: 4.4, h: 0.24 },
    { ...small, ink: 'ink' },
    { align: 'center' },
  );
  const side = { x: plot.x - 0.55, w: 0.5, h: 0.22 };
  sheet.text('High', y.highText, { ...side, y: plot.y }, small, { align: 'right' });
  sheet.text('Low', y.lowText, { ...side, y: plot.y + plot.h - 0.22 }, small, { align: 'right' });
  sheet.text(
    'Up',
    y.label,
    { x: plot.x, y: plot.y - 0.42, w: plot.w, h: 0.24 },
    { ...small, ink: 'ink' },
  );
}
