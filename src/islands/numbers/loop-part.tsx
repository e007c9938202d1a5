import { useMemo, useState } from 'preact/hooks';
import { economicFields, economyOf } from '../../domain/economics.ts';
import type { TypedFigures } from '../../domain/figure.ts';
import {
  buysCustomers,
  type Illustration,
  illustrations,
  parametersOf,
} from '../../domain/simulate.ts';
import { fill } from '../../i18n/fill.ts';
import { percentText } from '../../report/describe/figure-text.ts';
import { FieldLinks } from './field-links.tsx';
import { LoopView } from './loop-view.tsx';
import { plainNumber, type Speech } from './say.ts';
import { fieldNames, type Sheet } from './sheet.ts';

/** The loop over time: the firm's own where its numbers are known, or an invented firm's. */
export function LoopPart({ sheet }: { readonly sheet: Sheet }) {
  const { loop } = sheet.words;
  const [shown, setShown] = useState<Illustration | null>(null);
  const own = useMemo(() => parametersOf(economyOf(sheet.typed)), [sheet.typed]);
  return (
    <>
      <p>{loop.about}</p>
      {shown === null && own.kind === 'ready' && <OwnLoop sheet={sheet} own={own} />}
      {shown === null && own.kind === 'missing' && (
        <p class="loop-missing">
          <FieldLinks sheet={sheet} template={loop.missing} fields={own.fields} /> {loop.missingOr}
        </p>
      )}
      {shown !== null && (
        <InventedLoop
          key={shown.field}
          sheet={sheet}
          illustration={shown}
          back={own.kind === 'ready' ? loop.illustrations.back : loop.illustrations.close}
          onBack={() => setShown(null)}
        />
      )}
      <Illustrations sheet={sheet} shown={shown} onShow={setShown} />
    </>
  );
}

function OwnLoop({
  sheet,
  own,
}: {
  readonly sheet: Sheet;
  readonly own: Extract<ReturnType<typeof parametersOf>, { kind: 'ready' }>;
}) {
  const { session, typed } = sheet;
  const { loop } = sheet.words;
  const churn = churnIn(typed);
  return (
    <>
      {own.leftOut.length > 0 && (
        <p class="small">
          {fill(loop.leftOut, { fields: fieldNames(sheet, own.leftOut) })}
          {!buysCustomers(own.parameters) && ` ${loop.unpaid}`}
        </p>
      )}
      {churn !== null && (
        <LoopView
          speech={sheet.speech}
          place="loop"
          today={own.parameters}
          churn={churn}
          changes={sheet.scenario}
          onChange={(parameter, value) => session.setScenario(parameter, value)}
          onReset={() => session.resetScenario()}
        />
      )}
    </>
  );
}

/** A firm that does not exist: what is moved here is kept nowhere. */
function InventedLoop({
  sheet,
  illustration,
  back,
  onBack,
}: {
  readonly sheet: Sheet;
  readonly illustration: Illustration;
  readonly back: string;
  readonly onBack: () => void;
}) {
  const { illustrations: words } = sheet.words.loop;
  const { parameters, field } = illustration;
  const [changes, setChanges] = useState<ReadonlyMap<string, number>>(new Map());
  const speech = useMemo(() => inventedSpeech(sheet), [sheet.speech]);
  const churn = useMemo(
    () => ({ value: parameters.churn * 100, period: 'month' as const }),
    [parameters],
  );
  return (
    <div class="invented">
      <div class="notice" role="status">
        <p>
          <b>{fill(words.shown, { name: words.names[field] })}.</b>{' '}
          {fill(words.shownAbout, { customers: plainNumber(sheet.locale, parameters.customers) })}
        </p>
        <button type="button" class="button small-button secondary" onClick={onBack}>
          {back}
        </button>
      </div>
      <LoopView
        speech={speech}
        place="invented"
        today={parameters}
        churn={churn}
        changes={changes}
        onChange={(parameter, value) => {
          const next = new Map(changes);
          if (value === null) next.delete(parameter);
          else next.set(parameter, value);
          setChanges(next);
        }}
        onReset={() => setChanges(new Map())}
      />
    </div>
  );
}

function Illustrations({
  sheet,
  shown,
  onShow,
}: {
  readonly sheet: Sheet;
  readonly shown: Illustration | null;
  readonly onShow: (illustration: Illustration) => void;
}) {
  const { illustrations: words } = sheet.words.loop;
  const { locale } = sheet;
  const [first] = illustrations;
  if (first === undefined) return null;
  const { customers, revenue, margin } = first.parameters;
  return (
    <section class="illustrations" aria-labelledby="illustrations-title">
      <h3 id="illustrations-title">{words.title}</h3>
      <p>
        {fill(words.about, {
          customers: plainNumber(locale, customers),
          revenue: plainNumber(locale, revenue),
          margin: percentText(locale, margin * 100),
        })}
      </p>
      <p class="illustration-buttons">
        {illustrations.map((illustration) => (
          <button
            type="button"
            class="button small-button secondary"
            key={illustration.field}
            data-testid="illustration"
            aria-pressed={shown === illustration}
            onClick={() => onShow(illustration)}
          >
            {fill(words.show, { name: words.names[illustration.field] })}
          </button>
        ))}
      </p>
    </section>
  );
}

/** An invented firm has a currency too: the one chosen, or the first of those that are offered. */
function inventedSpeech({ speech, page }: Sheet): Speech {
  const currency = speech.money.currency ?? page.currencies[0] ?? null;
  return { ...speech, money: { ...speech.money, currency } };
}

function churnIn(typed: TypedFigures) {
  return typed.get(economicFields.churn) ?? null;
}
