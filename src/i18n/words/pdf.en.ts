import type { Shape } from './shape.ts';

export const pdfEn = {
  title: 'Marketing and customer experience: what they add up to',
  subject: 'The result of a self-assessment of customer experience maturity',
  nameless: 'The result of a self-assessment',
  basis: 'A self-assessment by those who answered, not an audit',
  preparedFor: 'Prepared for',
  preparedBy: 'Prepared by',
  date: 'Date',
  scope: 'Scope',
  madeWith: 'Made with',
  edition: 'Edition',
  contents: 'In this report',
  onePage: 'On one page',
  result: 'The result',
  numbers: 'Figures and money',
  appendix: 'Appendix',
  figures: 'How the figures came about',
  reach: 'The tinted area shows where you could stand, depending on the open answers.',
  thickness: 'The thicker the line, the higher the score; where the loop leaks the line is broken.',
  thicknessOutside:
    'The thicker the line, the higher the score; where the loop leaks the line is broken. The outline at a station is the score that your customers give it.',
  noteFrom: 'A word from {name}',
  noteOwn: 'A word from the sender',
  answer: 'Answer',
  about: 'About this report',
  note: 'Note',
  first: 'First step this week',
  source: 'Source',
  sources: 'Sources',
  doFirst: 'What to do first',
  callToAction: 'Take it further',
  contact: 'Contact',
  wholeMethod: 'The method in full',
  pageNumber: 'Page {n} of {total}',
} as const;

export type PdfWords = Shape<typeof pdfEn>;
