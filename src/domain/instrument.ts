import type { Position } from './answer.ts';
import type { FieldSpec, FigureSpec } from './figure.ts';
import type {
  ActionId,
  AxisId,
  BusinessModelId,
  DepartmentId,
  DimensionId,
  FlowId,
  ItemId,
  KpiId,
  PhaseId,
  SeniorityId,
  SignalId,
  SourceId,
  TouchpointId,
} from './ids.ts';
import type { Kpi } from './kpi.ts';

/**
 * What an item counts towards: `core` items make maturity and the axes; `department` items are asked
 * only of firms that have the department, and feed its view and their touchpoint; `context` items are
 * measured against other answers and are never maturity.
 */
export type ItemRole = 'core' | 'department' | 'context';

/** A pair of poles, by its tags. Its texts live with the languages. */
export interface Item {
  readonly id: ItemId;
  readonly role: ItemRole;
  readonly dimension: DimensionId;
  readonly department: DepartmentId;
  readonly touchpoint: TouchpointId;
  /** The axis of the growth loop that it feeds; null feeds none. */
  readonly axis: AxisId | null;
  readonly signals: readonly SignalId[];
  /** Weight in every mean that it enters; above 0, usually 1. */
  readonly weight: number;
  readonly flows: readonly FlowId[];
}

/** What a flow's result can carry beyond level, loop, dimensions and steps. */
export type Shown =
  | 'robustness'
  | 'radar'
  | 'ring'
  | 'touchpoints'
  | 'departments'
  | 'map'
  | 'verdicts'
  | 'kpis';

/** A way through the instrument. Its items are those that name it. */
export interface Flow {
  readonly id: FlowId;
  /** How many next steps its result shows. */
  readonly steps: number;
  /** Seconds that one item takes, for the minutes shown. */
  readonly secondsPerItem: number;
  /** Seconds that placing one KPI on the ladder takes; 0 where the flow does not ask for it. */
  readonly secondsPerKpi: number;
  readonly shows: readonly Shown[];
}

/** What the answers can be found guilty of; each has an action of its own. */
export type VerdictId =
  | 'trust-gap'
  | 'say-do-gap'
  | 'mistake-campaigns'
  | 'mistake-data'
  | 'mistake-incentives'
  | 'mistake-marketing'
  | 'reporting-theatre'
  | 'old-compass';

export type Effort = 'days' | 'weeks' | 'quarter';

/** What an action is for: moving items, or keeping the picture true when there is little to move. */
export type Occasion = 'improve' | 'unanswered' | 'notApplicable' | 'top' | 'always';

export interface Action {
  readonly id: ActionId;
  readonly occasion: Occasion;
  readonly items: readonly ItemId[];
  /** Verdicts that it is the answer to. */
  readonly verdicts: readonly VerdictId[];
  readonly owner: DepartmentId;
  /** Departments without which it does not come off. */
  readonly others: readonly DepartmentId[];
  readonly effort: Effort;
  readonly horizon: 30 | 60 | 90;
  /** Growth phases that it fits; empty fits all. */
  readonly phases: readonly PhaseId[];
  /** Business models that it fits; empty fits all. */
  readonly models: readonly BusinessModelId[];
  /** The KPI that shows it; null where only the answers themselves can. */
  readonly kpi: KpiId | null;
  readonly sources: readonly SourceId[];
}

/** The three axes that multiply, and the touchpoints in the order of the ring. */
export interface LoopShape {
  readonly marketing: AxisId;
  readonly cx: AxisId;
  readonly link: AxisId;
  readonly ring: readonly TouchpointId[];
}

export interface Instrument {
  /** The edition, such as `2026.1`: which items existed, in which order. */
  readonly edition: string;
  readonly items: readonly Item[];
  readonly dimensions: readonly DimensionId[];
  readonly departments: readonly DepartmentId[];
  /** Departments that not every firm has: their view and items come only when they are chosen. */
  readonly optionalDepartments: readonly DepartmentId[];
  readonly touchpoints: readonly TouchpointId[];
  readonly loop: LoopShape;
  readonly flows: readonly Flow[];
  /** What a profile can name. */
  readonly profile: ProfileChoices;
  readonly actions: readonly Action[];
  /** The KPIs of the ladder, by family; none where the flow does not ask for them. */
  readonly kpis: readonly Kpi[];
  /** How figures are judged. */
  readonly figures: readonly FigureSpec[];
  /** What can be typed. */
  readonly fields: readonly FieldSpec[];
}

/** What is known of the firm; all of it may be missing. */
export interface Profile {
  readonly phase?: PhaseId;
  readonly model?: BusinessModelId;
}

/** What a profile can name of a firm and of the person who answers. */
export interface ProfileChoices {
  readonly models: readonly BusinessModelId[];
  readonly phases: readonly PhaseId[];
  readonly seniorities: readonly SeniorityId[];
}

/**
 * The items that a flow asks, in shown order: by dimension, then as the instrument lists them. The
 * items of an optional department are asked when it is among those chosen.
 */
export function itemsOfFlow(
  instrument: Instrument,
  flow: FlowId,
  chosen: readonly DepartmentId[] = [],
): readonly Item[] {
  const asked = (item: Item) =>
    item.flows.includes(flow) && (item.role !== 'department' || chosen.includes(item.department));
  return inShownOrder(instrument, instrument.items.filter(asked));
}

/**
 * The items behind asked ids, in shown order.
 * @throws Error when an id is unknown: asked ids are checked where they come in from outside.
 */
export function askedItems(instrument: Instrument, asked: readonly ItemId[]): readonly Item[] {
  const byId = new Map(instrument.items.map((item) => [item.id, item]));
  const items = asked.map((id) => {
    const item = byId.get(id);
    if (item === undefined) throw new Error(`asked for an unknown item: ${id}`);
    return item;
  });
  return inShownOrder(instrument, items);
}

/**
 * Honest minutes for some items: seconds per item times items, rounded up to whole minutes.
 * @example minutesFor(12, 15) // 3
 */
export function minutesFor(items: number, secondsPerItem: number): number {
  return Math.ceil((items * secondsPerItem) / 60);
}

/** One item moved from one position to another, as an action would move it. */
export interface Move {
  readonly item: ItemId;
  readonly from: Position;
  readonly to: Position;
}

function inShownOrder(instrument: Instrument, items: readonly Item[]): readonly Item[] {
  const order = new Map(instrument.items.map((item, index) => [item.id, index]));
  const place = (item: Item) =>
    instrument.dimensions.indexOf(item.dimension) * instrument.items.length +
    (order.get(item.id) ?? 0);
  return items.toSorted((a, b) => place(a) - place(b));
}
