import type { AstroIntegration } from 'astro';
import type { Palette, SiteConfig } from '../src/schemas/content/site-config.ts';

const module = 'virtual:brand.css';

/**
 * The owner's colours as a style sheet of custom properties, for both themes, built into the site;
 * and a word of warning when the site has no public address.
 */
export function brandStyles(config: SiteConfig, address: string): AstroIntegration {
  const css = [
    `:root{${declarations(config.colours.light)}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${declarations(config.colours.dark)}}}`,
  ].join('\n');
  return {
    name: 'brand-styles',
    hooks: {
      'astro:config:setup': ({ updateConfig, command, logger }) => {
        if (command === 'build' && address === '') {
          logger.warn(
            'No public address: canonical links, language alternates and the social picture are left out. Set SITE_URL, or address in src/site.config.ts.',
          );
        }
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'brand-styles',
                resolveId: (id: string) => (id === module ? `\0${module}` : undefined),
                load: (id: string) => (id === `\0${module}` ? css : undefined),
              },
            ],
          },
        });
      },
    },
  };
}

function declarations(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');
}
