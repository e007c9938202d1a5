import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { minutesOf } from '../../domain/minutes.ts';
import { fill, plural } from '../../i18n/fill.ts';
import { browserDoor } from '../../platform/browser-door.ts';
import { askedBy } from '../../state/asked-by.ts';
import { writeFragment } from '../../state/fragment.ts';
import { offersFor, textFor } from '../../state/notice-actions.ts';
import { createSession } from '../../state/session.ts';
import { useStore } from '../../state/use-store.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { useLazy } from '../../ui/lazy.ts';
import { Notices } from '../../ui/notices.tsx';
import { SectionList } from '../../ui/section-list.tsx';
import { ladderEntry, ladderStop, NumbersOffer, OpenKpis } from './around-ladder.tsx';
import { askedNow, openAmong } from './asked-now.ts';
import { useFolding } from './folding.ts';
import { FullOffer } from './full-offer.tsx';
import { ItemQuestion } from './item-question.tsx';
import { ladderRows } from './ladder-rows.ts';
import { LadderSection, loadLadder } from './ladder-section.tsx';
import { asProfile, openWithEarly } from './opening.ts';
import { ProfileBlock } from './profile-block.tsx';
import type { Props } from './props.ts';
import { Review } from './review.tsx';
import { SectionView } from './section-view.tsx';
import { StepButtons } from './step-buttons.tsx';
import { kpiPlace, placeFocus, reviewPlace, stepFor } from './steps.ts';
import { totalText } from './total-text.ts';

/** The questions, section by section. The first section stands in the built HTML. */
export function Questionnaire(props: Props) {
  const { locale, words, setup, extras, onward } = props;
  const [session] = useState(() => createSession(browserDoor(props.shelfScope), setup));
  const root = useRef<HTMLDivElement>(null);
  const assessment = useStore(session.$assessment);
  const answers = useStore(session.$answers);
  const ladder = useStore(session.$ladder);
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

  const { departments = [], model } = assessment.profile;
  const asked = askedBy(setup, setup.flow, departments);
  const { sections, total, open } = askedNow(props.sections, asked, answers);
  // By every item that can be asked: leaving a department must not lead away from its section.
  const last = props.ladder === null ? [] : [ladderStop(props.ladder)];
  const step = stepFor(place, [...props.sections, ...last]);
  const section = sections[step];
  const stops = [...sections, ...last];
  const [ladderBody, fetchLadder] = useLazy(loadLadder);
  const near = props.ladder !== null && step >= sections.length - 1;
  useEffect(() => {
    if (near && ladderBody.state === 'idle') fetchLadder();
  }, [near]);
  const kpis = ladderRows(props.ladder?.kpis ?? [], model, ladder);
  const minutes = minutesOf(props.pace, open, kpis.open);
  const whereWith = (left: string) =>
    `${fill(words.section, { n: step + 1, total: stops.length })} · ${left}`;
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
  const offer =
    props.ladder !== null ? (
      <NumbersOffer ladder={props.ladder} carried={carried} />
    ) : (
      onward !== null &&
      more > 0 &&
      answers.size > 0 && (
        <FullOffer
          locale={locale}
          words={words}
          onward={onward}
          more={more}
          kpis={ladderRows(onward.kpis, model, ladder).open}
          carried={carried}
        />
      )
    );
  const buttons = (
    <StepButtons
      words={words}
      before={stops[step - 1]}
      next={stops[step + 1]}
      complete={open === 0}
      lastAsked={step >= sections.length - 1}
      resultHref={resultHref}
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
          total={totalText(
            locale,
            words,
            extras.words.profile,
            { questions: total, kpis: kpis.first.length },
            { questions: open, kpis: kpis.open, minutes },
          )}
          onDescribe={(fields) => session.describe(asProfile(fields))}
          onProofMode={(on) => session.setProofMode(on)}
        />
      )}
      <SectionList
        label={words.sections}
        sections={props.ladder === null ? listed : [...listed, ladderEntry(props.ladder, kpis)]}
        current={stops[step]?.id ?? reviewPlace}
      />
      {section !== undefined && (
        <SectionView
          words={words}
          section={section}
          where={whereWith(
            open + kpis.open === 0 ? words.allAnswered : plural(locale, words.minutesLeft, minutes),
          )}
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
          {buttons}
          {step === stops.length - 1 && offer}
        </SectionView>
      )}
      {props.ladder !== null && step === sections.length && (
        <LadderSection
          // Another KPI in the address is a new beginning.
          key={`${visit} ${place}`}
          locale={locale}
          asked={props.ladder}
          where={whereWith(props.ladder.words.noneNeeded)}
          body={ladderBody}
          onRetry={fetchLadder}
          model={model}
          ladder={ladder}
          rows={kpis}
          named={props.ladder.kpis.find(({ id }) => kpiPlace(id) === place)?.id}
          onStanding={(kpi, standing) => session.setRung(kpi, standing)}
        >
          {buttons}
          {offer}
        </LadderSection>
      )}
      {step === stops.length && (
        <Review
          locale={locale}
          words={words}
          sections={sections}
          total={total}
          kpis={
            props.ladder !== null && <OpenKpis {...props.ladder} locale={locale} open={kpis.open} />
          }
          resultHref={resultHref}
          back={`#${stops.at(-1)?.id ?? ''}`}
          offer={offer}
        />
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
          hidden={!ready || answers.size + ladder.size === 0}
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
