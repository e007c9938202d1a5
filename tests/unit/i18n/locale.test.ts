import { describe, expect, test } from 'vitest';
import { intlLocales, isLocale, localeNames, locales } from '../../../src/i18n/locale.ts';

describe('languages', () => {
  test('are Swedish and English, each with its own name and its conventions', () => {
    expect(locales.map((locale) => localeNames[locale])).toEqual(['Svenska', 'English']);
    expect(locales.map((locale) => intlLocales[locale])).toEqual(['sv-SE', 'en-GB']);
  });

  test.each(['sv', 'en'])('%s is one', (value) => {
    expect(isLocale(value)).toBe(true);
  });

  test.each(['de', 'SV', 'sv-SE', '', undefined, null, 1])('%s is none', (value) => {
    expect(isLocale(value)).toBe(false);
  });
});
