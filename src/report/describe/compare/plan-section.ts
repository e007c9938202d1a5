import type { Task } from '../../../domain/plan.ts';
import { plural } from '../../../i18n/fill.ts';
import type { Block, Section } from '../../report.ts';
import type { PlanVocabulary } from '../../vocabulary.ts';
import { stepText } from '../plan/step-text.ts';
import { startWords, textCell } from '../speak.ts';
import type { ComparisonSectionId, ComparisonSpeaker } from './comparison-report.ts';

/** What became of the earlier plan; none where there was none, or the results are of several firms. */
export function planSection(speaker: ComparisonSpeaker): readonly Section<ComparisonSectionId>[] {
  const { first, last, comparison, relation, vocabulary, words } = speaker;
  const { plan } = vocabulary;
  const { tasks, added, counts } = comparison.plan;
  if (plan === null || relation === 'sideBySide' || tasks.length + added.length === 0) return [];
  const said = words.plan;
  const { locale } = vocabulary;
  const paragraphs = [
    ...(tasks.length === 0
      ? []
      : [plural(locale, said.lead, tasks.length, { first: first.label, ...counts })]),
    ...(tasks.length > 0 && last.tasks.length === 0 ? [said.noLater] : []),
  ];
  const news: readonly Block[] =
    added.length === 0
      ? []
      : [
          {
            kind: 'prose',
            tone: 'body',
            paragraphs: [
              plural(locale, said.added, added.length, { n: startWords(vocabulary, added.length) }),
            ],
          },
          {
            kind: 'listing',
            points: added.map((task) => ({
              id: task.id,
              text: titleOf(task, speaker, plan),
              detail: '',
              link: null,
              basis: [],
            })),
          },
        ];
  const table = {
    kind: 'table',
    id: 'comparison-plan',
    caption: said.caption,
    columns: [said.task, said.owner, said.status].map((label) => ({
      label,
      type: 'text' as const,
    })),
    rows: tasks.map(({ task, status }) => [
      textCell(titleOf(task, speaker, plan)),
      textCell(task.owner.trim() || said.nobody),
      textCell(plan.words.statuses[status]),
    ]),
  } as const;
  return [
    {
      id: 'plan',
      title: words.sections.plan,
      blocks: [
        ...(paragraphs.length === 0 ? [] : [{ kind: 'prose', tone: 'body', paragraphs } as const]),
        ...(tasks.length === 0 ? [] : [table]),
        ...news,
      ],
    },
  ];
}

/** A task as its owner worded it, or as the step is worded. */
function titleOf(
  { title, step }: Task,
  { last, instrument, vocabulary }: ComparisonSpeaker,
  plan: PlanVocabulary,
): string {
  const speaker = { assessment: last.assessment, instrument, vocabulary };
  const worded = step === '' ? plan.words.untitled : stepText(step, speaker, plan)?.title;
  return title.trim() || (worded ?? plan.words.gone);
}
