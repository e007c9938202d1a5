import type { Locale } from '../../../../src/i18n/locale.ts';
import type {
  Block,
  Chart,
  Derivation,
  FieldChart,
  Figure,
  Report,
  Section,
  Step,
  Table,
  Verdict,
} from '../../../../src/report/report.ts';

/** A text of a report with the way to it, such as `steps › 0 › facts › 1 › text`. */
export interface Found {
  readonly at: string;
  readonly text: string;
}

/** What is a code or an address, and never read as a text. */
const codes = [
  'locale',
  'id',
  'kind',
  'form',
  'poles',
  'tone',
  'unit',
  'type',
  'item',
  'basis',
  'rowIds',
  'link',
  'style',
  'to',
];

/** Words of the other language, which are none in this one. */
export const foreign: Readonly<Record<Locale, RegExp>> = {
  sv: /\b(the|and|of|with|you|your|answers?|which|customers?|what|from|level)\b/i,
  en: /\b(och|att|ni|är|för|inte|som|av|era?|svar(en)?|kund(er|en)?|nivå)\b/i,
};

/** Every text that a reader of the report can come across. */
export function textsOf(report: Report): readonly Found[] {
  const known = read.get(report);
  if (known !== undefined) return known;
  const texts = report.sections.flatMap((section) => textsIn(section, section.id));
  read.set(report, texts);
  return texts;
}

/** Many checks read the same report. */
const read = new WeakMap<Report, readonly Found[]>();

/** A value of a report with what is no text taken away: two languages have the same. */
export function skeletonOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(skeletonOf);
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'string' ? 'a text' : value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      codes.includes(key) && key !== 'locale' ? part : skeletonOf(part),
    ]),
  );
}

export function figuresIn(report: Report): readonly Figure[] {
  return blocksOf(report, 'figure').map(({ figure }) => figure);
}

export function stepsIn(report: Report): readonly Step[] {
  return blocksOf(report, 'steps').flatMap(({ steps }) => steps);
}

export function verdictsIn(report: Report): readonly Verdict[] {
  return blocksOf(report, 'verdicts').flatMap(({ verdicts }) => verdicts);
}

/** The charts of a form. */
export function chartsIn<Form extends Chart['form']>(report: Report, form: Form) {
  return blocksOf(report, 'chart').filter(
    (chart): chart is Extract<Chart, { form: Form }> => chart.form === form,
  );
}

/** The field of the growth loop. @throws Error when there is none. */
export function fieldIn(report: Report): FieldChart {
  const [chart] = chartsIn(report, 'field');
  if (chart === undefined) throw new Error('the report has no field');
  return chart;
}

export function tablesIn(report: Report): readonly Table[] {
  const derivations: readonly (Derivation | null)[] = [
    ...figuresIn(report).map(({ derivation }) => derivation),
    ...stepsIn(report).map(({ derivation }) => derivation),
    ...verdictsIn(report).map(({ derivation }) => derivation),
  ];
  return [
    ...blocksOf(report, 'chart').map(({ table }) => table),
    ...blocksOf(report, 'table'),
    ...derivations.flatMap((derivation) => (derivation === null ? [] : [derivation.table])),
  ];
}

/** The paragraphs of a section, of one tone or of all. */
export function proseIn(section: Section, tone?: 'lead' | 'body' | 'caution'): readonly string[] {
  return section.blocks.flatMap((block) =>
    block.kind === 'prose' && (tone === undefined || block.tone === tone) ? block.paragraphs : [],
  );
}

export function blocksOf<Kind extends Block['kind']>(report: Report, kind: Kind) {
  return report.sections
    .flatMap((section) => section.blocks)
    .filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
}

function textsIn(value: unknown, at: string): readonly Found[] {
  if (typeof value === 'string') return [{ at, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !codes.includes(key))
    .flatMap(([key, part]) => textsIn(part, `${at} › ${key}`));
}
