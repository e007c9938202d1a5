import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { fill, plural } from '../../src/i18n/fill.ts';
import { type AnswerSet, always, sampleAnswers, without } from './answer-sets.ts';
import {
  answerAll,
  choose,
  expectChosen,
  groupOf,
  nextLink,
  radioOf,
  resultLink,
  savedNote,
  sectionHeading,
  sectionLink,
} from './answering.ts';
import { locales, pathOf, patternOf, wordsOf } from './languages.ts';
import { fragmentOfLaterEdition, fragmentWith, withOneChanged } from './links.ts';
import { questionIds, questionOf, sectionsIn } from './questions.ts';
import { changeLink, equationOf } from './result-page.ts';
import {
  choicesOnDevice,
  saveBeforehand,
  savedFile,
  saveText,
  textSavedBeforehand,
} from './saved-answers.ts';
import { fillStorage, fillStorageNow, forbidStorage } from './storage-trouble.ts';
import { expect, test } from './watched-test.ts';

test.describe.configure({ mode: 'parallel' });

const quick = pathOf('en', 'quick/');
const words = wordsOf('en').questionnaire;
const notices = wordsOf('en').notices;
const [first = '', second = '', third = '', fourth = ''] = questionIds;
const [strategy, measures, people, , , promise] = sectionsIn('en');
const sections = {
  strategy: strategy?.name ?? '',
  measures: measures?.name ?? '',
  people: people?.name ?? '',
  promise: promise?.name ?? '',
};

test.describe('on a device that saves', () => {
  for (const locale of locales) {
    test(`${locale}: a reload halfway keeps the place, the answers and the chosen radios`, async ({
      page,
    }) => {
      const [one, two] = sectionsIn(locale);
      await page.goto(pathOf(locale, 'quick/'));
      await expect(page.getByText(wordsOf(locale).questionnaire.saving.idle)).toBeVisible();
      await choose(page, locale, first, 2);
      await expect(savedNote(page, locale)).toBeVisible();
      await choose(page, locale, second, 'notApplicable');
      await nextLink(page, locale, two?.name ?? '').click();
      await choose(page, locale, third, 5);

      await page.reload();
      await expect(sectionHeading(page, two?.name ?? '')).toBeVisible();
      await expect(savedNote(page, locale)).toBeVisible();
      await expectChosen(page, locale, third, 5);
      await expectChosen(page, locale, fourth, null);
      await sectionLink(page, one?.name ?? '').click();
      await expectChosen(page, locale, first, 2);
      await expectChosen(page, locale, second, 'notApplicable');
      await choose(page, locale, first, 3);
      await page.reload();
      await expectChosen(page, locale, first, 3);
    });
  }

  test('a closed tab keeps the answers', async ({ page, context }) => {
    await page.goto(quick);
    await choose(page, 'en', first, 4);
    await page.close();
    const again = await context.newPage();
    await again.goto(quick);
    await expectChosen(again, 'en', first, 4);
    await expectChosen(again, 'en', second, null);
  });

  test('an answer can be cleared, and stays cleared', async ({ page }) => {
    await page.goto(quick);
    const clear = groupOf(page, questionOf('en', first)).getByRole('button', {
      name: words.clear,
    });
    await expect(clear).toBeHidden();
    await choose(page, 'en', first, 4);
    await choose(page, 'en', second, 1);
    await clear.click();
    await expectChosen(page, 'en', first, null);
    await expect(clear).toBeHidden();
    await expect(radioOf(page, 'en', first, 1)).toBeFocused();
    await page.reload();
    await expectChosen(page, 'en', second, 1);
    await expectChosen(page, 'en', first, null);
    expect(await choicesOnDevice(page)).toEqual({ [first]: 'cleared', [second]: 1 });
  });

  test('place and minutes are said as they are', async ({ page }) => {
    const place = (n: number, left: string) =>
      page.getByText(`${fill(words.section, { n, total: 6 })} · ${left}`, { exact: true });
    const minutes = (n: number) => plural('en', words.minutesLeft, n);
    await page.goto(quick);
    await expect(place(1, minutes(3))).toBeVisible();
    await answerAll(page, 'en', without(sampleAnswers, 'brand-promise', 'demand'));
    await expect(place(6, minutes(1))).toBeVisible();
    await choose(page, 'en', 'brand-promise', 4);
    await choose(page, 'en', 'demand', 4);
    await expect(place(6, words.allAnswered)).toBeVisible();
  });
});

