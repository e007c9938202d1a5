import type { Page } from '@playwright/test';
import type { AnswerSet, Choice } from './answer-sets.ts';
import { edition, questionIds } from './questions.ts';

/** What lies in the browser's storage, as the format of the saved file says. */
export interface SavedFile {
  readonly format: number;
  readonly edition: string;
  readonly id: string;
  readonly flow: string;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly asked: readonly string[];
  readonly answers: Readonly<
    Record<string, { readonly value: Choice | 'cleared'; readonly at: string }>
  >;
  readonly profile: { readonly organisation?: string; readonly preparedBy?: string };
  readonly notes: Readonly<Record<string, string>>;
}

const longAgo = '2026-01-05T08:00:00.000Z';
const savedId = 'saved-beforehand';

/** An assessment as an earlier visit would have saved it. */
export function savedFile(answers: AnswerSet, profile: SavedFile['profile'] = {}): SavedFile {
  return {
    format: 1,
    edition,
    id: savedId,
    flow: 'quick',
    createdAt: longAgo,
    changedAt: longAgo,
    asked: questionIds,
    answers: Object.fromEntries(
      Object.entries(answers).map(([id, value]) => [id, { value, at: longAgo }]),
    ),
    profile,
    notes: {},
  };
}

/** Saves answers on the device before the page under test is opened. */
export async function saveBeforehand(
  page: Page,
  answers: AnswerSet,
  profile: SavedFile['profile'] = {},
) {
  await saveText(page, JSON.stringify(savedFile(answers, profile)));
}

/** Puts any text where the current assessment is saved. */
export async function saveText(page: Page, text: string, base = '/') {
  // A file of the site that runs no script of its own.
  await page.goto(`${base}icon.svg`);
  await page.evaluate(
    ([prefix, id, saved]) => {
      localStorage.setItem(`${prefix}assessment:${id}`, saved);
      localStorage.setItem(`${prefix}current`, id);
    },
    [`loopcheck:${base}:`, savedId, text] as const,
  );
}

/** The text under the id that `saveText` writes to. */
export function textSavedBeforehand(page: Page): Promise<string | null> {
  return page.evaluate((id) => localStorage.getItem(`loopcheck:/:assessment:${id}`), savedId);
}

/** The current assessment's choices in the browser's storage; null where there is none. */
export function choicesOnDevice(page: Page): Promise<Record<string, Choice | 'cleared'> | null> {
  return page.evaluate(() => {
    const id = localStorage.getItem('loopcheck:/:current');
    const text = id === null ? null : localStorage.getItem(`loopcheck:/:assessment:${id}`);
    if (text === null) return null;
    const { answers } = JSON.parse(text) as SavedFile;
    return Object.fromEntries(Object.entries(answers).map(([key, { value }]) => [key, value]));
  });
}
