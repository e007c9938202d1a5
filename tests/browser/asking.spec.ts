import { inTurn } from './answer-sets.ts';
import {
  choose,
  expectChosen,
  groupOf,
  nextLink,
  radioOf,
  sectionHeading,
  sectionLink,
} from './answering.ts';
import { tabTo } from './keyboard.ts';
import { locales, pathOf, wordsOf } from './languages.ts';
import { questionIds, questionOf, questionsIn, sectionsIn } from './questions.ts';
import { saveBeforehand } from './saved-answers.ts';
import { expect, test } from './watched-test.ts';

const quick = pathOf('en', 'quick/');
const [first = '', second = ''] = questionIds;

for (const locale of locales) {
  test(`${locale}: does not say which pole is the old one and which the winners’`, async ({
    page,
  }) => {
    const { report } = wordsOf(locale);
    for (const { id, questions } of sectionsIn(locale)) {
      await page.goto(`${pathOf(locale, 'quick/')}#${id}`);
      await expect(groupOf(page, questions[0] ?? questionOf(locale, first))).toBeVisible();
      const text = (await page.getByRole('main').innerText()).toLowerCase();
      expect(text).not.toContain(report.answers.old.toLowerCase());
      expect(text).not.toContain(report.answers.winners.toLowerCase());
    }
  });

  test(`${locale}: a listener hears the topic, both poles and every position`, async ({ page }) => {
    const { positions, dontKnow, notApplicable } = wordsOf(locale).questionnaire;
    await page.goto(pathOf(locale, 'quick/'));
    for (const { topic, left, right } of questionsIn(locale).slice(0, 2)) {
      const group = page.getByRole('group', { name: topic, exact: true });
      await expect(group).toHaveAccessibleDescription(new RegExp(`${left}.*${right}`));
      const names = await group
        .getByRole('radio')
        .evaluateAll((radios) =>
          radios.map((radio) => radio.closest('label')?.innerText.replace(/\s+/g, ' ') ?? ''),
        );
      expect(names.slice(0, 5)).toEqual(
        Object.entries(positions).map(([position, label]) => `${position} ${label}`),
      );
      expect(names[5]).toContain(dontKnow);
      expect(names[6]).toContain(notApplicable);
    }
  });
}

test('on a wide screen the poles stand on both sides of the stations', async ({ page }) => {
  await page.goto(quick);
  const { left, right } = questionOf('en', first);
  const group = groupOf(page, questionOf('en', first));
  const [poleA, one, five, poleB] = await Promise.all(
    [
      group.getByText(left),
      radioOf(page, 'en', first, 1),
      radioOf(page, 'en', first, 5),
      group.getByText(right),
    ].map((place) => place.boundingBox()),
  );
  if (!poleA || !one || !five || !poleB) throw new Error('not everything is shown');
  expect(poleA.x + poleA.width).toBeLessThanOrEqual(one.x);
  expect(one.x + one.width).toBeLessThan(five.x);
  expect(five.x + five.width).toBeLessThanOrEqual(poleB.x);
  expect(Math.abs(poleA.y - poleB.y)).toBeLessThan(5);
});

test('keys answer only while a question has the focus, and only its own keys', async ({ page }) => {
  await page.goto(quick);
  await expect(page.getByText(wordsOf('en').questionnaire.keys)).toBeVisible();
  await page.keyboard.press('4');
  await expectChosen(page, 'en', first, null);
  await tabTo(page, radioOf(page, 'en', second, 1));
  for (const key of ['6', '0', 'V', 'G', 'Control+4', 'Alt+2']) await page.keyboard.press(key);
  await expectChosen(page, 'en', second, null);
  await page.keyboard.press('4');
  await expectChosen(page, 'en', second, 4);
  await expectChosen(page, 'en', first, null);
});

test('Back and Forward lead through the sections, and the answers stay', async ({ page }) => {
  const [one, two, three] = sectionsIn('en').map(({ name }) => name) as [string, string, string];
  await page.goto(quick);
  await choose(page, 'en', first, 2);
  await nextLink(page, 'en', two).click();
  await nextLink(page, 'en', three).click();
  await expect(sectionHeading(page, three)).toBeVisible();
  await page.goBack();
  await expect(sectionHeading(page, two)).toBeVisible();
  await page.goBack();
  await expect(sectionHeading(page, one)).toBeVisible();
  await expectChosen(page, 'en', first, 2);
  await page.goForward();
  await expect(sectionHeading(page, two)).toBeVisible();
});

test('the list of sections leads everywhere and says what is done', async ({ page }) => {
  const [one, two] = sectionsIn('en').map(({ name }) => name) as [string, string];
  await saveBeforehand(page, { ...inTurn(3), fires: 2 });
  await page.goto(quick);
  await expect(sectionLink(page, one)).toHaveAttribute('aria-current', 'step');
  for (const { name } of sectionsIn('en').toReversed()) {
    await sectionLink(page, name).click();
    await expect(sectionHeading(page, name)).toBeVisible();
    await expect(sectionLink(page, name)).toHaveAttribute('aria-current', 'step');
    await expect(sectionLink(page, name)).toContainText('2 of 2 answered');
  }
  await expect(sectionLink(page, two)).not.toHaveAttribute('aria-current');
});

test('why a question matters can be opened, with its source and what would prove it', async ({
  page,
}) => {
  const { why, proof, source } = wordsOf('en').questionnaire;
  await page.goto(quick);
  const group = groupOf(page, questionOf('en', first));
  await expect(group.getByText(`${proof}.`)).toBeHidden();
  await group.locator('summary').filter({ hasText: why }).click();
  await expect(group.getByText(`${proof}.`)).toBeVisible();
  await expect(group.getByText(new RegExp(`^${source}: .{5}`))).toBeVisible();
});
