import type { Page } from '@playwright/test';
import { fill, plural } from '../../src/i18n/fill.ts';
import { countsText } from '../../src/islands/questionnaire/counts-text.ts';
import { always, type Choice, everyOf, sampleAnswers, without } from './answer-sets.ts';
import {
  choose,
  expectChosen,
  expectScript,
  groupOf,
  nextLink,
  radioOf,
  resultLink,
  savedNote,
  sectionHeading,
  sectionLink,
} from './answering.ts';
import {
  departmentBox,
  earlierAnswers,
  noteOf,
  openProfile,
  profileTotal,
  proofMode,
  proofQuestion,
} from './full-questions.ts';
import { tabTo } from './keyboard.ts';
import { kpisOfAnyFirm } from './ladder-rows.ts';
import { beginningWith, type Locale, labelled, locales, pathOf, wordsOf } from './languages.ts';
import { idsIn, minutesFor, namesIn, questionIds, questionOf, sectionsIn } from './questions.ts';
import { readPdf, unspaced } from './reading-pdf.ts';
import { downloadSection, equationOf, levelOf, resultSection, stepTitles } from './result-page.ts';
import { choicesOnDevice, fileOnDevice, saveBeforehand } from './saved-answers.ts';
import { fillStorage } from './storage-trouble.ts';
import { expect, test } from './watched-test.ts';

test.describe.configure({ mode: 'parallel' });

const full = pathOf('en', 'full/');
const words = wordsOf('en');
const { extras } = words;
const fullIds = idsIn('full');
const [first = '', second = ''] = fullIds;

