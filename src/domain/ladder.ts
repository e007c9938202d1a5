import type { KpiId } from './ids.ts';
import {
  type Kpi,
  type KpiFamily,
  kpiFamilies,
  type Ladder,
  type Rung,
  type Standing,
} from './kpi.ts';
import { atLeast, atMost } from './precision.ts';

/** Value and experience KPIs on a shared dashboard or higher that the theatre verdict needs. */
export const leastShared = 3;
/** KPIs that decide from which on a firm steers, however many others stop on the way. */
const enoughDeciding = 3;
/** Up to this share of stopped KPIs, ends included, a firm is partly a theatre; above it, wholly. */
const mostlyStopped = 0.6;
/** From this share on, ends included, a firm is partly a theatre. */
const partlyStopped = 0.3;

/**
 * Where a KPI stands, as a picture shows it. `decides`, `followed`, `shown`, `counted` and `none` are
 * the rungs 4 to 0; `silo` decides within one function.
 */
export type KpiPlace =
  | 'decides'
  | 'followed'
  | 'shown'
  | 'counted'
  | 'silo'
  | 'none'
  | 'dontKnow'
  | 'unanswered';

export interface PlacedKpi {
  readonly id: KpiId;
  /** Null is unanswered. */
  readonly standing: Standing | null;
  /** The rung that counts in every mean and verdict; null where nobody knows or nothing is said. */
  readonly rung: Rung | null;
  readonly place: KpiPlace;
}

/** A family's points from 0 to 100; `rated` of its `kpis` have a rung. `none`: no KPI has one. */
export type FamilyScore =
  | {
      readonly kind: 'scored';
      readonly points: number;
      readonly rated: number;
      readonly kpis: number;
    }
  | { readonly kind: 'none' };

export interface FamilyLadder {
  readonly family: KpiFamily;
  /** In catalogue order. */
  readonly kpis: readonly PlacedKpi[];
  readonly score: FamilyScore;
}

/**
 * Reporting theatre: KPIs that are shown to all and decide nothing. `share` is stopped / considered,
 * from 0 to 1. `tooFew` names the KPIs there are; `needed` is how many it takes.
 */
export type Theatre =
  | {
      readonly kind: 'read';
      readonly reading: 'theatre' | 'partly' | 'steering';
      readonly share: number;
      /** Value and experience KPIs at rung 2 or above. */
      readonly considered: readonly KpiId[];
      /** Those of them that stop below rung 4. */
      readonly stopped: readonly KpiId[];
      /** Those of them at rung 4. */
      readonly deciding: readonly KpiId[];
    }
  | { readonly kind: 'tooFew'; readonly considered: readonly KpiId[]; readonly needed: number };

/** The volume and value KPIs that the old compass rests on. */
export interface CompassSide {
  /** Those with a rung. */
  readonly rated: readonly KpiId[];
  /** Those that steer: rung 3 or above, or in a silo. */
  readonly steering: readonly KpiId[];
}

/**
 * The old compass: volume steers while value does not. `open` cannot be told: no volume KPI is
 * rated, or one steers and no value KPI is rated.
 */
export interface Compass {
  readonly state: 'fired' | 'clear' | 'open';
  readonly volume: CompassSide;
  readonly value: CompassSide;
}

export interface LadderAssessment {
  /** The families that have a KPI, in order. */
  readonly families: readonly FamilyLadder[];
  /** The KPIs at rung 4, in catalogue order. */
  readonly deciding: readonly KpiId[];
  /** The KPIs that are measured and decide nothing: rungs 1 to 3. */
  readonly lookedAt: readonly KpiId[];
  readonly theatre: Theatre;
  readonly compass: Compass;
}

/** A KPI that has a next step, and where it stands now. */
export interface Climb {
  readonly kpi: Kpi;
  readonly place: KpiPlace;
}

/**
 * What the rungs say: each KPI's place, each family's score (mean rung x 25 of its rated KPIs, 0 to
 * 100), and the two verdicts. A KPI that steers in a silo counts as rung 1; don't know and unanswered
 * count nowhere.
 * @example assessLadder(instrument.kpis, ladder).theatre
 */
export function assessLadder(kpis: readonly Kpi[], ladder: Ladder): LadderAssessment {
  const families = kpiFamilies.flatMap((family) => {
    const own = kpis.filter((kpi) => kpi.family === family).map(({ id }) => placedKpi(id, ladder));
    return own.length === 0 ? [] : [{ family, kpis: own, score: familyScore(own) }];
  });
  const of = (family: KpiFamily) => families.find((own) => own.family === family)?.kpis ?? [];
  const idsWhere = (test: (standing: Standing | null) => boolean) =>
    kpis.filter(({ id }) => test(ladder.get(id) ?? null)).map(({ id }) => id);
  return {
    families,
    deciding: idsWhere(decides),
    lookedAt: idsWhere(looksOnly),
    theatre: theatreOf([...of('value'), ...of('experience')]),
    compass: compassOf(of('volume'), of('value')),
  };
}

