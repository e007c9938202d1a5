import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { dueAfterMove, dueDay } from '../../domain/due-day.ts';
import { inPlanOrder, type PlanHorizon, type Task } from '../../domain/plan.ts';
import { dayOf } from '../../i18n/days.ts';
import { fill } from '../../i18n/fill.ts';
import { printPage } from '../../platform/page.ts';
import { planSection } from '../../report/describe/plan/plan-section.ts';
import { type StepText, stepText } from '../../report/describe/plan/step-text.ts';
import { lowerFirst } from '../../report/describe/speak.ts';
import { stepsSection } from '../../report/describe/steps-section.ts';
import type { PlanBlock, Step } from '../../report/report.ts';
import { factsIn, standingFor } from '../../report/telling/standing.ts';
import type { Texts } from '../../report/telling/whole.ts';
import type { PlanVocabulary } from '../../report/vocabulary.ts';
import type { PlanCommands } from '../../state/plan-commands.ts';
import { saidBeside } from '../../state/said-beside.ts';
import type { Session } from '../../state/session.ts';
import { useStore } from '../../state/use-store.ts';
import { FirstView } from './first-view.tsx';
import { GroupsView } from './groups-view.tsx';
import { NoteField } from './note-field.tsx';
import { isThere, type Place, placeOf } from './order.ts';
import { OwnersView } from './owners-view.tsx';
import type { Props as PageProps } from './props.ts';
import { Sheet } from './sheet.tsx';
import { StartView } from './start-view.tsx';
import { Suggestions } from './suggestions.tsx';
import { type Part, partId } from './task-parts.ts';
import { Toolbar } from './toolbar.tsx';
import { usePlanning } from './use-planning.ts';
import { Ways, type WaysHrefs } from './ways.tsx';

interface Props extends PageProps {
  readonly session: Session;
  readonly commands: PlanCommands;
  readonly told: Texts;
  readonly now: Date;
  readonly hrefs: WaysHrefs;
}

/** The plan of an assessment: what comes first, the tasks, and what else could be chosen. */
export function Board(props: Props) {
  const { words, session, commands, limits, told } = props;
  const { locale } = told.vocabulary;
  const saved = useStore(session.$assessment);
  const saving = useStore(session.$saving);
  const tasks = useStore(commands.$plan);
  const [view, setView] = useState<'time' | 'owner'>('time');
  const [said, setSaid] = useState({ text: '', at: '' });
  const say = (text: string, at = '') => setSaid({ text, at });
  const [root, focusLater] = useFocus();
  const planning = usePlanning(commands, (what) => say(words.said[what]));
  const { steps, speaker, plan } = useStanding(props);
  const block = useMemo(() => blockOf(tasks, speaker), [tasks, speaker]);
  const textOf = (id: string): StepText | null => {
    const text = stepText(id, speaker, plan);
    // The others stand within a sentence.
    return text && { ...text, others: lowerFirst(text.others, speaker.vocabulary) };
  };
  const today = dayOf(props.now);
  const organisation = saved.profile.organisation ?? '';
  const titles = new Map(
    block?.groups.flatMap((group) => group.tasks.map(({ id, title }) => [id, title] as const)),
  );
  const room = limits.tasks - tasks.length;
  const focus = (id: string, part: Part) => focusLater(partId(id, part));
  const full = (at: string) => say(fill(words.said.full, { most: limits.tasks }), at);
  // It goes as soon as there is room, wherever that was made.
  const fullAt = (at: string) => (room < 1 && said.at === at ? said.text : '');

  const put = (chosen: readonly Step[]) =>
    planning.run(({ addStep }) => {
      for (const { id, days } of chosen) addStep(id, days, dueDay(today, days));
    });
  const add = (step: Step) => {
    if (room < 1) return full(step.id);
    put([step]);
    say(fill(words.said.added, { title: step.title, days: step.days }));
  };
  const begin = () => {
    put(steps.slice(0, 3));
    say(words.said.addedThree);
    const [first] = inPlanOrder(commands.$plan.get());
    if (first !== undefined) focus(first.id, 'owner');
  };
  const addOwn = (days: PlanHorizon) => {
    if (room < 1) return full(String(days));
    setView('time');
    planning.run(({ addOwn: put }) => {
      focus(put(days, dueDay(today, days)), 'title');
    });
    say(fill(words.said.addedOwn, { days }));
  };
  const move = (task: Task, place: Place, part: Part | null) => {
    if (isThere(tasks, task.id, place)) return;
    planning.run(({ moveTask, changeTask }) => {
      moveTask(task.id, place.horizon, place.before);
      const due = dueAfterMove(task.due, task.horizon, place.horizon, today);
      if (due !== task.due) changeTask(task.id, { due });
    });
    say(fill(words.said.moved, { ...placeOf(commands.$plan.get(), task.id) }));
    if (part !== null) focus(task.id, part);
  };
  const remove = (task: Task) => {
    const at = tasks.findIndex(({ id }) => id === task.id);
    const next = tasks[at + 1] ?? tasks[at - 1];
    planning.run(({ removeTask }) => removeTask(task.id));
    say(fill(words.said.removed, { title: titles.get(task.id) ?? '' }));
    focusLater(next === undefined ? 'plan-undo' : partId(next.id, 'more'));
  };
  const goTo = (id: string, part: Part) => {
    setView('time');
    focus(id, part);
  };

  return (
    <div class="plan-board" ref={root}>
      <div class="plan-screen">
        {block === null ? (
          <StartView
            words={words.start}
            own={words.board.add}
            steps={steps.slice(0, 3)}
            onBegin={begin}
            onAddOwn={() => addOwn(30)}
          />
        ) : (
          <FirstView block={block} words={words.first} today={today} onChange={goTo} />
        )}
        <p class="small plan-saving" role="status" data-saving={saving}>
          {words.saving[saving]}
        </p>
        {(block !== null || planning.canUndo || planning.canRedo) && (
          <section class="plan-tasks" aria-labelledby="plan-tasks">
            <h2 id="plan-tasks">{words.board.title}</h2>
            <Toolbar
              words={words.board}
              planning={planning}
              view={view}
              onView={setView}
              onPrint={block === null ? null : printPage}
            />
            {view === 'time' || block === null ? (
              <GroupsView
                {...props}
                locale={locale}
                today={today}
                tasks={tasks}
                block={block}
                plan={plan}
                textOf={textOf}
                planning={planning}
                onMove={move}
                onRemove={remove}
                onAddOwn={addOwn}
                fullAt={fullAt}
              />
            ) : (
              <OwnersView
                words={words}
                plan={plan}
                block={block}
                onStatus={(id, status) =>
                  planning.run(({ changeTask }) => changeTask(id, { status }))
                }
                onChange={goTo}
              />
            )}
          </section>
        )}
        <Suggestions
          locale={locale}
          words={words}
          labels={plan.words.labels}
          steps={steps}
          textOf={textOf}
          planned={new Set(tasks.map(({ step }) => step))}
          onAdd={add}
          fullAt={fullAt}
          onGo={(id) => goTo(id, 'owner')}
        />
        <NoteField
          locale={locale}
          words={words}
          text={saved.profile.reportNote ?? ''}
          longest={limits.reportNote}
          onText={(reportNote) => session.describe({ reportNote })}
        />
        <Ways words={words.ways} hrefs={props.hrefs} />
      </div>
      <p class="sr-only" role="status" data-testid="plan-said">
        {said.text}
      </p>
      {block !== null && (
        <Sheet
          locale={locale}
          words={words}
          block={block}
          view={view}
          organisation={organisation}
          note={saved.profile.reportNote ?? ''}
          today={today}
        />
      )}
    </div>
  );
}

