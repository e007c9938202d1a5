import type { Shape } from './shape.ts';

/**
 * The next rung for a KPI, by where it stands today. {kpi} is its name in running text, {decides} and
 * {meeting} are its own texts, {ownerOne} and {ownerTwo} the departments that should own it.
 */
export const climbEn = {
  none: {
    title: 'Work out a first figure: {kpi}',
    why: 'What nobody measures cannot decide anything. A rough figure this month is worth more than an exact one next year.',
    first: 'List the data that the figure needs, and ask those who hold it for last month’s.',
    steps: {
      '1': 'Describe in half a page how it is worked out, so that the next figure can be compared.',
      '2': 'Go back three months, and write every assumption beside the figures.',
      '3': 'Show them to the two who are to own the KPI: {ownerOne} and {ownerTwo}.',
      '4': 'Ask both what they would change if it got worse.',
    },
    watch: 'Months in a row in which the figure has been worked out the same way',
  },
  counted: {
    title: 'Bring it into a shared report: {kpi}',
    why: 'While a single function measures it, it explains that function’s work and no more. Causes and consequences elsewhere stay out of sight.',
    first: 'Ask whoever measures it today to show you how, and note what the figure misses.',
    steps: {
      '1': 'Agree on one definition with both sides: {ownerOne} and {ownerTwo}.',
      '2': 'Put it into a report that both read already, in the same place every month.',
      '3': 'Add a line in plain words on what has moved it since last time.',
      '4': 'Settle what each side does if it gets worse two months in a row.',
    },
    watch: 'Meetings in a quarter where both sides have gone through it together',
  },
  shown: {
    title: 'From dashboard to decision: {kpi}',
    why: 'A figure that both can see and nothing hangs on is reporting theatre. It begins to steer on the day a decision follows from it.',
    first:
      'Book 45 minutes with the two who should own it, and bring a single question: “{meeting}”',
    steps: {
      '1': 'Write two names under it, one from each side: {ownerOne} and {ownerTwo}.',
      '2': 'Within 30 days, let it decide {decides}.',
      '3': 'Agree beforehand at which value you step in, and what you do then.',
      '4': 'Write in leadership’s minutes what was decided, and which figure decided it.',
    },
    watch: 'Decisions in a quarter that the figure has settled',
  },
  followed: {
    title: 'Let money hang on it: {kpi}',
    why: 'It has owners and is followed up. But while budgets and bonuses follow other figures, it is mostly something to talk about.',
    first:
      'Take the latest budget decision, and work out what it would have been had this figure decided.',
    steps: {
      '1': 'In the next budget round, let it settle {decides}.',
      '2': 'Give both owners the same target: {ownerOne} and {ownerTwo}.',
      '3': 'Find out whose bonus grows when it gets worse, and change that one first.',
      '4': 'Tell the whole company once a quarter what the figure has decided, and what that cost.',
    },
    watch: 'Money moved in a year because of the figure',
  },
  silo: {
    title: 'Steer by it together: {kpi}',
    why: 'It decides already, and that is the hard part. But as long as one function steers by it, the others can undo what it wins without knowing.',
    first:
      'Go through the last three decisions that rested on it with somebody from another function, and ask what happened there.',
    steps: {
      '1': 'Name two owners who answer for it together: {ownerOne} and {ownerTwo}.',
      '2': 'Bring it up in the leadership team when both are there.',
      '3': 'Use it together to settle {decides}.',
      '4': 'Take away one target that pulls the other way.',
    },
    watch: 'Decisions in a quarter that both owners stand behind',
  },
  dontKnow: {
    title: 'Find out where it stands: {kpi}',
    why: 'Nobody could say how far it has come. Either somebody measures it without others knowing, or it is not measured at all.',
    first:
      'Ask two departments whether it is measured, and if so what hangs on it: {ownerOne} and {ownerTwo}.',
    steps: {
      '1': 'If there is a figure, find out who sees it and when it last changed a decision.',
      '2': 'If there is none, settle whether it is worth having before you build anything.',
      '3': 'Come back here and place it on its rung.',
    },
    watch: 'The answer itself: from “don’t know” to a rung on the ladder',
  },
} as const;

export type ClimbWords = Shape<typeof climbEn>;
