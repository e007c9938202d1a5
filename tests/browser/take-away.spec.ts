import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Download, Locator, Page } from '@playwright/test';
import { fill } from '../../src/i18n/fill.ts';
import type { FormatId } from '../../src/report/take-away.ts';
import { tabTo } from './keyboard.ts';
import { type Locale, labelled, locales, pathOf, wordsOf } from './languages.ts';
import { readPdf } from './reading-pdf.ts';
import { downloadReport, downloadSection, equationOf } from './result-page.ts';
import { fileOnDevice, savedFile, saveText } from './saved-answers.ts';
import { fillStorage, forbidStorage } from './storage-trouble.ts';
import { takeAwayWords } from './take-away-words.ts';
import { expect, test } from './watched-test.ts';
import { wholeAnswers, wholeBeyond } from './whole-answers.ts';

test.describe.configure({ mode: 'parallel' });

const at = '2026-11-20T09:00:00.000Z';
/** A firm with a plan, so that everything that can be carried is. */
const kept = {
  ...savedFile(wholeAnswers, wholeBeyond),
  id: '5b0d9c1e-6c2f-4a57-8f0e-3d7a91e4b6c2',
  plan: {
    'task-one': {
      value: {
        ...{ step: 'revenue-line', title: '', first: 'Ring ekonomi.', owner: 'Åsa', place: 0 },
        ...{ due: '2027-02-01', horizon: 30, status: 'doing', note: 'Två\nrader' },
      },
      at,
    },
  },
  aims: { level: { value: 4, at } },
};

async function show(page: Page, locale: Locale = 'en', file: object = kept) {
  await saveText(page, JSON.stringify(file), '/', kept.id);
  await page.goto(`${pathOf(locale, 'result/')}#download`);
  await expect(downloadSection(page, locale)).toBeVisible();
}

function opener(page: Page, locale: Locale = 'en'): Locator {
  const { all } = wordsOf(locale).result.download;
  return downloadSection(page, locale).getByRole('button', { name: all });
}

async function openDialog(page: Page, locale: Locale = 'en'): Promise<Locator> {
  await opener(page, locale).click();
  const dialog = page.getByRole('dialog', { name: takeAwayWords[locale].title });
  await expect(dialog).toBeVisible();
  return dialog;
}

function buttonFor(dialog: Locator, id: FormatId, locale: Locale = 'en'): Locator {
  return dialog.getByRole('button', { name: takeAwayWords[locale].formats[id].name });
}

async function taken(page: Page, button: Locator): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return download;
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

/** The days on which the events of a calendar begin, such as 20270201. */
function daysIn(calendar: Buffer): readonly string[] {
  const begins = calendar.toString('utf8').matchAll(/DTSTART;VALUE=DATE:(\d{8})/g);
  return [...begins].map(([, day = '']) => day);
}

for (const locale of locales) {
  test(`${locale}: every format is offered by keyboard, and the focus comes back`, async ({
    page,
  }) => {
    await show(page, locale);
    const { button } = wordsOf(locale).result.download;
    await downloadSection(page, locale).getByRole('button', { name: button }).focus();
    await tabTo(page, opener(page, locale));
    await page.keyboard.press('Enter');
    const words = takeAwayWords[locale];
    const dialog = page.getByRole('dialog', { name: words.title });
    for (const { name, text } of Object.values(words.formats)) {
      await expect(dialog.getByRole('heading', { name, exact: true })).toBeVisible();
      await expect(dialog.getByText(text)).toBeVisible();
    }
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations).toEqual([]);
    await tabTo(page, buttonFor(dialog, 'file', locale));
    const waiting = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const { name } = { name: (await waiting).suggestedFilename() };
    await expect(dialog.getByText(fill(words.done, { name }))).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(opener(page, locale)).toBeFocused();
  });
}

test('each format has the first bytes of its kind, and the pictures what they show', async ({
  page,
}) => {
  await show(page);
  const dialog = await openDialog(page);
  const pdf = await taken(page, buttonFor(dialog, 'pdf'));
  expect((await readPdf(pdf)).pages.length).toBeGreaterThan(10);
  const json = await taken(page, buttonFor(dialog, 'file'));
  expect(JSON.parse((await bytesOf(json)).toString('utf8'))).toEqual(kept);

  await buttonFor(dialog, 'pictures').click();
  await expect(dialog.getByText(takeAwayWords.en.several)).toBeVisible();
  const { title } = wordsOf('en').report.loop;
  const svg = await taken(page, dialog.getByRole('button', { name: labelled('SVG', title) }));
  expect(svg.suggestedFilename()).toMatch(/-field\.svg$/);
  const drawn = (await bytesOf(svg)).toString('utf8');
  expect(drawn).toContain(`<title id="title">${title}</title>`);
  expect(drawn).toContain(`>${wordsOf('en').report.loop.here}</text>`);
  const png = await bytesOf(
    await taken(page, dialog.getByRole('button', { name: labelled('PNG', title) })),
  );
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect(png.readUInt32BE(16)).toBeGreaterThan(1900);
  expect(await inkIn(page, png)).toBeGreaterThan(20_000);
});

