import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { fill, plural } from '../../src/i18n/fill.ts';
import { always, everyOf, sampleAnswers } from './answer-sets.ts';
import { choose, expectChosen, expectScript, radioOf } from './answering.ts';
import { noteOf } from './full-questions.ts';
import { tabTo } from './keyboard.ts';
import { locales, pathOf, wordsOf } from './languages.ts';
import { fragmentOfLaterEdition, fragmentWith, withOneChanged } from './links.ts';
import { questionIds } from './questions.ts';
import { rescored, shownPoints } from './rescored.ts';
import {
  changesBar,
  equationOf,
  keepSection,
  levelOf,
  pairOf,
  pairStation,
  stepTitles,
} from './result-page.ts';
import {
  countOnDevice,
  fileOnDevice,
  type SavedFile,
  saveBeforehand,
  savedFile,
  textSavedBeforehand,
} from './saved-answers.ts';
import { actOn, chooseFile, chooseFiles, entryNames, entryOf, saidOn } from './saved-page.ts';
import { fillStorage, fillStorageNow, forbidStorage } from './storage-trouble.ts';
import { expect, test } from './watched-test.ts';
import { wholeAnswers, wholeBeyond } from './whole-answers.ts';

test.describe.configure({ mode: 'parallel' });

const quick = pathOf('en', 'quick/');
const result = pathOf('en', 'result/');
const saved = pathOf('en', 'saved/');
const words = wordsOf('en');
const { notices } = words;
const { keep } = words.result;
const list = words.saved;
const [first = '', second = ''] = questionIds;
const whole = savedFile(wholeAnswers, wholeBeyond);
const wholeEquation = `1 + 1 = ${shownPoints('en', rescored(whole).onePlusOne ?? Number.NaN)}`;
const unshown = { ...wholeBeyond, shown: undefined };

