import type { Locator, Page } from '@playwright/test';
import { type Locale, labelled, wordsOf } from './languages.ts';

/** An assessment in the list of all that are saved here, by its name. */
export function entryOf(page: Page, name: string): Locator {
  return page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) });
}

/** The names of the assessments in the list, in order. */
export function entryNames(page: Page): Locator {
  return page.getByRole('listitem').getByRole('heading', { level: 2 });
}

type Act = 'openResult' | 'openQuestions' | 'rename' | 'duplicate' | 'remove' | 'save';

/** Something that can be done with an assessment of the list. */
export function actOn(page: Page, locale: Locale, name: string, act: Act): Locator {
  const label = labelled(wordsOf(locale).saved[act], name);
  const entry = entryOf(page, name);
  return entry.getByRole('link', { name: label }).or(entry.getByRole('button', { name: label }));
}

/** What the page says of what was done last. */
export function saidOn(page: Page, text: string): Locator {
  return page.getByRole('status').getByText(text, { exact: true });
}

/** Opens a file by the button for it. */
export async function chooseFile(page: Page, locale: Locale, name: string, text: string) {
  await chooseFiles(page, locale, { [name]: text });
}

/** Opens several files at once, by their names. */
export async function chooseFiles(
  page: Page,
  locale: Locale,
  files: Readonly<Record<string, string>>,
  label: string = wordsOf(locale).saved.choose,
) {
  await page.getByLabel(label).setInputFiles(
    Object.entries(files).map(([name, text]) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(text, 'utf8'),
    })),
  );
}