for (const locale of locales) {
  test(`${locale}: the calendar reminds when it is chosen to, from today, whatever the report’s date`, async ({
    page,
  }) => {
    const now = new Date('2026-11-26T09:30:00Z');
    await page.clock.setFixedTime(now);
    await show(page, locale);
    const { choices, date } = wordsOf(locale).result.download;
    const section = downloadSection(page, locale);
    await section.getByText(choices).click();
    await section.getByLabel(date).fill('2026-03-02');
    const dialog = await openDialog(page, locale);
    const { label, months } = takeAwayWords[locale].reminder;
    const reminder = dialog.getByRole('combobox', { name: label });
    await expect(reminder.getByRole('option')).toHaveText(Object.values(months));
    const button = buttonFor(dialog, 'calendar', locale);
    const usual = await bytesOf(await taken(page, button));
    expect(daysIn(usual)).toEqual(['20270201', '20270226']);
    expect(usual.toString('utf8')).toContain('DTSTAMP:20261126T093000Z');
    expect(usual.toString('utf8')).toContain(`SEQUENCE:${now.getTime() / 60_000}`);

    await tabTo(page, reminder);
    await page.keyboard.press('ArrowDown');
    await expect(reminder.locator('option:checked')).toHaveText(months['6']);
    await page.keyboard.press('Tab');
    await expect(button).toBeFocused();
    const waiting = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect(daysIn(await bytesOf(await waiting))).toEqual(['20270201', '20270526']);
    await reminder.selectOption(months['0']);
    expect(daysIn(await bytesOf(await taken(page, button)))).toEqual(['20270201']);
  });

  test(`${locale}: a calendar with nothing in it is not made, and says what to do`, async ({
    page,
  }) => {
    await show(page, locale, { ...kept, plan: {} });
    const dialog = await openDialog(page, locale);
    const { empty, reminder } = takeAwayWords[locale];
    const select = dialog.getByLabel(reminder.label);
    await select.selectOption(reminder.months['0']);
    const downloads: Download[] = [];
    page.on('download', (download) => downloads.push(download));
    const button = buttonFor(dialog, 'calendar', locale);
    await button.click();
    await expect(dialog.getByRole('status').getByText(empty)).toBeVisible();
    expect(downloads).toEqual([]);
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations).toEqual([]);
    await select.selectOption(reminder.months['1']);
    await expect(dialog.getByText(empty)).toBeHidden();
    expect(daysIn(await bytesOf(await taken(page, button)))).toHaveLength(1);
  });
}

test('what cannot be fetched says so, and can be tried again', async ({ page }) => {
  const dialogChunk = /\/_astro\/take-away\.[^/]*\.js$/;
  const drawingChunk = /\/_astro\/(make-images|chart-picture)\.[^/]*\.js$/;
  await page.route(dialogChunk, (route) => route.abort());
  await show(page);
  await opener(page).click();
  const section = downloadSection(page, 'en');
  await expect(section.getByRole('alert')).toHaveText(wordsOf('en').result.download.allFailed);
  await page.unroute(dialogChunk);
  await page.route(drawingChunk, (route) => route.abort());
  const dialog = await openDialog(page);
  const pictures = buttonFor(dialog, 'pictures');
  await pictures.click();
  await expect(dialog.getByText(takeAwayWords.en.failed)).toBeVisible();
  await expect(pictures).toContainText(takeAwayWords.en.retry);
  await page.unroute(drawingChunk);
  await pictures.click();
  await expect(dialog.getByText(takeAwayWords.en.several)).toBeVisible();
});

for (const locale of locales) {
  test(`${locale}: a report opened elsewhere gives the same answers, plan and numbers`, async ({
    page,
    browser,
  }) => {
    await show(page, locale);
    const equation = await equationOf(page, locale).innerText();
    const pdf = await bytesOf(await downloadReport(page, locale));
    const other = await elsewhere(browser);
    await other.goto(pathOf(locale, 'saved/'));
    await choosePdf(other, locale, pdf);
    await expect(other.getByRole('heading', { name: 'Åkers & Söner' })).toBeVisible();
    expect(await fileOnDevice(other)).toEqual(kept);
    await other.goto(pathOf(locale, 'result/'));
    await expect(equationOf(other, locale)).toHaveText(equation);
    await other.context().close();
  });
}

