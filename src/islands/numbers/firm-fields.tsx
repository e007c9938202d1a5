import type { BusinessModelId } from '../../domain/ids.ts';
import type { Sheet } from './sheet.ts';

/** What all figures are for: the line of business and the currency. */
export function FirmFields({ sheet }: { readonly sheet: Sheet }) {
  const { firm } = sheet.words;
  return (
    <fieldset class="firm">
      <legend>{firm.legend}</legend>
      <div class="firm-field">
        <label for="firm-model">{firm.model}</label>
        <select
          id="firm-model"
          value={sheet.model ?? ''}
          autocomplete="off"
          aria-describedby="firm-model-hint"
          onChange={(event) =>
            // The select offers only what the instrument names.
            sheet.session.describe({ model: event.currentTarget.value as BusinessModelId })
          }
        >
          <option value="">{firm.notStated}</option>
          {sheet.page.models.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <p class="small" id="firm-model-hint">
          {firm.modelHint}
        </p>
      </div>
      <div class="firm-field">
        <label for="firm-currency">{firm.currency}</label>
        <CurrencySelect sheet={sheet} id="firm-currency" describedBy="firm-currency-hint" />
        <p class="small" id="firm-currency-hint">
          {firm.currencyHint}
        </p>
      </div>
    </fieldset>
  );
}

/** The one currency, wherever it is asked for. Nothing is chosen beforehand. */
export function CurrencySelect({
  sheet,
  id,
  describedBy,
}: {
  readonly sheet: Sheet;
  readonly id: string;
  readonly describedBy?: string;
}) {
  const { currencies } = sheet.page;
  return (
    <select
      id={id}
      value={sheet.currency ?? ''}
      autocomplete="off"
      aria-describedby={describedBy}
      onChange={(event) => {
        const chosen = currencies.find((one) => one === event.currentTarget.value);
        if (chosen !== undefined) sheet.session.describe({ currency: chosen });
      }}
    >
      {sheet.currency === null && <option value="">{sheet.words.firm.notStated}</option>}
      {currencies.map((currency) => (
        <option key={currency} value={currency}>
          {currency}
        </option>
      ))}
    </select>
  );
}
