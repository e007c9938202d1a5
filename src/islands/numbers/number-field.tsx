import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { FieldSpec } from '../../domain/figure.ts';
import type { FieldId } from '../../domain/ids.ts';
import { figureFor } from '../../domain/judge.ts';
import { fill } from '../../i18n/fill.ts';
import { FigureField } from '../../ui/figure-field.tsx';
import { CurrencySelect } from './firm-fields.tsx';
import { JudgementView } from './judgement-view.tsx';
import { exactly, periodNames, rangeText, refusalText, typedExactly } from './say.ts';
import { fieldPlace, labelOf, type Sheet, specOf } from './sheet.ts';
import { unusualFor } from './typing.ts';
import { type Typing, useTyping } from './use-typing.ts';

interface Props {
  readonly sheet: Sheet;
  readonly id: FieldId;
  /**
   * `figure`: with its hint, what was understood and what others have. `input`: a calculator's, which
   * says only what has to be mended.
   */
  readonly form: 'figure' | 'input';
  /** Sets apart the same field in another place of the page. */
  readonly place?: string;
  /** The field whose period this one shares. */
  readonly periodOf?: FieldId;
  /** The fields that share this one's period. */
  readonly sharers?: readonly FieldId[];
  readonly more?: ComponentChildren;
}

/** A number that can be typed, wherever it stands: everywhere it is the same one. */
export function NumberField(props: Props) {
  const { sheet, id, form, periodOf, sharers } = props;
  const spec = specOf(sheet, id);
  const typing = useTyping(sheet, id, periodOf, sharers);
  const [touched, setTouched] = useState(false);
  const place = props.place === undefined ? fieldPlace(id) : `${props.place}-${id}`;
  const label = labelOf(sheet, id);
  return (
    <FigureField
      id={place}
      label={label}
      hint={form === 'figure' ? (sheet.page.texts.fields[id]?.hint ?? null) : null}
      more={props.more}
      value={typing.text}
      unit={unitBeside(sheet, spec)}
      period={periodChoice(props, spec, label, typing)}
      invalid={typing.problem !== null}
      field={typing.field}
      onFocus={() => setTouched(true)}
      onInput={typing.type}
      onDone={typing.done}
      onPeriod={typing.choosePeriod}
      below={form === 'figure' && <Judged {...props} spec={spec} typing={typing} />}
    >
      {/* What lay here before the page was opened is no news. */}
      <div id={`${place}-says`} aria-live={touched ? 'polite' : undefined}>
        <Said {...props} place={place} spec={spec} typing={typing} />
      </div>
    </FigureField>
  );
}

interface SaidProps extends Props {
  readonly spec: FieldSpec;
  readonly typing: Typing;
}

/** What has to be said of what was typed: what is wrong, what is asked, what was understood. */
function Said(props: SaidProps & { readonly place: string }) {
  const { sheet, spec, typing, form } = props;
  const { value, period, problem } = typing;
  const { field, period: asks } = sheet.words;
  const kept = value === null ? null : typedExactly(sheet, spec, value, period);
  if (problem?.kind === 'refused') {
    return (
      <p class="number-error">
        {refusalText(sheet, spec.unit, problem.refusal)}
        {typing.stands && kept !== null && ` ${fill(field.still, { value: kept })}`}
      </p>
    );
  }
  if (problem?.kind === 'ambiguous') return <Ambiguous {...props} readings={problem.readings} />;
  if (kept === null) return null;
  if (typing.unsure) return <Unusual {...props} said={kept} />;
  const needsPeriod = spec.periods.length > 1 && period === null && props.periodOf === undefined;
  return (
    <>
      {form === 'figure' && (
        <p class="number-understood">{fill(field.understood, { value: kept })}</p>
      )}
      {needsPeriod && (
        <p class="number-ask">{spec.kind === 'window' ? asks.neededWindow : asks.needed}</p>
      )}
      {spec.unit === 'money' && sheet.currency === null && <InCurrency {...props} />}
      {form === 'figure' &&
        sheet.contradictions
          .filter(({ fields }) => fields.includes(props.id))
          .map(({ id, text }) => (
            <p class="number-ask" key={id}>
              {text}
            </p>
          ))}
    </>
  );
}

function Ambiguous({
  sheet,
  spec,
  typing,
  readings,
}: SaidProps & { readonly readings: readonly [number, number] }) {
  const [first, second] = readings.map((reading) => exactly(sheet, spec.unit, reading));
  const said = { first: first ?? '', second: second ?? '' };
  return (
    <>
      <p class="number-ask">{fill(sheet.words.field.ambiguous, said)}</p>
      <p class="number-answers">
        {readings.map((reading) => (
          <button
            type="button"
            class="button small-button secondary"
            key={reading}
            onClick={() => typing.mean(reading)}
          >
            {exactly(sheet, spec.unit, reading)}
          </button>
        ))}
      </p>
    </>
  );
}

/** Asks whether an unusual number is right. It is kept, and not reckoned with before the answer. */
function Unusual({ sheet, spec, typing, said }: SaidProps & { readonly said: string }) {
  const { field } = sheet.words;
  const { value, period } = typing;
  const usual = value === null ? null : unusualFor(spec, value, period);
  const asked =
    usual === null ? null : rangeText(sheet, spec.unit, usual, field.unusual, { value: said });
  return (
    <>
      <p class="number-ask">
        {asked ?? fill(field.understood, { value: said })} {field.unsure}
      </p>
      <p class="number-answers">
        <button type="button" class="button small-button secondary" onClick={typing.confirm}>
          {field.yes}
        </button>
        <button type="button" class="button small-button secondary" onClick={typing.change}>
          {field.change}
        </button>
      </p>
    </>
  );
}

/** Asked where the first amount is typed; from then on it holds for all. */
function InCurrency({ sheet, place }: SaidProps & { readonly place: string }) {
  const { field } = sheet.words;
  return (
    <p class="number-ask">
      <label for={`${place}-currency`}>{field.inCurrency}</label>{' '}
      <CurrencySelect sheet={sheet} id={`${place}-currency`} />
    </p>
  );
}

/** What others have, beside what was typed. */
function Judged({ sheet, spec, typing }: SaidProps) {
  const { value, period, problem, unsure } = typing;
  if (value === null || problem !== null || unsure) return null;
  if (spec.periods.length > 1 && period === null) return null;
  const figure = figureFor(spec, period);
  const elsewhere = Object.keys(spec.figures).length > 0;
  if (figure === null && !elsewhere) return null;
  return (
    <div class="number-below">
      {figure === null ? (
        <p class="small">{sheet.words.judged.otherPeriod}</p>
      ) : (
        <JudgementView sheet={sheet} figure={figure} value={value} />
      )}
    </div>
  );
}

function unitBeside({ words, currency }: Sheet, { unit }: FieldSpec): string {
  if (unit === 'percent') return '%';
  if (unit === 'money') return currency ?? words.beside.money;
  return words.beside[unit];
}

function periodChoice(
  { sheet, periodOf, sharers }: Props,
  spec: FieldSpec,
  label: string,
  typing: Typing,
) {
  if (spec.periods.length < 2 || periodOf !== undefined) return null;
  const { period } = sheet.words;
  const names = periodNames(sheet.words, spec.kind);
  return {
    label: sharers === undefined ? fill(period.label, { label }) : period.all,
    choose: period.choose,
    value: typing.period ?? '',
    options: spec.periods.map((id) => ({ id, name: names[id] })),
  };
}
