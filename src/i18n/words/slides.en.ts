import type { Shape } from './shape.ts';

/** What the deck says beside the report. */
export const slidesEn = {
  title: 'Marketing and customer experience: what they add up to',
  subject: 'The result of a self-assessment of customer experience maturity',
  nameless: 'The result of a self-assessment',
  basis: 'The answers are your own: a self-assessment, not an audit',
  preparedFor: 'Prepared for',
  preparedBy: 'Prepared by',
  date: 'Date',
  now: 'Today',
  target: 'Target',
  points: 'Points',
  dimension: 'Dimension',
  rests: 'Basis',
  howItCame: 'How the figure came about',
  inFull: 'In full, where a slide shows only part of it',
  verdict: 'What was looked at',
  says: 'What the answers show',
  advice: 'What you can do',
  tones: { warning: 'Needs work', good: 'Holds', open: 'Open' },
  rung: 'How far it reaches',
  kpis: 'KPIs',
  withinOne: 'within one function',
  question: 'What nobody could say',
  settle: 'How to settle it',
  beginWith: 'Begin here: {title}',
  suggested: 'What the answers suggest; the plan says what to do first',
  what: 'What to do',
  firstStep: 'First step this week',
  moreTasks: {
    one: 'One more stands in the notes to this slide.',
    other: '{n} more stand in the notes to this slide.',
  },
  forTheMeeting: 'For the meeting to decide',
  doFirst: 'What to do first',
  noteFrom: 'A word from {name}',
  noteOwn: 'A word from the sender',
  method: 'How it is computed',
  wholeMethod: 'The method in full: {address}',
} as const;

export type SlidesWords = Shape<typeof slidesEn>;
