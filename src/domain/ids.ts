declare const brand: unique symbol;

/** A string that only validated data may become: an item's id can never be passed as an action's. */
type Id<Name extends string> = string & { readonly [brand]: Name };

export type ItemId = Id<'item'>;
export type DimensionId = Id<'dimension'>;
export type DepartmentId = Id<'department'>;
export type TouchpointId = Id<'touchpoint'>;
export type AxisId = Id<'axis'>;
export type SignalId = Id<'signal'>;
export type FlowId = Id<'flow'>;
export type ActionId = Id<'action'>;
export type KpiId = Id<'kpi'>;
export type FigureId = Id<'figure'>;
export type FieldId = Id<'field'>;
export type SourceId = Id<'source'>;
export type PhaseId = Id<'phase'>;
export type BusinessModelId = Id<'businessModel'>;
export type SeniorityId = Id<'seniority'>;
