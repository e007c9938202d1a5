import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { NoticeWords } from '../../i18n/words/notices.en.ts';
import type { ResultWords } from '../../i18n/words/result.en.ts';
import { browserDoor } from '../../platform/browser-door.ts';
import { unfoldForPrint } from '../../platform/page.ts';
import { writeFragment } from '../../state/fragment.ts';
import { offersFor, textFor } from '../../state/notice-actions.ts';
import { needsKpiTexts, saidBeside } from '../../state/said-beside.ts';
import { createSession, type Session } from '../../state/session.ts';
import type { Setup } from '../../state/setup.ts';
import { useStore } from '../../state/use-store.ts';
import { useLazy } from '../../ui/lazy.ts';
import { Notices } from '../../ui/notices.tsx';
import type { Masthead } from './download.tsx';
import { withFragment } from './hrefs.ts';
import { ReadyResult } from './ready-result.tsx';
import { loadWhole, type Texts } from './whole.ts';

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
  /** How many KPIs the largest flow asks for at first. */
  readonly kpisAtFirst: number;
  /** Where figures are typed and the charter is made; null where only the short flow is offered. */
  readonly wayTo: Readonly<Record<'numbers' | 'charter', string>> | null;
}

/** The result of what is saved on this device or carried by the address. */
export function Result(props: Props) {
  const { words, vocabulary, setup } = props;
  const [door] = useState(() => browserDoor(props.shelfScope));
  const [session] = useState(() => createSession(door, setup));
  useLayoutEffect(() => session.open(), [session]);
  useEffect(unfoldForPrint, []);
  const ready = useStore(session.$ready);
  const answers = useStore(session.$answers);
  const saved = useStore(session.$assessment);
  const { flow } = saved;
  const packed = useStore(session.$packed);
  const withKpis = needsKpiTexts(saidBeside(saved));
  const load = useMemo(
    () => () => loadWhole(vocabulary, flow, withKpis),
    [vocabulary, flow, withKpis],
  );
  const [whole, fetchWhole] = useLazy(load);
  const larger = ready && answers.size > 0 && flow !== vocabulary.flow.id;
  useEffect(() => {
    if (larger) void fetchWhole();
  }, [larger, fetchWhole]);
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
  if (larger && whole.state === 'failed') {
    return (
      <div class="result-empty" role="alert">
        {notices}
        <h1>{words.title}</h1>
        <p>{words.failedWhole}</p>
        <button type="button" class="button" onClick={fetchWhole}>
          {words.retry}
        </button>
      </div>
    );
  }
  if (larger && whole.state !== 'ready') return <p class="loading">{words.loadingWhole}</p>;
  return (
    <ReadyResult
      {...props}
      session={session}
      now={() => door.now()}
      told={larger && whole.state === 'ready' ? whole.value : props}
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
