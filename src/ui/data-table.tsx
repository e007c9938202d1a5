interface Column {
  readonly label: string;
  readonly type: 'text' | 'number';
}

interface Props {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly { readonly text: string }[])[];
}

/** A table with a caption; the first cell of a row names the row. */
export function DataTable({ caption, columns, rows }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls; this groups a table for those who scroll it
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <div class="table-scroll" role="group" tabIndex={0} aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, type }) => (
              <th scope="col" class={type} key={label}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>{row.map((cell, place) => cellOf(cell.text, columns[place]))}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cellOf(text: string, column: Column | undefined) {
  return (
    <td class={column?.type} key={column?.label}>
      {text}
    </td>
  );
}