test.describe('open questions', () => {
  const open = ['decisions-start', 'fires', 'demand'];

  test('are listed before the result, each with a link to it', async ({ page }) => {
    await page.goto(quick);
    await answerAll(page, 'en', without(sampleAnswers, ...open));
    await page.getByRole('link', { name: words.toReview }).click();
    await expect(sectionHeading(page, words.review)).toBeFocused();
    await expect(page.getByText(plural('en', words.reviewSome, 3))).toBeVisible();
    const links = page.getByRole('listitem').getByRole('link').filter({ hasNotText: 'answered' });
    await expect(links).toHaveText(open.map((id) => questionOf('en', id).topic));

    await links.nth(1).click();
    await expect(radioOf(page, 'en', 'fires', 1)).toBeFocused();
    await expect(groupOf(page, questionOf('en', 'fires'))).toBeInViewport();
    await page.keyboard.press('3');
    await expectChosen(page, 'en', 'fires', 3);
    await page.goto(`${quick}#review`);
    await expect(page.getByText(plural('en', words.reviewSome, 2))).toBeVisible();
  });

  test('do not stop the way to the result, which says what they mean', async ({ page }) => {
    await saveBeforehand(page, without(sampleAnswers, ...open));
    await page.goto(`${quick}#review`);
    await page.getByRole('link', { name: words.goOn }).click();
    await expect(page).toHaveURL(pathOf('en', 'result/'));
    const { report, result } = wordsOf('en');
    await expect(page.getByText(patternOf(report.findings.unanswered.other))).toHaveText(/^Three /);
    await expect(page.getByText(/^provisional, [\d.]+ to [\d.]+$/)).toBeVisible();
    await page.getByRole('link', { name: plural('en', result.openQuestions, 3) }).click();
    await expect(sectionHeading(page, words.review)).toBeVisible();
    for (const id of open) {
      const { topic } = questionOf('en', id);
      await expect(page.getByRole('link', { name: topic, exact: true })).toBeVisible();
    }
  });

  test('with nothing answered there is a way back but none to a result', async ({ page }) => {
    await page.goto(`${quick}#review`);
    await expect(page.getByText(words.reviewEmpty)).toBeVisible();
    await expect(page.getByRole('link', { name: words.goOn })).toHaveCount(0);
    await expect(resultLink(page, 'en')).toHaveCount(0);
    await expect(page.getByRole('link', { name: words.back, exact: true })).toBeVisible();
  });
});

