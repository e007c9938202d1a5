import type { DepartmentId, FlowId, ItemId } from '../domain/ids.ts';
import type { Setup } from './setup.ts';

/**
 * What a flow asks of a firm with these optional departments, in shown order. Departments count only
 * for a flow that asks about them; one that is not known asks nothing, as does an unknown flow.
 */
export function askedBy(
  setup: Setup,
  flow: FlowId,
  departments: readonly DepartmentId[],
): readonly ItemId[] {
  const found = setup.flows.find(({ id }) => id === flow);
  if (found === undefined) return [];
  const chosen = found.departments ? departments.flatMap((id) => itemsOf(setup, id)) : [];
  const asked = new Set([...found.asked, ...chosen]);
  return setup.order.filter((id) => asked.has(id));
}

/** Departments can come from a file, so one may be called what every object has. */
function itemsOf({ departmentItems }: Setup, id: DepartmentId): readonly ItemId[] {
  return Object.hasOwn(departmentItems, id) ? (departmentItems[id] ?? []) : [];
}
