import type { Shape } from './shape.ts';

/** What the report says of the plan, of what it aims at and of the way there. */
export const reportPlanEn = {
  sections: { plan: 'The plan', route: 'The way to the target' },
  labels: {
    task: 'What',
    first: 'To begin with',
    owner: 'Who',
    department: 'Department',
    others: 'Together with',
    due: 'By',
    status: 'Status',
    effort: 'Effort',
    watch: 'KPI to watch',
    after: 'After that',
    risk: 'What usually goes wrong',
    note: 'Note',
    nobody: 'No name yet',
    noDay: 'No date yet',
  },
  statuses: { todo: 'Not begun', doing: 'Under way', done: 'Done', dropped: 'Dropped' },
  group: 'Within {days} days',
  summary: {
    one: 'One task, {done} done.',
    other: '{n} tasks, {done} done.',
  },
  nobody: {
    one: 'One still has no name beside it.',
    other: '{n} still have no name beside them.',
  },
  noDay: {
    one: 'One still has no date.',
    other: '{n} still have no date.',
  },
  untitled: 'A task without a name',
  gone: 'A step that this version does not have',
  radar: {
    target: 'Target',
    one: '{name} {points}',
    summary: 'Targets: {targets}.',
  },
  route: {
    targetLevel: 'The target is {level}.',
    targetGrowth:
      'The target is the field Growth loop, where marketing and CX both reach {cut} points.',
    todayLevel: 'Today you stand at {points} points, which is {level}.',
    todayHeld: 'Today the mean is {points} points, but the level is held at {level}.',
    todayGrowth: 'Today marketing stands at {marketing} and CX at {cx}.',
    there:
      'You are there already. Aim higher, or make sure that it lasts: measure again in a quarter.',
    tooFewLevel: 'Too few questions have been answered to say how far it is.',
    tooFewAxes: 'How far it is cannot be said yet: there is no figure for {axes}.',
    reachedLevel: {
      one: 'One step takes you there: to {points} points, {level}.',
      other: '{n} steps take you there: to {points} points, {level}.',
    },
    reachedGrowth: {
      one: 'One step takes you there: marketing to {marketing} and CX to {cx}.',
      other: '{n} steps take you there: marketing to {marketing} and CX to {cx}.',
    },
    exact:
      'We have compared every combination of up to seven steps: none gets there with less effort.',
    greedy:
      'It is a good way, but not proven to be the shortest: there are too many combinations to compare them all.',
    shortLevel: {
      one: 'One step takes you to {points} points, {short} short.',
      other: '{n} steps take you to {points} points, {short} short.',
    },
    shortGate: {
      one: 'One step takes you to {points} points. That would be enough, but the level stays at {level}.',
      other:
        '{n} steps take you to {points} points. That would be enough, but the level stays at {level}.',
    },
    shortGrowth: {
      one: 'One step takes marketing to {marketing} and CX to {cx}.',
      other: '{n} steps take marketing to {marketing} and CX to {cx}.',
    },
    shortNone: 'No step of ours takes you nearer.',
    heldDimensions:
      'The level also asks for at least {needed} points in every dimension. Below that would be {names}.',
    heldAxis: 'After that {name} still lacks {short} of the {needed} points it needs.',
    namedPoints: '{name} ({points})',
    shortExact: 'No combination of up to seven steps reaches the target.',
    shortGreedy: 'It is the nearest that we found.',
    beyondAll:
      'Nor would all the steps together, since a step moves an answer by one position. Choose a nearer target first, and measure again when you are there.',
    notAll:
      'It takes more steps than a plan can carry at once. Take these first, and measure again when they are done.',
    basis:
      'Effort is counted as 1 for days, 1.5 for weeks and 2.5 for a quarter; here it comes to {effort}. The figures suppose that every answer a step is about moves up one position.',
    caption: 'Where you stand after each step',
    step: 'Step',
    department: 'Owner',
    effort: 'Effort',
    maturity: 'Maturity',
    level: 'Level',
    field: 'Field',
    onLine: '{field}, on the line',
    today: 'Today',
  },
} as const;

export type ReportPlanWords = Shape<typeof reportPlanEn>;
