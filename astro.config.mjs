import preact from '@astrojs/preact';
import { defineConfig, fontProviders } from 'astro/config';
import { brandStyles } from './scripts/brand-styles.ts';
import { parseSiteConfig } from './src/schemas/content/site-config.ts';
import { siteConfig } from './src/site.config.ts';

const config = parseSiteConfig(siteConfig);
const address = process.env['SITE_URL'] ?? config.address;
const base = `/${(process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

const font = (name, cssVariable, file, weight, fallbacks) => ({
  provider: fontProviders.local(),
  name,
  cssVariable,
  fallbacks,
  options: { variants: [{ src: [file], weight, style: 'normal', display: 'swap' }] },
});

/**
 * What nearly every island uses goes into one file, which is smaller and sooner there than a dozen.
 * The start page has no island and uses the door alone, so that stays a file of its own.
 */
const codeSplitting = {
  groups: [
    {
      name: 'shared',
      minShareCount: 7,
      test: (id) => !/\.(css|json|astro)$|browser-door/.test(id.split('?')[0]),
    },
  ],
};

export default defineConfig({
  ...(address === '' ? {} : { site: address }),
  base,
  output: 'static',
  trailingSlash: 'always',
  prefetch: false,
  build: { assets: '_astro', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [preact(), brandStyles(config, address)],
  markdown: { syntaxHighlight: false },
  fonts: [
    font('Source Serif 4', '--font-serif', './src/fonts/source-serif-4.woff2', '400 600', [
      'Georgia',
      'serif',
    ]),
    font('Source Sans 3', '--font-sans', './src/fonts/source-sans-3.woff2', '400 600', [
      'Arial',
      'sans-serif',
    ]),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'none'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "object-src 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ],
    },
  },
  vite: {
    build: { rolldownOptions: { external: ['html2canvas', 'canvg', 'dompurify'] } },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } },
  },
});