test.describe('starting over', () => {
  const button = (page: Page) => page.getByRole('button', { name: words.startOver, exact: true });
  const dialog = (page: Page) => page.getByRole('dialog', { name: words.startOverTitle });

  test('is offered only where there is something to leave', async ({ page }) => {
    await page.goto(quick);
    await expect(savedNote(page, 'en').or(page.getByText(words.saving.idle))).toBeVisible();
    await expect(button(page)).toBeHidden();
    await choose(page, 'en', first, 1);
    await expect(button(page)).toBeVisible();
  });

  test('asks first; Escape and Cancel change nothing', async ({ page }) => {
    await saveBeforehand(page, sampleAnswers);
    await page.goto(quick);
    await button(page).click();
    await expect(dialog(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(button(page)).toBeFocused();
    await button(page).click();
    await dialog(page).getByRole('button', { name: words.cancel }).click();
    await expect(dialog(page)).toBeHidden();
    await expectChosen(page, 'en', first, 2);
    expect(await choicesOnDevice(page)).toEqual(sampleAnswers);
  });

  test('empties the questionnaire and can be undone, even after a reload', async ({ page }) => {
    await saveBeforehand(page, sampleAnswers);
    await page.goto(`${quick}#measures`);
    await button(page).click();
    await dialog(page).getByRole('button', { name: words.startOverYes }).click();
    await expect(dialog(page)).toBeHidden();
    await expect(sectionHeading(page, sections.strategy)).toBeFocused();
    await expectChosen(page, 'en', first, null);
    await expect(page.getByText(notices.startedOver)).toBeVisible();

    await page.reload();
    await expect(page.getByText(notices.startedOver)).toBeVisible();
    await expectChosen(page, 'en', first, null);
    await page.getByRole('button', { name: notices.undo }).click();
    await expect(page.getByText(notices.startedOver)).toBeHidden();
    await expectChosen(page, 'en', first, 2);
    await page.reload();
    await expectChosen(page, 'en', first, 2);
    await expect(page.getByText(notices.startedOver)).toBeHidden();
    expect(await choicesOnDevice(page)).toEqual(sampleAnswers);
  });

  test('can be undone after new answers, and the message can be closed', async ({ page }) => {
    await saveBeforehand(page, sampleAnswers);
    await page.goto(quick);
    const startOver = async () => {
      await button(page).click();
      await dialog(page).getByRole('button', { name: words.startOverYes }).click();
      await choose(page, 'en', first, 5);
    };
    await startOver();
    await page.getByRole('button', { name: notices.undo }).click();
    await expectChosen(page, 'en', first, 2);
    await startOver();
    await page.getByRole('button', { name: notices.dismiss }).click();
    await expect(page.getByText(notices.startedOver)).toBeHidden();
    await page.reload();
    await expectChosen(page, 'en', first, 5);
    await expect(page.getByText(notices.startedOver)).toBeHidden();
  });

  test('from the first section keeps the focus on the page', async ({ page }) => {
    await saveBeforehand(page, sampleAnswers);
    await page.goto(quick);
    await sectionLink(page, sections.measures).click();
    await sectionLink(page, sections.strategy).click();
    await button(page).click();
    await dialog(page).getByRole('button', { name: words.startOverYes }).click();
    await expect(sectionHeading(page, sections.strategy)).toBeFocused();
  });
});

test.describe('two tabs', () => {
  test('on one assessment show and keep the answers of both', async ({ page, context }) => {
    await saveBeforehand(page, { [fourth]: 3 });
    await page.goto(quick);
    const other = await context.newPage();
    await other.goto(quick);
    await choose(page, 'en', first, 2);
    await expectChosen(other, 'en', first, 2);
    await choose(other, 'en', second, 4);
    await expectChosen(page, 'en', second, 4);
    await choose(other, 'en', first, 5);
    await expectChosen(page, 'en', first, 5);
    const both = { [first]: 5, [second]: 4, [fourth]: 3 };
    expect(await choicesOnDevice(page)).toEqual(both);
    await page.reload();
    await expectChosen(page, 'en', first, 5);
    await expectChosen(page, 'en', second, 4);
  });

  test('a result that is open follows the answers', async ({ page, context }) => {
    await saveBeforehand(page, always(3));
    await page.goto(pathOf('en', 'result/'));
    await expect(equationOf(page, 'en')).toHaveText('1 + 1 = 1.5');
    const other = await context.newPage();
    await other.goto(quick);
    for (const id of ['brand-promise', 'demand']) {
      await other.goto(`${quick}#${id}`);
      await choose(other, 'en', id, 1);
    }
    await expect(equationOf(page, 'en')).toHaveText('1 + 1 = 0.0');
  });

  test('opened before the first answer lose none', async ({ page, context }) => {
    await page.goto(quick);
    const other = await context.newPage();
    await other.goto(quick);
    await expect(other.getByText(words.saving.idle)).toBeVisible();
    await choose(page, 'en', first, 2);
    await choose(other, 'en', second, 4);
    await other.reload();
    await expectChosen(other, 'en', second, 4);
    await expectChosen(other, 'en', first, 2);
  });
});

const troubles = [
  { name: 'storage that is forbidden', cause: forbidStorage, message: words.saving.forbidden },
  { name: 'storage that is full', cause: fillStorage, message: words.saving.full },
];

for (const { name, cause, message } of troubles) {
  test.describe(name, () => {
    test('is said, and answering goes on; a reload keeps answers and place', async ({ page }) => {
      await cause(page);
      await page.goto(quick);
      await choose(page, 'en', first, 4);
      await expect(page.getByRole('status').getByText(message, { exact: true })).toBeVisible();
      await nextLink(page, 'en', sections.measures).click();
      await choose(page, 'en', third, 'dontKnow');
      await expect(page).toHaveURL(/#measures&a=[\w-]+$/);
      await page.reload();
      await expect(sectionHeading(page, sections.measures)).toBeVisible();
      await expectChosen(page, 'en', third, 'dontKnow');
      await expectChosen(page, 'en', fourth, null);
      await sectionLink(page, sections.strategy).click();
      await expectChosen(page, 'en', first, 4);
      await expect(page.getByText(notices.fromAddress)).toBeHidden();
    });

    test('keeps the answers on the way to the result, in it, and back', async ({ page }) => {
      await cause(page);
      await page.goto(quick);
      await answerAll(page, 'en', sampleAnswers);
      await resultLink(page, 'en').click();
      await expect(equationOf(page, 'en')).toHaveText('1 + 1 = 1.2');
      await page.reload();
      await expect(equationOf(page, 'en')).toHaveText('1 + 1 = 1.2');
      await changeLink(page, 'en', 'fires').click();
      await expectChosen(page, 'en', 'fires', 2);
      await expect(radioOf(page, 'en', 'fires', 2)).toBeFocused();
    });

    test('keeps answers and place across the languages', async ({ page }) => {
      await cause(page);
      await page.goto(`${quick}#measures`);
      await choose(page, 'en', third, 5);
      await page.getByRole('link', { name: 'Svenska' }).click();
      await expectChosen(page, 'sv', third, 5);
      await expectChosen(page, 'sv', fourth, null);
    });

    test('lets starting over be undone while the tab is open', async ({ page }) => {
      await cause(page);
      await page.goto(quick);
      await choose(page, 'en', first, 4);
      await page.getByRole('button', { name: words.startOver, exact: true }).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByText(words.startOverMemory)).toBeVisible();
      await dialog.getByRole('button', { name: words.startOverYes }).click();
      await expectChosen(page, 'en', first, null);
      await page.getByRole('button', { name: notices.undo }).click();
      await expectChosen(page, 'en', first, 4);
    });
  });
}

test('storage that fills up halfway loses nothing over a reload', async ({ page }) => {
  await page.goto(quick);
  await choose(page, 'en', first, 4);
  await expect(savedNote(page, 'en')).toBeVisible();
  await fillStorageNow(page);
  await choose(page, 'en', second, 2);
  await expect(page.getByText(words.saving.full)).toBeVisible();
  await page.reload();
  await expectChosen(page, 'en', first, 4);
  await expectChosen(page, 'en', second, 2);
});

test.describe('saved data that cannot be read', () => {
  const whole = JSON.stringify(savedFile(sampleAnswers));
  const damaged: Readonly<Record<string, string>> = {
    'cut off': whole.slice(0, 300),
    'nothing at all': '',
    'a bare null': 'null',
    'a list': '[]',
    'a position of 9': whole.replace('"value":3', '"value":9'),
    'no answers': whole.replace('"answers"', '"anwsers"'),
    'a format of 0': whole.replace('"format":2', '"format":0'),
  };

  for (const [what, text] of Object.entries(damaged)) {
    test(`${what}: it is said and can be taken along`, async ({ page }) => {
      expect(text).not.toBe(whole);
      await saveText(page, text);
      await page.goto(quick);
      await expect(page.getByText(notices.damaged)).toBeVisible();
      await expectChosen(page, 'en', first, null);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: notices.damagedKeep }).click(),
      ]);
      expect(readFileSync(await download.path(), 'utf8')).toBe(text);
    });
  }

  test('is put aside until its message is closed, and new answers are saved', async ({ page }) => {
    await saveText(page, whole.slice(0, 300));
    await page.goto(pathOf('en'));
    await page.goto(quick);
    await choose(page, 'en', first, 3);
    await expect(savedNote(page, 'en')).toBeVisible();
    await page.reload();
    await expectChosen(page, 'en', first, 3);
    await expect(page.getByText(notices.damaged)).toBeVisible();
    await page.getByRole('button', { name: notices.dismiss }).click();
    await expect(page.getByText(notices.damaged)).toBeHidden();
    await page.reload();
    await expectChosen(page, 'en', first, 3);
    await expect(page.getByText(notices.damaged)).toBeHidden();
  });

  test('it is said on the result too, which invites to begin', async ({ page }) => {
    await saveText(page, whole.slice(0, 300));
    await page.goto(pathOf('en', 'result/'));
    await expect(page.getByText(notices.damaged)).toBeVisible();
    await expect(page.getByRole('link', { name: wordsOf('en').result.emptyGo })).toBeVisible();
  });

  test('a later version’s answers are left as they are', async ({ page }) => {
    const later = JSON.stringify({ ...savedFile(sampleAnswers), format: 3, more: { than: 'now' } });
    await saveText(page, later);
    await page.goto(pathOf('en'));
    await page.goto(quick);
    await expect(page.getByText(notices.newer)).toBeVisible();
    await expect(page.getByRole('button', { name: notices.reload })).toBeVisible();
    await choose(page, 'en', first, 3);
    await expectChosen(page, 'en', first, 3);
    expect(await textSavedBeforehand(page)).toBe(later);
    await page.reload();
    await expect(page.getByText(notices.newer)).toBeVisible();
    await expectChosen(page, 'en', first, 3);
    expect(await textSavedBeforehand(page)).toBe(later);
    expect(await page.evaluate(() => localStorage.getItem('loopcheck:/:current'))).toBe(
      savedFile({}).id,
    );
  });
});

