import type { ComponentChildren } from 'preact';
import type { Lazy } from '../../ui/lazy.ts';
import type { LadderBody, LadderBodyProps } from './ladder-body.tsx';

/** Fetches the ladder, which most visits to the questions never come to. */
export async function loadLadder(): Promise<typeof LadderBody> {
  return (await import('./ladder-body.tsx')).LadderBody;
}

interface Props extends LadderBodyProps {
  /** Where the section stands in the questionnaire, in words. */
  readonly where: string;
  readonly body: Lazy<typeof LadderBody>;
  readonly onRetry: () => void;
  /** What follows the KPIs. */
  readonly children: ComponentChildren;
}

/** The last section: how far each KPI has come. Nothing of it has to be answered. */
export function LadderSection({ where, body, onRetry, children, ...props }: Props) {
  const { words, kpisHref } = props.asked;
  return (
    <section aria-labelledby="section-title">
      <p class="where">{where}</p>
      <h2 id="section-title" tabIndex={-1}>
        {words.title}
        <small>{words.about}</small>
      </h2>
      <p>
        {words.intro} {words.skip} <a href={kpisHref}>{words.explained}</a>
      </p>
      {body.state === 'ready' && <body.value {...props} />}
      {body.state === 'failed' && (
        <div class="notice" role="alert">
          <p>{words.notFetched}</p>
          <button type="button" class="button small-button secondary" onClick={onRetry}>
            {words.retry}
          </button>
        </div>
      )}
      {children}
    </section>
  );
}
