/*
 * README
 * This is a second reading of the published method, written from its text alone and sharing no code
 * with the product: it takes an exported assessment file and works out every figure anew.
 * Where its figures and the product's differ, one of the two has misread the method.
 */

/** One item of the instrument, by its tags. */
export interface InstrumentItem {
  readonly id: string;
  /** `core`, `context` or `department`. */
  readonly role: string;
  readonly dimension: string;
  readonly department: string;
  readonly touchpoint: string;
  readonly axis: string | null;
  readonly signals: readonly string[];
  readonly weight?: number;
}

/** The part of the instrument that scoring needs. */
export interface InstrumentData {
  readonly dimensions: readonly string[];
  readonly departments: readonly string[];
  readonly optionalDepartments: readonly string[];
  readonly touchpoints: readonly string[];
  readonly loop: {
    readonly marketing: string;
    readonly cx: string;
    readonly link: string;
    readonly ring: readonly string[];
  };
  readonly items: readonly InstrumentItem[];
}

export type View =
  | { readonly state: 'scored'; readonly points: number }
  | { readonly state: 'tooFew' }
  | { readonly state: 'notApplicable' };

export type Views = Readonly<Record<string, View>>;

export interface Maturity {
  readonly state: View['state'];
  readonly points?: number;
  /** The level that the mean alone would give. */
  readonly meanLevel?: number;
  /** The level after the gates. */
  readonly level?: number;
  /** The dimensions, then the axes, whose gate holds the level below that of the mean. */
  readonly heldBy: readonly string[];
}

export type Field = 'growthLoop' | 'negativeSpiral' | 'untappedPotential' | 'standstill';
export type GapReading = 'wide' | 'gap' | 'inStep' | 'better';

export interface Rescored {
  readonly dimensions: Views;
  /** An optional department has a key only where at least one of its own items is asked. */
  readonly departments: Views;
  readonly touchpoints: Views;
  readonly axes: Views;
  readonly maturity: Maturity;
  /** Lowest and highest of three levels: as it stands, gaps at 1, gaps at 5; null without a level. */
  readonly range: readonly [low: number, high: number] | null;
  readonly onePlusOne: number | null;
  readonly field: Field | null;
  readonly onLine: readonly ('marketing' | 'cx')[];
  readonly ring: { readonly mean: number; readonly leak: readonly string[] } | null;
  readonly straightLine: number | null;
  readonly manyNotApplicable: boolean;
  readonly halfStepLevel: number | null;
  readonly shown: { readonly points: number; readonly level: number } | null;
  readonly trustGap: {
    readonly E: number;
    readonly K: number;
    readonly reading: GapReading | 'modest';
  } | null;
  readonly sayDoGap: {
    readonly say: number;
    readonly does: number;
    readonly reading: GapReading;
  } | null;
  readonly mistakes: readonly string[];
}

// ---- Comparing -------------------------------------------------------------------------------

/** Below 0, 0 or above 0, after both sides are rounded to the ninth decimal. */
function compare(a: number, b: number): number {
  return Math.round(a * 1e9) - Math.round(b * 1e9);
}

const atLeast = (a: number, b: number): boolean => compare(a, b) >= 0;
const atMost = (a: number, b: number): boolean => compare(a, b) <= 0;
const over = (a: number, b: number): boolean => compare(a, b) > 0;
const under = (a: number, b: number): boolean => compare(a, b) < 0;

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

// ---- Reading the file ------------------------------------------------------------------------

type Given =
  | { readonly kind: 'rated'; readonly position: number; readonly proven: boolean }
  | { readonly kind: 'dontKnow' }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'unanswered' };

interface AskedItem {
  readonly item: InstrumentItem;
  readonly given: Given;
}

