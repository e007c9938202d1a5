import type { Shape } from './shape.ts';

/** The page on which the steps of the result become tasks with a name and a date. */
export const planEn = {
  title: 'Your plan',
  titleFor: 'The plan for {organisation}',
  description:
    'The next steps of the result as work that somebody owns: choose, order and edit them, name who does each and by when, and print the plan for the meeting.',
  lead: 'A score changes nothing. A task with a name and a date does.',
  loading: 'Fetching the plan…',
  failed:
    'A part of the page could not be fetched, so the plan cannot be shown. Nothing in it is lost. Check the connection and try again.',
  retry: 'Try again',
  unanswered: {
    title: 'The plan begins with your answers',
    text: 'Answer the questions first. The steps that give most for the effort then stand here, ready to be given to somebody.',
    go: 'To the questions',
  },
  start: {
    title: 'Nothing is planned yet',
    text: 'These three give most for the effort. Take them as they are and change whatever you like, or choose for yourself below.',
    begin: 'Begin with the first three',
  },
  first: {
    label: 'First',
    both: '{owner}, by {date}',
    late: '{owner}. The date, {date}, has passed',
    onlyOwner: '{owner}, no date yet',
    onlyDate: 'Nobody named yet, by {date}',
    onlyLate: 'Nobody named yet. The date, {date}, has passed',
    neither: 'Nobody named and no date yet',
    change: 'Change',
    allDone: 'Nothing is left to do in the plan',
    allDoneText:
      'Answer the questions again to see what it gave, or take on the next step from the list below.',
  },
  board: {
    title: 'Tasks',
    view: 'Show',
    views: { time: 'By time', owner: 'By owner' },
    undo: 'Undo',
    redo: 'Redo',
    print: 'Print the plan',
    nothing: 'Nothing here yet.',
    add: 'Add a task of your own',
    addTo: 'Add a task of your own within {days} days',
  },
  task: {
    within: 'Within',
    days: '{days} days',
    together: '{department}, together with {others}',
    own: 'Your own task',
    up: 'Move up',
    down: 'Move down',
    more: 'Edit the words, add a note',
    back: 'Back to the suggested wording',
    notADay:
      'That is no complete date, so it was not kept. Give a day that exists, the month and all four digits of the year.',
    past: 'This date has passed.',
    left: { one: '{n} character left', other: '{n} characters left' },
    remove: 'Take out of the plan',
  },
  owners: {
    count: '{done} of {n} done',
    change: 'Change',
  },
  said: {
    added: '“{title}” is in the plan, within {days} days.',
    addedThree: 'The first three are in the plan.',
    addedOwn: 'A new task is in the plan, within {days} days.',
    moved: 'Moved to place {place} of {of} within {days} days.',
    removed: '“{title}” is out of the plan. Undo brings it back.',
    undone: 'Undone.',
    redone: 'Redone.',
    full: 'The plan holds {most} tasks at most. Take one out to make room.',
  },
  choose: {
    title: 'Suggested steps, best first',
    text: 'Ranked by what each would give against the effort, from your answers.',
    department: 'Department',
    anyDepartment: 'All departments',
    within: 'Within',
    anyDays: 'Any time',
    count: { one: '{n} step', other: '{n} steps' },
    none: 'No step fits both. Choose another department or another time.',
    facts: '{effort}, within {days} days',
    details: 'Why, what to begin with and what usually goes wrong',
    add: 'Put in the plan',
    inPlan: 'In the plan',
    go: 'Go to the task',
    all: 'Show all {n} steps',
  },
  note: {
    title: 'A word of your own to the leadership team',
    label: 'Stands on the report’s executive page, as you write it',
  },
  ways: {
    label: 'Related pages',
    result: 'To the result',
    take: 'Take the plan along: PDF, slides, sheet, calendar',
    questions: 'To the questions',
    charter: 'Charter for shared KPIs',
  },
  saving: {
    idle: 'Whatever you change is saved on this device as you go, and nowhere else.',
    saved: 'Saved on this device',
    carried: 'The plan is in the page’s address, not saved on this device.',
    full: 'This device has no room left to save. The plan is kept in this page’s address instead: keep the tab open, or bookmark the page.',
    forbidden:
      'This browser does not let pages save. The plan is kept in this page’s address instead: keep the tab open, or bookmark the page.',
  },
  sheet: { asOf: 'As of {date}' },
} as const;

export type PlanWords = Shape<typeof planEn>;
