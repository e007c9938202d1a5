import { isLocale, type Locale } from '../../i18n/locale.ts';

/** The sub-path that the site is built for, beginning and ending in a slash. */
export const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The address of a page of this site. @example pathTo('sv', 'quick/') // '/sv/quick/' */
export function pathTo(locale: Locale, page: string): string {
  return `${base}${locale}/${page}`;
}

/** A language out of a route's parameter. @throws Error for anything else. */
export function localeOf(param: string | undefined): Locale {
  if (!isLocale(param)) throw new Error(`not a language: ${param}`);
  return param;
}

/** An owner's link: a full address as it is, a page name as a page in the reader's language. */
export function linkTo(locale: Locale, href: string): string {
  return /^(https:|mailto:)/.test(href) ? href : pathTo(locale, href);
}
