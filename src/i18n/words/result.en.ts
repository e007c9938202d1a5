import type { Shape } from './shape.ts';

export const resultEn = {
  title: 'Your result',
  titleFor: 'The result for {organisation}',
  how: 'How this came about',
  asTable: 'The same as a table',
  chartLoading: 'Drawing the field…',
  chartFailed: 'The picture could not be fetched. The table below says the same.',
  retry: 'Try again',
  emptyTitle: 'Nothing to show yet, and that is three minutes away',
  emptyText:
    'Twelve questions, two statements each. Answer as many as you can; the result appears here, with the reasons and three next steps, and stays on this device.',
  emptyGo: 'To the questions',
  unknownItems: {
    one: 'One saved answer belongs to a question that this version does not have. It is kept, but not counted.',
    other:
      '{n} saved answers belong to questions that this version does not have. They are kept, but not counted.',
  },
  openQuestions: {
    one: 'Answer the question that is left',
    other: 'Answer the {n} questions that are left',
  },
  changeAnswers: 'Change the answers',
  changeAnswer: 'Change',
  first: 'First step this week',
  source: 'Source',
  download: {
    title: 'Take the report along',
    text: 'A PDF for the board pack: one page that stands alone, then the result, the next steps and every answer. It is made in your browser.',
    organisation: 'Organisation',
    preparedBy: 'Prepared by',
    optional: 'optional',
    button: 'Download the report (PDF)',
    making: 'Making the report…',
    done: 'The report has been saved among your downloads: {name}',
    failed:
      'The report could not be made, because a part of the page could not be fetched. Your answers are untouched. Check the connection and try again.',
    broken:
      'The report could not be made. Your answers are untouched. Try again; if it fails once more, reload the page.',
    lacking: {
      one: 'The report’s typeface lacks one of the characters: {characters}. It is replaced by □ in the PDF.',
      other:
        'The report’s typeface lacks these characters: {characters}. Each is replaced by □ in the PDF.',
    },
  },
  contact: 'Contact',
} as const;

export type ResultWords = Shape<typeof resultEn>;
