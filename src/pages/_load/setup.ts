import type { FlowId } from '../../domain/ids.ts';
import { type Instrument, itemsOfFlow } from '../../domain/instrument.ts';
import type { Setup } from '../../state/setup.ts';
import { instrument, linkTables } from './content.ts';

/** What a page's session needs to know of the instrument: ids only, no texts. */
export function setupFor(flow: FlowId): Setup {
  return {
    edition: instrument.edition,
    flow,
    flows: instrument.flows.map(({ id }) => ({
      id,
      asked: itemsOfFlow(instrument, id).map((item) => item.id),
      departments: departmentItems(instrument, id).length > 0,
    })),
    departmentItems: Object.fromEntries(
      instrument.optionalDepartments.map((department) => [
        department,
        instrument.items
          .filter((item) => item.role === 'department' && item.department === department)
          .map((item) => item.id),
      ]),
    ),
    order: itemsOfFlow(instrument, largestFlow(), instrument.optionalDepartments).map(
      (item) => item.id,
    ),
    tables: linkTables,
  };
}

function departmentItems({ items }: Instrument, flow: FlowId) {
  return items.filter((item) => item.role === 'department' && item.flows.includes(flow));
}

function largestFlow(): FlowId {
  const [first, ...rest] = instrument.flows;
  if (first === undefined) throw new Error('the instrument has no flow');
  const size = (id: FlowId) => itemsOfFlow(instrument, id).length;
  return rest.reduce(
    (largest, flow) => (size(flow.id) > size(largest) ? flow.id : largest),
    first.id,
  );
}
