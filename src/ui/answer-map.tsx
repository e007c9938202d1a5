import { useState } from 'preact/hooks';

interface Dot {
  readonly item: string;
  readonly topic: string;
  readonly position: number | null;
  readonly mark: string;
  readonly answer: string;
}

interface Props {
  readonly caption: string;
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly (readonly Dot[])[] }[];
  readonly legend: readonly {
    readonly dot: { readonly position: number | null; readonly mark: string };
    readonly text: string;
  }[];
  /** Where a dot leads: to its question and answer in full. */
  readonly hrefOf: (item: string) => string;
}

/**
 * Every answer as a dot in a grid of departments and dimensions. What the pointer or the focus is on
 * is written out below the grid, where it hides nothing.
 */
export function AnswerMap({ caption, corner, columns, rows, legend, hrefOf }: Props) {
  const [read, setRead] = useState<Dot | null>(null);
  return (
    <div class="answer-map">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" class="map-names">
              <span class="map-corner">{corner}</span>
            </th>
            {columns.map((column) => (
              <th scope="col" key={column}>
                <span class="map-column">{column}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row" class="map-names">
                <span class="map-row">{row.name}</span>
              </th>
              {row.cells.map((dots, place) => (
                <td key={columns[place]}>
                  {dots.length > 0 && (
                    <ul class="map-dots">
                      {dots.map((dot) => (
                        <li key={dot.item}>
                          <a
                            href={hrefOf(dot.item)}
                            onFocus={() => setRead(dot)}
                            onBlur={() => setRead(null)}
                            onMouseEnter={() => setRead(dot)}
                            onMouseLeave={() => setRead(null)}
                          >
                            <Mark {...dot} />
                            <span class="sr-only">
                              {dot.topic}: {dot.answer}
                            </span>
                          </a>
                        </li>
                      ))}
                    </ul>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="map-reading" aria-hidden="true">
        {read !== null && (
          <>
            <b>{read.topic}</b> {read.answer}
          </>
        )}
      </p>
      <ul class="map-legend">
        {legend.map(({ dot, text }) => (
          <li key={text}>
            <Mark {...dot} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The dot itself: its mark says the answer, its colour only says it again. */
function Mark({ position, mark }: { readonly position: number | null; readonly mark: string }) {
  return (
    <span class={position === null ? 'dot' : `dot dot-${position}`} aria-hidden="true">
      {mark}
    </span>
  );
}
