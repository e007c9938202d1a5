import type { Locale } from '../../i18n/locale.ts';
import type { PlanWords } from '../../i18n/words/plan.en.ts';
import { TextField } from './text-field.tsx';

interface Props {
  readonly locale: Locale;
  readonly words: PlanWords;
  readonly text: string;
  readonly longest: number;
  readonly onText: (text: string) => void;
}

/** What the sender wants to say on the report's executive page. */
export function NoteField({ locale, words, text, longest, onText }: Props) {
  return (
    <section class="plan-note" aria-labelledby="plan-note">
      <h2 id="plan-note">{words.note.title}</h2>
      <TextField
        id="plan-report-note"
        locale={locale}
        label={words.note.label}
        left={words.task.left}
        value={text}
        longest={longest}
        rows={4}
        onText={onText}
        onLeave={() => undefined}
      />
    </section>
  );
}
