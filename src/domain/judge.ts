import type { Band, Direction, FieldSpec, FigureSpec, Period, Range } from './figure.ts';
import type { BusinessModelId, FigureId } from './ids.ts';
import { atLeast, atMost } from './precision.ts';

/**
 * What a typed value is. `impossible`: outside what its definition allows, so it is refused with the
 * range. `unlikely`: allowed, but a slip of typing, unit or definition is likely, so it is asked
 * about with what is usual.
 */
export type FigureCheck =
  | { readonly kind: 'fine' }
  | { readonly kind: 'impossible'; readonly range: Range }
  | { readonly kind: 'unlikely'; readonly usual: Range };

/**
 * How a comparison may be spoken of. `context`: neither end is good. `guidance`: the band is too weak
 * for a verdict. `average`: above or below one published value, no more. `verdict`: its labels stand.
 */
export type ComparisonReading = 'verdict' | 'average' | 'guidance' | 'context';

/** A figure set against one band. */
export interface Comparison {
  readonly band: Band;
  /** Index of the band's label: the number of cut-offs that the value reaches. */
  readonly place: number;
  readonly reading: ComparisonReading;
}

/** `neutral` is never coloured: there is nothing to compare with, or nothing that is a verdict. */
export type Tone = 'good' | 'weak' | 'middle' | 'neutral';

export interface Judgement {
  /** Best first, as the figure lists its bands; none where nothing fits the firm. */
  readonly comparisons: readonly Comparison[];
  readonly tone: Tone;
}

/** What must be known of a firm for its figures to be judged; null is not known. */
export interface JudgedFirm {
  readonly model: BusinessModelId | null;
  readonly currency: string | null;
}

/**
 * Judges a figure by the bands that fit the firm: those of its business model, or else those for
 * all; without a known model, only those for all. Where its model's are all about a part of its
 * trade, those about all firms follow them. Bands in money fit in their own currency alone,
 * since an amount that is converted is no longer what was published.
 *
 * A value at a cut-off belongs to the label above it. Where lower is better that is the worse one: a
 * first response after exactly 2 hours is no longer among the best 20 %, and a value at a median is
 * "at or worse than" it.
 */
export function judge(spec: FigureSpec, value: number, firm: JudgedFirm): Judgement {
  const comparisons = bandsFor(spec.bands, firm).map((band) => ({
    band,
    place: band.cutoffs.filter((cutoff) => atLeast(value, cutoff)).length,
    reading: readingOf(spec.direction, band),
  }));
  return { comparisons, tone: toneOf(spec.direction, comparisons[0]) };
}

/**
 * Whether a value can be right for a field in its period; the ends of a range belong to it. What is
 * not a finite number is impossible. Nothing is ever changed.
 */
export function checkFigure(field: FieldSpec, value: number, period: Period | null): FigureCheck {
  if (!Number.isFinite(value) || !within(field.range, value)) {
    return { kind: 'impossible', range: field.range };
  }
  const usual = inPeriod(field.usual, period);
  if (usual === null || within(usual, value)) return { kind: 'fine' };
  return { kind: 'unlikely', usual };
}

/** The figure that judges a field in a period; null where nothing does, such as quarterly churn. */
export function figureFor(field: FieldSpec, period: Period | null): FigureId | null {
  return inPeriod(field.figures, period);
}

function bandsFor(bands: readonly Band[], { model, currency }: JudgedFirm): readonly Band[] {
  const payable = bands.filter((band) => band.currency === null || band.currency === currency);
  const own = model === null ? [] : payable.filter((band) => band.model === model);
  const forAll = payable.filter((band) => band.model === null);
  if (own.length === 0) return forAll;
  // A part of its trade alone is a narrow comparison: what is about all firms stands beside it.
  const narrow = own.every((band) => band.segment !== null);
  return narrow ? [...own, ...forAll.filter((band) => band.segment === null)] : own;
}

function readingOf(direction: Direction, { strength, cutoffs }: Band): ComparisonReading {
  if (direction === 'context') return 'context';
  if (strength === 'C' || strength === 'D') return 'guidance';
  return cutoffs.length === 1 ? 'average' : 'verdict';
}

/** Coloured by the first comparison alone, and only by a verdict about firms at large. */
function toneOf(direction: Direction, first: Comparison | undefined): Tone {
  if (first?.reading !== 'verdict' || first.band.segment !== null) return 'neutral';
  const top = first.band.cutoffs.length;
  const height = direction === 'lower' ? top - first.place : first.place;
  if (height === top) return 'good';
  return height === 0 ? 'weak' : 'middle';
}

function inPeriod<Value>(
  byPeriod: Readonly<Partial<Record<Period | 'any', Value>>>,
  period: Period | null,
): Value | null {
  const own = period === null ? undefined : byPeriod[period];
  return own ?? byPeriod.any ?? null;
}

function within({ min, max }: Range, value: number): boolean {
  return (min === null || atLeast(value, min)) && (max === null || atMost(value, max));
}
