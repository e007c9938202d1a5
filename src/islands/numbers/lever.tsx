import { useState } from 'preact/hooks';
import type { Slider } from '../../domain/simulate.ts';
import { fill } from '../../i18n/fill.ts';
import { parseNumber } from '../../i18n/parse-number.ts';
import { SliderField } from '../../ui/slider-field.tsx';
import { exactly, plainNumber, rangeText, refusalText, type Speech } from './say.ts';

interface Props {
  readonly speech: Speech;
  readonly slider: Slider;
  readonly place: string;
  /** As it stands in the scenario, changed or not. */
  readonly value: number;
  /** While the slider moves, and when it has been let go of. */
  readonly onMove: (value: number) => void;
  readonly onChange: (value: number) => void;
}

/** Something that the scenario can change, by slider or typed. Both are the same number. */
export function Lever({ speech, slider, place, value, onMove, onChange }: Props) {
  const { loop } = speech.words;
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  const label = loop.parameters[slider.id];
  const unit = unitOf(speech, slider);
  const said = (number: number) => `${plainNumber(speech.locale, number)} ${unit}`;
  const changeTo = (next: number) => {
    setDraft(null);
    setProblem('');
    onChange(next);
  };
  return (
    <SliderField
      id={`${place}-${slider.id}`}
      label={label}
      unit={unit}
      min={slider.min}
      max={slider.max}
      step={slider.step}
      value={value}
      valueText={said(value)}
      today={fill(slider.id === 'months' ? loop.usual : loop.today, {
        value: plainNumber(speech.locale, slider.today),
      })}
      changed={value !== slider.today}
      typedLabel={fill(loop.typed, { label: `${label}, ${unit}` })}
      typed={draft ?? plainNumber(speech.locale, value)}
      problem={problem}
      onMove={(next) => {
        setDraft(null);
        setProblem('');
        onMove(next);
      }}
      onMoved={changeTo}
      onType={setDraft}
      onTyped={(text) => {
        const typed = leverTyped(speech, slider, text);
        if (typeof typed === 'number') changeTo(typed);
        else setProblem(typed);
      }}
    />
  );
}

/** The number that was typed for a lever, or why it is not taken. Empty is as today. */
export function leverTyped(speech: Speech, slider: Slider, text: string): number | string {
  const parsed = parseNumber(speech.locale, text);
  if (parsed.kind === 'empty') return slider.today;
  if (parsed.kind === 'notANumber') return refusalText(speech, slider.unit, parsed);
  const read = parsed.kind === 'number' ? [parsed.value] : parsed.readings;
  const { min, max } = slider.range;
  const allowed = read.filter((value) => value >= min && value <= max);
  const [first, second] = allowed;
  if (first === undefined) {
    const { field } = speech.words;
    return rangeText(speech, slider.unit, slider.range, field) ?? field.tooLarge;
  }
  if (second !== undefined) {
    return fill(speech.words.field.ambiguous, {
      first: exactly(speech, slider.unit, first),
      second: exactly(speech, slider.unit, second),
    });
  }
  return slider.whole && !Number.isInteger(first) ? speech.words.field.whole : first;
}

function unitOf({ words, money }: Speech, { id, unit, period }: Slider): string {
  const { unit: units } = words.loop;
  if (id === 'referrals') return units.referrals;
  if (unit !== 'money') return units[unit];
  const currency = money.currency ?? words.noCurrency;
  return period === null ? currency : fill(units.moneyMonth, { currency });
}
