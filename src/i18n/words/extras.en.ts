import type { Shape } from './shape.ts';

/** What a questionnaire can offer beyond the answers: a profile, proof, notes. */
export const extrasEn = {
  resultSoFar: 'The result so far',
  profile: {
    title: 'Your company and you',
    optional: 'optional',
    intro:
      'All of it can be left out, and changed later. It decides which questions you get and which advice suits you, and it stays on this device.',
    organisation: 'Name of the organisation',
    model: 'Business model',
    phase: 'Growth phase',
    notStated: 'Not stated',
    departments: 'Which of these do you have?',
    departmentsAbout: 'Their questions come last in the sections where they belong.',
    adds: { one: '{n} question more', other: '{n} questions more' },
    total: '{asked} in all, {minutes}.',
    totalLeft: '{asked} in all. Still open: {open}, {minutes}.',
    totalDone: '{asked} in all, and every one has its answer.',
    function: 'Your department',
    seniority: 'Your role',
  },
  proof: {
    mode: 'Ask for proof',
    about:
      'For consultants: each answer at 4 or 5 is followed by the question whether you could show it today. The answer remains what you claim; without a yes it counts as 3 in a second figure, what you can show.',
    question: 'Could you show it today?',
    yes: 'Yes',
    no: 'No, not today',
    without: 'Your answer stands. Until it is a yes here, it counts as 3 in what you can show.',
  },
  note: {
    add: 'Add a note',
    yours: 'Your note',
    about: 'What the answer rests on, or who sees it differently. Kept with the answers.',
    left: { one: '{n} character left', other: '{n} characters left' },
  },
} as const;

export type ExtrasWords = Shape<typeof extrasEn>;
