import type { Locale } from '../../i18n/locale.ts';
import type { Masthead } from '../../islands/result/download.tsx';
import type { SiteConfig } from '../../schemas/content/site-config.ts';
import { base, linkTo, pathTo } from './paths.ts';

/** What the report's cover and closing take from the site: name, colours, contact, addresses. */
export function mastheadFor(
  locale: Locale,
  flowName: string,
  edition: string,
  site: URL | undefined,
  config: SiteConfig,
): Masthead {
  const { contact, callToAction } = config;
  const invitation = callToAction?.[locale] ?? null;
  const absolute = (path: string) => (site === undefined ? null : new URL(path, site).href);
  return {
    siteName: config.name,
    colours: config.colours.light,
    address: absolute(base),
    methodAddress: absolute(pathTo(locale, 'method/')),
    flowName,
    edition,
    contact: contact === null ? null : withoutGaps(contact),
    contactHref: contactLink(contact),
    callToAction:
      invitation === null ? null : { ...invitation, href: linkTo(locale, invitation.href) },
  };
}

type Contact = NonNullable<SiteConfig['contact']>;

function contactLink(contact: Contact | null): string | null {
  if (contact?.email !== undefined) return `mailto:${contact.email}`;
  return contact?.address ?? null;
}

function withoutGaps({ name, email, address }: Contact) {
  return {
    name,
    ...(email === undefined ? {} : { email }),
    ...(address === undefined ? {} : { address }),
  };
}
