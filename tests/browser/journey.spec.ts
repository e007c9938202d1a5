import type { Page } from '@playwright/test';
import type { Choice } from './answer-sets.ts';
import {
  expectChosen,
  expectScript,
  groupOf,
  nextLink,
  resultLink,
  sectionHeading,
} from './answering.ts';
import { tabTo } from './keyboard.ts';
import { type Locale, locales, pathOf, wordsOf } from './languages.ts';
import { type Question, sectionsIn } from './questions.ts';
import { readPdf, unspaced } from './reading-pdf.ts';
import { downloadSection, equationOf, howOf, resultSection } from './result-page.ts';
import { expect, test } from './watched-test.ts';

const organisation = 'Åsa & Łukasz AB';

/** What is pressed while a question has the focus, and what it then shows. */
interface Stroke {
  readonly keys: readonly string[];
  readonly choice: Choice;
}

for (const locale of locales) {
  test(`${locale}: from the start page to the report by the keyboard alone`, async ({ page }) => {
    const words = wordsOf(locale);
    await page.goto(pathOf(locale));
    await tabTo(page, page.getByRole('link', { name: words.landing.start }).first());
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(pathOf(locale, 'quick/'));
    // The single keys are the script's.
    await expectScript(page);

    const strokes = strokesIn(locale);
    const sections = sectionsIn(locale);
    for (const [index, section] of sections.entries()) {
      await expect(sectionHeading(page, section.name)).toBeVisible();
      for (const question of section.questions) {
        const stroke = strokes.shift();
        if (stroke === undefined) throw new Error('there are more questions than strokes');
        await answer(page, locale, question, stroke);
      }
      const next = sections[index + 1];
      await tabTo(
        page,
        next === undefined ? resultLink(page, locale) : nextLink(page, locale, next.name),
      );
      await page.keyboard.press('Enter');
      if (next !== undefined) await expect(sectionHeading(page, next.name)).toBeFocused();
    }

    await expect(page).toHaveURL(pathOf(locale, 'result/'));
    const equation = equationOf(page, locale);
    await expect(equation).toHaveText(`1 + 1 = ${locale === 'sv' ? '1,3' : '1.3'}`);

    const how = howOf(resultSection(page, locale, 'equation'), locale);
    await tabTo(page, how);
    await page.keyboard.press('Enter');
    await expect(page.getByText(words.report.equation.stepFormula)).toBeVisible();

    const download = downloadSection(page, locale);
    await tabTo(page, download.getByRole('textbox', { name: words.result.download.organisation }));
    await page.keyboard.type(organisation);
    await tabTo(page, download.getByRole('button', { name: words.result.download.button }));
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    await expect(download.getByText(file.suggestedFilename())).toBeVisible();

    expect(file.suggestedFilename()).toMatch(/^loopcheck-asa-lukasz-ab-\d{4}-\d\d-\d\d\.pdf$/);
    const pdf = await readPdf(file);
    expect(unspaced(pdf.text)).toContain(unspaced(await equation.innerText()));
    expect(pdf.text).toContain(organisation);
    // Read far from this page, which here is served to this device alone: no link leads back to it.
    expect(unspaced(pdf.text)).not.toContain('/quick/');
    expect(pdf.language.slice(0, 2)).toBe(locale);
    expect(pdf.title).not.toBe('');
    expect(pdf.outline.length).toBeGreaterThan(4);
  });
}

/** Twelve answers in all the ways that the keyboard offers; they make 1 + 1 = 1.3. */
function strokesIn(locale: Locale): Stroke[] {
  const { dontKnowKey, notApplicableKey } = wordsOf(locale).questionnaire;
  return [
    { keys: ['2'], choice: 2 },
    { keys: ['ArrowRight', 'ArrowRight'], choice: 3 },
    { keys: ['5', '1'], choice: 1 },
    { keys: ['3'], choice: 3 },
    { keys: ['ArrowDown', 'ArrowDown'], choice: 3 },
    { keys: ['Space', 'ArrowRight'], choice: 2 },
    { keys: [dontKnowKey.toLowerCase()], choice: 'dontKnow' },
    { keys: ['2'], choice: 2 },
    { keys: ['5', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft'], choice: 2 },
    { keys: [notApplicableKey.toUpperCase()], choice: 'notApplicable' },
    { keys: ['4'], choice: 4 },
    { keys: ['4'], choice: 4 },
  ];
}

async function answer(page: Page, locale: Locale, question: Question, { keys, choice }: Stroke) {
  await tabTo(page, groupOf(page, question).getByRole('radio'));
  for (const key of keys) await page.keyboard.press(key);
  await expectChosen(page, locale, question.id, choice);
}
