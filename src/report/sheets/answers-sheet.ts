import type { SheetWords } from '../../i18n/words/exports.en.ts';
import type { Report } from '../report.ts';
import { type ColumnForm, columnsOf, rowOf, type Sheet } from './sheet.ts';

const forms = {
  item_id: ['text', 24],
  topic: ['text', 34],
  section: ['text', 22],
  position: ['number', 13],
  answer: ['text', 18],
  proof: ['text', 24],
  note: ['text', 48],
  left_pole: ['text', 52],
  right_pole: ['text', 52],
} as const satisfies Readonly<Record<string, ColumnForm>>;

/** Every answer: its position as a number, or in words why it has none. */
export function answersSheet({ sections }: Report, words: SheetWords): Sheet {
  const blocks = sections.flatMap((section) => section.blocks);
  const groups = blocks.flatMap((block) => (block.kind === 'pairs' ? block.groups : []));
  return {
    id: 'answers',
    name: words.names.answers,
    columns: columnsOf(words.columns.answers, forms),
    rows: groups.flatMap(({ title, pairs }) =>
      pairs.map(({ item, topic, position, answer, proof, note, left, right }) =>
        rowOf(forms, {
          item_id: item,
          topic,
          section: title,
          position,
          answer,
          proof,
          note,
          left_pole: left,
          right_pole: right,
        }),
      ),
    ),
  };
}