interface ReadFile {
  /** The asked items that the instrument knows, once each, in shown order. */
  readonly asked: readonly AskedItem[];
  readonly proofMode: boolean;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readGiven(answers: Record<string, unknown>, id: string): Given {
  if (!Object.hasOwn(answers, id)) return { kind: 'unanswered' };
  const entry = answers[id];
  if (!isObject(entry)) throw new Error(`The answer to ${id} is not an object.`);
  const value = entry['value'];
  if (value === 'cleared') return { kind: 'unanswered' };
  if (value === 'dontKnow' || value === 'notApplicable') return { kind: value };
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 5) {
    return { kind: 'rated', position: value, proven: entry['shown'] === true };
  }
  throw new Error(`The answer to ${id} has an unknown value.`);
}

function readFile(fileText: string, instrument: InstrumentData): ReadFile {
  const file: unknown = JSON.parse(fileText);
  if (!isObject(file) || (file['format'] !== 1 && file['format'] !== 2)) {
    throw new Error('Not an assessment of format 1 or 2.');
  }
  const { asked, answers } = file;
  if (!Array.isArray(asked) || !isObject(answers)) {
    throw new Error('The file lacks its asked items or its answers.');
  }
  const ids = new Set<unknown>(asked);
  const shownOrder = instrument.dimensions.flatMap((dimension) =>
    instrument.items.filter((item) => item.dimension === dimension && ids.has(item.id)),
  );
  return {
    asked: shownOrder.map((item) => ({ item, given: readGiven(answers, item.id) })),
    proofMode: file['proofMode'] === true,
  };
}

// ---- Points ----------------------------------------------------------------------------------

/** The points that an item counts with, or why it counts with none. */
type Counted = number | 'missing' | 'notApplicable';

interface CountedItem {
  readonly item: InstrumentItem;
  readonly counted: Counted;
}

/** A way to turn what was given into points. */
type Reckoning = (asked: AskedItem) => Counted;

const pointsOf = (position: number): number => (position - 1) * 25;

const asItStands: Reckoning = ({ given }) => {
  if (given.kind === 'rated') return pointsOf(given.position);
  return given.kind === 'notApplicable' ? 'notApplicable' : 'missing';
};

/** Every don't know and every unanswered item at one position. */
function withGapsAt(position: number): Reckoning {
  return (asked) => {
    const counted = asItStands(asked);
    return counted === 'missing' ? pointsOf(position) : counted;
  };
}

const halfAStepLower: Reckoning = (asked) => {
  const counted = asItStands(asked);
  return typeof counted === 'number' ? Math.max(0, counted - 12.5) : counted;
};

const provenOnly: Reckoning = (asked) => {
  const { item, given } = asked;
  const unproven =
    item.role !== 'context' && given.kind === 'rated' && given.position >= 4 && !given.proven;
  return unproven ? pointsOf(3) : asItStands(asked);
};

// ---- Views and maturity ----------------------------------------------------------------------

function viewOf(items: readonly CountedItem[]): View {
  const applying = items.filter(({ counted }) => counted !== 'notApplicable');
  if (items.length > 0 && applying.length === 0) return { state: 'notApplicable' };
  let rated = 0;
  let weights = 0;
  let sum = 0;
  for (const { item, counted } of applying) {
    if (typeof counted !== 'number') continue;
    const weight = item.weight ?? 1;
    rated += 1;
    weights += weight;
    sum += weight * counted;
  }
  if (rated === 0 || weights === 0 || under(rated / applying.length, 0.5)) {
    return { state: 'tooFew' };
  }
  return { state: 'scored', points: sum / weights };
}

function viewsBy(
  ids: readonly string[],
  items: readonly CountedItem[],
  tag: (item: InstrumentItem) => string | null,
): Record<string, View> {
  return Object.fromEntries(
    ids.map((id) => [id, viewOf(items.filter(({ item }) => tag(item) === id))]),
  );
}

function levelOf(points: number): number {
  return 1 + [20, 40, 60, 80].filter((cut) => atLeast(points, cut)).length;
}