test('en: from the start page over the quick version to the whole report by the keyboard alone', async ({
  page,
}) => {
  test.slow();
  await page.goto(pathOf('en'));
  await tabTo(page, page.getByRole('link', { name: words.landing.start }).first());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(pathOf('en', 'quick/'));
  await expectScript(page);
  await answerByKeys(page, 'quick', questionIds);

  await tabTo(page, page.getByRole('link', { name: words.questionnaire.offer.go }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(full);
  await expectScript(page);
  const left = fullIds.filter((id) => !questionIds.includes(id));
  await answerByKeys(page, 'full', left);

  await tabTo(page, resultLink(page, 'en'));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(pathOf('en', 'result/'));
  // Everything at 4 is 75 points: level 4, and 3 × 0.75 = 2.25.
  await expect(equationOf(page, 'en')).toHaveText('1 + 1 = 2.3');
  await expect(levelOf(page, 'en')).toContainText('Level 4: ');
  await expect(stepTitles(page, 'en')).toHaveCount(5);

  const download = downloadSection(page, 'en');
  const contents = page.getByRole('navigation', { name: words.result.contents });
  await tabTo(page, contents.getByRole('link', { name: words.result.download.title }));
  await page.keyboard.press('Enter');
  await tabTo(page, download.getByRole('button', { name: words.result.download.button }));
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const pdf = await readPdf(file);
  const text = unspaced(pdf.text);
  expect(text).toContain(unspaced('1 + 1 = 2.3'));
  for (const title of Object.values(words.reportFull.sections)) {
    expect(text).toContain(unspaced(title));
  }
  for (const id of fullIds) expect(text).toContain(unspaced(questionOf('en', id).topic));
  expect(pdf.text).not.toMatch(/undefined|NaN|[{}□]/);
});

test.describe('the profile', () => {
  for (const locale of locales) {
    test(`${locale}: departments ask their own questions, last in their sections`, async ({
      page,
    }) => {
      const { profile } = wordsOf(locale).extras;
      await page.goto(pathOf(locale, 'full/'));
      await openProfile(page, locale);
      await expect(profileTotal(page, locale)).toHaveText(totalOf(locale, 46, 46));
      await departmentBox(page, locale, 'hr').check();
      await expect(profileTotal(page, locale)).toHaveText(totalOf(locale, 49, 49));
      await departmentBox(page, locale, 'finance').check();
      await expect(profileTotal(page, locale)).toHaveText(totalOf(locale, 52, 52));
      for (const id of ['hr', 'finance']) {
        const adds = plural(locale, profile.adds, 3);
        const box = departmentBox(page, locale, id);
        await expect(box.locator('xpath=ancestor::label')).toContainText(adds);
      }
      for (const section of sectionsIn(locale, 'full', ['hr', 'finance'])) {
        await sectionLink(page, section.name).click();
        await expect(sectionHeading(page, section.name)).toBeVisible();
        await expect(page.locator('fieldset.item > legend')).toHaveText(
          section.questions.map(({ topic }) => topic),
        );
      }
    });
  }

  test('a department that is no longer chosen keeps its answers for when it is', async ({
    page,
  }) => {
    await page.goto(`${full}#people`);
    await openProfile(page, 'en');
    const hr = departmentBox(page, 'en', 'hr');
    await hr.check();
    await choose(page, 'en', 'hr-role-profiles', 2);
    await expect(profileTotal(page, 'en')).toHaveText(totalOf('en', 49, 48));
    await hr.uncheck();
    await expect(groupOf(page, questionOf('en', 'hr-role-profiles'))).toHaveCount(0);
    await expect(sectionHeading(page, sectionName('people'))).toBeVisible();
    await expect(profileTotal(page, 'en')).toHaveText(totalOf('en', 46, 46));
    await hr.check();
    await expectChosen(page, 'en', 'hr-role-profiles', 2);
    await expect(profileTotal(page, 'en')).toHaveText(totalOf('en', 49, 48));
  });

  test('is said in a line when it is folded, and is there after a reload and in Swedish', async ({
    page,
  }) => {
    const { profile } = extras;
    const names = namesIn('en');
    await page.goto(full);
    await expect(page.locator('details.profile summary')).toContainText(profile.optional);
    await openProfile(page, 'en');
    await page.getByLabel(profile.organisation).fill('Åkers & Söner');
    await page.getByLabel(profile.function, { exact: true }).selectOption('service');
    await page.getByLabel(profile.seniority, { exact: true }).selectOption('manager');
    await page.getByLabel(profile.model, { exact: true }).selectOption('saas');
    await phaseOf(page, 'en').check();
    await departmentBox(page, 'en', 'it').check();
    await page.reload();
    const line = page.locator('details.profile summary');
    await expect(line).toContainText('Åkers & Söner');
    await expect(line).toContainText(names.departments['it'] ?? '?');
    await expect(line).toContainText(names.departments['service'] ?? '?');
    await expect(departmentBox(page, 'en', 'it')).toBeChecked();

    await page.getByRole('link', { name: 'Svenska' }).click();
    await openProfile(page, 'sv');
    const swedish = wordsOf('sv').extras.profile;
    await expect(page.getByLabel(swedish.organisation)).toHaveValue('Åkers & Söner');
    await expect(page.getByLabel(swedish.function, { exact: true })).toHaveValue('service');
    await expect(page.getByLabel(swedish.seniority, { exact: true })).toHaveValue('manager');
    await expect(page.getByLabel(swedish.model, { exact: true })).toHaveValue('saas');
    await expect(phaseOf(page, 'sv')).toBeChecked();
    await expect(departmentBox(page, 'sv', 'it')).toBeChecked();
    expect((await fileOnDevice(page))?.profile).toEqual({
      organisation: 'Åkers & Söner',
      model: 'saas',
      phase: 'scale-up',
      departments: ['it'],
      function: 'service',
      seniority: 'manager',
    });
  });
});

test.describe('proof', () => {
  test('is asked for answers at 4 and 5 only, while it is switched on', async ({ page }) => {
    await page.goto(full);
    await choose(page, 'en', first, 4);
    await choose(page, 'en', second, 3);
    await expect(proofQuestion(page, 'en', first)).toHaveCount(0);
    await openProfile(page, 'en');
    await proofMode(page, 'en').check();
    await expect(proofQuestion(page, 'en', first)).toBeVisible();
    await expect(proofQuestion(page, 'en', second)).toHaveCount(0);
    const { without: noProof, yes, no } = extras.proof;
    const question = proofQuestion(page, 'en', first);
    await expect(question.getByText(noProof)).toBeVisible();
    await question.getByRole('radio', { name: yes, exact: true }).check();
    await expect(question.getByText(noProof)).toBeHidden();
    await expectAnswerStands(page, first, 4);

    await page.reload();
    await expect(question.getByRole('radio', { name: yes, exact: true })).toBeChecked();
    await question.getByRole('radio', { name: no, exact: true }).check();
    await expect(question.getByText(noProof)).toBeVisible();
    await expectAnswerStands(page, first, 4);
    await radioOf(page, 'en', first, 2).check();
    await expect(question).toHaveCount(0);
    await radioOf(page, 'en', first, 5).check();
    await expect(question.getByRole('radio', { checked: true })).toHaveCount(0);
    await openProfile(page, 'en');
    await proofMode(page, 'en').uncheck();
    await expect(question).toHaveCount(0);
  });

  test('is never asked for how high the expectations are', async ({ page }) => {
    await saveBeforehand(page, everyOf('full', 5), { flow: 'full', shown: [] });
    await page.goto(`${full}#promise`);
    await expectChosen(page, 'en', 'say-public', 5);
    const [, , , , , promise] = sectionsIn('en', 'full');
    const asked = promise?.questions.map(({ id }) => id) ?? [];
    expect(asked).toContain('expectation-sales');
    for (const id of asked) {
      const context = ['expectation-marketing', 'expectation-sales', 'say-public'].includes(id);
      await expect(proofQuestion(page, 'en', id), id).toHaveCount(context ? 0 : 1);
    }
  });
});

test.describe('a note', () => {
  test('is written at once when it is opened, and survives a reload', async ({ page }) => {
    await page.goto(full);
    await expectScript(page);
    const note = noteOf(page, 'en', first);
    await note.summary.focus();
    await page.keyboard.press('Enter');
    await expect(note.field).toBeFocused();
    await page.keyboard.type('5 of 7 board meetings, says N. 1 < 2 & "so"');
    await expectChosen(page, 'en', first, null);
    await expect(savedNote(page, 'en')).toBeVisible();
    await page.reload();
    await expectScript(page);
    await expect(note.summary).toContainText('5 of 7 board meetings');
    await note.summary.click();
    await expect(note.field).toHaveValue('5 of 7 board meetings, says N. 1 < 2 & "so"');
    await note.field.fill('');
    await page.reload();
    await expectScript(page);
    await expect(note.summary).toContainText(extras.note.add);
  });

  test('that fills up says how much is left', async ({ page }) => {
    await page.goto(full);
    await expectScript(page);
    const note = noteOf(page, 'en', first);
    await note.summary.click();
    await note.field.fill('x'.repeat(1990));
    const left = plural('en', extras.note.left, 10);
    await expect(groupOf(page, questionOf('en', first)).getByText(left)).toBeVisible();
    await note.field.pressSequentially('yyyyyyyyyyyy');
    await expect(note.field).toHaveValue(/^x{1990}y{10}$/);
  });
});

test.describe('from the quick version', () => {
  test('only what is missing is asked; what is there stands in a line and can be changed', async ({
    page,
  }) => {
    await saveBeforehand(page, sampleAnswers);
    await page.goto(`${pathOf('en', 'quick/')}#promise`);
    const { offer, minutes } = words.questionnaire;
    const more = 46 - 12;
    const kpis = kpisOfAnyFirm.length;
    const about = plural('en', minutes, minutesFor('full', more, kpis));
    const asked = countsText('en', words.questionnaire, more, kpis);
    await expect(page.getByText(fill(offer.text, { asked, minutes: about }))).toBeVisible();
    await page.getByRole('link', { name: offer.go }).click();
    await expect(page).toHaveURL(full);
    for (const section of sectionsIn('en', 'full')) {
      await sectionLink(page, section.name).click();
      await expect(sectionHeading(page, section.name)).toBeVisible();
      const before = section.questions.filter(({ id }) => questionIds.includes(id));
      const asked = section.questions.filter(({ id }) => !questionIds.includes(id));
      await expect(page.locator('fieldset.item > legend')).toHaveText(
        asked.map(({ topic }) => topic),
      );
      const earlier = earlierAnswers(page, 'en', before.length);
      await expect(earlier.getByRole('listitem')).toHaveCount(before.length);
      for (const { topic } of before) await expect(earlier.getByText(topic).first()).toBeVisible();
    }

    const [strategy] = sectionsIn('en', 'full');
    await sectionLink(page, strategy?.name ?? '').click();
    const { topic } = questionOf('en', 'decisions-start');
    const earlier = earlierAnswers(page, 'en', 2);
    await expect(earlier.getByRole('listitem').filter({ hasText: topic })).toContainText(
      '3, Halfway',
    );
    await earlier.getByRole('link', { name: labelled(words.questionnaire.change, topic) }).click();
    await expect(radioOf(page, 'en', 'decisions-start', 3)).toBeFocused();
    await page.keyboard.press('5');
    await expectChosen(page, 'en', 'decisions-start', 5);
    expect(await choicesOnDevice(page)).toEqual({ ...sampleAnswers, 'decisions-start': 5 });
    expect(await fileOnDevice(page)).toMatchObject({ flow: 'full', began: 'quick' });
  });

  test('begun in the full version nothing is folded away', async ({ page }) => {
    await saveBeforehand(page, sampleAnswers, { flow: 'full' });
    await page.goto(full);
    await expectChosen(page, 'en', 'role-of-cx', 2);
    await expect(page.locator('section.earlier')).toHaveCount(0);
  });

  test('to the quick version again, the answers are there and what is more stays', async ({
    page,
  }) => {
    await saveBeforehand(page, { ...sampleAnswers, 'cx-strategy': 4 }, { flow: 'full' });
    await page.goto(pathOf('en', 'quick/'));
    await expectChosen(page, 'en', 'role-of-cx', 2);
    await choose(page, 'en', 'role-of-cx', 5);
    const all = { ...sampleAnswers, 'cx-strategy': 4, 'role-of-cx': 5 };
    expect(await choicesOnDevice(page)).toEqual(all);
    await page.goto(full);
    await expectChosen(page, 'en', 'cx-strategy', 4);
  });
});

for (const locale of locales) {
  test(`${locale}: a reload halfway and the other language keep place, answers and notes`, async ({
    page,
  }) => {
    const there: Locale = locale === 'sv' ? 'en' : 'sv';
    const name = { sv: 'Svenska', en: 'English' }[there];
    const [, , people] = sectionsIn(locale, 'full');
    const [, , same] = sectionsIn(there, 'full');
    await page.goto(`${pathOf(locale, 'full/')}#people`);
    await choose(page, locale, 'workload', 4);
    await choose(page, locale, 'stories', 'dontKnow');
    const note = noteOf(page, locale, 'workload');
    await note.summary.click();
    await note.field.fill('Åsa håller inte med.');
    await page.reload();
    await expect(sectionHeading(page, people?.name ?? '')).toBeVisible();
    await expectChosen(page, locale, 'workload', 4);
    await expectChosen(page, locale, 'stories', 'dontKnow');
    await expect(noteOf(page, locale, 'workload').summary).toContainText('Åsa håller');

    await page.getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(`${pathOf(there, 'full/')}#people`);
    await expect(sectionHeading(page, same?.name ?? '')).toBeVisible();
    await expectChosen(page, there, 'workload', 4);
    await expectChosen(page, there, 'stories', 'dontKnow');
    await expectChosen(page, there, 'recruiting', null);
    await expect(noteOf(page, there, 'workload').summary).toContainText('Åsa håller');
  });
}

test('where nothing can be saved, answers, notes and profile go along in the address', async ({
  page,
}) => {
  await fillStorage(page);
  await page.goto(full);
  await openProfile(page, 'en');
  await departmentBox(page, 'en', 'hr').check();
  await choose(page, 'en', first, 4);
  const note = noteOf(page, 'en', first);
  await note.summary.click();
  await note.field.fill('In the address');
  await page.reload();
  await expectChosen(page, 'en', first, 4);
  await expect(noteOf(page, 'en', first).summary).toContainText('In the address');
  await expect(departmentBox(page, 'en', 'hr')).toBeChecked();
  await page.getByRole('link', { name: 'Svenska' }).click();
  await expectChosen(page, 'sv', first, 4);
  await expect(noteOf(page, 'sv', first).summary).toContainText('In the address');
});

test('many open questions are listed by their sections before the result', async ({ page }) => {
  await saveBeforehand(page, always(3), { flow: 'full' });
  await page.goto(`${full}#review`);
  const { review, reviewSome, goOn } = words.questionnaire;
  await expect(sectionHeading(page, review)).toBeVisible();
  await expect(page.getByText(plural('en', reviewSome, 34))).toBeVisible();
  const open = fullIds.filter((id) => !questionIds.includes(id));
  for (const section of sectionsIn('en', 'full')) {
    await expect(
      page.getByRole('main').getByRole('heading', { level: 3, name: section.name }),
    ).toBeVisible();
  }
  const links = page.locator('.open-items a');
  await expect(links).toHaveText(open.map((id) => questionOf('en', id).topic));
  await page.getByRole('link', { name: goOn }).click();
  await expect(page).toHaveURL(pathOf('en', 'result/'));
});

test('the result so far is a link as soon as something is answered', async ({ page }) => {
  await page.goto(full);
  const link = page.getByRole('link', { name: extras.resultSoFar });
  await expectScript(page);
  await expect(link).toBeHidden();
  await choose(page, 'en', first, 4);
  await link.click();
  await expect(page).toHaveURL(pathOf('en', 'result/'));
  await expect(resultSection(page, 'en', 'equation')).toBeVisible();
});

test('says how many questions and minutes are left, section by section', async ({ page }) => {
  const { section, minutesLeft, answeredOf } = words.questionnaire;
  await saveBeforehand(page, without(everyOf('full', 3), 'paying'), { flow: 'full' });
  await page.goto(full);
  const place = fill(section, { n: 1, total: 7 });
  const left = plural('en', minutesLeft, minutesFor('full', 1, kpisOfAnyFirm.length));
  await expect(page.getByText(`${place} · ${left}`, { exact: true })).toBeVisible();
  for (const { name, questions } of sectionsIn('en', 'full')) {
    const total = questions.length;
    const n = questions.some(({ id }) => id === 'paying') ? total - 1 : total;
    await expect(sectionLink(page, name)).toContainText(fill(answeredOf, { n, total }));
  }
});

/** Answers everything that is asked with 4, section by section; the last link stays unpressed. */
async function answerByKeys(page: Page, flow: 'quick' | 'full', ids: readonly string[]) {
  const sections = sectionsIn('en', flow);
  for (const [index, section] of sections.entries()) {
    await expect(sectionHeading(page, section.name)).toBeVisible();
    for (const question of section.questions.filter(({ id }) => ids.includes(id))) {
      await tabTo(page, groupOf(page, question).getByRole('radio'));
      await page.keyboard.press('4');
      await expectChosen(page, 'en', question.id, 4);
    }
    const next = sections[index + 1];
    if (next === undefined) continue;
    await tabTo(page, nextLink(page, 'en', next.name));
    await page.keyboard.press('Enter');
    await expect(sectionHeading(page, next.name)).toBeFocused();
  }
}

async function expectAnswerStands(page: Page, id: string, choice: Choice) {
  await expect(radioOf(page, 'en', id, choice)).toBeChecked();
}

/** The growth phase that the profile test chooses. */
function phaseOf(page: Page, locale: Locale) {
  const name = namesIn(locale).phases['scale-up']?.name ?? '?';
  return page.getByRole('radio', { name: beginningWith(name) });
}

function sectionName(id: string): string {
  return sectionsIn('en', 'full').find((section) => section.id === id)?.name ?? id;
}

/** How the profile says what is asked: all of it, or how much of it is left, with every KPI open. */
function totalOf(locale: Locale, n: number, open: number): string {
  const { extras: said, questionnaire } = wordsOf(locale);
  const kpis = kpisOfAnyFirm.length;
  const minutes = plural(locale, questionnaire.minutes, minutesFor('full', open, kpis));
  const template = open === n ? said.profile.total : said.profile.totalLeft;
  const [asked, left] = [n, open].map((some) => countsText(locale, questionnaire, some, kpis));
  return fill(template, { asked: asked ?? '', open: left ?? '', minutes });
}
