/** The languages the product speaks. */
export const locales = ['sv', 'en'] as const;

export type Locale = (typeof locales)[number];

/** Narrows an unknown value to a language of the product. */
export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/** The language's own name, for the switch. */
export const localeNames: Readonly<Record<Locale, string>> = { sv: 'Svenska', en: 'English' };

/** The locale for Intl: British conventions for English. */
export const intlLocales: Readonly<Record<Locale, string>> = { sv: 'sv-SE', en: 'en-GB' };
