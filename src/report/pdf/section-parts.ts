import type { FieldChart, ListPoint, Prose, Section, Step, Verdict } from '../report.ts';

/** The paragraphs of a section in one tone, or in all but cautions. */
export function paragraphsOf(section: Section, tone: 'running' | 'caution'): readonly string[] {
  const wanted = (prose: Prose) => (prose.tone === 'caution') === (tone === 'caution');
  return section.blocks.flatMap((block) =>
    block.kind === 'prose' && wanted(block) ? block.paragraphs : [],
  );
}

export function pointsOf(section: Section): readonly ListPoint[] {
  return section.blocks.flatMap((block) => (block.kind === 'listing' ? block.points : []));
}

export function stepsOf(section: Section): readonly Step[] {
  return section.blocks.flatMap((block) => (block.kind === 'steps' ? block.steps : []));
}

export function fieldsOf(section: Section): readonly FieldChart[] {
  return section.blocks.flatMap((block) =>
    block.kind === 'chart' && block.form === 'field' ? [block] : [],
  );
}

export function verdictsOf(section: Section): readonly Verdict[] {
  return section.blocks.flatMap((block) => (block.kind === 'verdicts' ? block.verdicts : []));
}
