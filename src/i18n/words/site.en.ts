import type { Shape } from './shape.ts';

export const siteEn = {
  skip: 'Skip to the content',
  language: 'Language',
  home: 'Start',
  method: 'Method',
  kpis: 'The KPIs',
  privacy: 'Privacy',
  quick: 'Twelve questions',
  full: 'The full questionnaire',
  plan: 'The plan',
  saved: 'My assessments',
  print: 'Questions on paper',
  result: 'Result',
  openSource: 'Open source under the MIT licence.',
  nothingLeaves: 'Nothing you type leaves this browser.',
  noScript: 'This page needs JavaScript. It runs in your browser alone; nothing is sent.',
  loading: 'Reading your answers…',
  drop: 'Drop the file to open it among your assessments',
} as const;

export type SiteWords = Shape<typeof siteEn>;
