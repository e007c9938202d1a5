import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Answers } from '../../domain/answer.ts';
import type { ItemId } from '../../domain/ids.ts';
import { minutesOf } from '../../domain/minutes.ts';
import { dayOf } from '../../i18n/days.ts';
import { fill, plural } from '../../i18n/fill.ts';
import type { ResultWords } from '../../i18n/words/result.en.ts';
import type { TabMemory } from '../../platform/door.ts';
import { showPart } from '../../platform/page.ts';
import type { Block, Report, SectionId } from '../../report/report.ts';
import type { Texts } from '../../report/telling/whole.ts';
import { exportedFile } from '../../state/export-file.ts';
import { type Packed, writeFragment } from '../../state/fragment.ts';
import { idsFragment } from '../../state/ids-fragment.ts';
import { makeLink } from '../../state/link-copies.ts';
import { plannedIn, saidBeside } from '../../state/said-beside.ts';
import type { Session } from '../../state/session.ts';
import { useStore } from '../../state/use-store.ts';
import { useChanges } from './changes.ts';
import { ChangesBar } from './changes-bar.tsx';
import { Contents } from './contents.tsx';
import { Download } from './download.tsx';
import { FirstThing } from './first-thing.tsx';
import { headlineOf, withGhost } from './headline.ts';
import { withFragment } from './hrefs.ts';
import { Keep } from './keep.tsx';
import { fetchReportCode } from './making.ts';
import type { Props as PageProps } from './result.tsx';
import { SectionView } from './section-view.tsx';
import { TargetOffer } from './target-offer.tsx';
import { saidIn, type Telling, tellingFor } from './telling.ts';

/** Decisions are for the report file; method and sources stand there and on their own page. */
const elsewhere: readonly SectionId[] = ['decisions', 'method', 'sources'];

const loadCarrier = () => import('../../state/file-text.ts');

interface Props extends PageProps {
  readonly session: Session;
  readonly now: () => Date;
  readonly tab: TabMemory;
  /** The texts of the flow that is being answered. */
  readonly told: Texts;
  readonly notices: ComponentChildren;
  readonly questionsHref: (place: string) => string;
}

