interface Props {
  readonly label: string;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

/** The parts of the result as links. */
export function Contents({ label, sections }: Props) {
  return (
    <nav class="result-contents" aria-label={label}>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
