import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { NoticeWords } from '../../i18n/words/notices.en.ts';
import type { ResultWords } from '../../i18n/words/result.en.ts';
import { browserDoor } from '../../platform/browser-door.ts';
import { unfoldForPrint } from '../../platform/page.ts';
import { loadTexts, type Texts } from '../../report/telling/whole.ts';
import { writeFragment } from '../../state/fragment.ts';
import { offersFor, textFor } from '../../state/notice-actions.ts';
import { needsKpiTexts, plannedIn, plansKpis, saidBeside } from '../../state/said-beside.ts';
import { createSession, type Session } from '../../state/session.ts';
import type { Setup } from '../../state/setup.ts';
import { useStore } from '../../state/use-store.ts';
import { useLazy } from '../../ui/lazy.ts';
import { Notices } from '../../ui/notices.tsx';
import type { Masthead } from './download.tsx';
import { withFragment } from './hrefs.ts';
import { ReadyResult } from './ready-result.tsx';

export interface Props extends Texts {
  readonly words: ResultWords;
  readonly noticeWords: NoticeWords;
  readonly loadingText: string;
  readonly setup: Setup;
  readonly masthead: Masthead;
  readonly shelfScope: string;
  /** The questions of each flow that is offered. */
  readonly questionHrefs: Readonly<Record<string, string>>;
  readonly resultHref: string;
  readonly savedHref: string;
  readonly compareHref: string;
  /** How many KPIs the largest flow asks for at first. */
  readonly kpisAtFirst: number;
  /** Where figures are typed and the charter is made; null where only the short flow is offered. */
  readonly wayTo: Readonly<Record<'numbers' | 'charter', string>> | null;
  readonly planHref: string;
}

/** The result of what is saved on this device or carried by the address. */
export function Result(props: Props) {
  const { words, vocabulary, instrument, setup } = props;
  const [door] = useState(() => browserDoor(props.shelfScope));
  const [session] = useState(() => createSession(door, setup));
  useLayoutEffect(() => session.open(), [session]);
  useEffect(unfoldForPrint, []);
  const ready = useStore(session.$ready);
  const answers = useStore(session.$answers);
  const saved = useStore(session.$assessment);
  const { flow } = saved;
  const packed = useStore(session.$packed);
  const planned = plannedIn(saved);
  const withPlan = planned.tasks.length + planned.aims.size > 0;
  const withKpis = needsKpiTexts(saidBeside(saved)) || plansKpis(planned);
  const load = useMemo(
    () => () => loadTexts({ vocabulary, instrument }, { flow, withKpis, withPlan }),
    [vocabulary, instrument, flow, withKpis, withPlan],
  );
  const [fetched, fetchTexts] = useLazy(load);
  const larger = flow !== vocabulary.flow.id;
  const more = ready && answers.size > 0 && (larger || withPlan);
  useEffect(() => {
    if (more) void fetchTexts();
  }, [more, fetchTexts]);
  /** What was told last stays while more is fetched, so that nobody loses their place. */
  const last = useRef<Texts | null>(null);
  if (!more) last.current = ready ? props : null;
  else if (fetched.state === 'ready') last.current = fetched.value;
  const told = last.current?.vocabulary.flow.id === flow ? last.current : null;
  const questionsHref = (place: string) =>
    withFragment(hrefFor(flow, props.questionHrefs), writeFragment({ place, packed }));

  if (!ready) return <p class="loading">{props.loadingText}</p>;
  const notices = <SessionNotices session={session} words={props.noticeWords} />;
  if (answers.size === 0) {
    return (
      <div class="result-empty">
        {notices}
        <h1>{words.emptyTitle}</h1>
        <p class="lead">{words.emptyText}</p>
        <a class="button" href={questionsHref('')}>
          {words.emptyGo}
        </a>
      </div>
    );
  }
  if (told === null && fetched.state === 'failed') {
    return (
      <div class="result-empty" role="alert">
        {notices}
        <h1>{words.title}</h1>
        <p>{words.failedWhole}</p>
        <button type="button" class="button" onClick={fetchTexts}>
          {words.retry}
        </button>
      </div>
    );
  }
  if (told === null) {
    return <p class="loading">{larger ? words.loadingWhole : props.loadingText}</p>;
  }
  return (
    <ReadyResult
      {...props}
      session={session}
      now={() => door.now()}
      told={told}
      tab={door.tab}
      notices={notices}
      questionsHref={questionsHref}
    />
  );
}

function SessionNotices({
  session,
  words,
}: {
  readonly session: Session;
  readonly words: NoticeWords;
}) {
  const notices = useStore(session.$notices);
  const entries = notices.map((notice) => ({
    id: notice,
    text: words[textFor(notice, session)],
    actions: offersFor(notice, session).map(({ label, act }) => ({ label: words[label], act })),
  }));
  return <Notices entries={entries} />;
}

/** The questions of a flow; an owner may offer only another one than a link or a file was made in. */
function hrefFor(flow: string, offered: Props['questionHrefs']): string {
  return offered[flow] ?? Object.values(offered).at(-1) ?? '';
}
