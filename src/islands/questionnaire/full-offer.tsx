import { minutesOf } from '../../domain/minutes.ts';
import { fill, plural } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { QuestionnaireWords } from '../../i18n/words/questionnaire.en.ts';
import { countsText } from './counts-text.ts';
import { Offer } from './offer.tsx';
import type { Onward } from './props.ts';

interface Props {
  readonly locale: Locale;
  readonly words: QuestionnaireWords;
  readonly onward: Onward;
  /** How many questions and KPIs are left there. */
  readonly more: number;
  readonly kpis: number;
  /** The answers, as the address carries them where they are not on the device. */
  readonly carried: string;
}

/** The way on to more questions, and what they add. */
export function FullOffer({ locale, words, onward, more, kpis, carried }: Props) {
  const { title, text, go } = words.offer;
  const asked = countsText(locale, words, more, kpis);
  const minutes = plural(locale, words.minutes, minutesOf(onward.pace, more, kpis));
  return (
    <Offer
      title={title}
      text={fill(text, { asked, minutes })}
      go={go}
      href={onward.href + carried}
      testId="to-full"
    />
  );
}
