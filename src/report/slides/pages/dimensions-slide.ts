import { findSection, type RadarChart, type Section } from '../../report.ts';
import { derivationLines } from '../block-lines.ts';
import { barsPart } from '../charts/bars.ts';
import { radarPart } from '../charts/radar.ts';
import { columns, content } from '../page-area.ts';
import type { Slide } from '../part.ts';
import { chartsIn, figuresIn, paragraphsIn } from '../section-content.ts';
import type { Setting } from '../setting.ts';
import { type Sheet, sheetOf } from '../sheet.ts';

/** The dimensions: on spokes where the report has them so, else as bars, with their figures beside. */
export function dimensionsSlide(setting: Setting): Slide | null {
  const section = findSection(setting.report, 'dimensions');
  const [radar] = chartsIn(section, 'radar');
  if (section === undefined || (radar === undefined && figuresIn(section).length === 0))
    return null;
  const [first] = paragraphsIn(section);
  const sheet = sheetOf(setting, {
    id: 'dimensions',
    kicker: section.title,
    title: first ?? radar?.summary ?? section.title,
  });
  if (radar === undefined) addBars(sheet, setting, section);
  else addRadar(sheet, setting, radar);
  for (const { label, text, derivation } of figuresIn(section)) {
    sheet.note(`${label}: ${text}. ${derivationLines(derivation).join(' ')}`);
  }
  return sheet.done();
}

function addRadar(sheet: Sheet, { palette, words }: Setting, radar: RadarChart) {
  const [left = content, right = content] = columns(content, [5.6, 5.6]);
  const scored = radar.spokes.some(({ value }) => value !== null);
  const table = {
    name: radar.table.caption,
    box: { ...(scored ? right : content), y: content.y + 0.2, h: content.h - 0.2 },
  };
  if (scored) {
    sheet.add({
      kind: 'chart',
      name: radar.title,
      alt: `${radar.title}. ${radar.summary}`,
      box: { ...left, y: left.y - 0.15, h: left.h + 0.15 },
      chart: radarPart(radar, { now: words.now, target: words.target }, palette),
    });
  }
  const { columns: heads, rows } = radar.table;
  const last = heads.length - 1;
  sheet.table({
    ...table,
    // The name and what it rests on take the room that figures do not need.
    shares: heads.map((_, at) => (at === 0 ? 2.3 : at === last ? 2.6 : 0.95)),
    head: heads.map(({ label }) => label),
    rows: rows.map((cells) =>
      cells.map(({ text }, at) => ({
        text,
        ...(at === 0 ? { style: { bold: true } } : {}),
        ...(at === last ? { style: { ink: 'quiet' as const } } : {}),
      })),
    ),
    right: heads.flatMap(({ type }, at) => (type === 'number' ? [at] : [])),
    size: 15,
  });
}

function addBars(sheet: Sheet, setting: Setting, section: Section) {
  const { palette, words, locale } = setting;
  const [left = content, right = content] = columns(content, [5.6, 5.6]);
  const figures = figuresIn(section);
  const [first] = figures;
  if (first === undefined) return;
  const scored = figures.some(({ value }) => value !== null);
  if (scored) {
    const values = figures.map(({ value, text }) => (value === null ? null : { value, text }));
    sheet.add({
      kind: 'chart',
      name: section.title,
      alt: `${section.title}. ${figures.map(({ label, text }) => `${label}: ${text}`).join(', ')}`,
      box: left,
      chart: barsPart(
        {
          min: first.scale.min,
          max: first.scale.max,
          bars: figures.map(({ label }) => ({ label, marked: false })),
          series: [{ name: words.points, colour: 'winners', values }],
        },
        palette,
        locale,
      ),
    });
  }
  sheet.table({
    name: section.title,
    box: scored ? right : content,
    shares: [2.4, 1.2, 2.6],
    head: [words.dimension, words.points, words.rests],
    rows: figures.map(({ label, text, note }) => [
      { text: label, style: { bold: true } },
      { text },
      { text: note, style: { ink: 'quiet' as const } },
    ]),
    right: [1],
    size: 15,
  });
}
