import {
  chooseEarly,
  expectChosen,
  nextLink,
  radioOf,
  savedNote,
  sectionHeading,
} from './answering.ts';
import { locales, pathOf } from './languages.ts';
import { questionsIn, sectionsIn } from './questions.ts';
import { choicesOnDevice, saveBeforehand } from './saved-answers.ts';
import { shutScriptGate } from './script-gate.ts';
import { expect, test } from './watched-test.ts';

const [first, second, third] = questionsIn('en').map(({ id }) => id) as [string, string, string];

for (const locale of locales) {
  test(`${locale}: what is answered before any script has come is kept and saved`, async ({
    page,
  }) => {
    const gate = await shutScriptGate(page);
    await page.goto(pathOf(locale, 'quick/'), { waitUntil: 'commit' });
    await chooseEarly(page, locale, first, 4);
    await radioOf(page, locale, second, 1).focus();
    await page.keyboard.press('ArrowRight');
    await expectChosen(page, locale, second, 2);
    await expect.poll(gate.waiting).toBeGreaterThan(0);
    await expect(savedNote(page, locale)).toBeHidden();
    expect(await choicesOnDevice(page)).toBeNull();

    gate.open();
    await expect(savedNote(page, locale)).toBeVisible();
    expect(await choicesOnDevice(page)).toEqual({ [first]: 4, [second]: 2 });
    await expectChosen(page, locale, first, 4);
    await expectChosen(page, locale, second, 2);

    await page.reload();
    await expect(savedNote(page, locale)).toBeVisible();
    await expectChosen(page, locale, first, 4);
    await expectChosen(page, locale, second, 2);
  });
}

test('an early click goes before an older saved answer, and the others come back', async ({
  page,
}) => {
  await saveBeforehand(page, { [first]: 2, [second]: 'dontKnow', [third]: 5 });
  const gate = await shutScriptGate(page);
  await page.goto(pathOf('en', 'quick/'), { waitUntil: 'commit' });
  await chooseEarly(page, 'en', first, 4);
  gate.open();
  await expect(savedNote(page, 'en')).toBeVisible();
  await expectChosen(page, 'en', first, 4);
  await expectChosen(page, 'en', second, 'dontKnow');
  expect(await choicesOnDevice(page)).toEqual({ [first]: 4, [second]: 'dontKnow', [third]: 5 });

  const [, measures] = sectionsIn('en');
  await nextLink(page, 'en', measures?.name ?? '').click();
  await expectChosen(page, 'en', third, 5);
});

test('without an early click, what is saved is shown when the script has come', async ({
  page,
}) => {
  await saveBeforehand(page, { [first]: 2, [second]: 5 });
  const gate = await shutScriptGate(page);
  await page.goto(pathOf('en', 'quick/'), { waitUntil: 'commit' });
  await expectChosen(page, 'en', first, null);
  gate.open();
  await expectChosen(page, 'en', first, 2);
  await expectChosen(page, 'en', second, 5);
});

test('an early click on the next section leads there when the script has come', async ({
  page,
}) => {
  const [, measures] = sectionsIn('en');
  const name = measures?.name ?? '';
  const gate = await shutScriptGate(page);
  await page.goto(pathOf('en', 'quick/'), { waitUntil: 'commit' });
  await chooseEarly(page, 'en', first, 5);
  await nextLink(page, 'en', name).click();
  await expect(sectionHeading(page, name)).toBeHidden();

  gate.open();
  await expect(sectionHeading(page, name)).toBeVisible();
  await expectChosen(page, 'en', third, null);
  expect(await choicesOnDevice(page)).toEqual({ [first]: 5 });
});

test('keys pressed before the script has come do no harm', async ({ page }) => {
  const gate = await shutScriptGate(page);
  await page.goto(pathOf('en', 'quick/'), { waitUntil: 'commit' });
  await radioOf(page, 'en', first, 3).focus();
  await page.keyboard.press('4');
  await page.keyboard.press('Space');
  gate.open();
  await expect(savedNote(page, 'en')).toBeVisible();
  await expectChosen(page, 'en', first, 3);
});
