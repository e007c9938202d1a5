import { findSection } from '../../report.ts';
import { sectionLines } from '../block-lines.ts';
import { content } from '../page-area.ts';
import type { Slide } from '../part.ts';
import { firstSentence, paragraphsIn, pointsIn } from '../section-content.ts';
import type { Setting } from '../setting.ts';
import { sheetOf } from '../sheet.ts';
import { styles } from '../type-style.ts';

/** What nobody could answer, and what would settle it. */
export function blindSpotsSlide(setting: Setting): Slide | null {
  const { report, words } = setting;
  const section = findSection(report, 'blindSpots');
  const [said] = paragraphsIn(section);
  if (section === undefined || said === undefined) return null;
  const title = firstSentence(said);
  const sheet = sheetOf(setting, { id: 'blindSpots', kicker: section.title, title });
  const rest = said.slice(title.length).trim();
  const points = pointsIn(section);
  const used = sheet.text('Meaning', rest, { ...content, h: 1 }, styles.body);
  if (points.length > 0) {
    const y = content.y + (used > 0 ? used + 0.25 : 0);
    sheet.table({
      name: section.title,
      box: { ...content, y, h: content.y + content.h - y },
      shares: [4, 7],
      head: [words.question, words.settle],
      rows: points.map(({ text, detail }) => [{ text, style: { bold: true } }, { text: detail }]),
      size: 17,
    });
  }
  sheet.note(...sectionLines(section));
  return sheet.done();
}
