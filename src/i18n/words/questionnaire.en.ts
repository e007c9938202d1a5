import type { Shape } from './shape.ts';

export const questionnaireEn = {
  title: 'Twelve questions',
  intro:
    'Answer for the company as it works today, not as you would like it to. Each question sets two statements against each other: choose where you stand between A and B.',
  full: {
    title: 'The full questionnaire',
    about:
      '{asked}, {minutes}. Stop when you like and come back: the answers stay on this device. What you have answered in the quick version counts here, and nothing is asked twice.',
    paper: 'Print the blank questionnaire for the meeting table',
  },
  section: 'Section {n} of {total}',
  minutesLeft: { one: 'about {n} minute left', other: 'about {n} minutes left' },
  minutes: { one: 'about {n} minute', other: 'about {n} minutes' },
  questions: { one: '{n} question', other: '{n} questions' },
  kpis: { one: '{n} KPI', other: '{n} KPIs' },
  and: 'and',
  allAnswered: 'every question answered',
  sections: 'Sections',
  answeredOf: '{n} of {total} answered',
  poleA: 'A',
  poleB: 'B',
  positions: {
    '1': 'All A',
    '2': 'Mostly A',
    '3': 'Halfway',
    '4': 'Mostly B',
    '5': 'All B',
  },
  dontKnow: 'We don’t know',
  notApplicable: 'Does not apply to us',
  dontKnowKey: 'D',
  notApplicableKey: 'N',
  keys: 'By keyboard, while a question has the focus: 1 to 5 answer, D is don’t know, N is does not apply, the arrows move.',
  clear: 'Clear answer',
  why: 'Why it matters',
  proof: 'What would prove it',
  discuss: 'To talk about',
  source: 'Source',
  next: 'Next: {section}',
  back: 'Back',
  review: 'Before the result',
  toReview: 'Check and finish',
  toResult: 'Show the result',
  reviewNone: 'Every question has an answer.',
  reviewSome: {
    one: 'One question has no answer yet. You may go on without it: the result then says how it could turn out either way.',
    other:
      '{n} questions have no answer yet. You may go on without them: the result then says how it could turn out either way.',
  },
  reviewEmpty: 'Nothing is answered yet. Begin with the first section.',
  goOn: 'Go on without them',
  answeredBefore: 'Already answered in the quick version: {n}',
  change: 'Change',
  offer: {
    title: 'The full questionnaire',
    text: '{asked} more, {minutes}. Your answers come along, and the result then shows where the loop leaks, how each department stands and whether you promise more than you keep. It also shows which of your KPIs decide anything and, if you have a few figures, what they are worth in money.',
    go: 'Go on to the full questionnaire',
  },
  saving: {
    idle: 'Answers are saved on this device as you go, and nowhere else.',
    saved: 'Saved on this device',
    carried: 'These answers are in the page’s address, not saved on this device.',
    full: 'This device has no room left to save. Your answers are kept in this page’s address instead: keep the tab open, or bookmark the page.',
    forbidden:
      'This browser does not let pages save. Your answers are kept in this page’s address instead: keep the tab open, or bookmark the page.',
  },
  startOver: 'Start over',
  startOverTitle: 'Start over?',
  startOverText:
    'You get an empty questionnaire. The answers you have now stay on this device, and you can take this back.',
  startOverMemory:
    'You get an empty questionnaire. You can take this back as long as this tab is open.',
  startOverYes: 'Start over',
  cancel: 'Cancel',
  noScript:
    'You can read the first questions, but this page needs JavaScript to save answers and compute the result. It runs in your browser alone; nothing is sent.',
} as const;

export type QuestionnaireWords = Shape<typeof questionnaireEn>;