test('a report made without its answers, one damaged, and another PDF say so', async ({ page }) => {
  const { download } = wordsOf('en').result;
  const { result } = wordsOf('en').saved;
  await show(page);
  const section = downloadSection(page, 'en');
  const whole = await bytesOf(await downloadReport(page, 'en'));
  await section.getByLabel(download.carriesLabel).uncheck();
  const without = await bytesOf(await downloadReport(page, 'en'));
  expect(without.length).toBeLessThan(whole.length);
  await section.getByText(download.choices).click();
  // One page leaves them out unless somebody asks for them.
  await section.getByLabel(download.forms.onePage).check();
  await expect(section.getByLabel(download.carriesLabel)).not.toBeChecked();

  const spoilt = Buffer.from(whole);
  const sealed = spoilt.indexOf('loopcheck-report:1:');
  spoilt.write('AAAA', sealed + 60, 'latin1');
  await page.goto(pathOf('en', 'saved/'));
  for (const [pdf, said] of [
    [without, result.pdfWithout],
    [spoilt, result.pdfDamaged],
    [Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n'), result.pdfForeign],
  ] as const) {
    await choosePdf(page, 'en', pdf);
    await expect(page.getByRole('status').getByText(said, { exact: true })).toBeVisible();
  }
});

test.describe('a file that is dropped', () => {
  for (const locale of locales) {
    for (const on of ['saved/', 'result/', '']) {
      test(`${locale}: on /${on} opens in the list, with the way to its result`, async ({
        page,
      }) => {
        await page.goto(pathOf(locale, on));
        if (on === 'saved/')
          await expect(page.getByText(wordsOf(locale).saved.empty)).toBeVisible();
        await drop(page, JSON.stringify(kept));
        await expect(page.getByRole('heading', { name: 'Åkers & Söner' })).toBeVisible();
        await expect(page).toHaveURL(new RegExp(`/${locale}/saved/$`));
        expect(await fileOnDevice(page)).toEqual(kept);
        await page.reload();
        await expect(page.getByRole('heading', { name: 'Åkers & Söner' })).toHaveCount(1);
        await drop(page, JSON.stringify(kept));
        const said = page.getByRole('status');
        await said.getByRole('link', { name: wordsOf(locale).saved.seeResult }).click();
        await expect(equationOf(page, locale)).toBeVisible();
      });
    }
  }

  test('says over the page what letting go does, until it is taken away', async ({ page }) => {
    await page.goto(pathOf('en', 'method/'));
    const cues = await page.evaluate(async () => {
      const cue = () => getComputedStyle(document.body, '::after').content;
      const transfer = new DataTransfer();
      transfer.items.add(new File([''], 'file.json'));
      const before = cue();
      const over = { bubbles: true, cancelable: true, dataTransfer: transfer };
      document.body.dispatchEvent(new DragEvent('dragover', over));
      const during = cue();
      while (cue() !== 'none') await new Promise((resolve) => setTimeout(resolve, 50));
      return [before, during, cue()];
    });
    expect(cues).toEqual(['none', `"${wordsOf('en').site.drop}"`, 'none']);
  });

  test('and cannot be taken along says so, and nothing has changed', async ({ page }) => {
    const { saved } = wordsOf('en');
    // Below a list that is longer than the screen.
    const ids = ['one', 'two', 'three', 'four', 'five', 'six'];
    for (const id of ids) await saveText(page, JSON.stringify({ ...kept, id }), '/', id);
    await page.goto(pathOf('en', 'method/'));
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    });
    await drop(page, JSON.stringify(kept));
    await expect(page.getByRole('status').getByText(saved.dropLost)).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('listitem').getByRole('heading')).toHaveCount(ids.length);
    await expect(page).toHaveURL(/\/saved\/$/);
  });
});

for (const [why, trouble] of [
  ['forbidden', forbidStorage],
  ['full', fillStorage],
] as const) {
  test(`where storage is ${why} a report can still be looked at`, async ({ page, browser }) => {
    await show(page);
    const equation = await equationOf(page, 'en').innerText();
    const pdf = await bytesOf(await downloadReport(page, 'en'));
    const other = await elsewhere(browser);
    await trouble(other);
    await other.goto(pathOf('en', 'saved/'));
    const { result, lookOnly } = wordsOf('en').saved;
    await choosePdf(other, 'en', pdf);
    await expect(other.getByRole('status').getByText(result[why])).toBeVisible();
    await other.getByRole('link', { name: lookOnly }).click();
    await expect(equationOf(other, 'en')).toHaveText(equation);
    await expect(other.getByText('Åkers & Söner').first()).toBeVisible();
    await other.context().close();
  });
}

/** Drops a file on the page. */
async function drop(page: Page, text: string) {
  const dataTransfer = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'file.json', { type: 'application/json' }));
    return transfer;
  }, text);
  const main = page.getByRole('main');
  await main.dispatchEvent('dragover', { dataTransfer });
  await main.dispatchEvent('drop', { dataTransfer });
}

async function choosePdf(page: Page, locale: Locale, buffer: Buffer) {
  await page
    .getByLabel(wordsOf(locale).saved.choose)
    .setInputFiles({ name: 'report.pdf', mimeType: 'application/pdf', buffer });
}

/** A page of another device. */
async function elsewhere(browser: Browser): Promise<Page> {
  const context = await browser.newContext();
  return context.newPage();
}

/** How many pixels of a PNG are not white. */
function inkIn(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const pen = canvas.getContext('2d');
      pen?.drawImage(image, 0, 0);
      const { data } = pen?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      let inked = 0;
      for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 250) inked += 1;
      return inked;
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
}