test.describe('a private link', () => {
  test('carries everything, and is shown elsewhere without being saved', async ({
    page,
    browser,
  }) => {
    const link = await linkFrom(page, 'linkWith');
    const other = await elsewhere(browser);
    await other.goto(link);
    await expect(equationOf(other, 'en')).toHaveText(wholeEquation);
    await expect(other.getByRole('heading', { level: 1 })).toContainText('Åkers & Söner');
    await expect(stepTitles(other, 'en')).toHaveCount(5);
    for (const [id, note] of Object.entries(wholeBeyond.notes)) {
      await expect(pairOf(other, id)).toContainText(note);
    }
    await expect(pairOf(other, 'brand-promise')).toContainText(words.reportFull.shown.proofYes);
    await expect(other.getByText(notices.fromLink)).toBeVisible();
    await expect(other.getByRole('button', { name: notices.keepOwn })).toHaveCount(0);
    expect(await countOnDevice(other)).toBe(0);
    await other.reload();
    await expect(equationOf(other, 'en')).toHaveText(wholeEquation);
    expect(await countOnDevice(other)).toBe(0);

    await other.getByRole('button', { name: notices.adopt }).click();
    await expect(other.getByText(notices.fromLink)).toBeHidden();
    await expect(other).toHaveURL(result);
    expect(sameAs(await fileOnDevice(other))).toEqual(sameAs(whole));
    await other.goto(pathOf('en', 'full/'));
    await expectChosen(other, 'en', 'role-of-cx', 4);
    await other.context().close();
  });

  test('without organisation and notes carries neither', async ({ page, browser }) => {
    const link = await linkFrom(page, 'linkWithout');
    expect(link.length).toBeLessThan((await linkIn(page, 'linkWith')).length);
    const other = await elsewhere(browser);
    await other.goto(link);
    await expect(equationOf(other, 'en')).toHaveText(wholeEquation);
    await expect(other.getByRole('heading', { level: 1 })).toHaveText(words.result.title);
    const text = await other.getByRole('main').innerText();
    for (const note of Object.values(wholeBeyond.notes)) expect(text).not.toContain(note);
    expect(text).not.toContain('Åkers');
    await other.context().close();
  });

  test('leaves other answers alone until they are to be replaced', async ({ page, browser }) => {
    const link = await linkFrom(page, 'linkWith');
    const other = await elsewhere(browser);
    await saveBeforehand(other, sampleAnswers);
    const before = await textSavedBeforehand(other);
    await other.goto(link);
    await expect(equationOf(other, 'en')).toHaveText(wholeEquation);
    await expect(other.getByText(notices.fromAddress)).toBeVisible();
    await pairStation(other, 'demand', 1).check();
    expect(await textSavedBeforehand(other)).toBe(before);
    await other.getByRole('button', { name: notices.keepOwn }).click();
    await expect(equationOf(other, 'en')).toHaveText('1 + 1 = 1.2');
    expect(await textSavedBeforehand(other)).toBe(before);

    await other.goto(pathOf('en'));
    await other.goto(link);
    await other.getByRole('button', { name: notices.adopt }).click();
    await expect(other.getByText(notices.fromAddress)).toBeHidden();
    expect(sameAs(await fileOnDevice(other))).toEqual(sameAs(whole));
    expect(await countOnDevice(other)).toBe(2);
    expect(await textSavedBeforehand(other)).toBe(before);
    await other.getByRole('button', { name: notices.undo }).click();
    await expect(equationOf(other, 'en')).toHaveText('1 + 1 = 1.2');
    await other.context().close();
  });

  test('in the browser that made it asks nothing', async ({ page }) => {
    const link = await linkFrom(page, 'linkWith');
    await page.goto(pathOf('en'));
    await page.goto(link);
    await expect(equationOf(page, 'en')).toHaveText(wholeEquation);
    await expect(page.getByText(notices.fromAddress)).toBeHidden();
    await expect(page).toHaveURL(result);
  });

  for (const locale of locales) {
    test(`${locale}: of an earlier edition is still opened`, async ({ page }) => {
      await page.goto(`${pathOf(locale, 'result/')}${fragmentWith(sampleAnswers, {}, 'r')}`);
      await expect(equationOf(page, locale)).toHaveText(
        `1 + 1 = ${locale === 'sv' ? '1,2' : '1.2'}`,
      );
      await expect(page.getByText(wordsOf(locale).notices.fromLink)).toBeVisible();
      expect(await countOnDevice(page)).toBe(0);
    });
  }

  const sound = fragmentWith(everyOf('full', 4), { flow: 'full', notes: { demand: 'x' } }, 'r');
  const damaged: Readonly<Record<string, string>> = {
    'cut off': sound.slice(0, -5),
    'with a character changed': withOneChanged(sound),
    'with a character lost': `${sound.slice(0, 14)}${sound.slice(15)}`,
    empty: '#r=',
  };
  for (const [how, fragment] of Object.entries(damaged)) {
    test(`${how}: it is said, and what is saved is untouched`, async ({ page }) => {
      expect(fragment).not.toBe(sound);
      await saveBeforehand(page, sampleAnswers);
      const before = await textSavedBeforehand(page);
      await page.goto(`${result}${fragment}`);
      await expect(page.getByText(notices.linkBroken)).toBeVisible();
      await expect(equationOf(page, 'en')).toHaveText('1 + 1 = 1.2');
      expect(await textSavedBeforehand(page)).toBe(before);
    });
  }

  test('of a later version stays in the address, and what is saved is untouched', async ({
    page,
  }) => {
    await saveBeforehand(page, sampleAnswers);
    const before = await textSavedBeforehand(page);
    const later = fragmentOfLaterEdition(always(5), 'r');
    await page.goto(`${result}${later}`);
    await expect(page.getByText(notices.linkNewer)).toBeVisible();
    await expect(page).toHaveURL(`${result}${later}`);
    await expect(equationOf(page, 'en')).toHaveText('1 + 1 = 1.2');
    expect(await textSavedBeforehand(page)).toBe(before);
  });

  test('is copied by its button, or marked where the browser does not allow it', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const link = await linkFrom(page, 'linkWith');
    const section = keepSection(page, 'en');
    await section.getByRole('button', { name: keep.copy }).click();
    await expect(section.getByText(keep.copied)).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await section.getByRole('button', { name: keep.copy }).click();
    await expect(section.getByText(keep.copyFailed)).toBeVisible();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(link);
  });

  test('that is long says that some mail programs cut it', async ({ page }) => {
    const notes = Object.fromEntries(
      ['demand', 'fires'].map((id) => [id, noise(id.length, 1500)] as const),
    );
    await showWhole(page, { ...wholeBeyond, notes });
    const length = (await linkIn(page, 'linkWith')).length;
    expect(length).toBeGreaterThan(2000);
    const n = length.toLocaleString('en-GB');
    await expect(keepSection(page, 'en').getByText(fill(keep.long, { n }))).toBeVisible();
    await keepSection(page, 'en').getByRole('radio', { name: keep.linkWithout }).check();
    await expect(keepSection(page, 'en').getByText(fill(keep.long, { n }))).toBeHidden();
  });
});