function maturityOf(dimensions: Views, axes: Views): Maturity {
  const all = Object.entries(dimensions);
  const scored = all.flatMap(([id, view]) =>
    view.state === 'scored' ? [{ id, points: view.points, level: levelOf(view.points) }] : [],
  );
  if (all.every(([, view]) => view.state === 'notApplicable')) {
    return { state: 'notApplicable', heldBy: [] };
  }
  if (scored.length < Math.ceil((all.length * 2) / 3)) return { state: 'tooFew', heldBy: [] };

  const points = mean(scored.map((one) => one.points));
  const meanLevel = levelOf(points);
  const gates = scored.map(({ id, level }) => ({ id, highest: level + 1 }));
  for (const [id, view] of Object.entries(axes)) {
    const open = view.state === 'scored' && atLeast(view.points, 50);
    if (!open) gates.push({ id, highest: 4 });
  }
  const level = Math.min(meanLevel, ...gates.map((gate) => gate.highest));
  const heldBy =
    level < meanLevel ? gates.filter((gate) => gate.highest === level).map((gate) => gate.id) : [];
  return { state: 'scored', points, meanLevel, level, heldBy };
}

interface Scores {
  readonly counted: readonly CountedItem[];
  readonly dimensions: Views;
  readonly axes: Views;
  readonly maturity: Maturity;
}

function score(
  asked: readonly AskedItem[],
  instrument: InstrumentData,
  reckoning: Reckoning,
): Scores {
  const { marketing, cx, link } = instrument.loop;
  const counted = asked.map((one) => ({ item: one.item, counted: reckoning(one) }));
  const core = counted.filter(({ item }) => item.role === 'core');
  const dimensions = viewsBy(instrument.dimensions, core, (item) => item.dimension);
  const axes = viewsBy([marketing, cx, link], core, (item) => item.axis);
  return { counted, dimensions, axes, maturity: maturityOf(dimensions, axes) };
}

// ---- The loop --------------------------------------------------------------------------------

function pointsIn(views: Views, id: string): number | null {
  const view = views[id];
  return view?.state === 'scored' ? view.points : null;
}

function fieldOf(marketing: number, cx: number): Field {
  const draws = atLeast(marketing, 50);
  const keeps = atLeast(cx, 50);
  if (draws) return keeps ? 'growthLoop' : 'negativeSpiral';
  return keeps ? 'untappedPotential' : 'standstill';
}

function loopOf(
  axes: Views,
  instrument: InstrumentData,
): Pick<Rescored, 'onePlusOne' | 'field' | 'onLine'> {
  const marketing = pointsIn(axes, instrument.loop.marketing);
  const cx = pointsIn(axes, instrument.loop.cx);
  const link = pointsIn(axes, instrument.loop.link);
  if (marketing === null || cx === null || link === null) {
    return { onePlusOne: null, field: null, onLine: [] };
  }
  const onLine: ('marketing' | 'cx')[] = [];
  if (atMost(Math.abs(marketing - 50), 5)) onLine.push('marketing');
  if (atMost(Math.abs(cx - 50), 5)) onLine.push('cx');
  return {
    onePlusOne: 3 * Math.cbrt((marketing / 100) * (cx / 100) * (link / 100)),
    field: fieldOf(marketing, cx),
    onLine,
  };
}

function ringOf(touchpoints: Views, ring: readonly string[]): Rescored['ring'] {
  const scored = ring.flatMap((id) => {
    const points = pointsIn(touchpoints, id);
    return points === null ? [] : [{ id, points }];
  });
  if (scored.length < 5) return null;
  const average = mean(scored.map((one) => one.points));
  const lowest = Math.min(...scored.map((one) => one.points));
  const leaks = under(lowest, 60) || atLeast(average - lowest, 10);
  const leak = leaks
    ? scored.filter((one) => atMost(one.points - lowest, 3)).map((one) => one.id)
    : [];
  return { mean: average, leak };
}

// ---- Straight-lining -------------------------------------------------------------------------