/** The steps of what is saved, all of them and as the report words them, and what they are told with. */
function useStanding({ session, setup, told, vocabulary, instrument }: Props) {
  const saved = useStore(session.$assessment);
  const answers = useStore(session.$answers);
  const proofs = useStore(session.$proofs);
  const spoken = { saved, answers, proofs, beside: saidBeside(saved) };
  return useMemo(() => {
    const smaller = { vocabulary, instrument };
    const standing = standingFor({ ...spoken, told, smaller, flows: setup.flows });
    const { assessment, texts } = standing;
    const plan = planOf(told);
    const speaker = {
      assessment,
      instrument: texts.instrument,
      vocabulary: {
        ...texts.vocabulary,
        plan,
        flow: { ...texts.vocabulary.flow, steps: assessment.steps.length },
      },
    };
    const { blocks } = stepsSection(assessment, speaker.instrument, speaker.vocabulary);
    const steps = blocks.flatMap((block) => (block.kind === 'steps' ? block.steps : []));
    return { steps, speaker, plan };
  }, [factsIn(spoken), told, setup, vocabulary, instrument]);
}

/** @throws Error where the texts of a plan were not fetched, which this page always does */
function planOf({ vocabulary }: Texts): PlanVocabulary {
  if (vocabulary.plan === null) throw new Error('a plan without its texts');
  return vocabulary.plan;
}

function blockOf(
  tasks: readonly Task[],
  { assessment, instrument, vocabulary }: ReturnType<typeof useStanding>['speaker'],
): PlanBlock | null {
  const planned = { tasks, aims: new Map() };
  const blocks = planSection(assessment, instrument, vocabulary, planned).flatMap(
    (section) => section.blocks,
  );
  return blocks.find((block) => block.kind === 'plan') ?? null;
}

/** Puts the focus on a part of the page once it stands there. */
function useFocus() {
  const root = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  useLayoutEffect(() => {
    if (wanted === null) return;
    const part = root.current?.querySelector<HTMLElement>(`[id="${wanted}"]`);
    if (part?.tagName !== 'SUMMARY') part?.closest('details')?.setAttribute('open', '');
    part?.focus();
    setWanted(null);
  }, [wanted]);
  return [root, setWanted] as const;
}
