import type { Assessment } from '../../../domain/assess.ts';
import type { Instrument } from '../../../domain/instrument.ts';
import { type Planned, planHorizons, type Task } from '../../../domain/plan.ts';
import { dayText } from '../../../i18n/days.ts';
import { fill, plural } from '../../../i18n/fill.ts';
import type { PlanBlock, PlanTask, Section } from '../../report.ts';
import type { PlanVocabulary, Vocabulary } from '../../vocabulary.ts';
import { stepText } from './step-text.ts';

/** What was agreed to do, with who and by when; none where nothing is planned. */
export function planSection(
  assessment: Assessment,
  instrument: Instrument,
  vocabulary: Vocabulary,
  { tasks }: Planned,
): readonly Section[] {
  const { plan } = vocabulary;
  if (plan === null || tasks.length === 0) return [];
  const speaker = { assessment, instrument, vocabulary };
  const told = tasks.map((task, index) => taskOf(task, index + 1, speaker, plan));
  const block: PlanBlock = {
    kind: 'plan',
    labels: plan.words.labels,
    summary: summaryOf(tasks, vocabulary, plan),
    groups: planHorizons.flatMap((days) => {
      const ids = new Set(tasks.filter(({ horizon }) => horizon === days).map(({ id }) => id));
      const own = told.filter(({ id }) => ids.has(id));
      return own.length === 0
        ? []
        : [{ days, title: fill(plan.words.group, { days }), tasks: own }];
    }),
    owners: ownersOf(told),
  };
  return [{ id: 'plan', title: plan.words.sections.plan, blocks: [block] }];
}

function taskOf(
  { id, step, title, first, owner, due, status, note }: Task,
  number: number,
  speaker: Parameters<typeof stepText>[1],
  plan: PlanVocabulary,
): PlanTask {
  const text = step === '' ? null : stepText(step, speaker, plan);
  const titled = title.trim() || text?.title || '';
  const untold = step === '' ? plan.words.untitled : plan.words.gone;
  return {
    id,
    number,
    title: titled || untold,
    untitled: titled === '',
    first: first.trim() || text?.first || '',
    after: text?.after ?? [],
    owner: owner.trim(),
    department: text?.department ?? '',
    others: text?.others ?? '',
    day: due,
    due: due === '' ? '' : dayText(speaker.vocabulary.locale, due),
    status,
    statusText: plan.words.statuses[status],
    effort: text?.effort ?? '',
    watch: text?.watch ?? '',
    risk: text?.risk ?? '',
    note: note.trim(),
  };
}

/** How many there are and are done, and of the open ones how many lack a name or a date. */
function summaryOf(
  tasks: readonly Task[],
  { locale }: Vocabulary,
  { words }: PlanVocabulary,
): string {
  const kept = tasks.filter(({ status }) => status !== 'dropped');
  const open = kept.filter(({ status }) => status !== 'done');
  const nobody = open.filter(({ owner }) => owner.trim() === '').length;
  const noDay = open.filter(({ due }) => due === '').length;
  return [
    plural(locale, words.summary, kept.length, { done: kept.length - open.length }),
    ...(nobody === 0 ? [] : [plural(locale, words.nobody, nobody)]),
    ...(noDay === 0 ? [] : [plural(locale, words.noDay, noDay)]),
  ].join(' ');
}

function ownersOf(tasks: readonly PlanTask[]): PlanBlock['owners'] {
  const byName = Map.groupBy(tasks, ({ owner }) => owner);
  const named = Array.from(byName, ([name, own]) => ({ name, tasks: own.map(({ id }) => id) }));
  return [...named.filter(({ name }) => name !== ''), ...named.filter(({ name }) => name === '')];
}
