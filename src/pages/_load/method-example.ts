import { type Answer, type Answers, dontKnow, notApplicable, rated } from '../../domain/answer.ts';
import { type Assessment, assess } from '../../domain/assess.ts';
import type { FlowId, ItemId } from '../../domain/ids.ts';
import { type Instrument, itemsOfFlow } from '../../domain/instrument.ts';
import { fillOpen } from '../../domain/maturity.ts';
import { exampleBusiness, exampleModel } from './method-example-business.ts';

type Given = 1 | 2 | 3 | 4 | 5 | 'dontKnow' | 'notApplicable';

/**
 * A made-up firm that sells furniture: it advertises well, and its customers are left to themselves
 * after the purchase. It has no contracts to renew.
 */
const given: Readonly<Record<string, Given>> = {
  'role-of-cx': 4,
  'cx-strategy': 4,
  'decisions-start': 4,
  'stated-centre': 5,
  roadmap: 3,
  renewal: 'notApplicable',
  advocacy: 'dontKnow',
  'service-goals': 2,
  'marketing-goals': 3,
  'sales-goals': 2,
  'customer-value': 3,
  'one-model': 'dontKnow',
  'campaign-to-customer': 2,
  'onboarding-to-value': 2,
  recruiting: 3,
  mandate: 2,
  workload: 3,
  empathy: 4,
  stories: 5,
  'journey-teams': 4,
  fires: 2,
  'data-use': 3,
  listening: 4,
  'closing-the-loop': 4,
  'joined-insight': 4,
  'journey-before-campaign': 4,
  'lead-care': 4,
  buying: 3,
  agenda: 5,
  'shared-kpis': 4,
  responsibility: 4,
  incentives: 2,
  'data-access': 4,
  'long-term': 4,
  'brand-promise': 5,
  demand: 4,
  audience: 4,
  reach: 4,
  'credible-messages': 4,
  'sales-promises': 3,
  'first-value': 3,
  consistency: 2,
  paying: 4,
  'expectation-marketing': 5,
  'expectation-sales': 4,
  'say-public': 4,
};

/** What the firm could show today, of its answers at 4 and 5. */
const proved: readonly string[] = [
  'role-of-cx',
  'stated-centre',
  'journey-teams',
  'listening',
  'lead-care',
  'agenda',
  'data-access',
  'brand-promise',
  'demand',
  'reach',
  'paying',
];

/** The example on the method page, assessed by the code that assesses everybody. */
export interface MethodExample {
  readonly asked: readonly ItemId[];
  readonly answers: Answers;
  readonly assessment: Assessment;
  /** The same firm with every open answer at 1, and at 5. */
  readonly lowest: Assessment;
  readonly highest: Assessment;
  /** The same firm in the quick version. */
  readonly quick: Assessment;
  /** The same firm with its KPIs, figures and customers' ratings. */
  readonly told: Assessment;
}

/** @throws Error when the instrument asks for something that the example does not answer. */
export function methodExample(instrument: Instrument): MethodExample {
  const asked = askedIn(instrument, 'full');
  const answers: Answers = new Map(asked.map((id) => [id, answerFor(id)]));
  const proofs = new Set(proved as readonly ItemId[]);
  const { items } = instrument;
  return {
    asked,
    answers,
    assessment: assess(instrument, asked, answers, {}, proofs),
    lowest: assess(instrument, asked, fillOpen(items, answers, rated(1)), {}),
    highest: assess(instrument, asked, fillOpen(items, answers, rated(5)), {}),
    quick: assess(instrument, askedIn(instrument, 'quick'), answers, {}),
    told: assess(instrument, asked, answers, { model: exampleModel }, null, exampleBusiness),
  };
}

function askedIn(instrument: Instrument, flow: string): readonly ItemId[] {
  return itemsOfFlow(instrument, flow as FlowId).map((item) => item.id);
}

function answerFor(id: ItemId): Answer {
  const value = given[id];
  if (value === undefined) throw new Error(`the example on the method page has no answer to ${id}`);
  if (value === 'dontKnow') return dontKnow;
  return value === 'notApplicable' ? notApplicable : rated(value);
}

/** The maturity of an assessment that has one. */
export function maturityIn({ maturity }: MethodExample['assessment']) {
  if (maturity.kind !== 'scored') throw new Error('the example has no level');
  return maturity;
}

/** The place in the loop of an assessment that has one. */
export function loopIn({ loop }: MethodExample['assessment']) {
  if (loop.kind !== 'scored') throw new Error('the example has no place in the loop');
  return loop.at;
}
