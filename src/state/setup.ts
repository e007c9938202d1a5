import type { FlowId, ItemId } from '../domain/ids.ts';
import type { LinkTables } from '../schemas/saved/link.ts';

/** What a flow asks, as a session needs to know it. */
export interface FlowSetup {
  readonly id: FlowId;
  /** Without the items of optional departments, in shown order. */
  readonly asked: readonly ItemId[];
  /** Whether it also asks the items of the optional departments that were chosen. */
  readonly departments: boolean;
}

/** What a page's session needs to know of the instrument: ids only, no texts. */
export interface Setup {
  readonly edition: string;
  /** The flow that this page asks. */
  readonly flow: FlowId;
  /** Every flow, smallest first. */
  readonly flows: readonly FlowSetup[];
  /** The items of each optional department. */
  readonly departmentItems: Readonly<Record<string, readonly ItemId[]>>;
  /** All items in shown order. */
  readonly order: readonly ItemId[];
  readonly tables: LinkTables;
}