test.describe('a file', () => {
  test('saved on the result and opened elsewhere holds the same to the letter', async ({
    page,
    browser,
  }) => {
    await showWhole(page);
    const file = await saveFromResult(page);
    expect(file.name).toMatch(/^loopcheck-akers-soner-\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(file.text)).toEqual(whole);

    const other = await elsewhere(browser);
    await other.goto(saved);
    await expect(other.getByText(list.empty)).toBeVisible();
    await chooseFile(other, 'en', file.name, file.text);
    await expect(saidOn(other, fill(list.result.new, { name: 'Åkers & Söner' }))).toBeVisible();
    await expect(entryOf(other, 'Åkers & Söner')).toContainText(list.current);
    expect(await fileOnDevice(other)).toEqual(whole);
    await chooseFile(other, 'en', file.name, file.text);
    await expect(saidOn(other, fill(list.result.same, { name: 'Åkers & Söner' }))).toBeVisible();
    expect(await countOnDevice(other)).toBe(1);
    await actOn(other, 'en', 'Åkers & Söner', 'openResult').click();
    await expect(equationOf(other, 'en')).toHaveText(wholeEquation);
    await other.goto(`${pathOf('en', 'full/')}#measures`);
    await expect(noteOf(other, 'en', 'service-goals').summary).toContainText('head of service');
    await expect(radioOf(other, 'en', 'service-goals', 1)).toBeChecked();
    await other.context().close();
  });

  test('of an assessment that has gone on since is opened beside it', async ({ page }) => {
    await showWhole(page);
    const file = await saveFromResult(page);
    await pairStation(page, 'demand', 1).check();
    await changesBar(page, 'en')
      .getByRole('button', { name: wordsOf('en').result.changes.keep })
      .click();
    await page.goto(saved);
    await chooseFile(page, 'en', file.name, file.text);
    await expect(saidOn(page, fill(list.result.copy, { name: 'Åkers & Söner' }))).toBeVisible();
    await expect(entryNames(page)).toHaveCount(2);
    expect((await fileOnDevice(page))?.answers['demand']?.value).toBe(5);
    expect(JSON.parse((await textSavedBeforehand(page)) ?? '')).toMatchObject({
      answers: { demand: { value: 1 } },
    });
  });

  const text = JSON.stringify(whole);
  const refused = [
    { what: 'that is damaged', text: text.replace('"value":5', '"value":9'), fault: 'damaged' },
    { what: 'that is cut off', text: text.slice(0, 900), fault: 'cutOff' },
    { what: 'from elsewhere', text: '{"name":"package","version":"1.0"}', fault: 'foreign' },
    { what: 'that is a PDF of somebody else', text: '%PDF-1.7 …', fault: 'pdfForeign' },
    { what: 'that is empty', text: '', fault: 'cutOff' },
    { what: 'of a later version', text: text.replace('"format":2', '"format":3'), fault: 'newer' },
  ] as const;
  for (const { what, text: bytes, fault } of refused) {
    test(`${what} is refused with the reason, and nothing is changed`, async ({ page }) => {
      await saveBeforehand(page, sampleAnswers);
      const before = await textSavedBeforehand(page);
      await page.goto(saved);
      await expect(entryNames(page)).toHaveCount(1);
      await chooseFile(page, 'en', 'chosen.json', bytes);
      await expect(saidOn(page, list.result[fault])).toBeVisible();
      await expect(entryNames(page)).toHaveCount(1);
      expect(await textSavedBeforehand(page)).toBe(before);
      expect(await countOnDevice(page)).toBe(1);
    });
  }

  for (const [cause, why] of [
    [forbidStorage, 'forbidden'],
    [fillStorage, 'full'],
  ] as const) {
    test(`where storage is ${why} says so`, async ({ page }) => {
      await cause(page);
      await page.goto(saved);
      await expect(page.getByText(list.empty)).toBeVisible();
      await chooseFile(page, 'en', 'chosen.json', text);
      await expect(saidOn(page, list.result[why])).toBeVisible();
    });
  }
});

