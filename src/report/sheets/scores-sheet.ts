import type { SheetWords } from '../../i18n/words/exports.en.ts';
import type { Block, Cell, Chart, Figure, Report } from '../report.ts';
import { type ColumnForm, columnsOf, rowOf, type Sheet } from './sheet.ts';

const forms = {
  section_id: ['text', 16],
  figure_id: ['text', 26],
  label: ['text', 34],
  section: ['text', 30],
  value: ['number', 12],
  unit: ['text', 14],
  text: ['text', 34],
  note: ['text', 44],
} as const satisfies Readonly<Record<string, ColumnForm>>;

/** Every figure of the report with its raw value; section and figure together name a row. */
export function scoresSheet({ sections }: Report, words: SheetWords): Sheet {
  return {
    id: 'scores',
    name: words.names.scores,
    columns: columnsOf(words.columns.scores, forms),
    rows: sections.flatMap((section) =>
      section.blocks.flatMap((block) =>
        figuresIn(block).map((figure) =>
          rowOf(forms, { ...figure, section_id: section.id, section: section.title }),
        ),
      ),
    ),
  };
}

type Own = Exclude<keyof typeof forms, 'section' | 'section_id'>;
type Row = Readonly<Record<Own, string | number | null>>;

function figuresIn(block: Block): readonly Row[] {
  if (block.kind === 'figure') return [figureRow(block.figure)];
  return block.kind === 'chart' ? chartRows(block) : [];
}

function figureRow({ id, label, value, unit, text, note }: Figure): Row {
  return { figure_id: id, label, value, unit: unitIds[unit], text, note };
}

/** A level is read from points; its name stands in the words. */
const unitIds: Readonly<Record<Figure['unit'], string>> = {
  points: 'points',
  onePlusOne: 'one_plus_one',
  level: 'points',
};

/** What only a chart says: the factors of the loop, the customers' view, and what is aimed at. */
function chartRows(chart: Chart): readonly Row[] {
  const points = (figure_id: string, label: string, value: number | null, text: string) =>
    ({ figure_id, label, value, unit: 'points', text, note: '' }) as const;
  switch (chart.form) {
    case 'field':
      return chart.table.rows.map(([name, value, note], index) => ({
        ...points(
          `loop-${chart.table.rowIds?.[index] ?? index + 1}`,
          textOf(name),
          value?.value ?? null,
          textOf(value),
        ),
        note: textOf(note),
      }));
    case 'ring':
      return chart.stations.flatMap(({ id, label, outside }) =>
        outside === null
          ? []
          : [
              points(
                `customers-${id}`,
                `${label} (${chart.outsideLabel})`,
                outside.value,
                outside.text,
              ),
            ],
      );
    case 'radar':
      return chart.spokes.flatMap(({ id, label, target }) =>
        target === undefined
          ? []
          : [{ ...points(`target-${id}`, label, target.value, target.text), note: chart.title }],
      );
    default:
      return [];
  }
}

function textOf(cell: Cell | undefined): string {
  return cell?.text ?? '';
}
