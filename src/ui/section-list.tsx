export interface SectionEntry {
  readonly id: string;
  readonly name: string;
  readonly answered: number;
  readonly total: number;
  /** "1 of 2 answered". */
  readonly status: string;
}

/** More than these are a figure, since nobody counts a row of dots. */
const mostTicks = 5;

interface Props {
  readonly label: string;
  readonly sections: readonly SectionEntry[];
  readonly current: string;
}

/** The sections as links, each with how much of it is answered. */
export function SectionList({ label, sections, current }: Props) {
  return (
    <nav class="section-list" aria-label={label}>
      <ol>
        {sections.map((section) => (
          <li key={section.id}>
            <a
              href={`#${section.id}`}
              aria-current={section.id === current ? 'step' : undefined}
              class={section.answered === section.total ? 'complete' : undefined}
            >
              <span class="section-name">{section.name}</span>
              <span class="sr-only">, {section.status}</span>
              <Progress {...section} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Progress({ answered, total }: SectionEntry) {
  if (total > mostTicks) {
    return (
      <span class="section-count" aria-hidden="true">
        {answered}/{total}
      </span>
    );
  }
  return (
    <span class="section-ticks" aria-hidden="true">
      {Array.from({ length: total }, (_, index) => (
        <i class={index < answered ? 'on' : undefined} key={index} />
      ))}
    </span>
  );
}
