import { type Answers, rated } from './answer.ts';
import type { ItemId } from './ids.ts';
import type { Item } from './instrument.ts';
import { type Maturity, maturityOf } from './maturity.ts';
import { type Plan, score } from './score.ts';

/** Position from which an answer is asked for its proof. */
export const proofFrom = 4;
/** What an answer counts as while it cannot be shown. */
const withoutProof = rated(3);

/** What is left of a result when only what can be shown today counts. */
export interface Shown {
  readonly maturity: Maturity;
  /** Items at position 4 or 5, which are asked for their proof. */
  readonly claimed: readonly ItemId[];
  /** Those of them that can be shown. */
  readonly proved: readonly ItemId[];
}

/** True where an item at this answer is asked "could you show it today?". */
export function asksProof(item: Pick<Item, 'id' | 'role'>, answers: Answers): boolean {
  const answer = answers.get(item.id);
  return item.role !== 'context' && answer?.kind === 'rated' && answer.position >= proofFrom;
}

/**
 * The result on proof: every item at position 4 or 5 that cannot be shown counts as 3.
 * @param proofs the items that can be shown today
 */
export function shownOf(plan: Plan, answers: Answers, proofs: ReadonlySet<ItemId>): Shown {
  const claimed = plan.items.filter((item) => asksProof(item, answers)).map((item) => item.id);
  const proved = claimed.filter((id) => proofs.has(id));
  const lowered = claimed.filter((id) => !proofs.has(id)).map((id) => [id, withoutProof] as const);
  const maturity = maturityOf(score(plan, new Map([...answers, ...lowered])));
  return { maturity, claimed, proved };
}
