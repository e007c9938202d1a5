import type { Shape } from './shape.ts';

export const methodEn = {
  title: 'Method',
  description:
    'How every figure is computed: points, dimensions, levels, the growth loop, 1 + 1 and the order of the next steps. With sources, and what the method cannot do.',
  lead: 'Every figure can be worked out again with pen and paper. This page says how, and where the method’s limits are.',
  questions: {
    title: 'The questions',
    '1': 'Each of the {items} questions sets two statements against each other: one describes what was long the normal way of working, the other how the firms work that grow by their customers. Which is which is not marked while you answer, because people flatter themselves when they know.',
    '2': 'There are five positions, and two answers beside them: “we don’t know” and “does not apply to us”. Nothing is chosen beforehand. The order and the sides are the same for everybody.',
    '3': 'The time shown, {minutes} minutes, is reckoned at {seconds} seconds a question.',
  },
  scores: {
    title: 'From answers to points',
    '1': 'A position from 1 to 5 gives (position − 1) × 25 points: 0, 25, 50, 75 or 100. A dimension’s score is the weighted mean of its answers; every weight is 1.',
    '2': '“Don’t know” and open questions are never a score. They lower the coverage: answers with a position, divided by questions that apply. Under one half a dimension gets no number, only “too few answers”.',
    '3': 'Comparisons with a limit are made on unrounded figures. A figure is shown with one decimal, and never rounded up across a limit: 59.97 is shown as 59.9.',
  },
  level: {
    title: 'Maturity and level',
    '1': 'Maturity is the mean of the dimensions that have a score; at least two thirds of them must. Levels 2, 3, 4 and 5 begin at 20, 40, 60 and 80.',
    '2': 'A high mean cannot hide a weak link: the level lies at most one above the level of the weakest dimension, and level 5 needs each of the three factors of the growth loop at 50 or more. Where such a ceiling holds you back, the result says so and gives the mean beside it.',
    '3': 'Skipping must not lift a result. So the level is also computed with every open answer at the first statement, and at the second. Where the three differ, the range is shown and the level is called provisional.',
    '4': 'The names of the levels say what is typical of firms that answer like that. They say nothing of what has been checked.',
  },
  loop: {
    title: 'The growth loop and 1 + 1',
    '1': 'Three factors multiply: marketing (how strongly you attract), customer experience (how well you deliver) and the link (how closely the two are steered together). Each is the mean of its questions.',
    '2': '1 + 1 = 3 × the cube root of (marketing × customer experience × link), each factor from 0 to 1. All three at full strength give 3; any of them at 0 gives 0. A sum or an ordinary mean would let one strong factor hide a missing one.',
    '3': 'The field has four quarters, cut at 50: growth loop, negative spiral, untapped potential and standstill. Within five points of a line the position is said to be on it. Three of the quarters are described in the article the loop comes from; standstill follows from the other three.',
    example:
      'An example: marketing 80, customer experience 20 and link 50 give 3 × the cube root of (0.80 × 0.20 × 0.50) = {result}.',
  },
  steps: {
    title: 'The order of the next steps',
    '1': 'Each action names the questions it moves. Its gain is the change of maturity in points plus 20 times the change of 1 + 1, if those questions each moved up one position. The gain is divided by the effort: 1 for days, 1.5 for weeks, 2.5 for a quarter. The best quotients come first.',
    '2': 'A question answered with “we don’t know” gives the step to find out, counted as if the answer stood at 3 and moved to 4. While steps are ranked, factors under 5 of 100 count as 5, so that a zero does not hide every gain.',
  },
  limits: {
    title: 'What it cannot do',
    '1': 'It is a self-assessment by those who answered, not an audit. In a survey by Bain & Company of 362 companies, 80 per cent thought that they gave a superior experience; 8 per cent of their customers agreed.',
    '2': 'Twelve questions give a direction, not a diagnosis: each dimension rests on two answers. The levels and their limits are a convention, chosen so that every step can be explained; we know of no study which shows that a firm at level 4 earns more than one at level 3.',
    '3': 'Two of the cases told beside the steps come from an article that names no company and does not say whether its increases are per cent or percentage points. They illustrate; they prove nothing.',
    '4': 'McKinsey writes that 80 per cent of value creation at the most successful growth companies comes from the core business, principally new revenue from existing customers. It is often repeated more strongly than that.',
  },
  sourcesTitle: 'Sources',
  sourcesText:
    'The ideas come from five Swedish articles by practitioners, checked against the studies they lean on.',
  edition: 'Edition of the questions: {edition}.',
} as const;

export type MethodWords = Shape<typeof methodEn>;
