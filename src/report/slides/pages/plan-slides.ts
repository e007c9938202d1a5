import { plural } from '../../../i18n/fill.ts';
import { findSection, type PlanBlock, type PlanTask } from '../../report.ts';
import { blockLines } from '../block-lines.ts';
import { below, content } from '../page-area.ts';
import type { Slide } from '../part.ts';
import { planIn } from '../section-content.ts';
import type { Setting } from '../setting.ts';
import { sheetOf } from '../sheet.ts';
import { styles } from '../type-style.ts';

/** What was agreed to do, within 30, 60 and 90 days; on a second slide where one is too full. */
export function planSlides(setting: Setting): readonly Slide[] {
  const section = findSection(setting.report, 'plan');
  const plan = planIn(section);
  if (section === undefined || plan === undefined) return [];
  const rows = plan.groups.flatMap(({ title, tasks }) => tasks.map((task) => ({ title, task })));
  const kept = rows.filter(({ task }) => task.status !== 'dropped');
  const shown = kept.length === 0 ? rows : kept;
  return [shown.slice(0, perSlide), shown.slice(perSlide, 2 * perSlide)].flatMap((part, index) =>
    part.length === 0 ? [] : [planSlide(setting, section.title, plan, part, shown.length, index)],
  );
}

const perSlide = 9;

interface Row {
  readonly title: string;
  readonly task: PlanTask;
}

function planSlide(
  setting: Setting,
  kicker: string,
  plan: PlanBlock,
  rows: readonly Row[],
  total: number,
  index: number,
): Slide {
  const { words, locale } = setting;
  const { labels } = plan;
  const sheet = sheetOf(setting, { id: 'plan', kicker, title: plan.summary });
  const used = sheet.table({
    name: kicker,
    box: { ...content, h: content.h - 0.3 },
    shares: [1.7, 5.2, 2.2, 1.9, 1.5],
    head: ['', labels.task, labels.owner, labels.due, labels.status],
    rows: rows.map(({ title, task }, at) => [
      {
        text: title === rows[at - 1]?.title ? '' : title,
        style: { face: 'serif' as const, ink: 'winners' as const },
      },
      { text: task.title, style: { bold: true } },
      { text: task.owner || labels.nobody, style: said(task.owner) },
      { text: task.due || labels.noDay, style: said(task.due) },
      { text: task.statusText, style: { ink: inks[task.status] } },
    ]),
    size: 16,
  });
  const left = total - index * perSlide - rows.length;
  if (left > 0) {
    const rest = plural(locale, words.moreTasks, left);
    sheet.text('More', rest, below(content, used + 0.08), styles.note);
  }
  sheet.note(...blockLines(plan));
  return sheet.done();
}

/** What is not decided yet is said quietly. */
function said(text: string) {
  return { ink: text === '' ? ('old' as const) : ('ink' as const) };
}

const inks = { todo: 'quiet', doing: 'ink', done: 'winners', dropped: 'quiet' } as const;
