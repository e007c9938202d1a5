import type { Shape } from './shape.ts';

/** The dialog in which the result is taken away in any format. */
export const takeAwayEn = {
  title: 'Take it away',
  text: 'Every file is made here in your browser and says the same as the page. Nothing is sent anywhere.',
  close: 'Close',
  get: 'Download',
  making: 'Making it…',
  done: 'Saved among your downloads: {name}',
  several: 'Choose what to download:',
  failed:
    'It could not be made, perhaps because a part of the page could not be fetched. Your answers are untouched. Check the connection and try again.',
  retry: 'Try again',
  empty:
    'There is nothing to put in it yet: no task left to do in the plan has a date. Set a date in the plan, or choose a reminder.',
  undated: {
    one: 'One task has no date yet, so it is not in it.',
    other: '{n} tasks have no date yet, so they are not in it.',
  },
  reminder: {
    label: 'Remind me to assess again',
    months: {
      '0': 'No reminder',
      '1': 'In one month',
      '3': 'In three months',
      '6': 'In six months',
      '12': 'In twelve months',
    },
  },
  formats: {
    pdf: {
      name: 'Report (PDF)',
      text: 'For the board pack: with the chapters, date and words chosen on the page.',
    },
    slides: {
      name: 'Slides for the steering meeting (PPTX)',
      text: 'A deck of 8 to 12 slides in your colours. Charts and tables can be edited, and the notes say how each figure came about.',
    },
    sheet: {
      name: 'Workbook (XLSX)',
      text: 'Answers, scores, KPIs and plan as sheets to sort and calculate in.',
    },
    csv: {
      name: 'Sheets one by one (CSV)',
      text: 'The same sheets as plain text, for a task tool or a database.',
    },
    calendar: {
      name: 'Calendar (ICS)',
      text: 'The dates of the plan and, if you like, a reminder to assess again.',
    },
    markdown: {
      name: 'Text for a wiki (Markdown)',
      text: 'The whole result with the plan as a list to tick off.',
    },
    pictures: {
      name: 'Pictures (SVG, PNG)',
      text: 'Each chart alone, for a slide or an article: SVG stays sharp at any size, PNG goes in anywhere.',
    },
    file: {
      name: 'The assessment itself (JSON)',
      text: 'To open here again, on any device, with every answer, figure and note.',
    },
  },
} as const;

export type TakeAwayWords = Shape<typeof takeAwayEn>;
