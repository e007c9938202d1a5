import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { assess } from '../../domain/assess.ts';
import type { Instrument } from '../../domain/instrument.ts';
import { fill, plural } from '../../i18n/fill.ts';
import type { NoticeWords } from '../../i18n/words/notices.en.ts';
import type { ResultWords } from '../../i18n/words/result.en.ts';
import { browserDoor } from '../../platform/browser-door.ts';
import { describe } from '../../report/describe/describe.ts';
import type { Report, SectionId } from '../../report/report.ts';
import { sectionOf } from '../../report/report.ts';
import type { Vocabulary } from '../../report/vocabulary.ts';
import { writeFragment } from '../../state/fragment.ts';
import { offersFor } from '../../state/notice-actions.ts';
import { createSession, type Session, type Setup } from '../../state/session.ts';
import { useStore } from '../../state/use-store.ts';
import { Notices } from '../../ui/notices.tsx';
import { Download, fetchReportCode, type Masthead } from './download.tsx';
import { SectionView } from './section-view.tsx';

export interface Props {
  readonly words: ResultWords;
  readonly noticeWords: NoticeWords;
  readonly loadingText: string;
  readonly vocabulary: Vocabulary;
  readonly instrument: Instrument;
  readonly setup: Setup;
  readonly masthead: Masthead;
  readonly shelfScope: string;
  readonly questionsHref: string;
}

/** In the order of importance; method and sources stand in the report file and on their own page. */
const shown: readonly SectionId[] = [
  'equation',
  'level',
  'loop',
  'dimensions',
  'findings',
  'blindSpots',
  'steps',
  'answers',
];

/** The result of what is saved on this device or carried by the address. */
export function Result(props: Props) {
  const { words, vocabulary, instrument, setup } = props;
  const [door] = useState(() => browserDoor(props.shelfScope));
  const [session] = useState(() => createSession(door, setup));
  useLayoutEffect(() => session.open(), [session]);
  const ready = useStore(session.$ready);
  const answers = useStore(session.$answers);
  const saved = useStore(session.$assessment);
  const packed = useStore(session.$packed);
  const known = useMemo(() => new Set<string>(instrument.items.map(({ id }) => id)), [instrument]);
  const asked = saved.asked.filter((id) => known.has(id));
  const unknown = [...answers.keys()].filter((id) => !known.has(id)).length;
  const report = useMemo(
    () => describe(assess(instrument, asked, answers, {}), instrument, vocabulary),
    [instrument, vocabulary, answers, saved.asked],
  );
  const open = asked.filter((id) => !answers.has(id)).length;
  const questionsHref = (place: string) => {
    const fragment = writeFragment({ place, packed });
    return fragment === '' ? props.questionsHref : `${props.questionsHref}#${fragment}`;
  };
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
  const organisation = saved.profile.organisation ?? '';
  return (
    <div class="result">
      {notices}
      <h1 class="result-title">
        {organisation === '' ? words.title : fill(words.titleFor, { organisation })}
      </h1>
      {unknown > 0 && (
        <p class="caution">{plural(vocabulary.locale, words.unknownItems, unknown)}</p>
      )}
      {shown.map((id) => (
        <SectionView
          key={id}
          section={sectionOf(report, id)}
          words={words}
          changeHref={questionsHref}
        >
          {id === 'equation' && (
            <Ways
              report={report}
              words={words}
              open={open}
              changeHref={questionsHref(open > 0 ? 'review' : '')}
            />
          )}
        </SectionView>
      ))}
      <Download
        report={report}
        words={words}
        masthead={props.masthead}
        profile={saved.profile}
        now={() => door.now()}
        onProfile={(profile) => session.describe(profile)}
      />
    </div>
  );
}

/** The ways on from the top of the result: take it along, close the gaps, change an answer. */
function Ways({
  report,
  words,
  open,
  changeHref,
}: {
  readonly report: Report;
  readonly words: ResultWords;
  readonly open: number;
  readonly changeHref: string;
}) {
  return (
    <p class="ways">
      <a class="button" href="#download" onFocus={fetchReportCode} onPointerEnter={fetchReportCode}>
        {words.download.title}
      </a>
      <a class="button secondary" href={changeHref}>
        {open > 0 ? plural(report.locale, words.openQuestions, open) : words.changeAnswers}
      </a>
    </p>
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
    text: words[notice],
    actions: offersFor(notice, session).map(({ label, act }) => ({ label: words[label], act })),
  }));
  return <Notices entries={entries} />;
}
