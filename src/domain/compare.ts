import type { Assessment } from './assess.ts';
import type { FieldSpec, TypedFigure } from './figure.ts';
import type { FieldId, ItemId, KpiId } from './ids.ts';
import type { Item, VerdictId } from './instrument.ts';
import type { KpiPlace, PlacedKpi } from './ladder.ts';
import type { Level } from './maturity.ts';
import { type Change, changeOf, type ItemMove, type Movement, movesOf } from './movement.ts';
import { type Task, type TaskStatus, taskStatuses } from './plan.ts';
import type { ScoredView } from './score.ts';

/** One of the results that are compared, and what was planned on the strength of it. */
export interface Compared {
  readonly assessment: Assessment;
  readonly tasks: readonly Task[];
  /** The items that its edition had; null where this version does not know the edition. */
  readonly known: ReadonlySet<ItemId> | null;
}

/** A view, such as a dimension, in both results, with the answers that it rests on. */
export interface ViewChange extends Change {
  readonly id: string;
  readonly moves: readonly ItemMove[];
}

/** A KPI whose place differs. `climb`: how many rungs up; null where one of the two has none. */
export interface KpiChange {
  readonly id: KpiId;
  readonly from: PlacedKpi;
  readonly to: PlacedKpi;
  readonly climb: number | null;
}

/** A figure typed in at least one of the two. Only of the same period and currency is a difference told. */
export interface FigureChange {
  readonly field: FieldSpec;
  readonly from: TypedFigure | null;
  readonly to: TypedFigure | null;
  readonly delta: number | null;
}

/** Whether the answers point to a verdict; `open` cannot be told. */
export type VerdictState = 'fired' | 'clear' | 'open';

export interface VerdictChange {
  readonly id: VerdictId;
  readonly from: VerdictState;
  readonly to: VerdictState;
}

/** A task of the earlier plan, and how it stands by the later one, or by its own where that has none. */
export interface TaskChange {
  readonly task: Task;
  readonly status: TaskStatus;
}

export interface PlanChange {
  readonly tasks: readonly TaskChange[];
  /** Tasks of the later plan that the earlier one had not. */
  readonly added: readonly Task[];
  readonly counts: Readonly<Record<TaskStatus, number>>;
}

/** What the two have in common, and what only one of them asked. */
export interface Basis {
  /** Items rated in both. */
  readonly shared: number;
  readonly onlyFrom: readonly ItemId[];
  readonly onlyTo: readonly ItemId[];
  /** Those of them that the edition of the other one had not. */
  readonly lackedByFrom: readonly ItemId[];
  readonly lackedByTo: readonly ItemId[];
}

/** Two results side by side. Turned round, every change has the other sign. */
export interface Comparison {
  readonly onePlusOne: ViewChange;
  /** The points behind the level. */
  readonly maturity: ViewChange;
  readonly level: { readonly from: Level | null; readonly to: Level | null };
  readonly axes: readonly ViewChange[];
  readonly dimensions: readonly ViewChange[];
  readonly touchpoints: readonly ViewChange[];
  readonly departments: readonly ViewChange[];
  readonly kpis: readonly KpiChange[];
  readonly figures: readonly FigureChange[];
  readonly verdicts: readonly VerdictChange[];
  readonly plan: PlanChange;
  readonly basis: Basis;
}

/**
 * Compares two results of the same instrument, each assessed on its own asked items by the same
 * code. Nothing is guessed for what one of them lacks.
 * @example compare({ assessment, tasks: [], known: null }, later).onePlusOne.delta
 */
export function compare(from: Compared, to: Compared): Comparison {
  const [a, b] = [from.assessment, to.assessment];
  const moves = (items: readonly Item[]) => movesOf(items, a.answers, b.answers);
  const views = (of: (assessment: Assessment) => readonly ScoredView<string>[]) =>
    viewChanges(of(a), of(b), moves);
  const point = ({ loop }: Assessment) => (loop.kind === 'scored' ? loop.at.onePlusOne : null);
  const points = ({ maturity }: Assessment) =>
    maturity.kind === 'scored' ? maturity.points : null;
  const level = ({ maturity }: Assessment) => (maturity.kind === 'scored' ? maturity.level : null);
  const whole = (id: string, of: typeof point, in_: (one: Assessment) => readonly Item[]) => {
    const own = moves(union(in_(a), in_(b)));
    return { id, moves: own, ...changeOf(of(a), of(b), own) };
  };
  const itemsOf = (found: readonly ScoredView<string>[]) => found.flatMap(({ items }) => items);
  const axes = views(({ scores }) => scores.axes);
  const sum = whole('one-plus-one', point, ({ scores }) => itemsOf(scores.axes));
  return {
    onePlusOne: { ...sum, movement: movementWith(axes, sum) },
    maturity: whole('maturity', points, ({ scores }) => itemsOf(scores.dimensions)),
    level: { from: level(a), to: level(b) },
    axes,
    dimensions: views(({ scores }) => scores.dimensions),
    touchpoints: views(({ scores }) => scores.touchpoints),
    departments: views(({ scores }) => scores.departments),
    kpis: kpiChanges(a, b),
    figures: figureChanges(a, b),
    verdicts: verdictChanges(a, b),
    plan: planChange(from.tasks, to.tasks),
    basis: basisOf(from, to),
  };
}

/**
 * 1 + 1 is no mean but a product, so what moves it need not show in positions added up: it has moved
 * where one of its factors has moved the same way.
 */
function movementWith(factors: readonly Change[], sum: Change): Movement {
  const { delta, movement } = sum;
  if (delta === null || delta === 0) return movement;
  const carries = (factor: Change) =>
    factor.movement === 'moved' && Math.sign(factor.delta ?? 0) === Math.sign(delta);
  return factors.some(carries) ? 'moved' : movement;
}