/** A result that has answers, told with the texts of its flow. */
export function ReadyResult(props: Props) {
  const { words, session, setup, told, questionsHref } = props;
  const answers = useStore(session.$answers);
  const proofs = useStore(session.$proofs);
  const notes = useStore(session.$notes);
  const saved = useStore(session.$assessment);
  const packed = useStore(session.$packed);
  const { vocabulary, instrument } = props;
  // Every save makes new objects; only what is said in them is a reason to tell it anew.
  const planned = plannedIn(saved);
  const spoken = { saved, answers, proofs, notes, planned, beside: saidBeside(saved) };
  const said = saidIn(spoken);
  const tell = (of: Answers) => tellingFor({ ...spoken, answers: of, told, smaller: props, setup });
  useEffect(() => showPart(session.$place.get()), [session]);
  const today = useMemo(() => tell(answers), [said, told, setup, vocabulary, instrument]);
  const changes = useChanges(session, answers, saved.id, props.tab);
  const tried = JSON.stringify([...changes.answers]);
  const telling = useMemo(
    () => (changes.count === 0 ? today : tell(changes.answers)),
    [today, tried],
  );
  const { asked, unknown, underWay } = telling;
  const report = useMemo(
    () => (telling === today ? today.report : withGhost(telling.report, today.report, words)),
    [telling, today],
  );
  const { locale } = report;
  const organisation = saved.profile.organisation ?? '';
  const sections = report.sections.filter(
    ({ id, blocks }) =>
      !elsewhere.includes(id) && (props.wayTo !== null || !blocks.some(leadsAway)),
  );
  const target = { id: 'target', title: words.target.title };
  const flowName = words.flowNames[telling.flow as keyof typeof words.flowNames] ?? '';
  const carried = packed === null ? '' : writeFragment({ place: '', packed });
  const way = (to: 'numbers' | 'charter') => withFragment(props.wayTo?.[to] ?? '', carried);
  const planHref = withFragment(props.planHref, carried);
  const move = (item: string, position: number) => changes.move(item as ItemId, position);
  return (
    <div class="result">
      {props.notices}
      <h1 class="result-title">
        {organisation === '' ? words.title : fill(words.titleFor, { organisation })}
      </h1>
      {unknown > 0 && <p class="caution">{plural(locale, words.unknownItems, unknown)}</p>}
      {underWay !== null && <p class="caution">{fill(words.underWay, { ...underWay })}</p>}
      <div class="result-sections">
        {sections.map((section) => (
          <Fragment key={section.id}>
            <SectionView
              section={section}
              words={words}
              changeHref={questionsHref}
              onPosition={move}
              wayTo={{ numbers: way('numbers'), charter: way('charter') }}
            >
              {section.id === 'equation' && (
                <>
                  <FirstThing report={report} words={words} />
                  <Ways
                    report={report}
                    words={words}
                    open={asked.filter((id) => !answers.has(id)).length}
                    changeHref={questionsHref}
                  />
                  <Contents
                    label={words.contents}
                    sections={[
                      ...sections
                        .slice(1)
                        .flatMap(({ id, title }) =>
                          id === 'steps' ? [{ id, title }, target] : [{ id, title }],
                        ),
                      { id: 'download', title: words.download.title },
                      { id: 'keep', title: words.keep.title },
                    ]}
                  />
                </>
              )}
              {section.id === 'kpis' && props.wayTo !== null && (
                <p class="ways">
                  <a class="button secondary" href={questionsHref('kpis')}>
                    {section.invites === true ? words.kpis.place : words.kpis.change}
                  </a>
                  <a class="button secondary" href={way('numbers')}>
                    {words.kpis.numbers}
                  </a>
                  <a class="button secondary" href={way('charter')}>
                    {words.kpis.charter}
                  </a>
                </p>
              )}
              {(section.id === 'steps' || section.id === 'plan') && (
                <p class="ways">
                  <a class="button secondary" href={planHref}>
                    {planned.tasks.length > 0 ? words.plan.change : words.plan.make}
                  </a>
                </p>
              )}
              {section.id === 'more' && <Longer {...props} telling={telling} packed={packed} />}
            </SectionView>
            {section.id === 'steps' && (
              <TargetOffer
                locale={locale}
                assessment={today.assessment}
                texts={today.texts}
                resultWords={words}
                session={session}
                today={dayOf(props.now())}
                tried={changes.count > 0}
              />
            )}
          </Fragment>
        ))}
      </div>
      <Download
        report={today.report}
        words={words}
        masthead={{ ...props.masthead, flowName }}
        profile={saved.profile}
        carry={async (along) => (await loadCarrier()).carriedOf(along ? saved : null)}
        assessmentId={saved.id}
        file={() => exportedFile(saved, props.now())}
        now={props.now}
        onProfile={(profile) => session.describe(profile)}
      />
      <Keep
        locale={locale}
        words={words}
        linkHref={(withTexts) =>
          withFragment(
            props.resultHref,
            makeLink(saved, setup.tables, withTexts ? 'everything' : 'withoutTexts'),
          )
        }
        file={() => exportedFile(saved, props.now())}
        savedHref={props.savedHref}
        compareHref={withFragment(
          props.compareHref,
          packed === null ? idsFragment([saved.id]) : '',
        )}
      />
      {changes.count > 0 && (
        <ChangesBar
          locale={locale}
          words={words}
          count={changes.count}
          before={headlineOf(today, vocabulary, words)}
          now={headlineOf(telling, vocabulary, words)}
          onBack={changes.back}
          onAllBack={changes.allBack}
          onKeep={changes.keep}
        />
      )}
    </div>
  );
}

/** Offers that lead to a page which an owner need not have. */
function leadsAway(block: Block): boolean {
  return block.kind === 'amount' && block.way !== null;
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
  readonly changeHref: (place: string) => string;
}) {
  return (
    <p class="ways">
      <a class="button" href="#download" onFocus={fetchReportCode} onPointerEnter={fetchReportCode}>
        {words.download.title}
      </a>
      <a class="button secondary" href={changeHref(open > 0 ? 'review' : '')}>
        {open > 0 ? plural(report.locale, words.openQuestions, open) : words.changeAnswers}
      </a>
    </p>
  );
}

/** The way from a short flow to the largest that is offered, with what is left to answer. */
function Longer({
  words,
  setup,
  session,
  questionHrefs,
  instrument,
  telling,
  packed,
  kpisAtFirst,
}: Props & { readonly telling: Telling; readonly packed: Packed | null }) {
  const answers = useStore(session.$answers);
  const largest = setup.flows.at(-1);
  const href = largest === undefined ? undefined : questionHrefs[largest.id];
  if (largest === undefined || href === undefined || largest.id === telling.flow) return null;
  const n = largest.asked.filter((id) => !answers.has(id)).length;
  const pace = instrument.flows.find(({ id }) => id === largest.id);
  const minutes = pace === undefined ? 0 : minutesOf(pace, n, kpisAtFirst);
  return (
    <p class="ways">
      <a class="button" href={withFragment(href, writeFragment({ place: '', packed }))}>
        {plural(telling.report.locale, words.longer, n, { minutes })}
      </a>
    </p>
  );
}