test.describe('several assessments', () => {
  for (const locale of locales) {
    test(`${locale}: lie side by side, the newest first, and one is open`, async ({ page }) => {
      const { saved: said, result: results } = wordsOf(locale);
      await saveThree(page);
      await page.goto(pathOf(locale, 'saved/'));
      await expect(entryNames(page)).toHaveText([said.nameless, 'Autumn', 'Åkers & Söner']);
      const autumn = entryOf(page, 'Autumn');
      await expect(autumn).toContainText(results.flowNames.quick);
      await expect(autumn).toContainText(fill(said.progress, { n: 12, total: 12 }));
      await expect(entryOf(page, 'Åkers & Söner')).toContainText(
        fill(said.progress, { n: 49, total: 49 }),
      );
      await expect(page.getByText(said.current)).toHaveCount(1);
    });
  }

  test('can be switched between, to the result and to the questions', async ({ page }) => {
    await saveThree(page);
    await page.goto(saved);
    await actOn(page, 'en', 'Autumn', 'openResult').click();
    await expect(equationOf(page, 'en')).toHaveText('1 + 1 = 3.0');
    await page.goto(saved);
    await expect(entryOf(page, 'Autumn')).toContainText(list.current);
    await actOn(page, 'en', 'Åkers & Söner', 'openQuestions').click();
    await expect(page).toHaveURL(pathOf('en', 'full/'));
    await expectChosen(page, 'en', 'role-of-cx', 4);
    await page.goto(saved);
    await actOn(page, 'en', list.nameless, 'openQuestions').click();
    await expect(page).toHaveURL(quick);
    await expectChosen(page, 'en', 'role-of-cx', 2);
  });

  test('are renamed by keyboard; Escape leaves the name, and the focus goes back', async ({
    page,
  }) => {
    await saveThree(page);
    await page.goto(saved);
    await expectScript(page);
    await tabTo(page, actOn(page, 'en', 'Autumn', 'rename'));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: list.renameLabel })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('textbox', { name: list.renameLabel })).toHaveCount(0);
    await expect(actOn(page, 'en', 'Autumn', 'rename')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: list.renameLabel })).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Winter & spring');
    await page.keyboard.press('Enter');
    await expect(actOn(page, 'en', 'Winter & spring', 'rename')).toBeFocused();
    await page.reload();
    await expect(entryOf(page, 'Winter & spring')).toBeVisible();
    await actOn(page, 'en', 'Winter & spring', 'rename').click();
    await page.getByRole('textbox', { name: list.renameLabel }).fill('');
    await page.getByRole('button', { name: list.renameSave }).click();
    await expect(entryOf(page, list.nameless)).toHaveCount(2);
  });

  test('cannot be renamed, nor another one begun, on a full device: it is said', async ({
    page,
  }) => {
    await saveThree(page);
    await page.goto(saved);
    await expectScript(page);
    await fillStorageNow(page);
    await actOn(page, 'en', 'Autumn', 'rename').click();
    await page.getByRole('textbox', { name: list.renameLabel }).fill('Winter');
    await page.getByRole('button', { name: list.renameSave }).click();
    await expect(saidOn(page, list.failed.full)).toBeVisible();
    await expect(entryOf(page, 'Autumn')).toBeVisible();
    await page.getByRole('link', { name: list.begin }).click();
    await expect(page).toHaveURL(saved);
  });

  test('are deleted, and brought back even after a reload', async ({ page }) => {
    await saveThree(page);
    await page.goto(saved);
    await actOn(page, 'en', 'Åkers & Söner', 'remove').click();
    await expect(entryNames(page)).toHaveText([list.nameless, 'Autumn']);
    const message = page.getByText(fill(list.removed, { name: 'Åkers & Söner' }));
    await expect(message).toBeVisible();
    // What was pressed is gone; the way back is the next stop.
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: list.undo })).toBeFocused();
    await page.reload();
    await expect(message).toBeVisible();
    await page.getByRole('button', { name: list.undo }).click();
    await expect(message).toBeHidden();
    await expect(entryNames(page)).toHaveText([list.nameless, 'Autumn', 'Åkers & Söner']);
    await actOn(page, 'en', 'Åkers & Söner', 'openResult').click();
    await expect(equationOf(page, 'en')).toHaveText(wholeEquation);

    await page.goto(saved);
    await actOn(page, 'en', 'Autumn', 'remove').click();
    await page.getByRole('button', { name: list.dismiss }).click();
    await page.reload();
    await expect(entryNames(page)).toHaveText([list.nameless, 'Åkers & Söner']);
    expect(await countOnDevice(page)).toBe(2);
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
    expect(kept).not.toContain('Autumn');
  });

  test('with the open one deleted the questions are empty, and a new one can begin', async ({
    page,
  }) => {
    await saveBeforehand(page, sampleAnswers);
    await page.goto(quick);
    await expectChosen(page, 'en', first, 2);
    await page.goto(saved);
    await actOn(page, 'en', list.nameless, 'remove').click();
    await expect(page.getByText(list.empty)).toBeVisible();
    await page.goto(result);
    await expect(page.getByText(words.result.emptyText)).toBeVisible();
    await page.goto(saved);
    await page.getByRole('link', { name: list.begin }).click();
    await expect(page).toHaveURL(quick);
    await expectChosen(page, 'en', first, null);
    await choose(page, 'en', first, 5);
    await page.goto(saved);
    await expect(entryNames(page)).toHaveCount(1);
  });

  test('a new one leaves the others as they are', async ({ page }) => {
    await saveThree(page);
    await page.goto(saved);
    await page.getByRole('link', { name: list.begin }).click();
    await expectChosen(page, 'en', first, null);
    await choose(page, 'en', first, 5);
    await page.goto(saved);
    await expect(entryNames(page)).toHaveCount(4);
    await expect(entryNames(page).first()).toHaveText(list.nameless);
    await expect(entryOf(page, list.nameless).first()).toContainText(
      fill(list.progress, { n: 1, total: 12 }),
    );
  });

  test('one that cannot be read is told, kept, and can be taken along', async ({ page }) => {
    await saveThree(page);
    await page.evaluate(() => localStorage.setItem('loopcheck:/:assessment:broken', '{"format":'));
    await page.goto(saved);
    await expect(page.getByText(list.damaged)).toBeVisible();
    await expect(entryNames(page)).toHaveCount(3);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: list.keepDamaged }).click(),
    ]);
    expect(readFileSync(await file.path(), 'utf8')).toBe('{"format":');
  });

  test('are found by a search and sorted; how many are left is said', async ({ page }) => {
    await saveThree(page);
    await saveBeforehand(page, sampleAnswers, { id: 'x', name: 'Bergslagen' });
    await page.goto(saved);
    const search = page.getByRole('searchbox', { name: list.search });
    await search.fill('akers');
    await expect(entryNames(page)).toHaveText(['Åkers & Söner']);
    const shown = (n: number) => saidOn(page, plural('en', list.shown, n, { total: 4 }));
    await expect(shown(1)).toBeVisible();
    await search.fill('nothing of the kind');
    await expect(shown(0)).toBeVisible();
    await page.getByRole('button', { name: list.showAll }).click();
    await page.getByRole('combobox', { name: list.sort }).selectOption(list.sorts.name);
    await expect(entryNames(page)).toHaveText([
      'Åkers & Söner',
      'Autumn',
      'Bergslagen',
      list.nameless,
    ]);
  });

  for (const locale of locales) {
    test(`${locale}: each says the level and 1 + 1 that its result says`, async ({ page }) => {
      const { headline } = wordsOf(locale).saved;
      await saveBeforehand(page, sampleAnswers, { id: 'short', name: 'Kort' });
      await saveBeforehand(page, everyOf('full', 4), { id: 'whole', name: 'Hel' });
      await page.goto(pathOf(locale, 'saved/'));
      for (const name of ['Kort', 'Hel']) {
        await expect(entryOf(page, name)).toContainText(fill(headline.onePlusOne, { value: '' }));
        const told = await entryOf(page, name).innerText();
        await actOn(page, locale, name, 'openResult').click();
        const level = /\d/.exec(await levelOf(page, locale).innerText())?.[0] ?? '';
        expect(told).toContain(fill(headline.level, { level }));
        expect(told).toContain(await equationOf(page, locale).innerText());
        await page.goBack();
      }
    });
  }

  test('say so where their levels cannot be fetched, and can be asked again', async ({ page }) => {
    const chunk = /\/_astro\/instrument\.[^/]*\.js$/;
    await saveBeforehand(page, sampleAnswers, { id: 'short', name: 'Kort' });
    await page.route(chunk, (route) => route.abort());
    await page.goto(saved);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(list.headline.failed);
    await expect(entryOf(page, 'Kort')).not.toContainText('1 + 1');
    await page.unroute(chunk);
    await alert.getByRole('button', { name: list.headline.retry }).click();
    await expect(entryOf(page, 'Kort')).toContainText('1 + 1 = ');
    await expect(alert).toHaveCount(0);
  });

  test('are duplicated under a name of their own', async ({ page }) => {
    await saveThree(page);
    await page.goto(saved);
    await actOn(page, 'en', 'Autumn', 'duplicate').click();
    const copy = fill(list.copyName, { name: 'Autumn' });
    await expect(saidOn(page, fill(list.duplicated, { name: copy }))).toBeVisible();
    await expect(entryNames(page).first()).toHaveText(copy);
    expect(await countOnDevice(page)).toBe(4);
  });

  test('of which several are deleted come back one by one, the last first', async ({ page }) => {
    await saveThree(page);
    await page.goto(saved);
    await actOn(page, 'en', 'Autumn', 'remove').click();
    await actOn(page, 'en', 'Åkers & Söner', 'remove').click();
    await expect(page.getByText(fill(list.removed, { name: 'Åkers & Söner' }))).toBeVisible();
    await expect(page.getByText(plural('en', list.removedMore, 1))).toBeVisible();
    await page.getByRole('button', { name: list.undo }).click();
    await expect(page.getByText(fill(list.removed, { name: 'Autumn' }))).toBeVisible();
    await page.getByRole('button', { name: list.undo }).click();
    await expect(entryNames(page)).toHaveText([list.nameless, 'Autumn', 'Åkers & Söner']);
  });

  test('go into one file, and come out of it elsewhere with one message', async ({
    page,
    browser,
  }) => {
    await saveThree(page);
    await page.goto(saved);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: list.saveAll }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^loopcheck-3-.+\.json$/);
    const bundle = readFileSync(await file.path(), 'utf8');
    const other = await elsewhere(browser);
    await saveBeforehand(other, wholeAnswers, { ...wholeBeyond, id: 'whole' });
    await other.goto(saved);
    await chooseFiles(other, 'en', {
      'all.json': bundle,
      'letter.json': '{}',
      'cut.json': bundle.slice(0, 900),
    });
    const { many } = list;
    const told = [
      plural('en', many.read, 3),
      plural('en', many.new, 2),
      plural('en', many.same, 1),
      plural('en', many.refused, 2),
    ];
    await expect(saidOn(other, told.join(' '))).toBeVisible();
    await expect(saidOn(other, `letter.json: ${many.why.foreign}`)).toBeVisible();
    await expect(saidOn(other, `cut.json: ${many.why.cutOff}`)).toBeVisible();
    await expect(entryNames(other)).toHaveText([list.nameless, 'Autumn', 'Åkers & Söner']);
    await expect(entryOf(other, 'Åkers & Söner')).toContainText(list.current);
    await other.context().close();
  });

  test('are saved as files from the list', async ({ page }) => {
    await saveThree(page);
    await page.goto(saved);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      actOn(page, 'en', 'Autumn', 'save').click(),
    ]);
    await expect(
      saidOn(page, fill(list.savedAs, { name: file.suggestedFilename() })),
    ).toBeVisible();
    expect(file.suggestedFilename()).toMatch(/^loopcheck-autumn-.+\.json$/);
    expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toMatchObject({ name: 'Autumn' });
  });
});

