import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pageStates } from './page-states.ts';
import { expect, test } from './watched-test.ts';

test.describe.configure({ mode: 'parallel' });

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const { name, plain, show } of pageStates) {
  test(`${name}: nothing found in English, nor in the dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await show(page, 'en');
    expect.soft(await findings(page), 'in light').toEqual([]);
    // The theme changes colours and nothing else.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await contrastFindings(page), 'in the dark').toEqual([]);
  });

  if (plain) {
    test(`${name}: nothing found in Swedish`, async ({ page }) => {
      await show(page, 'sv');
      expect(await findings(page)).toEqual([]);
    });
  }
}

test('what is wrong is found, in both themes', async ({ page }) => {
  await page.goto('/en/privacy/');
  await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
    heading.style.color = 'rgb(128 128 128)';
    heading.style.fontSize = '1rem';
    heading.insertAdjacentElement('afterend', document.createElement('button'));
  });
  const rules = (found: Awaited<ReturnType<typeof findings>>) => found.map(({ rule }) => rule);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(rules(await findings(page)).sort()).toEqual(['button-name', 'color-contrast']);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
    heading.style.color = 'rgb(90 90 90)';
  });
  expect(rules(await contrastFindings(page))).toEqual(['color-contrast']);
});

/** What axe holds against a page by every rule, or cannot decide. */
function findings(page: Page) {
  return analyse(axeFor(page).withTags(tags));
}

function contrastFindings(page: Page) {
  return analyse(axeFor(page).withRules('color-contrast'));
}

/** No page has frames, so axe need not open another page to put its parts together. */
function axeFor(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode();
}

async function analyse(axe: AxeBuilder) {
  const { violations, incomplete } = await axe.analyze();
  const undecided = incomplete.map((result) => ({
    ...result,
    nodes: result.nodes.filter(({ html }) => !isLookedAtElsewhere(html)),
  }));
  return [...violations, ...undecided]
    .filter(({ nodes }) => nodes.length > 0)
    .map(({ id, nodes }) => ({
      rule: id,
      where: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
    }));
}

/**
 * Axe cannot tell what lies behind the text of an SVG, nor behind the upright names over the map and
 * its caption; pictures.spec.ts looks at those.
 */
function isLookedAtElsewhere(html: string): boolean {
  return /^<(text|tspan) |^<span class="map-column">|^<caption>/.test(html);
}
