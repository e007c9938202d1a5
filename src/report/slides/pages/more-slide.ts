import { findSection } from '../../report.ts';
import { sectionLines } from '../block-lines.ts';
import { content } from '../page-area.ts';
import type { Slide } from '../part.ts';
import { firstSentence, paragraphsIn } from '../section-content.ts';
import type { Setting } from '../setting.ts';
import { sheetOf } from '../sheet.ts';
import { styles } from '../type-style.ts';

/** What a longer questionnaire would say. */
export function moreSlide(setting: Setting): Slide | null {
  const section = findSection(setting.report, 'more');
  const [said, ...others] = paragraphsIn(section);
  if (section === undefined || said === undefined) return null;
  const title = firstSentence(said);
  const sheet = sheetOf(setting, { id: 'more', kicker: section.title, title });
  const rest = [said.slice(title.length).trim(), ...others];
  sheet.stack(
    'More',
    rest.map((text) => ({ text, style: styles.lead, before: 10 })),
    { ...content, w: 9.5 },
  );
  sheet.note(...sectionLines(section));
  return sheet.done();
}
