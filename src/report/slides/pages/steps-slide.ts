import { fill } from '../../../i18n/fill.ts';
import { firstThings } from '../../planned.ts';
import { findSection, type Report, type Step } from '../../report.ts';
import { derivationLines } from '../block-lines.ts';
import { content } from '../page-area.ts';
import type { Slide } from '../part.ts';
import { stepsIn } from '../section-content.ts';
import type { Setting } from '../setting.ts';
import { sheetOf } from '../sheet.ts';

/** The next steps with who takes them on and what to begin with. */
export function stepsSlide(setting: Setting): Slide | null {
  const { report, words } = setting;
  const section = findSection(report, 'steps');
  const steps = stepsIn(section);
  const [first] = steps;
  if (section === undefined || first === undefined) return null;
  const sheet = sheetOf(setting, {
    id: 'steps',
    kicker: section.title,
    title: isElsewhere(report, first)
      ? words.suggested
      : fill(words.beginWith, { title: first.title }),
  });
  const [owner, effort] = first.facts;
  sheet.table({
    name: section.title,
    box: content,
    shares: [0.45, 3.6, 4.8, 1.8, 1.7],
    head: ['', words.what, words.firstStep, owner?.label ?? '', effort?.label ?? ''],
    rows: steps.slice(0, mostShown).map(({ number, title, first: begin, facts }) => [
      {
        text: String(number),
        style: { face: 'serif' as const, size: 5, ink: 'winners' as const },
      },
      { text: title, style: { bold: true } },
      { text: begin },
      { text: facts[0]?.text ?? '' },
      { text: facts[1]?.text ?? '', style: { ink: 'quiet' as const } },
    ]),
    size: 18,
  });
  for (const { number, title, why, reasonLabel, reason, after, afterLabel, derivation } of steps) {
    sheet.note(`${number}. ${title}. ${why}`, `${reasonLabel}: ${reason}`);
    if (after.length > 0) sheet.note(`${afterLabel}: ${after.join(' ')}`);
    sheet.note(...derivationLines(derivation));
  }
  return sheet.done();
}

const mostShown = 5;

/** Whether the plan begins with something else than a step. */
function isElsewhere(report: Report, { title }: Step): boolean {
  const first = firstThings(report);
  return first?.by === 'plan' && first.points[0]?.text !== title;
}
