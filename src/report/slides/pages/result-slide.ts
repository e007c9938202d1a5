import { type Figure, findSection } from '../../report.ts';
import { derivationLines, sectionLines } from '../block-lines.ts';
import { below, columns, content, top } from '../page-area.ts';
import type { Slide } from '../part.ts';
import { figuresIn, paragraphsIn, pointsIn } from '../section-content.ts';
import type { Setting } from '../setting.ts';
import { type Sheet, sheetOf } from '../sheet.ts';
import { styles } from '../type-style.ts';
import { addEquation, addScale } from './equation-parts.ts';

/** The whole result: the equation with what holds it back, the level with what it means. */
export function resultSlide(setting: Setting, withFindings: boolean): Slide {
  const { report, words } = setting;
  const equation = findSection(report, 'equation');
  const level = findSection(report, 'level');
  const [title = '', ...rest] = paragraphsIn(equation);
  const sheet = sheetOf(setting, {
    id: 'result',
    kicker: equation?.title ?? '',
    title: title === '' ? words.title : title,
  });
  // Alone, the two stand larger.
  const look = withFindings
    ? { room: 2.85, equation: 1.45, size: 80, said: styles.body, level: 26 }
    : { room: content.h, equation: 2.0, size: 104, said: { ...styles.body, size: 18 }, level: 30 };
  const upper = top(content, look.room);
  const [left = upper, right = upper] = columns(upper, [6, 5], 0.8);
  const [figure] = figuresIn(equation);
  if (figure !== undefined) {
    addEquation(sheet, figure, top(left, look.equation), look.size);
    addScale(sheet, figure, { ...left, y: left.y + look.equation + 0.15, h: 0.5 });
  }
  sheet.stack(
    'Brake',
    rest.map((text) => ({ text, style: look.said, before: 6 })),
    below(left, look.equation + (withFindings ? 0.75 : 1)),
  );
  const [mature] = figuresIn(level);
  const meanings = [...paragraphsIn(level).slice(0, 2), ...paragraphsIn(level, 'caution')];
  sheet.stack(
    'Level',
    [
      { text: mature?.text ?? '', style: { ...styles.title, size: look.level } },
      { text: mature?.note ?? '', style: styles.note, before: 2 },
      ...meanings.map((text) => ({ text, style: look.said, before: 8 })),
    ],
    withFindings ? right : below(right, 0.35),
  );
  if (withFindings) addFindings(sheet, setting);
  sheet.note(...noteOf(figure, words.howItCame), ...noteOf(mature, words.howItCame));
  if (level !== undefined) sheet.note(...sectionLines(level));
  return sheet.done();
}

/** What stands out, in a row at the foot. */
function addFindings(sheet: Sheet, { report }: Setting) {
  const points = pointsIn(findSection(report, 'findings')).slice(0, 3);
  if (points.length === 0) return;
  const foot = below(content, 3.05);
  sheet.add({ kind: 'line', name: 'Rule', ink: 'stone', width: 1, box: { ...foot, h: 0 } });
  columns(below(foot, 0.15), [1, 1, 1]).forEach((column, index) => {
    const point = points[index];
    if (point === undefined) return;
    sheet.stack(
      'Finding',
      [
        { text: point.text, style: { ...styles.strong, size: 14 } },
        { text: point.detail, style: styles.note, before: 3 },
      ],
      column,
    );
  });
}

function noteOf(figure: Figure | undefined, howItCame: string): readonly string[] {
  return figure === undefined
    ? []
    : [`${figure.label}: ${figure.text}. ${howItCame}:`, ...derivationLines(figure.derivation)];
}
