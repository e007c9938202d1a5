/** A table as the method page sets it; the first cell of a row names the row. */
export interface MethodTable {
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly type: 'text' | 'number' }[];
  readonly rows: readonly (readonly { readonly text: string }[])[];
}

/** What stands in a section: running text, rules set apart, tables, links, and the example's own part. */
export type MethodBlock =
  | { readonly kind: 'text' | 'rule' | 'heading'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  | { readonly kind: 'table'; readonly table: MethodTable }
  | { readonly kind: 'fold'; readonly summary: string; readonly table: MethodTable }
  | { readonly kind: 'example'; readonly blocks: readonly MethodBlock[] };

/** A section with the name that its anchor has in every language. */
export interface MethodSection {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly MethodBlock[];
}

export function text(...paragraphs: readonly string[]): readonly MethodBlock[] {
  return paragraphs.map((paragraph) => ({ kind: 'text', text: unbroken(paragraph) }));
}

export function rule(words: string): MethodBlock {
  return { kind: 'rule', text: unbroken(words) };
}

export function heading(words: string): MethodBlock {
  return { kind: 'heading', text: words };
}

/** A way on, in a paragraph of its own. */
export function link(words: string, href: string): MethodBlock {
  return { kind: 'link', text: words, href };
}

export function example(...blocks: readonly MethodBlock[]): MethodBlock {
  return { kind: 'example', blocks };
}

/** Paragraphs of the example's own. */
export function inExample(...paragraphs: readonly string[]): MethodBlock {
  return example(...text(...paragraphs));
}

export function tableBlock(table: MethodTable): MethodBlock {
  return { kind: 'table', table };
}

/** A table; a column whose label begins with # is set as figures. */
export function tableOf(
  caption: string,
  labels: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): MethodTable {
  return {
    caption: unbroken(caption),
    columns: labels.map((label) =>
      label.startsWith('#') ? { label: label.slice(1), type: 'number' } : { label, type: 'text' },
    ),
    rows: rows.map((row) => row.map((cell) => ({ text: String(cell) }))),
  };
}

/** Short expressions that must not be parted at the end of a line. */
function unbroken(words: string): string {
  return words.replace(
    /1 \+ 1|n = \d+|\d+ \/ \d+|\(1 [+−] [\w.,]+\)|1 \/ c|[mq] = |\^\(1 \/ /g,
    (part) => part.replaceAll(' ', '\u00a0'),
  );
}
