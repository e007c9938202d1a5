import type { BusinessModelId, KpiId } from '../../domain/ids.ts';
import type { Ladder, Standing } from '../../domain/kpi.ts';
import type { Locale } from '../../i18n/locale.ts';
import { placedText } from './around-ladder.tsx';
import { KpiDeck } from './kpi-deck.tsx';
import type { LadderRows } from './ladder-rows.ts';
import { ladderTally } from './ladder-tally.ts';
import type { AskedKpi, AskedLadder } from './props.ts';
import { rungOptions } from './standing-options.ts';

export interface LadderBodyProps {
  readonly locale: Locale;
  readonly asked: AskedLadder;
  readonly model: BusinessModelId | undefined;
  readonly ladder: Ladder;
  readonly rows: LadderRows<AskedKpi>;
  /** The KPI that the address names. */
  readonly named: KpiId | undefined;
  readonly onStanding: (kpi: KpiId, standing: Standing | null) => void;
}

/** What the steps mean, the KPIs, and how many of them have come how far. */
export function LadderBody({ rows, ...props }: LadderBodyProps) {
  const { locale, asked, ladder } = props;
  const { words } = asked;
  const tally = ladderTally(locale, words, asked.kpis, ladder);
  return (
    <>
      <Statements options={words.options} />
      <KpiDeck {...props} />
      {tally !== '' && (
        <p class="ladder-tally">
          {placedText(words, rows)}: {tally}
        </p>
      )}
      <p class="keys small">{words.keys}</p>
    </>
  );
}

/** What each column of the table means; on a phone each KPI has the statements with it. */
function Statements({
  options,
}: {
  readonly options: Readonly<
    Record<string, { readonly label: string; readonly statement: string }>
  >;
}) {
  return (
    <ol class="kpi-statements">
      {[...rungOptions, 'silo'].map((option) => (
        <li key={option}>
          <span class="kpi-mark" aria-hidden="true">
            {option === 'silo' ? '' : option}
          </span>
          <span>
            <b>{options[option]?.label}.</b> {options[option]?.statement}
          </span>
        </li>
      ))}
    </ol>
  );
}
