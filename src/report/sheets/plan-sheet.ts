import type { SheetWords } from '../../i18n/words/exports.en.ts';
import type { Report } from '../report.ts';
import { type ColumnForm, columnsOf, rowOf, type Sheet } from './sheet.ts';

const forms = {
  task_id: ['text', 20],
  title: ['text', 36],
  number: ['number', 11],
  horizon_days: ['number', 14],
  first_step: ['text', 40],
  after: ['text', 46],
  owner: ['text', 22],
  department: ['text', 22],
  others: ['text', 22],
  due: ['day', 13],
  status_id: ['text', 10],
  status: ['text', 16],
  effort: ['text', 16],
  kpi: ['text', 28],
  risk: ['text', 40],
  note: ['text', 40],
} as const satisfies Readonly<Record<string, ColumnForm>>;

/** The plan, a task a row; only its columns where nothing is planned yet. */
export function planSheet({ sections }: Report, words: SheetWords): Sheet {
  const blocks = sections.flatMap((section) => section.blocks);
  const groups = blocks.flatMap((block) => (block.kind === 'plan' ? block.groups : []));
  return {
    id: 'plan',
    name: words.names.plan,
    columns: columnsOf(words.columns.plan, forms),
    rows: groups.flatMap(({ days, tasks }) =>
      tasks.map((task) =>
        rowOf(forms, {
          task_id: task.id,
          number: task.number,
          horizon_days: days,
          title: task.title,
          first_step: task.first,
          after: task.after.join('\n'),
          owner: task.owner,
          department: task.department,
          others: task.others,
          due: task.day === '' ? null : { day: task.day },
          status_id: task.status,
          status: task.statusText,
          effort: task.effort,
          kpi: task.watch,
          risk: task.risk,
          note: task.note,
        }),
      ),
    ),
  };
}
