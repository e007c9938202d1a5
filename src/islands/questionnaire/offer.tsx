interface Props {
  readonly title: string;
  readonly text: string;
  readonly go: string;
  readonly href: string;
  readonly testId: string;
}

/** A way on that nobody has to take, beside the result. */
export function Offer({ title, text, go, href, testId }: Props) {
  return (
    <section class="offer" aria-labelledby="offer-title">
      <h3 id="offer-title">{title}</h3>
      <p>{text}</p>
      <p>
        <a href={href} data-testid={testId}>
          {go}
        </a>
      </p>
    </section>
  );
}
