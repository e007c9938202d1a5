/** The parts of a visit whose downloads are weighed apart. */
export type Part =
  | 'landing'
  | 'quick'
  | 'quickResult'
  | 'quickReport'
  | 'full'
  | 'fullResult'
  | 'fullReport'
  | 'numbers'
  | 'numbersCharts'
  | 'kpis'
  | 'charter'
  | 'plan'
  | 'saved'
  | 'savedLevels'
  | 'compare'
  | 'comparison'
  | 'comparisonPdf'
  | 'print'
  | 'method'
  | (typeof formats)[number];

/** What the dialog of formats fetches, and each of them on its button, in this order. */
export const formats = [
  'dialog',
  'slides',
  'sheet',
  'csv',
  'calendar',
  'markdown',
  'pictures',
] as const;

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

export const budgets: readonly Budget[] = locales.flatMap((locale) => {
  const line = (
    name: string,
    part: Part,
    limits: { readonly total: number; readonly js: number | null },
  ): Budget[] => [
    { name, locale, part, what: 'total', limit: limits.total },
    { name, locale, part, what: 'js', limit: limits.js },
  ];
  return [
    ...line(`landing /${locale}/`, 'landing', { total: 95_000, js: 6_000 }),
    ...line(`questions /${locale}/quick/`, 'quick', { total: 96_000, js: 31_000 }),
    ...line(`result of quick /${locale}/result/`, 'quickResult', { total: 199_000, js: null }),
    ...line(`its report, on click (${locale})`, 'quickReport', { total: 320_000, js: null }),
    ...line(`questions /${locale}/full/`, 'full', { total: 110_000, js: 31_000 }),
    ...line(`result of full /${locale}/result/`, 'fullResult', { total: 234_000, js: null }),
    ...line(`its report, on click (${locale})`, 'fullReport', { total: 320_000, js: null }),
    ...line(`dialog of formats, on click (${locale})`, 'dialog', { total: 4_500, js: null }),
    ...line(`slides, on click (${locale})`, 'slides', { total: 135_000, js: null }),
    ...line(`workbook, on click (${locale})`, 'sheet', { total: 18_000, js: null }),
    ...line(`CSV, on click (${locale})`, 'csv', { total: 1_000, js: null }),
    ...line(`calendar, on click (${locale})`, 'calendar', { total: 2_000, js: null }),
    ...line(`Markdown, on click (${locale})`, 'markdown', { total: 3_000, js: null }),
    ...line(`pictures, on click (${locale})`, 'pictures', { total: 3_000, js: null }),
    ...line(`numbers /${locale}/numbers/`, 'numbers', { total: 128_000, js: 46_000 }),
    ...line(`its charts, when in view (${locale})`, 'numbersCharts', { total: 48_000, js: null }),
    ...line(`KPIs /${locale}/kpis/`, 'kpis', { total: 79_000, js: 1_000 }),
    ...line(`charter /${locale}/charter/`, 'charter', { total: 90_000, js: 29_000 }),
    ...line(`plan /${locale}/plan/`, 'plan', { total: 177_000, js: 101_000 }),
    ...line(`list /${locale}/saved/`, 'saved', { total: 88_000, js: 29_000 }),
    ...line(`list with levels /${locale}/saved/`, 'savedLevels', { total: 106_000, js: null }),
    ...line(`choose /${locale}/compare/`, 'compare', { total: 91_000, js: 31_000 }),
    ...line(`comparison /${locale}/compare/`, 'comparison', { total: 114_000, js: null }),
    ...line(`its PDF, on click (${locale})`, 'comparisonPdf', { total: 225_000, js: null }),
    ...line(`paper /${locale}/print/`, 'print', { total: 68_000, js: 1_000 }),
    ...line(`method /${locale}/method/`, 'method', { total: 74_000, js: 1_000 }),
  ];
});
