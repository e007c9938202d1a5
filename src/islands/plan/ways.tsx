import type { PlanWords } from '../../i18n/words/plan.en.ts';

/** Where the plan comes from, and where it shows; null is not offered. */
export type WaysHrefs = Readonly<
  Record<'result' | 'take' | 'questions' | 'charter', string | null>
>;

export function Ways({
  words,
  hrefs,
}: {
  readonly words: PlanWords['ways'];
  readonly hrefs: WaysHrefs;
}) {
  return (
    <nav class="plan-ways" aria-label={words.label}>
      {(['take', 'result', 'questions', 'charter'] as const).map((way) => {
        const href = hrefs[way];
        return (
          href !== null && (
            <a key={way} href={href}>
              {words[way]}
            </a>
          )
        );
      })}
    </nav>
  );
}
