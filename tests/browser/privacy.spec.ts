import { readFileSync } from 'node:fs';
import { sampleAnswers } from './answer-sets.ts';
import { answerAll, resultLink } from './answering.ts';
import { departmentBox, openProfile, proofMode } from './full-questions.ts';
import { locales, pathOf, wordsOf } from './languages.ts';
import { readPdf } from './reading-pdf.ts';
import {
  downloadReport,
  downloadSection,
  equationOf,
  keepSection,
  openAllDetails,
  openWholeResult,
  pairStation,
} from './result-page.ts';
import { saveBeforehand } from './saved-answers.ts';
import { expect, test } from './watched-test.ts';
import { watch } from './watching.ts';
import { wholeAnswers, wholeBeyond } from './whole-answers.ts';

for (const locale of locales) {
  test(`${locale}: a whole run sends nothing, keeps no cookie and breaks no rule`, async ({
    page,
    context,
    baseURL,
  }) => {
    const words = wordsOf(locale);
    const seen = await watch(context, baseURL);
    await page.goto('/');
    await expect(page).toHaveURL(/\/(sv|en)\/$/);
    await page.goto(pathOf(locale));
    await page.getByRole('link', { name: words.landing.start }).first().click();
    await answerAll(page, locale, sampleAnswers);
    await resultLink(page, locale).click();
    await expect(equationOf(page, locale)).toBeVisible();
    await openWholeResult(page, locale);
    const { organisation } = words.result.download;
    await downloadSection(page, locale).getByRole('textbox', { name: organisation }).fill('Åå 株');
    expect((await readPdf(await downloadReport(page, locale))).pages.length).toBeGreaterThan(2);

    await page.goto(pathOf(locale, 'full/'));
    await openProfile(page, locale);
    await departmentBox(page, locale, 'it').check();
    await proofMode(page, locale).check();
    await openAllDetails(page);
    await page.getByRole('textbox').last().fill('Åå 株');
    await saveBeforehand(page, wholeAnswers, wholeBeyond);
    await page.goto(pathOf(locale, 'result/'));
    await expect(equationOf(page, locale)).toBeVisible();
    await openWholeResult(page, locale);
    await pairStation(page, 'mandate', 5).check();
    const keep = keepSection(page, locale);
    const link = await keep.getByRole('textbox').inputValue();
    const save = keep.getByRole('button', { name: words.result.keep.save });
    const [file] = await Promise.all([page.waitForEvent('download'), save.click()]);
    expect((await readPdf(await downloadReport(page, locale))).pages.length).toBeGreaterThan(5);
    await page.goto(pathOf(locale, 'print/'));
    await page.goto(link);
    await expect(equationOf(page, locale)).toBeVisible();

    const footer = page.getByRole('contentinfo');
    await footer.getByRole('link', { name: words.site.saved }).click();
    await page.getByLabel(words.saved.choose).setInputFiles(await file.path());
    await expect(page.getByRole('status').getByText('Åkers & Söner')).toBeVisible();
    await footer.getByRole('link', { name: words.site.method }).click();
    await footer.getByRole('link', { name: words.site.privacy }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.privacy.title);

    expect(seen.requests.length).toBeGreaterThan(15);
    expect(seen.foreign).toEqual([]);
    expect(seen.failed).toEqual([]);
    expect(seen.complaints).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    const kept = await page.evaluate(async () => ({
      cookie: document.cookie,
      keys: Object.keys(localStorage).filter((key) => !key.startsWith('loopcheck:')),
      session: Object.keys(sessionStorage).filter((key) => !key.startsWith('loopcheck:')),
      databases: (await indexedDB.databases()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect(kept).toEqual({ cookie: '', keys: [], session: [], databases: 0, workers: 0 });
  });
}

test('the browser itself refuses what would send or fetch data', async ({
  page,
  context,
  baseURL,
}) => {
  const seen = await watch(context, baseURL);
  await page.goto(pathOf('en', 'quick/'));
  const refused = await page.evaluate(async () => {
    const outcomes = await Promise.allSettled([
      fetch('/en/'),
      fetch('https://example.org/'),
      new Promise((done, fail) => {
        const image = new Image();
        image.onload = done;
        image.onerror = fail;
        image.src = 'https://example.org/seen.png';
      }),
    ]);
    document.body.setAttribute('style', 'color: red');
    return outcomes.map(({ status }) => status);
  });
  expect(refused).toEqual(['rejected', 'rejected', 'rejected']);
  const told = seen.complaints.join('\n');
  for (const rule of ['connect-src', 'img-src', 'style-src']) expect(told).toContain(rule);
  expect(told).toContain('security policy violation:');
});

const pages = [
  '/',
  '/no-such-page/',
  ...locales.flatMap((locale) =>
    [
      '',
      'quick/',
      'full/',
      'result/',
      'saved/',
      'compare/',
      'print/',
      'kpis/',
      'method/',
      'privacy/',
    ].map((page) => pathOf(locale, page)),
  ),
];

test('every page carries the policy, and none lets inline code through', async ({ request }) => {
  for (const page of pages) {
    const html = await (await request.get(page)).text();
    const policies = [
      ...html.matchAll(/http-equiv="content-security-policy"\s+content="([^"]+)"/gi),
    ];
    expect(policies, page).toHaveLength(1);
    const policy = (policies[0]?.[1] ?? '').replaceAll('&#39;', "'");
    const rules = new Map(
      policy.split(';').map((rule) => {
        const [name = '', ...values] = rule.trim().split(/\s+/);
        return [name, values.join(' ')];
      }),
    );
    const closed = ['default-src', 'connect-src', 'base-uri', 'form-action', 'object-src'];
    for (const name of closed) expect(rules.get(name), `${page} ${name}`).toBe("'none'");
    expect(rules.get('require-trusted-types-for'), page).toBe("'script'");
    expect(rules.get('script-src'), page).toMatch(/^'self'( 'sha(256|384|512)-[\w+/=]+')*$/);
    expect(rules.get('style-src'), page).toMatch(/^'self'( 'sha(256|384|512)-[\w+/=]+')*$/);
    expect(policy, page).not.toMatch(/unsafe-|\*|https?:/);
    expect(html, page).not.toMatch(/<[^>]+\sstyle=/);
  }
});

test('every page is served with the headers of public/_headers', async ({ request }) => {
  const rules = readFileSync(new URL('../../public/_headers', import.meta.url), 'utf8');
  const [, everywhere = ''] = /^\/\*\n((?: {2}.+\n)+)/m.exec(rules) ?? [];
  const wanted = everywhere
    .trim()
    .split('\n')
    .map((line) => /^\s*([\w-]+): (.+)$/.exec(line)?.slice(1) ?? ['', '']);
  expect(wanted.map(([name]) => name)).toEqual(
    expect.arrayContaining(['Content-Security-Policy', 'Referrer-Policy']),
  );
  expect(rules).not.toContain('unsafe-inline');
  for (const page of pages) {
    const headers = (await request.get(page)).headers();
    for (const [name = '', value = ''] of wanted) {
      expect(headers[name.toLowerCase()], `${page} ${name}`).toBe(value);
    }
    expect(headers['set-cookie'], page).toBeUndefined();
  }
});
