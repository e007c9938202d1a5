import type { Shape } from './shape.ts';

/** What is said of two or more results: of one firm over time, or of several side by side. */
export const reportCompareEn = {
  title: { overTime: 'Then and now', sideBySide: 'Side by side' },
  subject: 'A comparison of self-assessments of customer experience maturity',
  sections: {
    headline: { overTime: 'What has moved', sideBySide: 'What differs' },
    trail: { overTime: 'The way through the growth field', sideBySide: 'In the growth field' },
    dimensions: 'Six dimensions',
    touchpoints: 'Touchpoint by touchpoint',
    departments: 'Department by department',
    kpis: 'Which KPIs decide',
    figures: 'The figures',
    verdicts: 'What the answers add up to',
    plan: 'What became of the plan',
    basis: 'What the comparison rests on',
  },
  separator: { overTime: '→', sideBySide: '|' },
  span: '{first} – {last}',
  equation: {
    up: '1 + 1 has grown from {from} to {to}: {span}.',
    down: '1 + 1 has fallen from {from} to {to}: {span}.',
    /** Where the change rests on too little to be called growth or loss. */
    soft: '1 + 1 was {from} and is now {to}: {span}.',
    same: '1 + 1 stands where it stood, at {to}: {span}.',
    beside: '1 + 1 is {from} for {first} and {to} for {last}.',
    besideSame: '1 + 1 is {to} for both, {first} and {last}.',
    untold: 'There is no 1 + 1 to compare: {names} rests on too few answers.',
    untoldBoth: 'There is no 1 + 1 to compare: both rest on too few answers.',
  },
  level: {
    up: 'The level has risen from {from} to {to}.',
    down: 'The level has fallen from {from} to {to}.',
    same: 'The level is {to}, as before.',
    beside: 'The level is {from} for {first} and {to} for {last}.',
    besideSame: 'Both stand at level {to}.',
    untold: 'There is no level to compare.',
    text: { changed: 'Level {from} {separator} {to}: {name}', same: 'Level {to}: {name}' },
    none: 'No level',
  },
  movers: {
    up: 'Most has been gained in {names}.',
    down: 'Ground has been lost in {names}.',
    none: 'None of the dimensions has moved beyond the noise.',
    beside: 'They differ most in {names}.',
    besideNone: 'In none of the dimensions do they differ by more than the noise.',
    named: '{name} ({change})',
  },
  firm: {
    noise:
      'The change in 1 + 1 is within the noise: it amounts to less than two answers moving one position each.',
    questions:
      'The change in 1 + 1 comes more from other questions being answered than from other answers.',
  },
  note: {
    moved: '{change}, was {from}',
    noise: '{change}, was {from}: within the noise',
    questions: '{change}, was {from}: other questions',
    unmoved: 'as before',
    untoldFrom: 'no figure before',
    untoldTo: 'was {from}',
    untold: 'no figure in either',
  },
  noteBeside: {
    moved: '{change} against {from}',
    noise: '{change} against {from}: within the noise',
    questions: '{change} against {from}: other questions',
    unmoved: 'the same in both',
    untoldFrom: 'no figure for the other',
    untoldTo: 'the other: {from}',
    untold: 'no figure in either',
  },
  noFigure: 'no figure',
  how: {
    caption: 'The answers behind it: {name}',
    question: 'Question',
    difference: 'Positions',
    rule: '{moved} of the {shared} answers given both times moved the way of the change, and all of them together by {net}.',
    ruleNone: 'None of the {shared} answers given both times moved the way of the change.',
    ruleUnmoved: 'The figure is the same in both.',
    factors: 'Its factors: {names}. It is enough that one of them counts the same way.',
    notAsked: 'not asked',
    none: '–',
  },
  table: {
    caption: 'Every result: {name}',
    captionAll: 'The results at a glance',
    measure: 'Measure',
    change: 'Change',
    difference: 'Difference',
    reading: 'Reading',
    onePlusOne: '1 + 1',
    level: 'Level',
    maturity: 'Mean of the dimensions',
    answered: 'Answered',
    answeredOf: '{n} of {total}',
  },
  readings: {
    moved: 'moved',
    noise: 'within the noise',
    questions: 'other questions',
    unmoved: 'as before',
    untold: 'cannot be told',
  },
  readingsBeside: {
    moved: 'differs',
    noise: 'within the noise',
    questions: 'other questions',
    unmoved: 'the same',
    untold: 'cannot be told',
  },
  trail: {
    caption: 'The positions in the growth field',
    result: 'Result',
    field: 'Field',
    none: 'None of the results has a position in the field: marketing, customer experience and the link between them must each have a score.',
    some: {
      one: 'One of the results has no position in the field and is left out.',
      other: '{n} of the results have no position in the field and are left out.',
    },
    moved: 'From {from} to {to}.',
    stayed: 'Still in the same place: {to}.',
    beside: '{name}: {field}.',
    summary: 'The positions in order, by number: {points}.',
    point: '{number}. {name}, marketing {marketing}, customer experience {cx}',
  },
  kpis: {
    climbed: { one: 'One KPI has climbed: {names}.', other: '{n} KPIs have climbed: {names}.' },
    fell: { one: 'One has fallen: {names}.', other: '{n} have fallen: {names}.' },
    placed: {
      one: 'One is placed that nobody had placed: {names}.',
      other: '{n} are placed that nobody had placed: {names}.',
    },
    decides: {
      one: 'One more decides now: {names}.',
      other: '{n} more decide now: {names}.',
    },
    none: 'No KPI has changed rung.',
    noneBeside: 'The KPIs stand on the same rungs.',
    beside: {
      one: 'One KPI stands on different rungs.',
      other: '{n} KPIs stand on different rungs.',
    },
    caption: 'KPIs that stand on another rung',
    kpi: 'KPI',
    unanswered: 'not placed',
  },
  figures: {
    caption: 'Figures typed in at least one of them',
    figure: 'Figure',
    none: '–',
    percentPoints: {
      one: '{sign}{n} percentage point',
      other: '{sign}{n} percentage points',
    },
    unmoved: 'as before',
    notAlike: 'another period or currency',
    notAlikeText:
      'A difference is worked out only between figures of the same period and the same currency.',
  },
  verdicts: {
    gone: 'No longer pointed to: {names}.',
    came: 'Pointed to now, and not before: {names}.',
    stays: 'Pointed to then as now: {names}.',
    none: 'The answers point to none of the warnings, neither then nor now.',
    noneBeside: 'The answers of neither point to any of the warnings.',
    caption: 'Warnings that the answers point to',
    verdict: 'Warning',
    states: { fired: 'points to it', clear: 'does not', open: 'cannot be told' },
  },
  plan: {
    lead: {
      one: 'The plan of {first} had one task. Done: {done}. Under way: {doing}. Not begun: {todo}. Dropped: {dropped}.',
      other:
        'The plan of {first} had {n} tasks. Done: {done}. Under way: {doing}. Not begun: {todo}. Dropped: {dropped}.',
    },
    noLater: 'The later result has no plan, so this is how the earlier one was left.',
    added: {
      one: 'One task is new in the plan since then:',
      other: '{n} tasks are new in the plan since then:',
    },
    caption: 'The tasks of the earlier plan',
    task: 'Task',
    owner: 'Who',
    status: 'Status now',
    nobody: 'no name',
  },
  basis: {
    shared: {
      one: 'One question is answered with a position in both.',
      other: '{n} questions are answered with a position in both.',
    },
    only: {
      one: 'One question was asked only in {name}.',
      other: '{n} questions were asked only in {name}.',
    },
    lacked: {
      one: 'One of them did not exist in the edition that {name} was answered in.',
      other: '{n} of them did not exist in the edition that {name} was answered in.',
    },
    unknown: {
      one: 'One answer in {name} belongs to a question that this version does not have. It is not counted.',
      other:
        '{n} answers in {name} belong to questions that this version does not have. They are not counted.',
    },
    own: 'Each result is scored on its own questions by the same rules. Where a change rests on the questions more than on the answers, it is marked “other questions”.',
    views:
      'Touchpoints and departments are compared only where all the results are of the full questionnaire.',
    noise:
      'A change is called within the noise where it amounts to less than two answers moving one position each: fewer than two moved that way, or all of them together by less than two positions.',
  },
} as const;

export type ReportCompareWords = Shape<typeof reportCompareEn>;
