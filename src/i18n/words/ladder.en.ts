import type { Shape } from './shape.ts';

/** The KPI ladder: how far each KPI has come, from not measured to deciding. */
export const ladderEn = {
  title: 'Your KPIs',
  about: 'which of them decide, and which are only looked at',
  intro:
    'How far has each KPI come? Choose the highest rung whose statement is true, provided that everything below it is true as well. Between two, choose the lower.',
  skip: 'All of this can be skipped, and so can any single KPI. No level depends on it.',
  kpi: 'KPI',
  families: {
    value: { name: 'Value', about: 'what customers are worth, and whether they stay' },
    experience: { name: 'Experience', about: 'what customers meet, as they see it' },
    acquisition: { name: 'Winning customers', about: 'what it takes to win them' },
    volume: { name: 'Volume', about: 'how much and how fast; enough for nobody on its own' },
    result: { name: 'Result', about: 'how it all ends' },
  },
  options: {
    '0': { label: 'Not measured', statement: 'We do not measure it.' },
    '1': { label: 'In one function', statement: 'One function measures it, for its own use.' },
    '2': {
      label: 'On a shared dashboard',
      statement: 'Marketing and those who answer for customer experience see it side by side.',
    },
    '3': {
      label: 'Owned jointly',
      statement: 'Marketing and customer experience own it together, and leadership follows it up.',
    },
    '4': { label: 'Decides', statement: 'Budgets, priorities or bonuses hang on it.' },
    silo: {
      label: 'Decides, in one function',
      statement: 'It decides things, but within a single function and for that one alone.',
    },
    dontKnow: { label: 'We don’t know', statement: 'We cannot say how far it has come.' },
  },
  siloKey: 'S',
  dontKnowKey: 'D',
  keys: 'With the keyboard, when a KPI has focus: 0 to 4 answer, S is decides in one function, D is don’t know, the arrows move.',
  clear: 'Clear the answer',
  more: { one: 'Show {n} more KPI', other: 'Show {n} more KPIs' },
  moreAbout: 'Others that you may be following. Those you leave open are not counted.',
  placedOf: '{n} of {total} placed',
  noneNeeded: 'none has to be answered',
  deciding: { one: '{n} KPI decides', other: '{n} KPIs decide' },
  lookedAt: { one: '{n} is only looked at', other: '{n} are only looked at' },
  inSilo: { one: '{n} decides within one function', other: '{n} decide within one function each' },
  unknown: { one: '{n} nobody can place', other: '{n} nobody can place' },
  progress: 'KPI {n} of {total}',
  previousKpi: 'Previous KPI',
  nextKpi: 'Next KPI',
  explained: 'Every KPI explained',
  moreOn: 'More on {kpi}',
  numbers: 'Numbers, if you have them',
} as const;

export type LadderWords = Shape<typeof ladderEn>;
