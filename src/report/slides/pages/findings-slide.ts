import { findSection } from '../../report.ts';
import { below, columns, content, top } from '../page-area.ts';
import type { Slide } from '../part.ts';
import { firstSentence, paragraphsIn, pointsIn } from '../section-content.ts';
import type { Setting } from '../setting.ts';
import { sheetOf } from '../sheet.ts';
import { styles } from '../type-style.ts';

/** What stands out: the strongest answer, the weakest, and the brake. */
export function findingsSlide(setting: Setting): Slide | null {
  const section = findSection(setting.report, 'findings');
  if (section === undefined) return null;
  const points = pointsIn(section).slice(0, 4);
  const said = paragraphsIn(section);
  const cautions = paragraphsIn(section, 'caution');
  // The last point is the one to do something about.
  const [spoken = section.title] = [...said, ...cautions];
  const title = points.length > 1 ? (points.at(-1)?.text ?? '') : firstSentence(spoken);
  const sheet = sheetOf(setting, { id: 'findings', kicker: section.title, title });
  const room = cautions.length > 0 && points.length > 0 ? 3.4 : content.h;
  sheet.note(...points.map(({ text, detail }) => `${text}. ${detail}`), ...said, ...cautions);
  if (points.length === 0) {
    const texts = [...said, ...cautions].filter((text) => text !== title);
    sheet.stack(
      'Findings',
      texts.map((text) => ({ text, style: styles.lead, before: 10 })),
      content,
    );
    return sheet.done();
  }
  columns(
    top(content, room),
    points.map(() => 1),
    0.6,
  ).forEach((column, index) => {
    const point = points[index];
    if (point === undefined) return;
    const ink = index === 0 ? 'winners' : 'old';
    sheet.add({ kind: 'line', name: 'Rule', ink, width: 2.25, box: { ...column, h: 0 } });
    sheet.stack(
      'Finding',
      [
        { text: point.text, style: styles.lead },
        { text: point.detail, style: styles.body, before: 10 },
      ],
      below(column, 0.2),
    );
  });
  sheet.stack(
    'Caution',
    cautions.map((text) => ({ text, style: styles.note, before: 5 })),
    below(content, room + 0.15),
  );
  return sheet.done();
}