test.describe('two tabs', () => {
  test('on one full assessment keep the answers, notes and profile of both', async ({
    page,
    context,
  }) => {
    const full = pathOf('en', 'full/');
    await saveBeforehand(page, everyOf('full', 3), unshown);
    await page.goto(full);
    const other = await context.newPage();
    await other.goto(full);
    await choose(page, 'en', first, 5);
    await expectChosen(other, 'en', first, 5);
    const note = noteOf(other, 'en', first);
    await note.summary.click();
    await note.field.fill('From the other tab');
    await expect(noteOf(page, 'en', first).summary).toContainText('From the other tab');
    await choose(page, 'en', 'cx-strategy', 1);
    await expectChosen(other, 'en', 'cx-strategy', 1);
    expect(await fileOnDevice(page)).toMatchObject({
      answers: { [first]: { value: 5 }, 'cx-strategy': { value: 1 } },
      notes: { [first]: { text: 'From the other tab' } },
    });
  });

  test('a tab keeps its own assessment when another one starts over', async ({ page, context }) => {
    await saveBeforehand(page, sampleAnswers);
    await page.goto(quick);
    await expectChosen(page, 'en', first, 2);
    const other = await context.newPage();
    await other.goto(quick);
    const { startOver, startOverYes } = words.questionnaire;
    await other.getByRole('button', { name: startOver, exact: true }).click();
    await other.getByRole('dialog').getByRole('button', { name: startOverYes }).click();
    await choose(other, 'en', first, 5);
    await choose(page, 'en', second, 1);
    await page.reload();
    await expectChosen(page, 'en', first, 2);
    await expectChosen(page, 'en', second, 1);
    await page.goto(result);
    await expect(equationOf(page, 'en')).toBeVisible();
    await other.reload();
    await expectChosen(other, 'en', first, 5);
    await expectChosen(other, 'en', second, null);
    expect(await countOnDevice(page)).toBe(2);
  });

  test('the list follows what another tab does', async ({ page, context }) => {
    await saveThree(page);
    await page.goto(saved);
    await expect(entryNames(page)).toHaveCount(3);
    const other = await context.newPage();
    await other.goto(saved);
    await actOn(other, 'en', 'Autumn', 'remove').click();
    await expect(entryNames(page)).toHaveCount(2);
    await other.getByRole('button', { name: list.undo }).click();
    await expect(entryOf(page, 'Autumn')).toBeVisible();
  });
});

