import type { Page } from '@playwright/test';
import { contrast } from '../../src/schemas/content/contrast.ts';
import { siteConfig } from '../../src/site.config.ts';
import { type AnswerSet, always, sampleAnswers } from './answer-sets.ts';
import { pathOf, wordsOf } from './languages.ts';
import { equationOf } from './result-page.ts';
import { saveBeforehand } from './saved-answers.ts';
import { expect, test } from './watched-test.ts';
import { wholeAnswers, wholeBeyond } from './whole-answers.ts';

type Rgb = readonly [red: number, green: number, blue: number];

/** What text needs against what lies behind it (WCAG 2.2, 1.4.3). */
const needed = 4.5;

const places: Readonly<Record<string, { readonly answers: AnswerSet; readonly old: boolean }>> = {
  'where things go wrong': { answers: sampleAnswers, old: true },
  'where things go well': { answers: always(5), old: false },
};

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in ${theme}`, () => {
    test.use({ colorScheme: theme });
    const colours = siteConfig.colours[theme];

    test('the names in the picture on the start page can be read', async ({ page }) => {
      await page.goto(pathOf('en'));
      const names = page
        .getByRole('img')
        .locator('g')
        .filter({ has: page.locator('rect') });
      await expect(names).toHaveCount(4);
      const pairs = await names.evaluateAll((groups) =>
        groups.map((group) => {
          const [text, rect] = ['text', 'rect'].map((tag) => {
            const element = group.querySelector(tag);
            if (element === null) throw new Error(`a quarter without ${tag}`);
            return getComputedStyle(element);
          });
          const tinted = rect?.fill !== 'none';
          return {
            text: text?.fill ?? '',
            behind: tinted ? (rect?.fill ?? '') : '',
            share: tinted ? Number(rect?.fillOpacity) : 0,
          };
        }),
      );
      expect(pairs.filter(({ share }) => share > 0)).toHaveLength(1);
      for (const { text, behind, share } of pairs) {
        const paper = fromHex(colours.paper);
        const ground = share === 0 ? paper : mix(paper, fromCss(behind), share);
        expect(contrastOf(fromCss(text), ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(
          needed,
        );
      }
    });

    test('every name and figure of the full result’s pictures can be read', async ({ page }) => {
      await saveBeforehand(page, wholeAnswers, wholeBeyond);
      await page.goto(pathOf('en', 'result/'));
      await expect(equationOf(page, 'en')).toBeVisible();
      // On a screen they stand on bare paper; nothing of the pictures lies behind them.
      const named = {
        ring: page.locator('.ring-wide').locator('tspan, text:not(:has(tspan))'),
        map: page.locator('.map-column, .map-row, .answer-map caption'),
      };
      for (const [picture, texts] of Object.entries(named)) {
        const inks = await texts.evaluateAll((all) =>
          all.map((text) => {
            const { fill, color } = getComputedStyle(text);
            return text instanceof SVGElement ? fill : color;
          }),
        );
        expect(inks.length, picture).toBeGreaterThan(7);
        for (const ink of new Set(inks)) {
          const found = contrastOf(fromCss(ink), fromHex(colours.paper));
          expect(found, `${picture}: ${ink}`).toBeGreaterThanOrEqual(needed);
        }
      }
    });

    for (const [where, { answers, old }] of Object.entries(places)) {
      test(`the name of the quarter can be read in the chart, ${where}`, async ({ page }) => {
        await saveBeforehand(page, answers);
        await page.goto(pathOf('en', 'result/'));
        await expect(equationOf(page, 'en')).toBeVisible();
        const picture = page.getByRole('img', { name: wordsOf('en').report.loop.title });
        await picture.scrollIntoViewIfNeeded();
        await expect(page.getByText(wordsOf('en').result.chartLoading)).toHaveCount(0);
        // Below the name and away from the mark: the upper left quarter, or the upper right one.
        const { colour, share } = await tintAt(page, old ? 0.05 : 0.6, 0.4);
        expect(share).toBeGreaterThan(0);
        const ground = mix(fromHex(colours.paper), colour, share);
        const name = fromHex(old ? colours.old : colours.winners);
        expect(contrastOf(name, ground), `${name} on ${ground}`).toBeGreaterThanOrEqual(needed);
      });
    }
  });
}

/** What the chart is painted with at a place, given in shares of its width and height. */
async function tintAt(page: Page, across: number, down: number) {
  const place = [across, down] as const;
  const [red = 0, green = 0, blue = 0, alpha = 0] = await page
    .locator('canvas')
    .evaluate((canvas: HTMLCanvasElement, [x, y]) => {
      const at = [Math.round(canvas.width * x), Math.round(canvas.height * y)] as const;
      return [...(canvas.getContext('2d')?.getImageData(...at, 1, 1).data ?? [])];
    }, place);
  const colour: Rgb = [red, green, blue];
  return { colour, share: alpha / 255 };
}

function mix(ground: Rgb, colour: Rgb, share: number): Rgb {
  const [red = 0, green = 0, blue = 0] = ground.map(
    (part, index) => part * (1 - share) + (colour[index] ?? 0) * share,
  );
  return [red, green, blue];
}

function fromHex(hex: string): Rgb {
  const [, ...pairs] = /^#(..)(..)(..)$/.exec(hex) ?? [];
  const [red = 0, green = 0, blue = 0] = pairs.map((pair) => Number.parseInt(pair, 16));
  return [red, green, blue];
}

function fromCss(css: string): Rgb {
  const [red, green, blue] = css.match(/\d+/g)?.map(Number) ?? [];
  if (red === undefined || green === undefined || blue === undefined) {
    throw new Error(`not a colour: ${css}`);
  }
  return [red, green, blue];
}

function contrastOf(one: Rgb, other: Rgb): number {
  return contrast(toHex(one), toHex(other));
}

function toHex(colour: Rgb): string {
  return `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}
