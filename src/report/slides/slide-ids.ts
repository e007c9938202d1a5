/** The slides that a deck can have, in their order. */
export const slideIds = [
  'cover',
  'result',
  'field',
  'dimensions',
  'ring',
  'findings',
  'verdicts',
  'kpis',
  'money',
  'blindSpots',
  'steps',
  'plan',
  'route',
  'decisions',
  'more',
  'method',
  'sources',
] as const;

/** The id of a slide; where a plan takes several, they follow each other. */
export type SlideId = (typeof slideIds)[number];
