import type { Pledge } from './charter.ts';
import { type Contradiction, contradictionsIn } from './contradictions.ts';
import { type Calculations, calculate, type Economy, economyOf } from './economics.ts';
import type { FieldSpec, FigureSpec, TypedFigure, TypedFigures } from './figure.ts';
import type { FieldId, TouchpointId } from './ids.ts';
import type { Instrument, Profile } from './instrument.ts';
import { checkFigure, figureFor, type JudgedFirm, type Judgement, judge } from './judge.ts';
import type { Ladder } from './kpi.ts';
import { assessLadder, type LadderAssessment } from './ladder.ts';
import { type Outside, outsideCheck } from './outside.ts';
import type { Scores } from './score.ts';
import {
  type Comparison,
  compareLoops,
  type Parameters,
  parametersOf,
  type Scenario,
  scenarioFrom,
  type Tendency,
  tendsTo,
  type WorthOfPoint,
  worthOfOnePoint,
} from './simulate.ts';

/** What is said beside the answers; every part may be empty. */
export interface Business {
  readonly ladder: Ladder;
  readonly typed: TypedFigures;
  /** What the scenario changes, by parameter. */
  readonly scenario: ReadonlyMap<string, number>;
  readonly ratings: ReadonlyMap<TouchpointId, readonly number[]>;
  readonly pledges: readonly Pledge[];
  /** The currency of every amount; null is not said. */
  readonly currency: string | null;
}

/** Nothing is said beside the answers. */
export const noBusiness: Business = {
  ladder: new Map(),
  typed: new Map(),
  scenario: new Map(),
  ratings: new Map(),
  pledges: [],
  currency: null,
};

/** A typed figure with how it is judged. */
export interface JudgedFigure {
  readonly field: FieldSpec;
  readonly typed: TypedFigure;
  /** The KPI's figure that it is; null where nothing judges it. */
  readonly spec: FigureSpec | null;
  readonly judgement: Judgement;
  /** The currency of a band that would fit the firm but for its own; null where there is none. */
  readonly otherCurrency: string | null;
}

/**
 * What one percentage point less churn is worth, or what has to be typed for it. Over a year it is
 * the money line; over three it stands by the loop over time.
 */
export type MoneyLine =
  | {
      readonly kind: 'ready';
      readonly today: Parameters;
      readonly year: WorthOfPoint;
      readonly threeYears: WorthOfPoint;
      /** What is not known and left out of the reckoning. */
      readonly leftOut: readonly FieldId[];
      readonly tendency: Tendency;
    }
  | { readonly kind: 'missing'; readonly fields: readonly FieldId[] };

/** Today's loop beside the scenario. */
export interface LoopOverTime extends Scenario {
  readonly today: Parameters;
  readonly comparison: Comparison;
}

/** Everything that follows from what is said beside the answers. */
export interface BusinessAssessment {
  readonly said: Business;
  /** Null where the flow does not ask for KPIs. */
  readonly ladder: LadderAssessment | null;
  readonly figures: readonly JudgedFigure[];
  readonly contradictions: readonly Contradiction[];
  readonly calculations: Calculations;
  readonly economy: Economy;
  readonly money: MoneyLine;
  /** Null where the figures do not suffice, or the scenario changes nothing. */
  readonly overTime: LoopOverTime | null;
  /** Null where nobody has been asked. */
  readonly outside: Outside | null;
}

const monthsInYear = 12;
const threeYears = 36;

/**
 * What the KPIs, figures, scenario and customers' ratings give, by the same pure functions that the
 * pages use. A figure outside its field's range, or of a field that the instrument does not have, is
 * neither judged nor shown.
 */
export function businessOf(
  instrument: Pick<Instrument, 'kpis' | 'figures' | 'fields' | 'loop'>,
  said: Business,
  profile: Profile,
  scores: Pick<Scores, 'touchpoints'>,
): BusinessAssessment {
  const { kpis, loop } = instrument;
  const economy = economyOf(said.typed);
  return {
    said,
    ladder: kpis.length === 0 ? null : assessLadder(kpis, said.ladder),
    figures: judgedFigures(instrument, said, profile),
    contradictions:
      kpis.length === 0 ? [] : contradictionsIn({ kpis, ladder: said.ladder, typed: said.typed }),
    calculations: calculate(said.typed),
    economy,
    money: moneyLine(economy, said.typed),
    overTime: overTimeOf(economy, said.scenario),
    outside:
      said.ratings.size === 0 ? null : outsideCheck(loop.ring, scores.touchpoints, said.ratings),
  };
}

function judgedFigures(
  { figures, fields }: Pick<Instrument, 'figures' | 'fields'>,
  { typed, currency }: Business,
  { model }: Profile,
): readonly JudgedFigure[] {
  const firm = { model: model ?? null, currency };
  return fields.flatMap((field) => {
    const given = typed.get(field.id);
    if (given === undefined) return [];
    if (checkFigure(field, given.value, given.period).kind === 'impossible') return [];
    const figure = figureFor(field, given.period);
    const spec = figures.find(({ id }) => id === figure) ?? null;
    const judgement: Judgement =
      spec === null ? { comparisons: [], tone: 'neutral' } : judge(spec, given.value, firm);
    return [{ field, typed: given, spec, judgement, otherCurrency: otherCurrency(spec, firm) }];
  });
}

function otherCurrency(spec: FigureSpec | null, { model, currency }: JudgedFirm): string | null {
  const other = spec?.bands.find(
    (band) =>
      band.currency !== null &&
      band.currency !== currency &&
      (band.model === null || band.model === model),
  );
  return other?.currency ?? null;
}

function moneyLine(economy: Economy, typed: TypedFigures): MoneyLine {
  const from = parametersOf(economy);
  if (from.kind === 'missing') return from;
  const churn = 'churn' as FieldId;
  const typedChurn = typed.get(churn);
  const worth = (months: number) =>
    typedChurn === undefined ? null : worthOfOnePoint(from.parameters, typedChurn, months);
  const [year, later] = [worth(monthsInYear), worth(threeYears)];
  if (year === null || later === null) return { kind: 'missing', fields: [churn] };
  const { parameters: today, leftOut } = from;
  return { kind: 'ready', today, year, threeYears: later, leftOut, tendency: tendsTo(today) };
}

function overTimeOf(economy: Economy, changes: ReadonlyMap<string, number>): LoopOverTime | null {
  const from = parametersOf(economy);
  if (from.kind === 'missing') return null;
  const { parameters: today } = from;
  const made = scenarioFrom(today, changes);
  const { scenario, months, investment } = made;
  const changed = Object.entries(scenario).some(
    ([part, value]) => value !== today[part as keyof Parameters],
  );
  if (!changed && investment === 0) return null;
  return { ...made, today, comparison: compareLoops(today, scenario, months, investment) };
}
