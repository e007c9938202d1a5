import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FieldSpec, Period } from '../../domain/figure.ts';
import type { FieldId } from '../../domain/ids.ts';
import { plainNumber } from './say.ts';
import { type Sheet, specOf } from './sheet.ts';
import { readTyped, refusalOf, type Typed, unusualFor } from './typing.ts';

/** Somebody who has not typed for so long is done for the moment. */
const pauseMs = 700;

type Problem = Extract<Typed, { kind: 'refused' | 'ambiguous' }>;

/** A field as it stands: what is in it, what is kept of it, and what is wrong with it. */
export interface Typing {
  readonly field: RefObject<HTMLInputElement>;
  readonly text: string;
  /** What is kept; null where nothing is. */
  readonly value: number | null;
  readonly period: Period | null;
  /** Kept, but unusual and not confirmed. */
  readonly unsure: boolean;
  readonly problem: Problem | null;
  /** Whether what was kept before stands, while what is typed is not taken. */
  readonly stands: boolean;
  type(text: string): void;
  done(text: string): void;
  choosePeriod(period: string): void;
  /** Takes one of two readings. */
  mean(value: number): void;
  confirm(): void;
  /** Goes back to the field to change it. */
  change(): void;
}

/**
 * What happens while a field is typed in. What can be taken is kept when the typing pauses, and what
 * cannot is said when it is done; what was kept before then stands.
 * @param periodOf the field whose period this one shares
 * @param sharers the fields that share this one's period
 */
export function useTyping(
  sheet: Sheet,
  id: FieldId,
  periodOf: FieldId = id,
  sharers: readonly FieldId[] = [],
): Typing {
  const { session, locale, saved, currency, ready } = sheet;
  const spec = specOf(sheet, id);
  const field = useRef<HTMLInputElement>(null);
  const pause = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [picked, setPicked] = useState<Period | null>(null);
  const known = saved[id];
  const value = known?.value ?? null;
  const period = onlyPeriod(spec) ?? saved[periodOf]?.period ?? picked;

  const share = (within: Period | null) => {
    for (const sharer of sharers) {
      const figure = saved[sharer];
      if (figure === undefined || figure.value === null) continue;
      if ((figure.period ?? null) === within) continue;
      const unsure = figure.unsure === true;
      session.setFigure(sharer, { value: figure.value, period: within, unsure });
    }
  };
  const keep = (next: number, within: Period | null, confirmed: boolean) => {
    const unsure = !confirmed && unusualFor(spec, next, within) !== null;
    const same = value === next && (known?.period ?? null) === within;
    // What was confirmed once is not asked about again.
    if (same && (known?.unsure === undefined || !confirmed)) return;
    session.setFigure(id, { value: next, period: within, unsure });
    share(within);
  };
  const take = (typed: Typed) => {
    setProblem(typed.kind === 'refused' || typed.kind === 'ambiguous' ? typed : null);
    if (typed.kind === 'empty' && value !== null) {
      setPicked(period);
      session.setFigure(id, { value: null, period: null, unsure: false });
    }
    if (typed.kind !== 'read') return;
    if (typed.currency !== null) session.describe({ currency: typed.currency });
    keep(typed.value, period, false);
  };
  const done = (text: string) => {
    clearTimeout(pause.current);
    const typed = readTyped(locale, spec, text, currency);
    take(typed);
    setDraft(typed.kind === 'refused' || typed.kind === 'ambiguous' ? text : null);
  };

  const spoilt = problemOf(spec, value);
  useEffect(() => () => clearTimeout(pause.current), []);
  useEarly(field, ready && value === null, done);

  return {
    field,
    text: draft ?? (value === null ? '' : plainNumber(locale, value)),
    value,
    period,
    unsure: known?.unsure === true,
    problem: problem ?? spoilt,
    stands: problem !== null && value !== null && spoilt === null,
    type(text) {
      setDraft(text);
      clearTimeout(pause.current);
      pause.current = setTimeout(() => {
        const typed = readTyped(locale, spec, text, currency);
        if (typed.kind === 'read') take(typed);
      }, pauseMs);
    },
    done,
    choosePeriod(chosen) {
      const next = spec.periods.find((one) => one === chosen) ?? null;
      setPicked(next);
      if (value === null) share(next);
      else keep(value, next, false);
    },
    mean(meant) {
      setProblem(null);
      setDraft(null);
      keep(meant, period, false);
      field.current?.focus();
    },
    confirm() {
      if (value !== null) keep(value, period, true);
      field.current?.focus();
    },
    change() {
      field.current?.focus();
      field.current?.select();
    },
  };
}

/** Takes up what was typed into the built page before its script came. */
function useEarly(
  field: RefObject<HTMLInputElement>,
  open: boolean,
  take: (text: string) => void,
): void {
  const early = useRef('');
  useLayoutEffect(() => {
    early.current = field.current?.value ?? '';
  }, []);
  useEffect(() => {
    if (!open || early.current === '') return;
    take(early.current);
    early.current = '';
  }, [open]);
}

function onlyPeriod({ periods }: FieldSpec): Period | null {
  return periods.length === 1 ? (periods[0] ?? null) : null;
}

/** A file or a link may bring what the form would not take. */
function problemOf(spec: FieldSpec, value: number | null): Problem | null {
  const refusal = value === null ? null : refusalOf(spec, value);
  return refusal === null ? null : { kind: 'refused', refusal };
}
