import { describe, expect, test } from 'vitest';
import { parseSiteConfig } from '../../../../src/schemas/content/site-config.ts';
import { siteConfig } from '../../../../src/site.config.ts';
import { refusalOf } from './shipped.ts';

const { colours } = siteConfig;
const contact = { name: 'Anna Öberg', email: 'anna@example.com', address: 'https://example.com' };
const invitation = { text: 'Talk to us.', label: 'Contact', href: 'mailto:anna@example.com' };

type Settings = Readonly<Record<string, unknown>>;

function refused(settings: Settings): string {
  return refusalOf(() => parseSiteConfig({ ...siteConfig, ...settings }));
}

function inTheme(theme: 'light' | 'dark', changes: Settings): Settings {
  return { colours: { ...colours, [theme]: { ...colours[theme], ...changes } } };
}

describe('the settings', () => {
  test('are accepted as they are published', () => {
    expect(parseSiteConfig(siteConfig)).toEqual(siteConfig);
  });

  test.each([
    ['a logo', { logo: { src: 'brand/logo.svg', alt: 'Example' } }],
    ['an address', { address: 'https://check.example.com' }],
    ['somebody to contact', { contact }],
    ['a name alone to contact', { contact: { name: 'Anna Öberg' } }],
    ['nothing to ask of the reader', { callToAction: null }],
    ['a link to write to', { callToAction: { sv: invitation, en: invitation } }],
    ['one language', { languages: ['sv'] }],
  ])('may have %s', (_, settings) => {
    expect(parseSiteConfig({ ...siteConfig, ...settings })).toMatchObject(settings);
  });
});

describe('a colour', () => {
  test.each(['blue', '#fff', '#12345', '#gggggg', 'rgb(0, 0, 0)', ''])(
    'written as %j is refused, with the way to write it',
    (winners) => {
      const message = refused(inTheme('dark', { winners }));
      expect(message).toContain('src/site.config.ts · colours · dark · winners');
      expect(message).toContain('#rrggbb');
    },
  );

  test.each(['ink', 'quiet', 'winners', 'old'] as const)(
    'of text (%s) is refused under 4.5 : 1, with both numbers and the way out',
    (name) => {
      const light = refused({
        colours: { ...colours, light: { ...colours.light, paper: '#ffffff', [name]: '#777777' } },
      });
      expect(light).toContain(`src/site.config.ts · colours · light · ${name}`);
      expect(light).toContain('#777777 on #ffffff has contrast 4.48 : 1, but needs 4.5 : 1');
      expect(light).toContain('darker');
      const dark = refused(inTheme('dark', { [name]: colours.dark.paper }));
      expect(dark).toContain(`colours · dark · ${name}`);
      expect(dark).toContain('has contrast 1.00 : 1');
      expect(dark).toContain('lighter');
    },
  );

  test('of text is accepted just above 4.5 : 1', () => {
    const settings = inTheme('light', { paper: '#ffffff', quiet: '#767676' });
    expect(() => parseSiteConfig({ ...siteConfig, ...settings })).not.toThrow();
  });

  test('of lines must be seen at all', () => {
    const message = refused(inTheme('light', { line: colours.light.paper }));
    expect(message).toContain('colours · light · line');
  });
});

describe('a link', () => {
  test.each([
    'javascript:alert(1)',
    'http://example.com',
    'method',
    '/method/',
    'data:text/html,x',
  ])('to %s after the result is refused', (href) => {
    const callToAction = { sv: { ...invitation, href }, en: invitation };
    const message = refused({ callToAction });
    expect(message).toContain('src/site.config.ts · callToAction · sv · href');
    expect(message).toContain('https:');
  });

  test.each(['example.com', 'javascript:alert(1)', 'http://example.com', '//example.com'])(
    'to %s as contact is refused',
    (address) => {
      const message = refused({ contact: { ...contact, address } });
      expect(message).toContain('src/site.config.ts · contact · address');
      expect(message).toContain('https://');
    },
  );

  test.each(['example.com', 'javascript:alert(1)', 'http://example.com', '/check'])(
    'to %s as the address of the site is refused',
    (address) => {
      const message = refused({ address });
      expect(message).toContain('src/site.config.ts · address');
      expect(message).toContain('https://');
    },
  );

  test.each(['anna', 'anna@', '@example.com'])('to write to %s is refused', (email) => {
    const message = refused({ contact: { ...contact, email } });
    expect(message).toContain('src/site.config.ts · contact · email');
    expect(message).toContain('name@example.com');
  });
});

describe('other settings', () => {
  test.each([
    ['an empty name', { name: '' }, 'name', 'give the site a name'],
    ['a long name', { name: 'x'.repeat(41) }, 'name', '40 characters'],
    [
      'a logo from elsewhere',
      { logo: { src: 'https://x.com/a.svg', alt: 'A' } },
      'logo · src',
      'SVG or PNG',
    ],
    [
      'a logo without words',
      { logo: { src: 'logo.svg', alt: '' } },
      'logo · alt',
      'what the logo shows',
    ],
    ['an unknown language', { languages: ['de'] }, 'languages · 0', 'sv'],
    ['no language', { languages: [] }, 'languages', 'at least one language'],
    ['an unknown flow', { flows: ['slow'] }, 'flows · 0', 'quick'],
    ['no flow', { flows: [] }, 'flows', 'at least one flow'],
    ['a setting that nobody reads', { tracker: true }, 'the whole file', 'tracker'],
    [
      'one language without the invitation',
      { callToAction: { sv: invitation } },
      'callToAction · en',
      'expected',
    ],
  ])('%s is refused', (_, settings, place, hint) => {
    const message = refused(settings);
    expect(message).toContain(`src/site.config.ts · ${place}`);
    expect(message).toContain(hint);
  });
});