function straightLineOf(asked: readonly AskedItem[]): number | null {
  const positions = asked.flatMap(({ given }) => (given.kind === 'rated' ? [given.position] : []));
  if (asked.length < 24) {
    for (const position of new Set(positions)) {
      const times = positions.filter((one) => one === position).length;
      if (times * 12 >= asked.length * 10) return position;
    }
    return null;
  }
  let run = 0;
  let last = 0;
  for (const position of positions) {
    run = position === last ? run + 1 : 1;
    last = position;
    if (run === 12) return position;
  }
  return null;
}

// ---- Verdicts --------------------------------------------------------------------------------

/** The mean of the rated items that carry a signal; null where fewer than two are rated. */
function signalMean(items: readonly CountedItem[], signal: string): number | null {
  const points = items.flatMap(({ item, counted }) =>
    item.role !== 'department' && item.signals.includes(signal) && typeof counted === 'number'
      ? [counted]
      : [],
  );
  return points.length < 2 ? null : mean(points);
}

function gapReading(gap: number): GapReading {
  if (over(gap, 25)) return 'wide';
  if (over(gap, 10)) return 'gap';
  return under(gap, -10) ? 'better' : 'inStep';
}

function trustReading(E: number, K: number): GapReading | 'modest' {
  if (atLeast(K, 50)) return gapReading(E - K);
  if (under(E, 50)) return 'modest';
  return atLeast(E - K, 25) ? 'wide' : 'gap';
}

function trustGapOf(items: readonly CountedItem[]): Rescored['trustGap'] {
  const E = signalMean(items, 'expectation');
  const K = signalMean(items, 'kept');
  return E === null || K === null ? null : { E, K, reading: trustReading(E, K) };
}

function sayDoGapOf(items: readonly CountedItem[]): Rescored['sayDoGap'] {
  const say = signalMean(items, 'say');
  const does = signalMean(items, 'do');
  return say === null || does === null ? null : { say, does, reading: gapReading(say - does) };
}

function mistakesIn(asked: readonly AskedItem[]): string[] {
  return asked
    .filter(
      ({ item, given }) =>
        item.signals.some((signal) => signal.startsWith('mistake-')) &&
        given.kind === 'rated' &&
        given.position <= 2,
    )
    .map(({ item }) => item.id);
}

// ---- All of it -------------------------------------------------------------------------------

export function rescore(fileText: string, instrument: InstrumentData): Rescored {
  const { asked, proofMode } = readFile(fileText, instrument);
  const { counted, dimensions, axes, maturity } = score(asked, instrument, asItStands);

  const maturityIf = (reckoning: Reckoning): Maturity =>
    score(asked, instrument, reckoning).maturity;

  const seenDepartments = instrument.departments.filter(
    (id) =>
      !instrument.optionalDepartments.includes(id) ||
      asked.some(({ item }) => item.role === 'department' && item.department === id),
  );
  const noContext = counted.filter(({ item }) => item.role !== 'context');
  const touchpoints = viewsBy(instrument.touchpoints, noContext, (item) => item.touchpoint);

  const levels = [
    maturity.level,
    maturityIf(withGapsAt(1)).level,
    maturityIf(withGapsAt(5)).level,
  ].filter((level) => level !== undefined);

  const proven = proofMode ? maturityIf(provenOnly) : null;
  const notApplicable = asked.filter(({ given }) => given.kind === 'notApplicable').length;

  return {
    dimensions,
    departments: viewsBy(seenDepartments, noContext, (item) => item.department),
    touchpoints,
    axes,
    maturity,
    range: maturity.level === undefined ? null : [Math.min(...levels), Math.max(...levels)],
    ...loopOf(axes, instrument),
    ring: ringOf(touchpoints, instrument.loop.ring),
    straightLine: straightLineOf(asked),
    manyNotApplicable: notApplicable * 5 > asked.length,
    halfStepLevel: maturityIf(halfAStepLower).level ?? null,
    shown:
      proven?.points === undefined || proven.level === undefined
        ? null
        : { points: proven.points, level: proven.level },
    trustGap: trustGapOf(counted),
    sayDoGap: sayDoGapOf(counted),
    mistakes: mistakesIn(asked),
  };
}
