import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A browser's date field, and what stands in it just now. */
export interface DayInput {
  readonly field: RefObject<HTMLInputElement>;
  /** What stands in the field, and whether it is something that is no day. */
  readonly typed: { readonly value: string; readonly half: boolean };
  /** True while something is being typed, when nothing should be said of it yet. */
  readonly inside: boolean;
  onInput(input: HTMLInputElement): void;
  onLeave(input: HTMLInputElement): void;
}

/**
 * The state of a date field. While a day is typed the field passes through days that nobody means,
 * such as one in the year 2; those stay in it and are not kept. So the browser's field holds what is
 * typed, and is written to only for a day that came another way.
 * @param day the day that is kept; empty where none is
 * @param isKept whether what stands in the field is a day to keep
 */
export function useDayInput(
  day: string,
  isKept: (value: string, isHalf: boolean) => boolean,
  onDay: (day: string) => void,
): DayInput {
  const field = useRef<HTMLInputElement>(null);
  /** The day that the field and what is kept have in common. */
  const agreed = useRef('');
  const [typed, setTyped] = useState({ value: '', half: false });
  const [inside, setInside] = useState(false);
  useLayoutEffect(() => {
    if (agreed.current === day || field.current === null) return;
    agreed.current = day;
    field.current.value = day;
    setTyped({ value: day, half: false });
  }, [day]);
  const take = ({ value, validity }: HTMLInputElement) => {
    setTyped({ value, half: validity.badInput });
    const kept = isKept(value, validity.badInput) ? value : '';
    if (kept === agreed.current) return;
    agreed.current = kept;
    onDay(kept);
  };
  return {
    field,
    typed,
    inside,
    onInput(input) {
      setInside(true);
      take(input);
    },
    onLeave(input) {
      setInside(false);
      // A day that is half typed at first gives no input to hear of.
      take(input);
    },
  };
}
