import { intlLocales, type Locale } from './locale.ts';

/** A text in the singular and the plural; which one is chosen by the count. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

/**
 * Puts values into a text's places.
 * @throws Error when a place has no value: a mistake in the code, never shown to a reader.
 * @example fill('Section {n} of {total}', { n: 2, total: 6 }) // 'Section 2 of 6'
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in: ${template}`);
    return String(value);
  });
}

/**
 * The form of a text that goes with a count, filled with it as {n} and any other values.
 * @example plural('en', { one: '{n} answer', other: '{n} answers' }, 1) // '1 answer'
 */
export function plural(
  locale: Locale,
  forms: Plural,
  n: number,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const form = new Intl.PluralRules(intlLocales[locale]).select(n) === 'one' ? 'one' : 'other';
  return fill(forms[form], { n, ...values });
}
