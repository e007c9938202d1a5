import { findSection, type Table } from '../../report.ts';
import { blockLines, sectionLines } from '../block-lines.ts';
import { widthOf } from '../fit-text.ts';
import { below, content } from '../page-area.ts';
import type { Slide } from '../part.ts';
import { blocksOf, firstSentence, paragraphsIn } from '../section-content.ts';
import type { Setting } from '../setting.ts';
import { sheetOf } from '../sheet.ts';
import { cellMargin } from '../table-part.ts';
import { styles } from '../type-style.ts';

/** The way to what is aimed at: its text, then its first table, or what else it says in lines. */
export function routeSlide(setting: Setting): Slide | null {
  const section = findSection(setting.report, 'route');
  if (section === undefined || section.blocks.length === 0) return null;
  const [said = '', ...others] = paragraphsIn(section);
  const title = said === '' ? section.title : firstSentence(said);
  const sheet = sheetOf(setting, { id: 'route', kicker: section.title, title });
  const texts = [said.slice(said === '' ? 0 : title.length).trim(), ...others];
  const [table] = blocksOf(section, 'table');
  const lines = section.blocks.filter(({ kind }) => kind !== 'prose').flatMap(blockLines);
  const shown = table === undefined ? [...texts, ...lines] : texts;
  const room = table === undefined ? content.h : 1.2;
  sheet.stack(
    'Way',
    shown.map((text) => ({ text, style: styles.body, before: 6 })),
    { ...content, h: room },
  );
  if (table !== undefined) {
    sheet.table({
      name: table.caption,
      box: texts.some((text) => text !== '') ? below(content, room + 0.1) : content,
      shares: sharesOf(table),
      head: table.columns.map(({ label }) => label),
      rows: table.rows,
      right: table.columns.flatMap(({ type }, index) => (type === 'number' ? [index] : [])),
      size: sizes[0],
    });
  }
  sheet.note(...sectionLines(section));
  return sheet.done();
}

/**
 * All columns but the first as wide as their longest text in the largest type that leaves room for
 * the steps' names, which can be read in two lines.
 */
function sharesOf({ columns, rows }: Table): readonly number[] {
  const [, ...ems] = columns.map(({ label }, index) => {
    const texts = [label, ...rows.map((row) => row[index]?.text ?? '')];
    return Math.max(...texts.map((text) => widthOf(text, styles.body)));
  });
  const others = (size: number) =>
    ems.map((em) => Math.min(widest, (em * size) / 72 + 2 * cellMargin.x + slack));
  const named = (size: number) => content.w - others(size).reduce((sum, width) => sum + width, 0);
  const size = sizes.find((each) => named(each) >= leastNamed) ?? smallest;
  return [Math.max(leastNamed, named(size)), ...others(size)];
}

/** In points; the largest first. */
const sizes = [14, 13, 12] as const;
const smallest = 11;

/** In inches: with as much for their names, seven steps have room below each other. */
const leastNamed = 4.5;
const widest = 3;
const slack = 0.01;
