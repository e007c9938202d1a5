import { type Locale, locales } from '../../src/i18n/locale.ts';
import { wordsOf } from '../../src/pages/_load/words.ts';

export { type Locale, locales, wordsOf };

/** The address of a page below the language. @example pathOf('sv', 'quick/') // '/sv/quick/' */
export function pathOf(locale: Locale, page = ''): string {
  return `/${locale}/${page}`;
}

/** A text with places as a pattern for the whole of what is shown. @example patternOf('{n} of 5') */
export function patternOf(template: string): RegExp {
  const parts = template.split(/\{\w+\}/).map(literally);
  return new RegExp(`^${parts.join('(.+)')}$`);
}

/** A pattern for what begins with a text. */
export function beginningWith(text: string): RegExp {
  return new RegExp(`^${literally(text)}`);
}

/** A pattern for a label that says to listeners what it is about. @example labelled('Change', 'X') */
export function labelled(label: string, about: string): RegExp {
  return new RegExp(`^${literally(label)}\\s*: ${literally(about)}$`);
}

/** A pattern for exactly this text. */
export function exactly(text: string): RegExp {
  return new RegExp(`^${literally(text)}$`);
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
