import { z } from 'astro/zod';
import { contrast } from './contrast.ts';
import { type Problem, parseFile, refuseIfAny } from './problems.ts';
import { webAddress } from './web-address.ts';

const path = 'src/site.config.ts';
const languages = ['sv', 'en'] as const;

const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'a colour is written #rrggbb');
const palette = z.strictObject({
  paper: colour,
  ink: colour,
  quiet: colour,
  line: colour,
  winners: colour,
  old: colour,
});
const logo = z.strictObject({
  src: z.string().regex(/^[\w./-]+\.(svg|png)$/, 'name an SVG or PNG file in public/'),
  alt: z.string().min(1, 'say what the logo shows'),
});
const contact = z.strictObject({
  name: z.string().min(1),
  email: z.email('write an address such as name@example.com').optional(),
  address: webAddress.optional(),
});
const callToAction = z.strictObject({
  text: z.string().min(1),
  label: z.string().min(1),
  href: z
    .string()
    .regex(/^(https:\/\/|mailto:|[\w-]+\/$)/, 'use https:, mailto: or a page such as method/'),
});

const siteFile = z.strictObject({
  name: z.string().min(1, 'give the site a name').max(40, 'keep the name under 40 characters'),
  logo: logo.nullable(),
  colours: z.strictObject({ light: palette, dark: palette }),
  address: z.union([z.literal(''), webAddress]),
  contact: contact.nullable(),
  callToAction: z.strictObject({ sv: callToAction, en: callToAction }).nullable(),
  languages: z.array(z.enum(languages)).min(1, 'offer at least one language'),
  flows: z.array(z.enum(['quick', 'full'])).min(1, 'offer at least one flow'),
});

export type SiteConfig = z.infer<typeof siteFile>;
export type Palette = z.infer<typeof palette>;

/** Contrast that text needs on the paper (WCAG 2.2, 1.4.3); marks in the same colours then pass 3 : 1 too. */
const textContrast = 4.5;

/**
 * The owner's settings, checked.
 * @throws Error that names the setting and what to mend; contrasts are given with both numbers.
 */
export function parseSiteConfig(data: unknown): SiteConfig {
  const config = parseFile(path, siteFile, data);
  refuseIfAny([
    ...contrastProblems('light', config.colours.light),
    ...contrastProblems('dark', config.colours.dark),
  ]);
  return config;
}

function contrastProblems(theme: string, colours: Palette): Problem[] {
  const needed = [
    ['ink', textContrast],
    ['quiet', textContrast],
    ['winners', textContrast],
    ['old', textContrast],
    ['line', 1.2],
  ] as const;
  return needed.flatMap(([name, least]) => {
    const reached = contrast(colours[name], colours.paper);
    if (reached >= least) return [];
    const message = `${colours[name]} on ${colours.paper} has contrast ${reached.toFixed(2)} : 1, but needs ${least} : 1. Choose a ${theme === 'light' ? 'darker' : 'lighter'} colour`;
    return [{ file: path, at: `colours · ${theme} · ${name}`, message }];
  });
}
