/** The parts of a visit whose downloads are weighed apart. */
export type Part = 'landing' | 'questionnaire' | 'result' | 'report';

export interface Budget {
  readonly name: string;
  readonly locale: Locale;
  readonly part: Part;
  readonly what: 'total' | 'js';
  /** Bytes as sent; `null` is measured and shown, but has no limit of its own. */
  readonly limit: number | null;
}

export type Locale = 'sv' | 'en';
export const locales: readonly Locale[] = ['sv', 'en'];

export const budgets: readonly Budget[] = locales.flatMap((locale) => [
  { name: `landing /${locale}/`, locale, part: 'landing', what: 'total', limit: 95_000 },
  { name: `landing /${locale}/`, locale, part: 'landing', what: 'js', limit: 6_000 },
  {
    name: `questions /${locale}/quick/`,
    locale,
    part: 'questionnaire',
    what: 'total',
    limit: 105_000,
  },
  { name: `questions /${locale}/quick/`, locale, part: 'questionnaire', what: 'js', limit: 32_000 },
  { name: `result /${locale}/result/`, locale, part: 'result', what: 'total', limit: 190_000 },
  { name: `result /${locale}/result/`, locale, part: 'result', what: 'js', limit: null },
  { name: `report, on click (${locale})`, locale, part: 'report', what: 'total', limit: 320_000 },
  { name: `report, on click (${locale})`, locale, part: 'report', what: 'js', limit: null },
]);
