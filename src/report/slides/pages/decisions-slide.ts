import { fill } from '../../../i18n/fill.ts';
import { firstThings } from '../../planned.ts';
import { findSection } from '../../report.ts';
import type { Box } from '../fit-text.ts';
import { below, columns, content } from '../page-area.ts';
import type { Slide } from '../part.ts';
import type { Setting } from '../setting.ts';
import { type Sheet, sheetOf } from '../sheet.ts';
import { styles } from '../type-style.ts';

/**
 * What to do first by the plan, or without one what the meeting is asked to decide; and beside it the
 * sender's own words.
 */
export function decisionsSlide(setting: Setting): Slide | null {
  const { report, about, words } = setting;
  const first = firstThings(report);
  if (first === null) return null;
  const points = first.points.slice(0, mostShown);
  const noted = about.note.trim() !== '';
  const head =
    first.by === 'plan'
      ? { kicker: findSection(report, 'plan')?.title ?? '', title: words.doFirst }
      : { kicker: words.forTheMeeting, title: first.title };
  const sheet = sheetOf(setting, { id: 'decisions', ...head });
  const [left = content, right = content] = columns(content, noted ? [7, 4.2] : [1], 0.8);
  const each = Math.min(1.5, left.h / points.length);
  points.forEach(({ text, detail }, index) => {
    const box = { ...left, y: left.y + index * each, h: each - 0.15 };
    sheet.add({ kind: 'line', name: 'Rule', ink: 'stone', width: 1, box: { ...box, h: 0 } });
    sheet.text(
      'Number',
      String(index + 1),
      { x: box.x, y: box.y + 0.12, w: 0.7, h: each - 0.25 },
      { ...styles.title, size: 32, ink: 'winners' },
    );
    sheet.stack(
      'Decision',
      [
        { text, style: styles.lead },
        { text: detail, style: { ...styles.note, size: 14 }, before: 3 },
      ],
      { x: box.x + 0.8, y: box.y + 0.15, w: box.w - 0.8, h: each - 0.3 },
    );
    sheet.note(`${index + 1}. ${text}. ${detail}`);
  });
  if (noted) addNote(sheet, setting, right);
  return sheet.done();
}

const mostShown = 5;

function addNote(sheet: Sheet, { about, words }: Setting, box: Box) {
  const by = about.preparedBy.trim();
  const label = by === '' ? words.noteOwn : fill(words.noteFrom, { name: by });
  sheet.add({
    kind: 'area',
    name: 'Bar',
    shape: 'rect',
    fill: 'winners',
    box: { x: box.x - 0.3, y: box.y, w: 0.05, h: box.h },
  });
  sheet.text('Sender', label, { ...box, h: 0.5 }, styles.note);
  sheet.stack(
    'Word',
    about.note
      .split('\n')
      .map((text) => ({ text, style: { ...styles.lead, size: 17 }, before: 6 })),
    below(box, 0.55),
  );
}
