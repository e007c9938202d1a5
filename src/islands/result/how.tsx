import type { Derivation } from '../../report/report.ts';
import { DataTable } from '../../ui/data-table.tsx';

interface Props {
  readonly label: string;
  /** What the label is about, for those who hear it out of its place. */
  readonly of: string;
  readonly derivation: Derivation;
}

/** "How this came about": the arithmetic, and the answers it rests on. */
export function How({ label, of, derivation }: Props) {
  return (
    <details class="how">
      <summary>
        {label}
        <span class="sr-only">: {of}</span>
      </summary>
      <ol>
        {derivation.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <DataTable {...derivation.table} />
    </details>
  );
}
