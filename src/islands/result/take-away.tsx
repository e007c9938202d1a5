import { useState } from 'preact/hooks';
import { fill, plural } from '../../i18n/fill.ts';
import type { TakeAwayWords } from '../../i18n/words/take-away.en.ts';
import { download } from '../../platform/download.ts';
import { nextTask } from '../../platform/page.ts';
import { paintPng } from '../../platform/paint.ts';
import type { About } from '../../report/about.ts';
import type { CarriedData, PdfCover } from '../../report/pdf/pdf-cover.ts';
import type { PdfOptions } from '../../report/pdf/pdf-options.ts';
import type { Report } from '../../report/report.ts';
import {
  type FormatId,
  formatsOf,
  makeFormat,
  reminderMonths,
  usualReminder,
} from '../../report/take-away.ts';
import { TakeAwayDialog } from '../../ui/take-away-dialog.tsx';

/** What the page has to give: the report, and what was chosen for its PDF. */
export interface PageGiven {
  readonly report: Report;
  readonly cover: PdfCover;
  readonly options: PdfOptions;
  readonly carry: () => Promise<CarriedData>;
  readonly assessmentId: string;
  readonly file: () => { readonly name: string; readonly text: string };
  readonly now: () => Date;
}

interface Props {
  readonly words: TakeAwayWords;
  readonly given: PageGiven;
  readonly onClose: () => void;
}

/** The dialog of every format, with what the result page has to give. */
export function TakeAway({ words, given, onClose }: Props) {
  const { report, cover, now } = given;
  const [reminder, setReminder] = useState(usualReminder);
  const choice = {
    label: words.reminder.label,
    value: String(reminder),
    options: reminderMonths.map((one) => ({
      value: String(one),
      text: words.reminder.months[one],
    })),
    onValue: (value: string) => {
      const chosen = reminderMonths.find((one) => String(one) === value);
      if (chosen !== undefined) setReminder(chosen);
    },
  };
  const material = {
    report,
    about: aboutOf(given),
    colours: cover.colours,
    pdf: () => pdfOf(given),
    saved: () => savedFile(given),
    paint: paintPng,
    reminder,
    now,
  };
  return (
    <TakeAwayDialog
      words={words}
      formats={formatsOf(report).map((id) => ({
        id,
        ...words.formats[id],
        ...(id === 'calendar' && { choice }),
      }))}
      make={(id) => makeFormat(id as FormatId, material)}
      save={({ blob, name }) => download(blob, name)}
      doneText={({ name, left = 0 }) =>
        [
          fill(words.done, { name }),
          ...(left === 0 ? [] : [plural(report.locale, words.undated, left)]),
        ].join(' ')
      }
      onClose={onClose}
    />
  );
}

/** What every format says beside the report: the same as the cover of its PDF. */
function aboutOf({ cover, assessmentId }: PageGiven): About {
  const { organisation, preparedBy, preparedFor, note, date, siteName, methodAddress } = cover;
  const { ink, paper, winners, old, line: stone } = cover.colours;
  return {
    ...{ organisation, preparedBy, preparedFor, note, date, siteName, methodAddress, assessmentId },
    colours: { ink, paper, winners, old, stone },
  };
}

/** The report with nobody watching its progress. */
async function pdfOf({ report, cover, options, carry }: PageGiven) {
  const [pdf, carried] = await Promise.all([import('../../report/pdf/make-pdf.ts'), carry()]);
  const run = { onProgress: () => {}, pause: nextTask, signal: new AbortController().signal };
  return pdf.makePdf(report, { ...cover, carried }, options, run);
}

function savedFile({ file }: PageGiven) {
  const { name, text } = file();
  return { name, blob: new Blob([text], { type: 'application/json' }) };
}
