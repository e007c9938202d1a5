import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { browserDoor } from '../../platform/browser-door.ts';
import { loadTexts } from '../../report/telling/whole.ts';
import { writeFragment } from '../../state/fragment.ts';
import { offersFor, textFor } from '../../state/notice-actions.ts';
import { planCommands } from '../../state/plan-commands.ts';
import { needsKpiTexts, plannedIn, plansKpis, saidBeside } from '../../state/said-beside.ts';
import { createSession } from '../../state/session.ts';
import { useStore } from '../../state/use-store.ts';
import { useLazy } from '../../ui/lazy.ts';
import { Notices } from '../../ui/notices.tsx';
import { Board } from './board.tsx';
import type { Props } from './props.ts';

/** The steps of the result made into work that somebody owns. */
export function Plan(props: Props) {
  const { words, vocabulary, instrument, setup, noticeWords } = props;
  const [door] = useState(() => browserDoor(props.shelfScope));
  const [session] = useState(() => createSession(door, setup));
  const [commands] = useState(() => planCommands(session.tools));
  useLayoutEffect(() => session.open(), [session]);
  const ready = useStore(session.$ready);
  const saved = useStore(session.$assessment);
  const answers = useStore(session.$answers);
  const notices = useStore(session.$notices);
  const packed = useStore(session.$packed);
  const planned = plannedIn(saved);
  const begun = ready && answers.size + planned.tasks.length > 0;
  const { flow } = saved;
  const withKpis = needsKpiTexts(saidBeside(saved)) || plansKpis(planned);
  const load = useMemo(
    () => () => loadTexts({ vocabulary, instrument }, { flow, withKpis, withPlan: true }),
    [vocabulary, instrument, flow, withKpis],
  );
  const [texts, fetchTexts] = useLazy(load);
  useEffect(() => {
    if (begun) void fetchTexts();
  }, [begun, fetchTexts]);

  if (!ready) return <p class="loading">{props.loadingText}</p>;
  const wayTo = (href: string, place = '') => {
    const fragment = writeFragment({ place, packed });
    return fragment === '' ? href : `${href}#${fragment}`;
  };
  // An owner may offer only another flow than a link or a file was made in.
  const { questionHrefs } = props;
  const questions = wayTo(questionHrefs[flow] ?? Object.values(questionHrefs).at(-1) ?? '');
  const entries = notices.map((notice) => ({
    id: notice,
    text: noticeWords[textFor(notice, session)],
    actions: offersFor(notice, session).map(({ label, act }) => ({
      label: noticeWords[label],
      act,
    })),
  }));
  return (
    <div class="plan">
      <Notices entries={entries} />
      {!begun && (
        <section class="plan-empty" aria-labelledby="plan-empty">
          <h2 id="plan-empty">{words.unanswered.title}</h2>
          <p>{words.unanswered.text}</p>
          <a class="button" href={questions}>
            {words.unanswered.go}
          </a>
        </section>
      )}
      {begun && texts.state === 'failed' && (
        <div class="plan-empty" role="alert">
          <p>{words.failed}</p>
          <button type="button" class="button" onClick={fetchTexts}>
            {words.retry}
          </button>
        </div>
      )}
      {begun && (texts.state === 'idle' || texts.state === 'loading') && (
        <p class="loading">{words.loading}</p>
      )}
      {begun && texts.state === 'ready' && (
        <Board
          // Another assessment has another plan, and nothing of this one to take back.
          key={saved.id}
          {...props}
          session={session}
          commands={commands}
          told={texts.value}
          now={door.now()}
          hrefs={{
            result: wayTo(props.resultHref),
            take: wayTo(props.resultHref, 'download'),
            questions,
            charter: props.charterHref === null ? null : wayTo(props.charterHref),
          }}
        />
      )}
    </div>
  );
}
