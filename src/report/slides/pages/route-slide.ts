import { findSection } from '../../report.ts';
import { blockLines, sectionLines } from '../block-lines.ts';
import { below, content } from '../page-area.ts';
import type { Slide } from '../part.ts';
import { blocksOf, firstSentence, paragraphsIn } from '../section-content.ts';
import type { Setting } from '../setting.ts';
import { sheetOf } from '../sheet.ts';
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
      // The first column has the steps' names; of the others, words need more room than figures.
      shares: table.columns.map(({ type }, index) =>
        index === 0 ? 6 : type === 'text' ? 1.7 : 0.9,
      ),
      head: table.columns.map(({ label }) => label),
      rows: table.rows,
      right: table.columns.flatMap(({ type }, index) => (type === 'number' ? [index] : [])),
      size: 14,
    });
  }
  sheet.note(...sectionLines(section));
  return sheet.done();
}
