import { useState } from 'preact/hooks';
import type { TouchpointId } from '../../domain/ids.ts';
import { leastRatings, outsideCheck, parseRatings } from '../../domain/outside.ts';
import { fill, plural } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/format.ts';
import { lowestRated, meanOf } from './ratings.ts';
import { namesInText } from './say.ts';
import type { Sheet } from './sheet.ts';

/** As many as are kept. */
const mostRatings = 200;

/** What customers gave each touchpoint, typed in from wherever they were asked. */
export function CustomersPart({ sheet }: { readonly sheet: Sheet }) {
  const { customers } = sheet.words;
  return (
    <>
      <p>
        {customers.about} {customers.scale}
      </p>
      <p class="small" id="ratings-hint">
        {customers.hint}
      </p>
      {sheet.page.touchpoints.map(({ id, name }) => (
        <RatingsField key={id} sheet={sheet} id={id} name={name} />
      ))}
      <Summary sheet={sheet} />
    </>
  );
}

interface FieldProps {
  readonly sheet: Sheet;
  readonly id: TouchpointId;
  readonly name: string;
}

function RatingsField({ sheet, id, name }: FieldProps) {
  const { customers } = sheet.words;
  const [draft, setDraft] = useState<string | null>(null);
  const [left, setLeft] = useState<readonly string[]>([]);
  const [touched, setTouched] = useState(false);
  const ratings = sheet.ratings.get(id) ?? [];
  const asked: Readonly<Record<string, string>> = customers.ask;
  const place = `ratings-${id}`;
  return (
    <div class="number-field ratings-field">
      <div class="number-name">
        <label for={place}>
          <span class="sr-only">{fill(customers.label, { touchpoint: name })}</span>
          <span aria-hidden="true">{name}</span>
        </label>
        <p class="ratings-question" id={`${place}-question`}>
          {asked[id]}
        </p>
      </div>
      <div class="number-control">
        <input
          type="text"
          inputmode="numeric"
          id={place}
          name={place}
          value={draft ?? ratings.join(' ')}
          autocomplete="off"
          aria-describedby={`${place}-question ratings-hint ${place}-says`}
          aria-invalid={left.length > 0 ? 'true' : undefined}
          onFocus={() => setTouched(true)}
          onInput={(event) => setDraft(event.currentTarget.value)}
          onChange={(event) => {
            const read = parseRatings(event.currentTarget.value);
            setLeft(read.notUnderstood);
            // What was not understood stays to be mended; the rest is kept as it is read.
            setDraft(read.notUnderstood.length > 0 ? event.currentTarget.value : null);
            sheet.session.setRatings(id, read.ratings.slice(0, mostRatings));
          }}
        />
      </div>
      <div class="number-says" id={`${place}-says`} aria-live={touched ? 'polite' : undefined}>
        {left.length > 0 && (
          <p class="number-error">{fill(customers.notUnderstood, { pieces: left.join(', ') })}</p>
        )}
        <Understood sheet={sheet} ratings={ratings} />
      </div>
    </div>
  );
}

function Understood({
  sheet,
  ratings,
}: {
  readonly sheet: Sheet;
  readonly ratings: readonly number[];
}) {
  const { customers } = sheet.words;
  const { locale } = sheet;
  const mean = meanOf(ratings);
  if (mean === null) return null;
  const missing = leastRatings - ratings.length;
  return (
    <>
      <p class="number-understood">
        {plural(locale, customers.understood, ratings.length, {
          mean: formatNumber(locale, mean, 1),
        })}
      </p>
      {missing > 0 && <p class="number-ask">{plural(locale, customers.missing, missing)}</p>}
      {ratings.length >= mostRatings && (
        <p class="small">{fill(customers.tooMany, { n: mostRatings })}</p>
      )}
    </>
  );
}

/** How many touchpoints count, and where customers give the least. */
function Summary({ sheet }: { readonly sheet: Sheet }) {
  const { customers, ways } = sheet.words;
  const { page, locale, ratings } = sheet;
  const ring = page.touchpoints.map(({ id }) => id);
  const { touchpoints } = outsideCheck(ring, [], ratings);
  const counted = touchpoints.filter(({ theirs }) => theirs.kind === 'scored').length;
  if (ratings.size === 0) return <p class="small">{customers.small}</p>;
  const lowest = lowestRated(touchpoints);
  const nameOf = (id: TouchpointId) => page.touchpoints.find((one) => one.id === id)?.name ?? id;
  return (
    <div class="ratings-summary">
      <p role="status">
        {counted === 0 ? customers.none : plural(locale, customers.count, counted)}{' '}
        {counted > 1 &&
          lowest !== null &&
          fill(customers.lowest, {
            names: namesInText(sheet, lowest.ids.map(nameOf)),
            mean: formatNumber(locale, lowest.mean, 1),
          })}
      </p>
      <p class="small">
        {customers.small} <a href={page.hrefs.result}>{ways.result}</a>
      </p>
    </div>
  );
}
