import type {
  Block,
  Chart,
  Derivation,
  Figure,
  Report,
  Section,
  Step,
  Table,
} from '../../../../src/report/report.ts';

/** A text of a report with the way to it, such as `steps › 0 › facts › 1 › text`. */
export interface Found {
  readonly at: string;
  readonly text: string;
}

/** What is a code or an address, and never read as a text. */
const codes = ['locale', 'id', 'kind', 'tone', 'unit', 'type', 'item', 'basis', 'link'];

/** Every text that a reader of the report can come across. */
export function textsOf(report: Report): readonly Found[] {
  return report.sections.flatMap((section) => textsIn(section, section.id));
}

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

/** The one chart. @throws Error when there is none. */
export function chartIn(report: Report): Chart {
  const [chart] = blocksOf(report, 'chart');
  if (chart === undefined) throw new Error('the report has no chart');
  return chart;
}

export function tablesIn(report: Report): readonly Table[] {
  const derivations: readonly (Derivation | null)[] = [
    ...figuresIn(report).map(({ derivation }) => derivation),
    ...stepsIn(report).map(({ derivation }) => derivation),
  ];
  return [
    chartIn(report).table,
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

function blocksOf<Kind extends Block['kind']>(report: Report, kind: Kind) {
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
