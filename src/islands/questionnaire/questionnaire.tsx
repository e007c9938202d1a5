import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../domain/answer.ts';
import { dontKnow, notApplicable, rated } from '../../domain/answer.ts';
import type { ItemId } from '../../domain/ids.ts';
import { minutesFor } from '../../domain/instrument.ts';
import { fill, plural } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { NoticeWords } from '../../i18n/words/notices.en.ts';
import type { QuestionnaireWords } from '../../i18n/words/questionnaire.en.ts';
import { browserDoor } from '../../platform/browser-door.ts';
import { checkedRadios } from '../../platform/page.ts';
import { writeFragment } from '../../state/fragment.ts';
import { offersFor } from '../../state/notice-actions.ts';
import { createSession, type Setup } from '../../state/session.ts';
import { useStore } from '../../state/use-store.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ItemCard } from '../../ui/item-card.tsx';
import { Notices } from '../../ui/notices.tsx';
import { SectionList } from '../../ui/section-list.tsx';
import { Review } from './review.tsx';
import { placeFocus, reviewPlace, stepFor } from './steps.ts';

/** One item with the texts that a person answering it needs. */
export interface AskedItem {
  readonly id: ItemId;
  readonly topic: string;
  readonly left: string;
  readonly right: string;
  readonly why: string;
  readonly proof: string;
  readonly discuss: string;
  readonly source: string;
}

export interface AskedSection {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly items: readonly AskedItem[];
}

export interface Props {
  readonly locale: Locale;
  readonly words: QuestionnaireWords;
  readonly noticeWords: NoticeWords;
  readonly sections: readonly AskedSection[];
  readonly setup: Setup;
  readonly secondsPerItem: number;
  readonly shelfScope: string;
  readonly resultHref: string;
}

/** The questions, section by section. The first section stands in the built HTML. */
export function Questionnaire(props: Props) {
  const { locale, words, sections, setup } = props;
  const [session] = useState(() => createSession(browserDoor(props.shelfScope), setup));
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // What was clicked before this script came counts, and is newer than anything saved.
    const early = root.current === null ? new Map<string, string>() : checkedRadios(root.current);
    const close = session.open();
    for (const [id, value] of early) session.answer(id as ItemId, toAnswer(value));
    return close;
  }, [session]);
  const answers = useStore(session.$answers);
  const place = useStore(session.$place);
  const saving = useStore(session.$saving);
  const notices = useStore(session.$notices);
  const ready = useStore(session.$ready);
  const packed = useStore(session.$packed);
  const [asking, setAsking] = useState(false);
  const [visit, setVisit] = useState(0);
  const step = stepFor(place, sections);
  usePlace(root, place, visit, ready);

  const items = sections.flatMap((section) => section.items);
  const open = items.filter((item) => !answers.has(item.id));
  const resultHref = withFragment(props.resultHref, packed);
  const listed = sections.map((section) => {
    const answered = section.items.filter((item) => answers.has(item.id)).length;
    const total = section.items.length;
    const status = fill(words.answeredOf, { n: answered, total });
    return { id: section.id, name: section.name, answered, total, status };
  });
  const minutes = minutesFor(open.length, props.secondsPerItem);
  const left = open.length === 0 ? words.allAnswered : plural(locale, words.minutesLeft, minutes);
  const section = sections[step];
  const noticeEntries = notices.map((notice) => ({
    id: notice,
    text: props.noticeWords[notice],
    actions: offersFor(notice, session).map(({ label, act }) => ({
      label: props.noticeWords[label],
      act,
    })),
  }));

  return (
    <div class="questionnaire" ref={root}>
      <Notices entries={noticeEntries} />
      <SectionList label={words.sections} sections={listed} current={section?.id ?? reviewPlace} />
      {section === undefined ? (
        <Review
          locale={locale}
          words={words}
          open={open}
          total={items.length}
          resultHref={resultHref}
          back={`#${sections.at(-1)?.id ?? ''}`}
        />
      ) : (
        <section aria-labelledby="section-title">
          <p class="where">
            {fill(words.section, { n: step + 1, total: sections.length })} · {left}
          </p>
          <h2 id="section-title" tabIndex={-1}>
            {section.name}
            <small>{section.about}</small>
          </h2>
          {section.items.map((item) => (
            <ItemCard
              key={item.id}
              {...item}
              words={words}
              value={optionOf(answers.get(item.id))}
              onAnswer={(value) => session.answer(item.id, toAnswer(value))}
              onClear={() => session.answer(item.id, null)}
            />
          ))}
          <p class="keys small">{words.keys}</p>
          <StepButtons
            words={words}
            before={sections[step - 1]}
            next={sections[step + 1]}
            complete={open.length === 0}
            resultHref={resultHref}
          />
        </section>
      )}
      <div class="flow-foot">
        <p class="saving" role="status" data-saving={saving}>
          {words.saving[saving]}
        </p>
        <button
          type="button"
          class="quiet-button"
          hidden={!ready || answers.size === 0}
          onClick={() => setAsking(true)}
        >
          {words.startOver}
        </button>
      </div>
      {asking && (
        <ConfirmDialog
          title={words.startOverTitle}
          text={packed === null ? words.startOverText : words.startOverMemory}
          yes={words.startOverYes}
          no={words.cancel}
          onYes={() => {
            setAsking(false);
            session.startOver();
            session.goTo(sections[0]?.id ?? '');
            setVisit(visit + 1);
          }}
          onNo={() => setAsking(false)}
        />
      )}
    </div>
  );
}

function StepButtons({
  words,
  before,
  next,
  complete,
  resultHref,
}: {
  readonly words: QuestionnaireWords;
  readonly before: AskedSection | undefined;
  readonly next: AskedSection | undefined;
  readonly complete: boolean;
  readonly resultHref: string;
}) {
  return (
    <div class="step-buttons">
      {next !== undefined && (
        <a class="button" href={`#${next.id}`} data-testid="next-section">
          {fill(words.next, { section: next.name })}
        </a>
      )}
      {next === undefined &&
        (complete ? (
          <a class="button" href={resultHref} data-testid="to-result">
            {words.toResult}
          </a>
        ) : (
          <a class="button" href={`#${reviewPlace}`} data-testid="next-section">
            {words.toReview}
          </a>
        ))}
      {before !== undefined && (
        <a class="button secondary" href={`#${before.id}`}>
          {words.back}
        </a>
      )}
      {next !== undefined && complete && (
        <a class="button secondary" href={resultHref} data-testid="to-result">
          {words.toResult}
        </a>
      )}
    </div>
  );
}

/** After the first view, a new place takes the focus, so that keyboard and screen reader follow. */
function usePlace(
  root: { readonly current: HTMLDivElement | null },
  place: string,
  visit: number,
  ready: boolean,
): void {
  const seen = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (!ready) return;
    const first = seen.current === null;
    const now = `${visit} ${place}`;
    const moved = seen.current !== now;
    seen.current = now;
    if (moved && root.current !== null) placeFocus(root.current, place, first);
  }, [place, visit, ready, root]);
}

function toAnswer(value: string): Answer {
  if (value === 'dontKnow') return dontKnow;
  return value === 'notApplicable' ? notApplicable : rated(Number(value));
}

function optionOf(answer: Answer | undefined): string | null {
  if (answer === undefined) return null;
  return answer.kind === 'rated' ? String(answer.position) : answer.kind;
}

function withFragment(href: string, packed: string | null): string {
  const fragment = writeFragment({ place: '', packed });
  return fragment === '' ? href : `${href}#${fragment}`;
}
