import type { Shape } from './shape.ts';

/** The page that explains every KPI. */
export const kpisEn = {
  title: 'Every KPI explained',
  description:
    'What each KPI means, how it is worked out, where it misleads, who should own it, what it says together with others, and what has been published to compare with.',
  lead: 'A figure is worth as much as the decisions that hang on it. Here are {n} KPIs: what each one means, how it is worked out, where it misleads, who should own it, and what others have published to compare with.',
  toLadder: 'Place your own KPIs on the ladder',
  contents: 'On this page',
  reading: {
    title: 'How to read the published figures',
    '1': 'Each row is one figure, or one set of limits, that somebody has published, for the kind of business that it was measured in. Limits are read from below: “from 70” includes 70 itself and ends where the next one begins.',
    '2': 'Most rows come from the United States and the United Kingdom, few from Sweden. Years, samples and definitions differ, so each row says where it comes from, and what its source does not state.',
    '3': 'Where neither end of a figure is good in itself, the row places you and passes no judgement. And whatever a row says, your own trend, measured in the same way each time, says more.',
    strengths: 'How much a row can bear',
  },
  strengths: {
    A: { name: 'Strong', about: 'published quartiles or cut-offs from primary data' },
    B: { name: 'Fair', about: 'averages or medians from primary data' },
    C: { name: 'Weak', about: 'rule of thumb; guidance, no verdict' },
    D: { name: 'Too weak', about: 'no usable band; follow your own trend' },
  },
  formula: 'Formula',
  unit: 'Unit',
  pitfalls: 'Pitfalls',
  owner: 'Who should own it',
  together: 'Together with others',
  goTo: 'Go to',
  decides: 'Let it decide',
  meeting: 'To ask at the first meeting',
  sources: 'Discussed in',
  figures: 'Published figures',
  noFigures:
    'Nothing worth comparing with was found. Follow your own trend, set against the number of customers.',
  noBands: 'No usable band: follow your own trend.',
  caption: '{figure}: what has been published',
  columns: {
    model: 'Business',
    bands: 'Limits and what lies between them',
    source: 'Source, and how much it can bear',
  },
  everyModel: 'All business models',
  under: 'under {value}',
  from: 'from {value}',
  directions: {
    higher: 'higher is better',
    lower: 'lower is better',
    context: 'neither end is good in itself',
  },
  titled: '“{title}”',
  noYear: 'year not stated',
  noCountry: 'country not stated',
  sample: 'n = {n} {of}',
  noSample: 'n not stated',
  before: 'How it is defined, and what to mind before you compare',
} as const;

export type KpisWords = Shape<typeof kpisEn>;
