import type { Shape } from './shape.ts';

/** What the choice of a target on the result says. */
export const routeEn = {
  choose: 'The target',
  growth: 'The field Growth loop',
  none: 'No level above, and the growth field is yours: there is nothing higher to aim at.',
  dimensions: 'Targets per dimension',
  dimensionsText: 'In points from 0 to 100. An empty field is no target.',
  dimension: '{name}, today {points}',
  refused: 'A number from 0 to 100, please. The target is not taken.',
  putInPlan: {
    one: 'Put this step in my plan',
    other: 'Put these {n} steps in my plan',
  },
  inPlan: 'The steps are in your plan, each within its number of days.',
  partly: {
    one: '{n} step went into your plan, {left} had no room: it holds {most} tasks at most.',
    other: '{n} steps went into your plan, {left} had no room: it holds {most} tasks at most.',
  },
  full: 'Your plan is full with {most} tasks, so nothing was added. Take one out to make room.',
  there: { one: '{n} was there already.', other: '{n} were there already.' },
  save: 'Save as target',
  saved: 'The target is saved, and stands in the report.',
  clear: 'Take the target away',
  cleared: 'There is no target any more.',
  tried: 'The way begins at the saved answers, not at those that are tried.',
} as const;

export type RouteWords = Shape<typeof routeEn>;
