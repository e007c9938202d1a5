import { dayOf } from '../../i18n/days.ts';
import { localeNames } from '../../i18n/locale.ts';
import type { SheetWords } from '../../i18n/words/exports.en.ts';
import type { About } from '../about.ts';
import type { Report } from '../report.ts';
import { type ColumnForm, columnsOf, rowOf, type Sheet, type SheetCell } from './sheet.ts';

const forms = {
  fact: ['text', 18],
  label: ['text', 28],
  value: ['text', 80],
} as const satisfies Readonly<Record<string, ColumnForm>>;

/** What the file is: whose, from when, by whom, and how to read the other sheets. */
export function aboutSheet({ locale }: Report, about: About, words: SheetWords): Sheet {
  const { facts, reading } = words;
  const values: Readonly<Record<keyof typeof facts, SheetCell>> = {
    organisation: about.organisation,
    date: { day: dayOf(about.date) },
    prepared_by: about.preparedBy,
    prepared_for: about.preparedFor,
    message: about.note,
    language: localeNames[locale],
    made_with: about.siteName,
    method: about.methodAddress,
    assessment_id: about.assessmentId,
    reading_headers: reading.headers,
    reading_answers: reading.answers,
    reading_scores: reading.scores,
    reading_kpis: reading.kpis,
    reading_plan: reading.plan,
  };
  return {
    id: 'about',
    name: words.names.about,
    columns: columnsOf(words.columns.about, forms),
    rows: (Object.keys(values) as (keyof typeof facts)[]).map((fact) =>
      rowOf(forms, { fact, label: facts[fact], value: values[fact] }),
    ),
  };
}
