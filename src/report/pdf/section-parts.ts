import {
  type FieldChart,
  findSection,
  type ListPoint,
  type PlanBlock,
  type PlanTask,
  type Prose,
  type Report,
  type Section,
  type Step,
  type Verdict,
} from '../report.ts';

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

/** The plan, where there is one. */
export function planOf(report: Report): PlanBlock | null {
  const blocks = findSection(report, 'plan')?.blocks ?? [];
  return blocks.find((block) => block.kind === 'plan') ?? null;
}

/** What of a plan is neither done nor dropped, in its order. */
export function openTasks({ groups }: PlanBlock): readonly PlanTask[] {
  const isOpen = ({ status }: PlanTask) => status === 'todo' || status === 'doing';
  return groups.flatMap(({ tasks }) => tasks).filter(isOpen);
}
