import { useState } from 'preact/hooks';
import { calculate, economicFields } from '../../domain/economics.ts';
import type { FieldId } from '../../domain/ids.ts';
import {
  calculatorFields,
  churnLines,
  type Line,
  retentionLines,
  worthLines,
} from './calculator-lines.ts';
import { FieldLinks } from './field-links.tsx';
import { JudgementView } from './judgement-view.tsx';
import { NumberField } from './number-field.tsx';
import { fieldPlace, type Sheet } from './sheet.ts';

const parts = calculatorFields.retention.filter((id) => id !== economicFields.startRevenue);

/** What the figures come to. The fields are the same as above, to be changed on the spot. */
export function CalculatorsPart({ sheet }: { readonly sheet: Sheet }) {
  const { calculators } = sheet.words;
  const calculations = calculate(sheet.typed);
  return (
    <>
      <p>{calculators.about}</p>
      <Calculator
        sheet={sheet}
        id="worth"
        words={calculators.worth}
        fields={calculatorFields.worth}
        lines={worthLines(sheet, calculations)}
      />
      <Calculator
        sheet={sheet}
        id="retention"
        words={calculators.retention}
        fields={calculatorFields.retention}
        lines={retentionLines(sheet, calculations)}
      />
      <Calculator
        sheet={sheet}
        id="churn"
        words={calculators.churn}
        fields={calculatorFields.churn}
        lines={churnLines(sheet, calculations)}
      />
    </>
  );
}

interface CalculatorProps {
  readonly sheet: Sheet;
  readonly id: string;
  readonly words: { readonly title: string; readonly about: string };
  readonly fields: readonly FieldId[];
  readonly lines: readonly Line[];
}

function Calculator({ sheet, id, words, fields, lines }: CalculatorProps) {
  const place = `calculate-${id}`;
  const [touched, setTouched] = useState(false);
  return (
    <section class="calculator" aria-labelledby={`${place}-title`}>
      <div class="calculator-head">
        <h3 id={`${place}-title`}>{words.title}</h3>
        <p>{words.about}</p>
      </div>
      <fieldset class="calculator-fields" onFocusCapture={() => setTouched(true)}>
        <legend>{sheet.words.calculators.inputs}</legend>
        {fields.map((field) => (
          <NumberField
            key={field}
            sheet={sheet}
            id={field}
            form="input"
            place={place}
            {...sharing(field)}
          />
        ))}
      </fieldset>
      <div class="calculator-lines">
        {lines.map((line) => (
          <LineView key={line.id} sheet={sheet} line={line} place={place} />
        ))}
      </div>
      <p class="sr-only" role="status">
        {touched &&
          lines
            .filter(isReady)
            .map(({ title, result, per }) => `${title}: ${result} ${per}`)
            .join('. ')}
      </p>
    </section>
  );
}

/** The four parts of NRR have one period. */
function sharing(field: FieldId) {
  if (field === economicFields.startRevenue) return { sharers: parts };
  return parts.includes(field) ? { periodOf: economicFields.startRevenue } : {};
}

interface LineProps {
  readonly sheet: Sheet;
  readonly line: Line;
  readonly place: string;
}

function LineView({ sheet, line, place }: LineProps) {
  const ready = isReady(line);
  return (
    <div class="line">
      <h4>{line.title}</h4>
      {ready ? (
        <p class="line-result">
          <b>{line.result}</b> <span>{line.per}</span>
        </p>
      ) : (
        <Missing sheet={sheet} line={line} place={place} />
      )}
      <p class="line-formula small">
        {line.formula}
        {ready && line.worked !== null && <span class="line-worked">{line.worked}</span>}
      </p>
      {line.notes.map((note) => (
        <p class="small" key={note}>
          {note}
        </p>
      ))}
      <Cited sheet={sheet} id={line.id} />
      {ready && line.judged !== null && (
        <details class="line-judged">
          <summary>
            {sheet.words.calculators.reading}
            <span class="sr-only">: {line.title}</span>
          </summary>
          <JudgementView sheet={sheet} figure={line.judged.figure} value={line.judged.value} />
        </details>
      )}
    </div>
  );
}

/** Where a rule or a range comes from. */
function Cited({ sheet, id }: { readonly sheet: Sheet; readonly id: string }) {
  const source = sheet.page.citations[id];
  if (source === undefined) return null;
  return (
    <p class="small">
      {sheet.words.calculators.source}:{' '}
      {source.address === null ? source.text : <a href={source.address}>{source.text}</a>}
    </p>
  );
}

/** An amount without its currency is no result. */
function isReady({ result, needsCurrency }: Line): boolean {
  return result !== null && !needsCurrency;
}

/** What has to be typed first, each with the way to its field. */
function Missing({ sheet, line, place }: LineProps) {
  const { calculators } = sheet.words;
  const currency = { place: 'firm-currency', name: calculators.currency };
  return (
    <p class="line-missing">
      <FieldLinks
        sheet={sheet}
        template={calculators.missing}
        fields={line.missing}
        placeOf={(id) => (isHere(place, id) ? `${place}-${id}` : fieldPlace(id))}
        others={line.needsCurrency ? [currency] : []}
      />
    </p>
  );
}

function isHere(place: string, id: FieldId): boolean {
  const known: Readonly<Record<string, readonly FieldId[]>> = calculatorFields;
  return known[place.replace('calculate-', '')]?.includes(id) === true;
}
