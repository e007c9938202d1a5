/** Makes the pictures that are shown where a link to the site is shared: 1200 by 630 pixels. */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { siteConfig } from '../src/site.config.ts';
import { browserArgs, findBrowser } from './find-browser.ts';

const lines = {
  en: 'Marketing makes the promise. The experience decides what it is worth.',
  sv: 'Marknad ger löftet. Upplevelsen avgör vad det är värt.',
};
const asides = {
  en: 'Twelve questions, three minutes. Nothing leaves your browser.',
  sv: 'Tolv frågor, tre minuter. Inget lämnar webbläsaren.',
};

const { paper, ink, quiet, winners } = siteConfig.colours.light;
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: [...browserArgs],
});
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
for (const locale of ['sv', 'en'] as const) {
  await page.setContent(picture(lines[locale], asides[locale]));
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `public/social-${locale}.png` });
}
await browser.close();

function picture(line: string, aside: string): string {
  return `<style>
    @font-face { font-family: serif4; font-weight: 400 600; src: url(${fontUrl('source-serif-4')}) }
    @font-face { font-family: sans3; font-weight: 400 600; src: url(${fontUrl('source-sans-3')}) }
    body { margin: 0; padding: 64px 80px; width: 1040px; height: 502px; background: ${paper}; color: ${ink};
      display: flex; flex-direction: column; justify-content: space-between }
    .equation { font: 400 190px/1 serif4; letter-spacing: -0.03em; margin: 0 }
    b { font-weight: 600; color: ${winners} }
    h1 { font: 600 52px/1.2 serif4; margin: 0; max-width: 960px }
    p { font: 400 28px/1.3 sans3; margin: 0; color: ${quiet}; display: flex; justify-content: space-between }
  </style><div class="equation">1 + 1 = <b>3</b>?</div><h1>${line}</h1><p><span>${aside}</span><span>${siteConfig.name}</span></p>`;
}

function fontUrl(name: string): string {
  const bytes = readFileSync(new URL(`../src/fonts/${name}.woff2`, import.meta.url));
  return `data:font/woff2;base64,${bytes.toString('base64')}`;
}
