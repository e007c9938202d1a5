import type { Shape } from './shape.ts';

export const resultEn = {
  title: 'Your result',
  titleFor: 'The result for {organisation}',
  how: 'How this came about',
  asTable: 'The same as a table',
  chartLoading: 'Drawing the picture…',
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
  doFirst: 'Do this first',
  first: 'First step this week',
  source: 'Source',
  flowNames: { quick: 'Twelve questions', full: 'The full questionnaire' },
  contents: 'On this page',
  loadingWhole: 'Fetching the texts of the full questionnaire…',
  failedWhole:
    'A part of the page could not be fetched, so the whole result cannot be shown. Your answers are untouched. Check the connection and try again.',
  underWay:
    'The full questionnaire is under way: {n} of {total} answered. Until it carries a level, this is the result of the short one.',
  longer: {
    one: 'Go on to the full questionnaire: one more question',
    other: 'Go on to the full questionnaire: {n} more questions, about {minutes} minutes',
  },
  changes: {
    title: 'Tried here',
    count: { one: '{n} answer tried, not saved', other: '{n} answers tried, not saved' },
    effect: '1 + 1: {one}. {level}. {place}.',
    apart: 'Links and files carry the saved answers.',
    between: 'Between {fields}',
    today: 'Today {value}',
    todayLabel: 'today',
    back: 'Take back the last',
    allBack: 'Reset',
    keep: 'Keep these answers',
  },
  target: {
    title: 'Where do you want to get?',
    text: 'Choose a level or the growth field, and see the steps that take you there with the least effort.',
    choose: 'Choose a target',
    failed: 'It could not be fetched. Check the connection and try again.',
  },
  position: 'Position {position} of 5',
  noteLabel: 'Note',
  keep: {
    title: 'Keep it, pass it on',
    linkText:
      'A link carries the answers themselves, behind the #, where they never reach a server. Whoever opens it sees this result; what they have saved is not touched.',
    linkWith: 'Everything',
    linkWithout: 'Without names, notes and figures',
    linkChoice: 'What the link carries',
    linkLabel: 'The link',
    copy: 'Copy the link',
    copied: 'The link is copied.',
    copyFailed: 'The browser did not allow copying. The link is marked: copy it from the field.',
    long: 'The link is {n} characters long, and some mail programs cut such links. Leave out names, notes and figures, or save a file instead.',
    local:
      'This page is served to this device alone, so the link works here and nowhere else. Publish the site to pass links on.',
    fileText:
      'A file holds everything, notes and figures too, and can be opened again here or on another device.',
    save: 'Save as a file',
    saved: 'The file is among your downloads: {name}',
    others: 'My assessments, and open a file',
    compare: 'Compare with an earlier one',
    print: 'Print this page',
  },
  kpis: {
    place: 'Place your KPIs on the ladder',
    change: 'Change the rungs',
    numbers: 'Numbers and what they are worth',
    charter: 'Charter for shared KPIs',
  },
  plan: { make: 'Make it your plan', change: 'Change the plan' },
  download: {
    title: 'Take the report along',
    text: 'A PDF for the board pack: one page that stands alone, then the result, the next steps and every answer. It is made in your browser.',
    organisation: 'Organisation',
    preparedBy: 'Prepared by',
    preparedFor: 'Prepared for',
    choices: 'More choices: for whom, date, a word of your own, chapters',
    date: 'Date',
    note: 'A word of your own',
    noteHint: 'Stands on the executive page, as you write it. At most 600 characters.',
    form: 'What to make',
    forms: { report: 'The whole report', onePage: 'One page for the board pack' },
    chapters: 'Chapters, beside the cover and the executive page',
    chapterNames: {
      result: 'The result',
      numbers: 'Figures and money',
      steps: 'Next steps and plan',
      answers: 'Every answer',
      figures: 'How each figure came about',
      method: 'Method and sources',
    },
    carriesLabel: 'The PDF can be opened here again, with answers and plan',
    carriesHint:
      'Then whoever has the PDF can read every answer, figure and note out of it, also those that no page shows. Untick it before the report goes to a wider circle.',
    preview: 'Preview of the first page',
    previewLoading: 'Laying the page…',
    previewFailed: 'The preview could not be made. The report itself may still be: try it.',
    previewLabel: 'The first page of the report as it will be',
    cancel: 'Cancel',
    cancelled: 'The report was not made. Your answers are untouched.',
    optional: 'optional',
    button: 'Download the report (PDF)',
    all: 'All formats …',
    allFailed: 'The formats could not be fetched. Check the connection and try again.',
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
