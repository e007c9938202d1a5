import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BusinessModelId, KpiId } from '../../domain/ids.ts';
import type { Ladder, Standing } from '../../domain/kpi.ts';
import { fill, plural } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import { KpiRow } from '../../ui/kpi-row.tsx';
import { byFamily } from './by-family.ts';
import { ladderRows } from './ladder-rows.ts';
import type { AskedKpi, AskedLadder } from './props.ts';
import { optionOfStanding, otherOptions, rungOptions, toStanding } from './standing-options.ts';
import { kpiPlace } from './steps.ts';

interface Props {
  readonly locale: Locale;
  readonly asked: AskedLadder;
  readonly model: BusinessModelId | undefined;
  readonly ladder: Ladder;
  readonly named: KpiId | undefined;
  readonly onStanding: (kpi: KpiId, standing: Standing | null) => void;
}

/**
 * The KPIs: one table where there is room for it, otherwise one KPI at a time. Those that fit the
 * business model come first; the others follow below them on request, so that nothing moves away
 * from under the hand.
 */
export function KpiDeck({ locale, asked, model, ladder, named, onStanding }: Props) {
  const { words, kpis } = asked;
  const [alsoShown, setAlsoShown] = useState<readonly KpiId[]>(named === undefined ? [] : [named]);
  const [current, setCurrent] = useState(named);
  const { deck, focusNext } = useNextFocus(named);
  const { first, more, hidden } = ladderRows(kpis, model, ladder, new Set(alsoShown));
  const shown = [...first, ...more];
  const at = Math.max(
    0,
    shown.findIndex(({ id }) => id === current),
  );
  const atEnd = at === shown.length - 1;
  const goTo = (kpi: AskedKpi | undefined) => {
    if (kpi === undefined) return;
    focusNext(kpi.id);
    setCurrent(kpi.id);
  };
  const rowOf = (kpi: AskedKpi) => (
    <KpiRow
      {...kpi}
      key={kpi.id}
      id={kpiPlace(kpi.id)}
      href={`${asked.kpisHref}#${kpi.id}`}
      moreOn={fill(words.moreOn, { kpi: kpi.short })}
      rungs={rungOptions}
      others={otherOptions}
      value={optionOfStanding(ladder.get(kpi.id))}
      current={kpi === shown[at]}
      words={words}
      onAnswer={(value) => onStanding(kpi.id, toStanding(value))}
      onClear={() => {
        // What was shown since it had an answer stays when it has none.
        setAlsoShown([...alsoShown, kpi.id]);
        onStanding(kpi.id, null);
      }}
    />
  );
  const familiesOf = (rows: readonly AskedKpi[]) =>
    byFamily(rows).map(({ family, kpis: own }) => (
      <div class="kpi-family" key={family}>
        <h3>
          {words.families[family].name} <small>{words.families[family].about}</small>
        </h3>
        {own.map(rowOf)}
      </div>
    ));
  return (
    <div class={atEnd ? 'kpi-deck at-end' : 'kpi-deck'} ref={deck}>
      <p class="kpi-count" tabIndex={-1}>
        {fill(words.progress, { n: at + 1, total: shown.length })}
        {shown[at] !== undefined && ` · ${words.families[shown[at].family].name}`}
        <span class="section-ticks" aria-hidden="true">
          {shown.map(({ id }, index) => (
            <i key={id} class={tickClass(ladder.has(id), index === at)} />
          ))}
        </span>
      </p>
      <Head words={words} />
      {familiesOf(first)}
      {more.length > 0 && <p class="kpi-others-about">{words.moreAbout}</p>}
      {familiesOf(more)}
      <div class="kpi-nav">
        <button
          type="button"
          class="button secondary kpi-turn"
          disabled={at === 0}
          onClick={() => goTo(shown[at - 1])}
        >
          {words.previousKpi}
        </button>
        <button
          type="button"
          class="button kpi-turn kpi-next"
          disabled={atEnd}
          onClick={() => goTo(shown[at + 1])}
        >
          {words.nextKpi}
        </button>
        {hidden.length > 0 && (
          <button
            type="button"
            class="button secondary kpi-show"
            onClick={() => {
              setAlsoShown(kpis.map(({ id }) => id));
              goTo(hidden[0]);
            }}
          >
            {plural(locale, words.more, hidden.length)}
          </button>
        )}
      </div>
    </div>
  );
}

function tickClass(answered: boolean, now: boolean): string {
  return `${answered ? 'on' : ''} ${now ? 'now' : ''}`.trim();
}

/** The heads of the columns; each radio says the same for itself. */
function Head({ words }: { readonly words: AskedLadder['words'] }) {
  const options: Readonly<Record<string, { readonly label: string }>> = words.options;
  return (
    <p class="kpi-head" aria-hidden="true">
      <span>{words.kpi}</span>
      {[...rungOptions, ...otherOptions].map((option) => (
        <span key={option}>{options[option]?.label}</span>
      ))}
    </p>
  );
}

/**
 * Puts the focus on a KPI once it is shown: on its first radio in the table; where it is alone, on
 * the line above it, so that it is heard from its beginning.
 */
function useNextFocus(first: KpiId | undefined) {
  const deck = useRef<HTMLDivElement>(null);
  const next = useRef(first);
  useLayoutEffect(() => {
    const place = next.current;
    next.current = undefined;
    if (place === undefined || deck.current === null) return;
    const count = deck.current.querySelector<HTMLElement>('.kpi-count');
    if (count !== null && count.offsetParent !== null) {
      count.focus({ preventScroll: true });
      deck.current.scrollIntoView({ block: 'start' });
      return;
    }
    const row = deck.current.querySelector(`#item-${kpiPlace(place)}`);
    const radio = row?.querySelector<HTMLElement>('input:checked') ?? row?.querySelector('input');
    radio?.focus();
  });
  return {
    deck,
    focusNext: (kpi: KpiId) => {
      next.current = kpi;
    },
  };
}
