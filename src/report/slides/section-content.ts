import type {
  Block,
  Chart,
  Figure,
  ListPoint,
  PlanBlock,
  Section,
  Step,
  Verdict,
} from '../report.ts';

type Kind = Block['kind'];
type OfKind<K extends Kind> = Extract<Block, { readonly kind: K }>;

/** The blocks of one kind in a section that may be missing. */
export function blocksOf<K extends Kind>(
  section: Section | undefined,
  kind: K,
): readonly OfKind<K>[] {
  return (section?.blocks ?? []).filter((block): block is OfKind<K> => block.kind === kind);
}

/** The running text of a section, or its cautions. */
export function paragraphsIn(
  section: Section | undefined,
  tone: 'running' | 'caution' = 'running',
): readonly string[] {
  return blocksOf(section, 'prose')
    .filter((prose) => (prose.tone === 'caution') === (tone === 'caution'))
    .flatMap(({ paragraphs }) => paragraphs);
}

export function pointsIn(section: Section | undefined): readonly ListPoint[] {
  return blocksOf(section, 'listing').flatMap(({ points }) => points);
}

export function figuresIn(section: Section | undefined): readonly Figure[] {
  return blocksOf(section, 'figure').map(({ figure }) => figure);
}

export function verdictsIn(section: Section | undefined): readonly Verdict[] {
  return blocksOf(section, 'verdicts').flatMap(({ verdicts }) => verdicts);
}

export function stepsIn(section: Section | undefined): readonly Step[] {
  return blocksOf(section, 'steps').flatMap(({ steps }) => steps);
}

export function planIn(section: Section | undefined): PlanBlock | undefined {
  return blocksOf(section, 'plan')[0];
}

/** The charts of one form. */
export function chartsIn<F extends Chart['form']>(
  section: Section | undefined,
  form: F,
): readonly Extract<Chart, { readonly form: F }>[] {
  return blocksOf(section, 'chart').filter(
    (chart): chart is Extract<Chart, { readonly form: F }> => chart.form === form,
  );
}

/** The first sentence of a text: long enough to say something, short enough for a title. */
export function firstSentence(text: string): string {
  const [first = text] = /^.{12,}?[.?](?=\s+\p{Lu}|\s*$)/u.exec(text) ?? [];
  return first;
}
