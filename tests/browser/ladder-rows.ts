import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { beginningWith, type Locale, wordsOf } from './languages.ts';
import { fileOnDevice } from './saved-answers.ts';

/** What can be said of a KPI. */
export type Step = '0' | '1' | '2' | '3' | '4' | 'silo' | 'dontKnow';

export const steps: readonly Step[] = ['0', '1', '2', '3', '4', 'silo', 'dontKnow'];

export interface KpiText {
  readonly id: string;
  readonly family: 'value' | 'experience' | 'acquisition' | 'volume' | 'result';
  readonly name: string;
  readonly about: string;
}

interface KpiFile {
  readonly id: string;
  readonly family: KpiText['family'];
  readonly firstFor: readonly string[];
}

type Texts = Readonly<Record<string, { readonly name: string; readonly about: string }>>;

/** Every KPI in the order of the ladder, as the content files have them. */
export function kpisIn(locale: Locale): readonly KpiText[] {
  const texts = readContent<Texts>(`${locale}/kpis.json`);
  return readContent<readonly KpiFile[]>('kpis.json').map(({ id, family }) => ({
    id,
    family,
    name: texts[id]?.name ?? id,
    about: texts[id]?.about ?? '',
  }));
}

/** The KPIs that a business model is asked for first. */
export function firstKpisIn(locale: Locale, model: string): readonly KpiText[] {
  const first = readContent<readonly KpiFile[]>('kpis.json')
    .filter(({ firstFor }) => firstFor.includes(model))
    .map(({ id }) => id);
  return kpisIn(locale).filter(({ id }) => first.includes(id));
}

/** Those that are asked for at first where nothing is known of the firm. */
export const kpisOfAnyFirm = firstKpisIn('en', 'other').map(({ id }) => id);

/** One KPI. */
export function kpiOf(locale: Locale, id: string): KpiText {
  const found = kpisIn(locale).find((kpi) => kpi.id === id);
  if (found === undefined) throw new Error(`no KPI ${id}`);
  return found;
}

/** The KPIs that are there, shown or not, in their order. */
export function kpiNames(page: Page): Locator {
  return page.locator('fieldset.kpi-row > legend');
}

/** The group of radios of one KPI. */
export function kpiRow(page: Page, locale: Locale, id: string): Locator {
  return page.getByRole('group', { name: kpiOf(locale, id).name, exact: true });
}

/** The radio of one step, by all that is heard of it. */
export function stepOf(page: Page, locale: Locale, id: string, step: Step): Locator {
  const { label, statement } = wordsOf(locale).ladder.options[step];
  const name = new RegExp(`${beginningWith(`${label}. ${statement}`).source.slice(1)}$`);
  return kpiRow(page, locale, id).getByRole('radio', { name });
}

/** Expects that a KPI stands on this step, or on none. */
export async function expectStep(page: Page, locale: Locale, id: string, step: Step | null) {
  const radios = kpiRow(page, locale, id).getByRole('radio');
  await expect(radios).toHaveCount(steps.length);
  const checked = radios.and(page.locator(':checked'));
  await expect(checked).toHaveCount(step === null ? 0 : 1);
  if (step !== null) await expect(stepOf(page, locale, id, step)).toBeChecked();
}

/** The button that takes back what is said of a KPI. */
export function clearOf(page: Page, locale: Locale, id: string): Locator {
  const name = beginningWith(wordsOf(locale).ladder.clear);
  return kpiRow(page, locale, id).getByRole('button', { name });
}

/** What is said of each KPI on the device. */
export async function ladderOnDevice(page: Page): Promise<Readonly<Record<string, unknown>>> {
  const { ladder = {} } = (await fileOnDevice(page)) ?? {};
  return Object.fromEntries(Object.entries(ladder).map(([id, { value }]) => [id, value]));
}

function readContent<Content>(path: string): Content {
  const file = new URL(`../../src/content/kpis/${path}`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Content;
}
