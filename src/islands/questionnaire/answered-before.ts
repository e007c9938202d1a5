import type { Answers } from '../../domain/answer.ts';
import type { FlowId, ItemId } from '../../domain/ids.ts';
import type { Setup } from '../../state/setup.ts';

/**
 * The answered items of the smaller flow in which an assessment began: whoever goes on from there is
 * not asked them twice. Empty where it began in this flow, or in a larger one.
 */
export function answeredBefore(
  setup: Pick<Setup, 'flow' | 'flows'>,
  began: FlowId,
  answers: Answers,
): ReadonlySet<ItemId> {
  const itemsOf = (flow: FlowId) => setup.flows.find(({ id }) => id === flow)?.asked ?? [];
  const earlier = itemsOf(began);
  const smaller = earlier.length < itemsOf(setup.flow).length;
  return new Set(smaller ? earlier.filter((id) => answers.has(id)) : []);
}