/** The rung that a standing counts as: a silo is rung 1; null where nobody knows or has said. */
export function countedRung(standing: Standing | null): Rung | null {
  if (standing === null || standing.kind === 'dontKnow') return null;
  return standing.kind === 'silo' ? 1 : standing.rung;
}

/** True at rung 4: budget, priorities or incentives hang on the KPI, across functions. */
export function decides(standing: Standing | null): boolean {
  return standing?.kind === 'rung' && standing.rung === 4;
}

/** True where a KPI is measured and nothing hangs on it: rungs 1 to 3, but not a silo. */
export function looksOnly(standing: Standing | null): boolean {
  return standing?.kind === 'rung' && standing.rung > 0 && standing.rung < 4;
}

/** True where a KPI is felt in what people do: rung 3 or above, or in a silo. */
export function steers(standing: Standing | null): boolean {
  if (standing?.kind === 'silo') return true;
  return standing?.kind === 'rung' && standing.rung >= 3;
}

/** A standing as a picture shows it. */
export function placeOf(standing: Standing | null): KpiPlace {
  if (standing === null) return 'unanswered';
  return standing.kind === 'rung' ? rungPlaces[standing.rung] : standing.kind;
}

/**
 * The KPIs that have a next step, best first: by family (value, experience, acquisition, result),
 * then by how near they are to deciding, then in catalogue order. Volume KPIs are not to be lifted; a
 * KPI that decides has arrived, and one that is unanswered stands nowhere yet.
 */
export function climbs(kpis: readonly Kpi[], ladder: Ladder): readonly Climb[] {
  const order = ({ kpi, place }: Climb) =>
    climbingFamilies.indexOf(kpi.family) * climbingPlaces.length + climbingPlaces.indexOf(place);
  return kpis
    .map((kpi) => ({ kpi, place: placeOf(ladder.get(kpi.id) ?? null) }))
    .filter(
      ({ kpi, place }) => climbingFamilies.includes(kpi.family) && climbingPlaces.includes(place),
    )
    .toSorted((a, b) => order(a) - order(b));
}

const rungPlaces: Readonly<Record<Rung, KpiPlace>> = {
  0: 'none',
  1: 'counted',
  2: 'shown',
  3: 'followed',
  4: 'decides',
};

const climbingFamilies: readonly KpiFamily[] = ['value', 'experience', 'acquisition', 'result'];

/** Nearest to deciding first: what marketing and CX both see already has the shortest way to go. */
const climbingPlaces: readonly KpiPlace[] = [
  'shown',
  'followed',
  'silo',
  'counted',
  'dontKnow',
  'none',
];

function placedKpi(id: KpiId, ladder: Ladder): PlacedKpi {
  const standing = ladder.get(id) ?? null;
  return { id, standing, rung: countedRung(standing), place: placeOf(standing) };
}

function familyScore(kpis: readonly PlacedKpi[]): FamilyScore {
  const rungs = kpis.flatMap(({ rung }) => (rung === null ? [] : [rung]));
  if (rungs.length === 0) return { kind: 'none' };
  const sum = rungs.reduce<number>((total, rung) => total + rung, 0);
  const points = (sum / rungs.length) * 25;
  return { kind: 'scored', points, rated: rungs.length, kpis: kpis.length };
}

function theatreOf(kpis: readonly PlacedKpi[]): Theatre {
  const shared = kpis.filter(({ rung }) => rung !== null && rung >= 2);
  const considered = idsOf(shared);
  if (shared.length < leastShared) return { kind: 'tooFew', considered, needed: leastShared };
  const deciding = idsOf(shared.filter(({ standing }) => decides(standing)));
  const stopped = idsOf(shared.filter(({ standing }) => !decides(standing)));
  const share = stopped.length / considered.length;
  const reading = theatreReading(share, deciding.length);
  return { kind: 'read', reading, share, considered, stopped, deciding };
}

function theatreReading(share: number, deciding: number): 'theatre' | 'partly' | 'steering' {
  if (!atMost(share, mostlyStopped)) return deciding < enoughDeciding ? 'theatre' : 'steering';
  return atLeast(share, partlyStopped) ? 'partly' : 'steering';
}

function compassOf(volumeKpis: readonly PlacedKpi[], valueKpis: readonly PlacedKpi[]): Compass {
  const volume = compassSide(volumeKpis);
  const value = compassSide(valueKpis);
  return { state: compassState(volume, value), volume, value };
}

function compassState(volume: CompassSide, value: CompassSide): Compass['state'] {
  if (volume.rated.length === 0) return 'open';
  if (volume.steering.length === 0 || value.steering.length > 0) return 'clear';
  return value.rated.length === 0 ? 'open' : 'fired';
}

function compassSide(kpis: readonly PlacedKpi[]): CompassSide {
  return {
    rated: idsOf(kpis.filter(({ rung }) => rung !== null)),
    steering: idsOf(kpis.filter(({ standing }) => steers(standing))),
  };
}

function idsOf(kpis: readonly PlacedKpi[]): readonly KpiId[] {
  return kpis.map(({ id }) => id);
}
