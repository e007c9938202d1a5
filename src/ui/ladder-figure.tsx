interface Row {
  readonly id: string;
  readonly label: string;
  readonly rung: number | null;
  readonly silo: boolean;
  readonly text: string;
}

interface Props {
  readonly title: string;
  readonly summary: string;
  readonly rungs: readonly string[];
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly text: string;
    readonly plain: boolean;
    readonly rows: readonly Row[];
  }[];
}

/**
 * The KPIs on their rungs, by family: a line as long as the KPI has come, with its mark at the end.
 * What decides is a large filled mark in the last column, what steers in a silo a square, what nobody
 * has placed a question mark; the rung in words stands beside each line.
 */
export function LadderFigure({ title, summary, rungs, groups }: Props) {
  return (
    <div class="ladder-figure" role="img" aria-label={`${title}. ${summary}`}>
      <div class="ladder-head" aria-hidden="true">
        {rungs.map((rung) => (
          <span key={rung}>{rung}</span>
        ))}
      </div>
      {groups.map((group) => (
        <div
          class={group.plain ? 'ladder-group plain' : 'ladder-group'}
          key={group.id}
          aria-hidden="true"
        >
          <p class="ladder-family">
            <b>{group.name}</b> <span>{group.text}</span>
          </p>
          {group.rows.map((row) => (
            <LadderLine key={row.id} row={row} rungs={rungs.length} />
          ))}
        </div>
      ))}
    </div>
  );
}

function LadderLine({ row, rungs }: { readonly row: Row; readonly rungs: number }) {
  const places = Array.from({ length: rungs }, (_, place) => place);
  return (
    <div class={row.rung === rungs - 1 ? 'ladder-line decides' : 'ladder-line'}>
      <span class="ladder-name">{row.label}</span>
      <span class="ladder-track">
        {places.map((place) => (
          <i key={place} class={classOf(row, place)} />
        ))}
      </span>
      <span class="ladder-said">{row.text}</span>
    </div>
  );
}

function classOf({ rung, silo }: Row, place: number): string {
  if (rung === null) return place === 0 ? 'unknown' : '';
  if (place > rung) return '';
  const end = silo ? 'here silo' : `here at-${rung}`;
  return place === rung ? end : 'passed';
}