for (const locale of locales) {
  test(`${locale}: the list says what it is when nothing is saved`, async ({ page }) => {
    const { saved: said } = wordsOf(locale);
    await page.goto(pathOf(locale, 'saved/'));
    await expect(page.getByText(said.empty)).toBeVisible();
    await page.getByRole('link', { name: said.begin }).click();
    await expect(page).toHaveURL(pathOf(locale, 'quick/'));
  });
}

/** Three assessments as earlier visits left them; the nameless one was changed last, and is open. */
async function saveThree(page: Page) {
  await saveBeforehand(page, wholeAnswers, { ...wholeBeyond, id: 'whole' });
  const beyond = { id: 'autumn', name: 'Autumn', changedAt: '2026-02-01T08:00:00.000Z' };
  await saveBeforehand(page, always(5), beyond);
  await saveBeforehand(page, sampleAnswers, { changedAt: '2026-03-01T08:00:00.000Z' });
}

async function showWhole(page: Page, beyond: typeof wholeBeyond | object = wholeBeyond) {
  await saveBeforehand(page, wholeAnswers, beyond);
  await page.goto(result);
  await expect(equationOf(page, 'en')).toBeVisible();
}

async function linkFrom(page: Page, choice: 'linkWith' | 'linkWithout'): Promise<string> {
  await showWhole(page);
  return linkIn(page, choice);
}

