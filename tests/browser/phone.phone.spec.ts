import { sampleAnswers } from './answer-sets.ts';
import { expectChosen, groupOf, nextLink, radioOf, resultLink } from './answering.ts';
import { locales, pathOf, wordsOf } from './languages.ts';
import { questionsIn, sectionsIn } from './questions.ts';
import { readPdf } from './reading-pdf.ts';
import { downloadSection, equationOf } from './result-page.ts';
import { expect, test } from './watched-test.ts';

/** What a thumb hits, in CSS pixels. */
const thumb = 44;

for (const locale of locales) {
  test(`${locale}: answered by tapping, through to the report`, async ({ page }) => {
    const words = wordsOf(locale);
    await page.goto(pathOf(locale));
    await page.getByRole('link', { name: words.landing.start }).first().tap();
    const sections = sectionsIn(locale);
    for (const [index, section] of sections.entries()) {
      for (const { id } of section.questions) {
        const choice = sampleAnswers[id];
        if (choice === undefined) throw new Error(`the example has no answer to ${id}`);
        await radioOf(page, locale, id, choice).tap();
        await expectChosen(page, locale, id, choice);
      }
      const next = sections[index + 1];
      const onward = next ? nextLink(page, locale, next.name) : resultLink(page, locale);
      await onward.tap();
    }
    await expect(equationOf(page, locale)).toHaveText(/^1 \+ 1 = 1[.,]2$/);
    const button = downloadSection(page, locale).getByRole('button', {
      name: words.result.download.button,
    });
    const [download] = await Promise.all([page.waitForEvent('download'), button.tap()]);
    expect((await readPdf(download)).pages.length).toBeGreaterThan(2);
  });

  test(`${locale}: the stations stand between the statements and fit a thumb`, async ({ page }) => {
    await page.goto(pathOf(locale, 'quick/'));
    for (const question of questionsIn(locale).slice(0, 2)) {
      const group = groupOf(page, question);
      const first = await boxOf(group.getByText(question.left));
      const second = await boxOf(group.getByText(question.right));
      let right = 0;
      for (const choice of [1, 2, 3, 4, 5] as const) {
        const station = await boxOf(radioOf(page, locale, question.id, choice));
        expect(station.width).toBeGreaterThanOrEqual(thumb);
        expect(station.height).toBeGreaterThanOrEqual(thumb);
        expect(station.y).toBeGreaterThanOrEqual(first.y + first.height);
        expect(station.y + station.height).toBeLessThanOrEqual(second.y);
        expect(station.x, 'stations side by side, none over another').toBeGreaterThanOrEqual(right);
        right = station.x + station.width;
      }
      for (const choice of ['dontKnow', 'notApplicable'] as const) {
        const label = radioOf(page, locale, question.id, choice).locator('xpath=ancestor::label');
        expect((await boxOf(label)).height).toBeGreaterThanOrEqual(thumb);
      }
    }
  });
}

test('a tap on the label beside a radio chooses it', async ({ page }) => {
  await page.goto(pathOf('en', 'quick/'));
  const [first] = questionsIn('en');
  if (first === undefined) throw new Error('no questions');
  const { positions, dontKnow } = wordsOf('en').questionnaire;
  await groupOf(page, first).getByText(positions['4'], { exact: true }).tap();
  await expectChosen(page, 'en', first.id, 4);
  await groupOf(page, first).getByText(dontKnow, { exact: true }).tap();
  await expectChosen(page, 'en', first.id, 'dontKnow');
});

async function boxOf(locator: ReturnType<typeof radioOf>) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error(`${locator} is not shown`);
  return box;
}
