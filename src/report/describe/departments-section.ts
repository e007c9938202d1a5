import type { Assessment } from '../../domain/assess.ts';
import type { DepartmentId } from '../../domain/ids.ts';
import type { RankedStep } from '../../domain/rank.ts';
import { fill } from '../../i18n/fill.ts';
import type { ReportFullWords } from '../../i18n/words/report-full.en.ts';
import type { Block, ListPoint, Section } from '../report.ts';
import { entry, type Vocabulary } from '../vocabulary.ts';
import { list, lowerFirst } from './speak.ts';
import { viewBlocks } from './view-blocks.ts';

/** Every department that the firm has, with the figure of its own part and where it could begin. */
export function departmentsSection(
  assessment: Assessment,
  vocabulary: Vocabulary,
  words: ReportFullWords,
): Section {
  const { scores, answers } = assessment;
  const { lead, none, strongest, weakest } = words.departments;
  const nameOf = (id: string) => entry(vocabulary.names.departments, id);
  return {
    id: 'departments',
    title: words.sections.departments,
    blocks: [
      ...viewBlocks(scores.departments, answers, vocabulary, words, {
        lead,
        none,
        ends: { strongest, highest: strongest, weakest, lowest: weakest },
        nameOf,
        nameAll: (ids) =>
          list(
            vocabulary,
            ids.map((id) => lowerFirst(nameOf(id), vocabulary)),
          ),
      }),
      ...beginnings(assessment, vocabulary, words),
    ],
  };
}

/** The best step for each department's own part, where there is one; each step stands once. */
function beginnings(
  assessment: Assessment,
  vocabulary: Vocabulary,
  words: ReportFullWords,
): readonly Block[] {
  const taken = new Set<string>();
  const points = assessment.scores.departments.flatMap(({ id }) => {
    const step = firstStep(id, assessment, taken);
    if (step === undefined) return [];
    taken.add(step.action);
    return [beginning(id, step, vocabulary, words)];
  });
  if (points.length === 0) return [];
  return [
    { kind: 'prose', tone: 'body', paragraphs: [words.departments.begin] },
    { kind: 'listing', points },
  ];
}

type Improvement = RankedStep & { readonly kind: 'improve' };

/** The first step on the list that moves a department's own part: one it owns, where there is one. */
function firstStep(
  id: DepartmentId,
  { items, steps }: Assessment,
  taken: ReadonlySet<string>,
): Improvement | undefined {
  const own = new Set(items.filter(({ department }) => department === id).map((item) => item.id));
  const fitting = steps.filter(
    (step): step is Improvement =>
      step.kind === 'improve' &&
      !taken.has(step.action) &&
      step.moves.some(({ item }) => own.has(item)),
  );
  return fitting.find(({ owner }) => owner === id) ?? fitting[0];
}

function beginning(
  id: DepartmentId,
  { action, moves }: Improvement,
  vocabulary: Vocabulary,
  words: ReportFullWords,
): ListPoint {
  const { title, first } = entry(vocabulary.actions, action);
  const name = entry(vocabulary.names.departments, id);
  return {
    id: `begin-${id}`,
    text: fill(words.departments.beginWith, { name, title }),
    detail: first,
    link: null,
    basis: moves.map(({ item }) => item),
  };
}