test.describe('answers in the address', () => {
  const theirs: AnswerSet = { ...always(5), [second]: 'dontKnow' };
  const fragment = fragmentWith(theirs, { organisation: 'Åkers & Söner' });

  test('are taken over where nothing is saved', async ({ page }) => {
    await page.goto(`${pathOf('en', 'result/')}${fragment}`);
    await expect(equationOf(page, 'en')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Åkers & Söner');
    await expect(page.getByText(notices.fromAddress)).toBeHidden();
    expect(await choicesOnDevice(page)).toEqual(theirs);
    await page.goto(quick);
    await expectChosen(page, 'en', first, 5);
  });

  const broken: Readonly<Record<string, string>> = {
    'cut off': fragment.slice(0, -4),
    'with a character changed': withOneChanged(fragment),
    empty: '#a=',
    'not base64url': '#a=%%%',
    'with a character lost in the middle': `${fragment.slice(0, 12)}${fragment.slice(13)}`,
  };
  for (const [how, damaged] of Object.entries(broken)) {
    test(`${how}: it is said, and what is saved is untouched`, async ({ page }) => {
      expect(damaged).not.toBe(fragment);
      await saveBeforehand(page, sampleAnswers);
      const before = await textSavedBeforehand(page);
      await page.goto(`${quick}${damaged}`);
      await expect(page.getByText(notices.linkBroken)).toBeVisible();
      await expectChosen(page, 'en', first, 2);
      expect(await textSavedBeforehand(page)).toBe(before);
      await page.getByRole('button', { name: notices.dismiss }).click();
      await expect(page.getByText(notices.linkBroken)).toBeHidden();
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
    });
  }

  test('of a later version stay there, and what is saved is untouched', async ({ page }) => {
    await saveBeforehand(page, sampleAnswers);
    const before = await textSavedBeforehand(page);
    const later = fragmentOfLaterEdition(theirs);
    await page.goto(`${quick}${later}`);
    await expect(page.getByText(notices.linkNewer)).toBeVisible();
    await expect(page.getByRole('button', { name: notices.reload })).toBeVisible();
    await expectChosen(page, 'en', first, 2);
    await expect(page).toHaveURL(`${quick}${later}`);
    expect(await textSavedBeforehand(page)).toBe(before);
  });

  test('beside other saved ones are shown, and can be saved', async ({ page }) => {
    await saveBeforehand(page, sampleAnswers);
    const before = await textSavedBeforehand(page);
    await page.goto(`${quick}${fragment}`);
    await expect(page.getByText(notices.fromAddress)).toBeVisible();
    await expectChosen(page, 'en', first, 5);
    await expect(page.getByRole('status').getByText(words.saving.carried)).toBeVisible();
    await choose(page, 'en', first, 4);
    expect(await textSavedBeforehand(page)).toBe(before);

    await page.getByRole('button', { name: notices.adopt }).click();
    await expect(page.getByText(notices.fromAddress)).toBeHidden();
    await expect(savedNote(page, 'en')).toBeVisible();
    await page.goto(pathOf('en'));
    await page.goto(quick);
    await expectChosen(page, 'en', first, 4);
    expect(await choicesOnDevice(page)).toEqual({ ...theirs, [first]: 4 });

    await page.getByRole('button', { name: notices.undo }).click();
    await expectChosen(page, 'en', first, 2);
    expect(await choicesOnDevice(page)).toEqual(sampleAnswers);
  });

  test('beside other saved ones can be left for those', async ({ page }) => {
    await saveBeforehand(page, sampleAnswers);
    const before = await textSavedBeforehand(page);
    await page.goto(`${quick}${fragment}`);
    await expectChosen(page, 'en', first, 5);
    await page.getByRole('button', { name: notices.keepOwn }).click();
    await expect(page.getByText(notices.fromAddress)).toBeHidden();
    await expectChosen(page, 'en', first, 2);
    await expectChosen(page, 'en', second, 3);
    await expect(page).toHaveURL(/quick\/$/);
    expect(await textSavedBeforehand(page)).toBe(before);
    await page.reload();
    await expectChosen(page, 'en', first, 2);
    await expect(page.getByText(notices.fromAddress)).toBeHidden();
  });

  test('that equal the saved ones ask nothing', async ({ page }) => {
    await saveBeforehand(page, sampleAnswers);
    await page.goto(`${quick}${fragmentWith(sampleAnswers)}`);
    await expectChosen(page, 'en', first, 2);
    await expect(page.getByText(notices.fromAddress)).toBeHidden();
  });
});
