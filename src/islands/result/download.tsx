import { useState } from 'preact/hooks';
import { fill, plural } from '../../i18n/fill.ts';
import type { ResultWords } from '../../i18n/words/result.en.ts';
import { download, sharedAddress } from '../../platform/page.ts';
import { lacking } from '../../report/pdf/coverage.ts';
import type { PdfCover } from '../../report/pdf/make-pdf.ts';
import type { Report } from '../../report/report.ts';

/** What the cover of the report takes from the site rather than from the answers. */
export type Masthead = Omit<PdfCover, 'organisation' | 'preparedBy' | 'date'> & {
  readonly contactHref: string | null;
};

interface Profile {
  readonly organisation?: string | undefined;
  readonly preparedBy?: string | undefined;
}

interface Props {
  readonly report: Report;
  readonly words: ResultWords;
  readonly masthead: Masthead;
  readonly profile: Profile;
  readonly now: () => Date;
  readonly onProfile: (profile: { organisation: string; preparedBy: string }) => void;
}

/** Fetching ahead may fail in silence: the click tries again and says so. */
export function fetchReportCode(): void {
  loadPdf().catch(() => undefined);
}

type Making =
  | { readonly state: 'idle' | 'making' | 'failed' | 'broken' }
  | { readonly state: 'done'; readonly name: string };

const loadPdf = () => import('../../report/pdf/make-pdf.ts');
const longest = 80;

/** The report to take along: who it is for, which characters it lacks, and the button. */
export function Download({ report, words, masthead, profile, now, onProfile }: Props) {
  const [making, setMaking] = useState<Making>({ state: 'idle' });
  const organisation = profile.organisation ?? '';
  const preparedBy = profile.preparedBy ?? '';
  const missing = [...new Set([...lacking(organisation), ...lacking(preparedBy)])];

  async function make(): Promise<void> {
    if (making.state === 'making') return;
    setMaking({ state: 'making' });
    const pdf = await loadPdf().catch(() => null);
    if (pdf === null) return setMaking({ state: 'failed' });
    try {
      const file = await pdf.makePdf(report, {
        ...coverOf(masthead),
        organisation,
        preparedBy,
        date: now(),
      });
      download(file.blob, file.name);
      setMaking({ state: 'done', name: file.name });
    } catch {
      setMaking({ state: 'broken' });
    }
  }
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
        <div class="fields">
          <NameField
            id="organisation"
            label={words.download.organisation}
            words={words}
            value={organisation}
            onValue={(value) => onProfile({ organisation: value, preparedBy })}
          />
          <NameField
            id="prepared-by"
            label={words.download.preparedBy}
            words={words}
            value={preparedBy}
            onValue={(value) => onProfile({ organisation, preparedBy: value })}
          />
        </div>
        <p class="caution" role="status">
          {missing.length > 0 &&
            plural(report.locale, words.download.lacking, missing.length, {
              characters: missing.join(' '),
            })}
        </p>
        <p>
          <button
            type="button"
            class="button"
            data-testid="download-report"
            aria-disabled={making.state === 'making'}
            onClick={make}
          >
            {making.state === 'making' ? words.download.making : words.download.button}
          </button>
        </p>
        <p class="download-state" role="status">
          {stateText(making, words)}
        </p>
        <Invitation masthead={masthead} words={words} />
      </div>
    </section>
  );
}

function NameField({
  id,
  label,
  words,
  value,
  onValue,
}: {
  readonly id: string;
  readonly label: string;
  readonly words: ResultWords;
  readonly value: string;
  readonly onValue: (value: string) => void;
}) {
  return (
    <div class="field">
      <label for={id}>
        {label} <span class="small">({words.download.optional})</span>
      </label>
      <input
        id={id}
        type="text"
        maxLength={longest}
        autocomplete="off"
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </div>
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
function coverOf(masthead: Masthead): Masthead {
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
