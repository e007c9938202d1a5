import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { minutesFor } from '../../domain/instrument.ts';
import { fill, plural } from '../../i18n/fill.ts';
import { browserDoor } from '../../platform/browser-door.ts';
import { askedBy } from '../../state/asked-by.ts';
import { writeFragment } from '../../state/fragment.ts';
import { offersFor, textFor } from '../../state/notice-actions.ts';
import { createSession } from '../../state/session.ts';
import { useStore } from '../../state/use-store.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Notices } from '../../ui/notices.tsx';
import { SectionList } from '../../ui/section-list.tsx';
import { askedNow, openAmong } from './asked-now.ts';
import { useFolding } from './folding.ts';
import { ItemQuestion } from './item-question.tsx';
import { Offer } from './offer.tsx';
import { asProfile, openWithEarly } from './opening.ts';
import { ProfileBlock } from './profile-block.tsx';
import type { Props } from './props.ts';
import { Review } from './review.tsx';
import { SectionView } from './section-view.tsx';
import { StepButtons } from './step-buttons.tsx';
import { placeFocus, reviewPlace, stepFor } from './steps.ts';

/** The questions, section by section. The first section stands in the built HTML. */
export function Questionnaire(props: Props) {
  const { locale, words, setup, extras, onward } = props;
  const [session] = useState(() => createSession(browserDoor(props.shelfScope), setup));
  const root = useRef<HTMLDivElement>(null);
  const assessment = useStore(session.$assessment);
  const answers = useStore(session.$answers);
  const place = useStore(session.$place);
  const saving = useStore(session.$saving);
  const notices = useStore(session.$notices);
  const ready = useStore(session.$ready);
  const packed = useStore(session.$packed);
  const [asking, setAsking] = useState(false);
  const [visit, setVisit] = useState(0);
  const began = assessment.began ?? assessment.flow;
  const opened = ready ? assessment.id : null;
  const folding = useFolding({ setup, began, answers, opened, place });
  useLayoutEffect(() => {
    const known = new Set(props.sections.flatMap(({ items }) => items.map(({ id }) => id)));
    return root.current === null
      ? session.open()
      : openWithEarly(session, root.current, known, folding.unfold);
  }, [session]);
  usePlace(root, place, visit, ready);

  const departments = assessment.profile.departments ?? [];
  const asked = askedBy(setup, setup.flow, departments);
  const { sections, total, open } = askedNow(props.sections, asked, answers);
  // By every item that can be asked: leaving a department must not lead away from its section.
  const step = stepFor(place, props.sections);
  const section = sections[step];
  const minutes = minutesFor(open, props.secondsPerItem);
  const carried = packed === null ? '' : `#${writeFragment({ place: '', packed })}`;
  const resultHref = props.resultHref + carried;
  const listed = sections.map(({ id, name, items, open }) => {
    const answered = items.length - open.length;
    const status = fill(words.answeredOf, { n: answered, total: items.length });
    return { id, name, answered, total: items.length, status };
  });
  const noticeEntries = notices.map((notice) => ({
    id: notice,
    text: props.noticeWords[textFor(notice, session)],
    actions: offersFor(notice, session).map(({ label, act }) => ({
      label: props.noticeWords[label],
      act,
    })),
  }));
  const more = onward === null ? 0 : openAmong(askedBy(setup, onward.flow, departments), answers);
  const offer = onward !== null && more > 0 && answers.size > 0 && (
    <Offer
      locale={locale}
      words={words}
      more={more}
      minutes={minutesFor(more, onward.secondsPerItem)}
      href={onward.href + carried}
    />
  );

  return (
    <div class="questionnaire" ref={root}>
      <Notices entries={noticeEntries} />
      {extras !== null && (
        <ProfileBlock
          locale={locale}
          extras={extras}
          profile={assessment.profile}
          proofMode={assessment.proofMode === true}
          adds={(id) => setup.departmentItems[id]?.length ?? 0}
          total={fill(extras.words.profile[open === total ? 'total' : 'totalLeft'], {
            n: total,
            open,
            minutes: plural(locale, words.minutes, minutes),
          })}
          onDescribe={(fields) => session.describe(asProfile(fields))}
          onProofMode={(on) => session.setProofMode(on)}
        />
      )}
      <SectionList label={words.sections} sections={listed} current={section?.id ?? reviewPlace} />
      {section === undefined ? (
        <Review
          locale={locale}
          words={words}
          sections={sections}
          total={total}
          resultHref={resultHref}
          back={`#${sections.at(-1)?.id ?? ''}`}
          offer={offer}
        />
      ) : (
        <SectionView
          words={words}
          section={section}
          step={step}
          steps={sections.length}
          left={open === 0 ? words.allAnswered : plural(locale, words.minutesLeft, minutes)}
          answers={answers}
          isFolded={folding.isFolded}
          card={(item) => (
            <ItemQuestion
              key={item.id}
              locale={locale}
              words={words}
              extras={extras}
              session={session}
              item={item}
              assessment={assessment}
              answers={answers}
              onTouch={() => folding.unfold([item.id])}
            />
          )}
        >
          <StepButtons
            words={words}
            before={sections[step - 1]}
            next={sections[step + 1]}
            complete={open === 0}
            resultHref={resultHref}
          />
          {step === sections.length - 1 && offer}
        </SectionView>
      )}
      <div class="flow-foot">
        <p class="saving" role="status" data-saving={saving}>
          {words.saving[saving]}
        </p>
        {extras !== null && (
          <a href={resultHref} hidden={!ready || answers.size === 0}>
            {extras.words.resultSoFar}
          </a>
        )}
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
