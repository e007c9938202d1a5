import { useState } from 'preact/hooks';
import { dayOf } from '../../i18n/days.ts';
import { fill, plural } from '../../i18n/fill.ts';
import type { ResultWords } from '../../i18n/words/result.en.ts';
import { sharedAddress } from '../../platform/page.ts';
import { lacking } from '../../report/pdf/coverage.ts';
import type { CarriedData, PdfCover } from '../../report/pdf/pdf-cover.ts';
import { type PdfOptions, usualChapters } from '../../report/pdf/pdf-options.ts';
import type { Report } from '../../report/report.ts';
import { AllFormats } from './all-formats.tsx';
import { fetchReportCode, type Making, useMaking } from './making.ts';
import { type ReportChoices, ReportForm, type ReportTexts } from './report-form.tsx';
import { ReportPreview } from './report-preview.tsx';

/** What the cover of the report takes from the site rather than from the answers. */
export type Masthead = Omit<
  PdfCover,
  'organisation' | 'preparedBy' | 'preparedFor' | 'note' | 'date'
> & {
  readonly contactHref: string | null;
};

interface Props {
  readonly report: Report;
  readonly words: ResultWords;
  readonly masthead: Masthead;
  readonly profile: { readonly [Part in keyof ReportTexts]?: string | undefined };
  /** What the file carries: the answers, or only that they were left out. */
  readonly carry: (along: boolean) => Promise<CarriedData>;
  readonly assessmentId: string;
  /** The assessment as a file that can be opened here again. */
  readonly file: () => { readonly name: string; readonly text: string };
  readonly now: () => Date;
  readonly onProfile: (texts: Partial<ReportTexts>) => void;
}

/** The report to take along: what it says of itself, which characters it lacks, and the button. */
export function Download({
  report,
  words,
  masthead,
  profile,
  carry,
  assessmentId,
  file,
  now,
  onProfile,
}: Props) {
  const { making, make, cancel } = useMaking();
  const [choices, setChoices] = useState<ReportChoices>(() => ({
    form: 'report',
    chapters: usualChapters,
    date: dayOf(now()),
    // One page for the board says less than the answers; who wants them along says so.
    carries: { report: true, onePage: false },
  }));
  const texts: ReportTexts = {
    organisation: profile.organisation ?? '',
    preparedBy: profile.preparedBy ?? '',
    preparedFor: profile.preparedFor ?? '',
    reportNote: profile.reportNote ?? '',
  };
  const missing = [...new Set(Object.values(texts).flatMap((text) => lacking(text)))];
  const { reportNote: note, ...names } = texts;
  const cover: PdfCover = { ...coverOf(masthead), ...names, note, date: noonOf(choices.date) };
  const options: PdfOptions =
    choices.form === 'onePage'
      ? { form: 'onePage' }
      : { form: 'report', chapters: choices.chapters };
  const carried = () => carry(choices.carries[choices.form]);
  const busy = making.state === 'making';
  return (
    <section
      class="result-section section-download"
      id="download"
      aria-labelledby="download-title"
      onFocusCapture={fetchReportCode}
      onPointerEnter={fetchReportCode}
    >
      <h2 id="download-title" tabIndex={-1}>
        {words.download.title}
      </h2>
      <div class="section-body">
        <p>{words.download.text}</p>
        <ReportForm
          words={words}
          texts={texts}
          choices={choices}
          onTexts={onProfile}
          onChoices={(change) => setChoices({ ...choices, ...change })}
        />
        <p class="caution" role="status">
          {missing.length > 0 &&
            plural(report.locale, words.download.lacking, missing.length, {
              characters: missing.join(' '),
            })}
        </p>
        <ReportPreview words={words} report={report} cover={cover} options={options} />
        <p class="keep-actions">
          <button
            type="button"
            class="button"
            data-testid="download-report"
            aria-disabled={busy}
            onClick={() => void make(report, cover, options, carried)}
          >
            {busy ? words.download.making : words.download.button}
          </button>
          {making.state !== 'making' && (
            <AllFormats
              locale={report.locale}
              words={words}
              given={{ report, cover, options, carry: carried, assessmentId, file, now }}
            />
          )}
          {making.state === 'making' && (
            <>
              <progress max={1} value={making.share} aria-label={words.download.making} />
              <button type="button" class="button secondary" onClick={cancel}>
                {words.download.cancel}
              </button>
            </>
          )}
        </p>
        <p class="download-state" role="status">
          {stateText(making, words)}
        </p>
        <Invitation masthead={masthead} words={words} />
      </div>
    </section>
  );
}

/** Who stands behind this copy, and what they ask the reader to do. */
function Invitation({
  masthead,
  words,
}: {
  readonly masthead: Masthead;
  readonly words: ResultWords;
}) {
  const { contact, callToAction, contactHref } = masthead;
  return (
    <div class="invitation">
      {callToAction !== null && (
        <p>
          {callToAction.text}{' '}
          {callToAction.href !== null && <a href={callToAction.href}>{callToAction.label}</a>}
        </p>
      )}
      {contact !== null && (
        <p>
          {words.contact}:{' '}
          {contactHref === null ? contact.name : <a href={contactHref}>{contact.name}</a>}
        </p>
      )}
    </div>
  );
}

/** The report is read far from this page: its links need whole addresses, or none. */
function coverOf({ contactHref: _contactHref, ...masthead }: Masthead) {
  const { callToAction } = masthead;
  if (callToAction === null || callToAction.href === null) return masthead;
  const href = sharedAddress(callToAction.href);
  return { ...masthead, callToAction: { ...callToAction, href } };
}

function stateText(making: Making, words: ResultWords): string {
  if (making.state === 'idle' || making.state === 'making') return '';
  if (making.state === 'done') return fill(words.download.done, { name: making.name });
  return words.download[making.state];
}

/** Noon of a day: far from the hours at which a time zone would make it another one. */
function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00`);
}
