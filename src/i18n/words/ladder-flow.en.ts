import type { Shape } from './shape.ts';

/** What the full questionnaire says of the KPIs around their own section. */
export const ladderFlowEn = {
  explain: 'More',
  notFetched:
    'The KPIs could not be fetched. Your answers are untouched. Check the connection and try again, or go on without them.',
  retry: 'Try again',
  open: {
    one: 'One KPI is not placed yet. It holds nothing up: the result then says nothing about it.',
    other:
      '{n} KPIs are not placed yet. They hold nothing up: the result then says nothing about them.',
  },
  openGo: 'Place them',
  numbersAbout:
    'Type what you know, such as churn, margin and what a new customer costs. The result then says what a lost customer costs you and what keeping one is worth. What you do not know you leave empty.',
  numbersGo: 'Go on to the numbers',
} as const;

export type LadderFlowWords = Shape<typeof ladderFlowEn>;