/** The link as it stands in its field. */
async function linkIn(page: Page, choice: 'linkWith' | 'linkWithout'): Promise<string> {
  const section = keepSection(page, 'en');
  await section.getByRole('radio', { name: keep[choice] }).check();
  return section.getByRole('textbox', { name: keep.linkLabel }).inputValue();
}

async function saveFromResult(page: Page) {
  const section = keepSection(page, 'en');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    section.getByRole('button', { name: keep.save }).click(),
  ]);
  const name = file.suggestedFilename();
  await expect(section.getByText(fill(keep.saved, { name }))).toBeVisible();
  return { name, text: readFileSync(await file.path(), 'utf8') };
}

/** A page of somebody else's browser. */
async function elsewhere(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ baseURL: test.info().project.use.baseURL ?? '' });
  return context.newPage();
}

/** What is the same wherever an assessment is saved: not its id, nor when it was said. */
function sameAs(file: SavedFile | null) {
  if (file === null) return null;
  const { flow, asked, profile, proofMode, answers, notes } = file;
  return {
    flow,
    asked,
    profile,
    proofMode,
    answers: Object.fromEntries(
      Object.entries(answers).map(([id, { value, shown }]) => [id, [value, shown === true]]),
    ),
    notes: Object.fromEntries(Object.entries(notes).map(([id, { text }]) => [id, text])),
  };
}

/** A text that hardly compresses. */
function noise(seed: number, length: number): string {
  let state = seed;
  return Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return String.fromCharCode(97 + (Math.floor(state / 65536) % 26));
  }).join('');
}
