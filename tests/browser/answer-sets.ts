import { type FlowName, idsIn, questionIds } from './questions.ts';

/** What is chosen for a question. */
export type Choice = 1 | 2 | 3 | 4 | 5 | 'dontKnow' | 'notApplicable';

/** Choices by question id; a question that is missing is left open. */
export type AnswerSet = Readonly<Record<string, Choice>>;

/** The company of the start page's example, as in src/pages/_load/sample.ts. */
export const sampleAnswers: AnswerSet = {
  'role-of-cx': 2,
  'decisions-start': 3,
  'service-goals': 1,
  'marketing-goals': 3,
  recruiting: 3,
  mandate: 2,
  fires: 2,
  'data-use': 2,
  agenda: 2,
  'shared-kpis': 2,
  'brand-promise': 4,
  demand: 4,
};

/** The same choice for every question of the quick version. */
export function always(choice: Choice): AnswerSet {
  return everyOf('quick', choice);
}

/** The same choice for every question of a flow. */
export function everyOf(
  flow: FlowName,
  choice: Choice,
  departments: readonly string[] = [],
): AnswerSet {
  return Object.fromEntries(idsIn(flow, departments).map((id) => [id, choice]));
}

/** Choices in shown order, again from the beginning where they end. */
export function inTurn(...choices: readonly Choice[]): AnswerSet {
  return inTurnFor(questionIds, ...choices);
}

/** Choices for some questions in their order, again from the beginning where they end. */
export function inTurnFor(ids: readonly string[], ...choices: readonly Choice[]): AnswerSet {
  return Object.fromEntries(
    ids.flatMap((id, index) => {
      const choice = choices[index % choices.length];
      return choice === undefined ? [] : [[id, choice] as const];
    }),
  );
}

/** A set without some questions. */
export function without(answers: AnswerSet, ...ids: readonly string[]): AnswerSet {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id)));
}
