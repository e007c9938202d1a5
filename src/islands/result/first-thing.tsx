import type { ResultWords } from '../../i18n/words/result.en.ts';
import { firstThings } from '../../report/planned.ts';
import type { Report } from '../../report/report.ts';

interface Props {
  readonly report: Report;
  readonly words: ResultWords;
}

/** What to do first, who does it and by when, before anything else is read. */
export function FirstThing({ report, words }: Props) {
  const things = firstThings(report);
  const [first] = things?.points ?? [];
  if (first === undefined) return null;
  return (
    <div class="first-thing">
      <p class="first-label">{words.doFirst}</p>
      <p class="first-title">
        <a href={things?.by === 'plan' ? '#plan' : '#steps'}>{first.text}</a>
      </p>
      <p>{first.detail}</p>
    </div>
  );
}