/** Views that either has, in the order of the one that has more of them. */
function viewChanges(
  from: readonly ScoredView<string>[],
  to: readonly ScoredView<string>[],
  moves: (items: readonly Item[]) => readonly ItemMove[],
): readonly ViewChange[] {
  const [longer, shorter] = from.length > to.length ? [from, to] : [to, from];
  const known = new Set(longer.map(({ id }) => id));
  const ids = [...known, ...shorter.flatMap(({ id }) => (known.has(id) ? [] : [id]))];
  const points = (view: ScoredView<string> | undefined) =>
    view?.score.kind === 'scored' ? view.score.points : null;
  return ids.map((id) => {
    const [before, after] = [from, to].map((views) => views.find((view) => view.id === id));
    const own = moves(union(before?.items ?? [], after?.items ?? []));
    return { id, moves: own, ...changeOf(points(before), points(after), own) };
  });
}

function union(one: readonly Item[], other: readonly Item[]): readonly Item[] {
  const [longer, shorter] = one.length > other.length ? [one, other] : [other, one];
  const known = new Set(longer.map(({ id }) => id));
  return [...longer, ...shorter.filter(({ id }) => !known.has(id))];
}

function kpiChanges(from: Assessment, to: Assessment): readonly KpiChange[] {
  const placed = ({ business }: Assessment) =>
    new Map((business.ladder?.families ?? []).flatMap(({ kpis }) => kpis).map((k) => [k.id, k]));
  const [before, after] = [placed(from), placed(to)];
  return [...after.keys()].flatMap((id) => {
    const [one, other] = [before.get(id), after.get(id)];
    if (one === undefined || other === undefined || one.place === other.place) return [];
    const told = isTold(one.place) && isTold(other.place);
    const climb = told ? (other.rung ?? 0) - (one.rung ?? 0) : null;
    return [{ id, from: one, to: other, climb }];
  });
}

function isTold(place: KpiPlace): boolean {
  return place !== 'dontKnow' && place !== 'unanswered';
}

function figureChanges(from: Assessment, to: Assessment): readonly FigureChange[] {
  const typed = ({ business }: Assessment) =>
    new Map<FieldId, Assessment['business']['figures'][number]>(
      business.figures.map((figure) => [figure.field.id, figure]),
    );
  const [before, after] = [typed(from), typed(to)];
  const sameMoney = from.business.said.currency === to.business.said.currency;
  return [...new Map([...after, ...before])].map(([id, { field }]) => {
    const [one, other] = [before.get(id)?.typed ?? null, after.get(id)?.typed ?? null];
    const alike =
      one !== null &&
      other !== null &&
      one.period === other.period &&
      (field.unit !== 'money' || sameMoney);
    return { field, from: one, to: other, delta: alike ? other.value - one.value : null };
  });
}

const verdictIds: readonly VerdictId[] = [
  'trust-gap',
  'say-do-gap',
  'mistake-campaigns',
  'mistake-data',
  'mistake-incentives',
  'mistake-marketing',
  'reporting-theatre',
  'old-compass',
];

/** Every verdict that can be told in at least one of the two. */
function verdictChanges(from: Assessment, to: Assessment): readonly VerdictChange[] {
  return verdictIds
    .map((id) => ({ id, from: stateOf(id, from), to: stateOf(id, to) }))
    .filter((one) => one.from !== 'open' || one.to !== 'open');
}

function stateOf(id: VerdictId, { verdicts, business }: Assessment): VerdictState {
  const { trust, sayDo, mistakes, fired } = verdicts;
  const told = { 'trust-gap': trust, 'say-do-gap': sayDo } as const;
  if (fired.includes(id)) return 'fired';
  if (id === 'trust-gap' || id === 'say-do-gap') {
    return told[id].kind === 'scored' ? 'clear' : 'open';
  }
  if (id === 'reporting-theatre')
    return business.ladder?.theatre.kind === 'read' ? 'clear' : 'open';
  if (id === 'old-compass') return business.ladder?.compass.state === 'clear' ? 'clear' : 'open';
  return mistakes.find((one) => one.id === id)?.state === 'avoided' ? 'clear' : 'open';
}

/** Tasks are the same where their ids are, or where both are the same step of the result. */
function planChange(from: readonly Task[], to: readonly Task[]): PlanChange {
  const same = (one: Task, other: Task) =>
    one.id === other.id || (one.step !== '' && one.step === other.step);
  const tasks = from.map((task) => ({
    task,
    status: (to.find((later) => same(task, later)) ?? task).status,
  }));
  const counts = Object.fromEntries(
    taskStatuses.map((status) => [status, tasks.filter((one) => one.status === status).length]),
  ) as Record<TaskStatus, number>;
  const added = to.filter((later) => !from.some((task) => same(task, later)));
  return { tasks, added, counts };
}

function basisOf(from: Compared, to: Compared): Basis {
  const ids = ({ assessment }: Compared) => assessment.items.map(({ id }) => id);
  const [before, after] = [new Set(ids(from)), new Set(ids(to))];
  const onlyFrom = ids(from).filter((id) => !after.has(id));
  const onlyTo = ids(to).filter((id) => !before.has(id));
  const isRated = ({ assessment }: Compared, id: ItemId) =>
    assessment.answers.get(id)?.kind === 'rated';
  const lacked = (asked: readonly ItemId[], known: Compared['known']) =>
    known === null ? [] : asked.filter((id) => !known.has(id));
  return {
    shared: ids(from).filter((id) => after.has(id) && isRated(from, id) && isRated(to, id)).length,
    onlyFrom,
    onlyTo,
    lackedByFrom: lacked(onlyTo, from.known),
    lackedByTo: lacked(onlyFrom, to.known),
  };
}
