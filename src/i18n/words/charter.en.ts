import type { Shape } from './shape.ts';

/** The charter: up to three shared KPIs, agreed on, printed and signed. */
export const charterEn = {
  title: 'Charter for shared KPIs',
  description:
    'One page for up to three shared KPIs: two owners each, a rung to reach in 90 days, a decision to steer and a day to look back. Filled in, printed and signed.',
  lead: 'A shared KPI changes nothing until two people answer for it together, something hangs on it, and it is looked at on a day that is set. Write that down for up to three KPIs, print the page and sign it.',
  why: 'A dashboard that everybody sees is easily built beside an organisation that goes on as before. Source: {source}.',
  loading: 'Looking for what you have agreed on…',
  ways: {
    label: 'Related pages',
    result: 'To the result',
    ladder: 'Where your KPIs stand today',
    numbers: 'Numbers, if you have them',
    kpis: 'Every KPI explained',
  },
  saving: {
    idle: 'What you write is saved on this device as you go, and nowhere else.',
    saved: 'Saved on this device',
    carried: 'What you write is in the page’s address, not saved on this device.',
    full: 'This device has no room left to save. What you write is kept in this page’s address instead: keep the tab open, or bookmark the page.',
    forbidden:
      'This browser does not let pages save. What you write is kept in this page’s address instead: keep the tab open, or bookmark the page.',
  },
  form: {
    title: 'What you agree on',
    few: 'One KPI is enough to begin with. Whatever you leave open is printed as a line to write on.',
    company: 'Company',
    slots: { one: 'First KPI', two: 'Second KPI', three: 'Third KPI' },
    add: { two: 'Add a second KPI', three: 'Add a third KPI' },
    kpi: 'KPI',
    chooseKpi: 'Choose a KPI',
    closest: 'Closest to deciding',
    ownerOne: 'One owner',
    ownerTwo: 'The other owner',
    ownerHint: 'for instance {department}',
    anyOwner: 'a person or a department',
    today: 'Rung today',
    notPlaced: 'Not placed yet.',
    noKpi: 'Shown once a KPI is chosen.',
    place: 'Place it on the ladder',
    target: 'Rung in 90 days',
    chooseRung: 'Choose a rung',
    higher: 'Higher than today',
    others: 'No higher than today',
    noStep: 'That is no step up from today.',
    decision: 'The decision it is to steer',
    decisionHint: 'For instance: {decision}',
    useDecision: 'Use this suggestion',
    incentive: 'What incentive hangs on it',
    incentiveHint: 'for instance a part of both owners’ bonus',
    review: 'Reviewed on',
    useReview: 'In 90 days: {date}',
    notADay:
      'That is no complete date, so it was not kept. Give a day that exists, the month and all four digits of the year.',
    past: 'This day has passed. Choose the next one when you have looked back.',
    left: { one: '{n} character left', other: '{n} characters left' },
    clear: 'Clear this KPI',
    clearTitle: 'Clear this KPI?',
    clearText:
      'Everything that you have written about it here is taken away, and from the page to print as well.',
    clearYes: 'Clear it',
    clearNo: 'Keep it',
  },
  preview: {
    title: 'The page as it prints',
    blank: 'It can be printed empty, too, and filled in by hand at the meeting.',
    print: 'Print the page',
    printHint: 'One page of A4. The print window can also save it as a PDF.',
  },
  sheet: {
    company: 'Company',
    drawnUp: 'Drawn up on',
    vow: {
      one: 'We answer for this KPI together. What is written here hangs on it, and we look at it on the day that is set.',
      other:
        'We answer for these KPIs together. What is written here hangs on them, and we look at them on the days that are set.',
    },
    kpi: 'KPI',
    ownerOne: 'One owner',
    ownerTwo: 'The other owner',
    today: 'Rung today',
    target: 'Rung in 90 days',
    review: 'Reviewed on',
    decision: 'The decision it is to steer',
    incentive: 'What incentive hangs on it',
    signature: 'Signature',
    place: 'Place and date',
  },
} as const;

export type CharterWords = Shape<typeof charterEn>;
