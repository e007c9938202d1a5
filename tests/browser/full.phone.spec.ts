import { inTurnFor } from './answer-sets.ts';
import { expectChosen, nextLink, radioOf, resultLink } from './answering.ts';
import { departmentBox, openProfile } from './full-questions.ts';
import { pathOf, wordsOf } from './languages.ts';
import { idsIn, sectionsIn } from './questions.ts';
import { readPdf, unspaced } from './reading-pdf.ts';
import { downloadReport, equationOf, levelOf, stepTitles } from './result-page.ts';
import { expect, test } from './watched-test.ts';

test('sv: the full version answered by tapping, with a department, through to the report', async ({
  page,
}) => {
  test.slow();
  const answers = inTurnFor(idsIn('full', ['logistics']), 4, 2, 5, 3);
  await page.goto(pathOf('sv', 'full/'));
  await openProfile(page, 'sv');
  await departmentBox(page, 'sv', 'logistics').tap();
  const sections = sectionsIn('sv', 'full', ['logistics']);
  for (const [index, section] of sections.entries()) {
    for (const { id } of section.questions) {
      const choice = answers[id];
      if (choice === undefined) throw new Error(`no answer to ${id}`);
      await radioOf(page, 'sv', id, choice).tap();
      await expectChosen(page, 'sv', id, choice);
    }
    const next = sections[index + 1];
    await (next ? nextLink(page, 'sv', next.name) : resultLink(page, 'sv')).tap();
  }
  await expect(equationOf(page, 'sv')).toHaveText(/^1 \+ 1 = \d,\d$/);
  await expect(stepTitles(page, 'sv')).toHaveCount(5);
  const pdf = await readPdf(await downloadReport(page, 'sv'));
  const text = unspaced(pdf.text);
  expect(text).toContain(unspaced(await equationOf(page, 'sv').innerText()));
  expect(text).toContain(unspaced(await levelOf(page, 'sv').innerText()));
  for (const title of Object.values(wordsOf('sv').reportFull.sections)) {
    expect(text).toContain(unspaced(title));
  }
  expect(pdf.language.slice(0, 2)).toBe('sv');
});
