import type { Page } from '@playwright/test';
import type { AnswerSet, Choice } from './answer-sets.ts';
import { edition, type FlowName, idsIn } from './questions.ts';

/** What lies in the browser's storage, as the format of the saved file says. */
export interface SavedFile {
  readonly format: number;
  readonly edition: string;
  readonly id: string;
  readonly name?: string;
  readonly flow: string;
  readonly began?: string;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly asked: readonly string[];
  readonly answers: Readonly<
    Record<
      string,
      { readonly value: Choice | 'cleared'; readonly at: string; readonly shown?: boolean }
    >
  >;
  readonly profile: SavedProfile;
  readonly proofMode?: boolean;
  readonly notes: Readonly<Record<string, { readonly text: string; readonly at: string }>>;
  readonly ladder: Entries;
  readonly figures: Entries;
  readonly scenario: Entries;
  readonly ratings: Entries;
  readonly charter: Entries;
  readonly plan: Entries;
  readonly aims: Entries;
}

type Entries = Readonly<Record<string, { readonly value: unknown; readonly at: string }>>;

export interface SavedProfile {
  readonly organisation?: string;
  readonly preparedBy?: string;
  readonly model?: string;
  readonly phase?: string;
  readonly departments?: readonly string[];
}

/** What an assessment has beyond its answers. */
export interface Beyond {
  readonly id?: string;
  readonly name?: string;
  readonly flow?: FlowName;
  readonly began?: FlowName;
  readonly profile?: SavedProfile;
  /** The questions whose answers can be shown; where it is missing, proof is not asked for. */
  readonly shown?: readonly string[] | undefined;
  readonly notes?: Readonly<Record<string, string>>;
  readonly changedAt?: string;
}

const longAgo = '2026-01-05T08:00:00.000Z';
const savedId = 'saved-beforehand';

/** An assessment as an earlier visit would have saved it. */
export function savedFile(answers: AnswerSet, beyond: Beyond = {}): SavedFile {
  const { id = savedId, flow = 'quick', profile = {}, shown, notes = {} } = beyond;
  const { name, began, changedAt = longAgo } = beyond;
  return {
    format: 2,
    edition,
    id,
    ...(name === undefined ? {} : { name }),
    flow,
    ...(began === undefined ? {} : { began }),
    createdAt: longAgo,
    changedAt,
    asked: idsIn(flow, flow === 'full' ? (profile.departments ?? []) : []),
    answers: Object.fromEntries(
      Object.entries(answers).map(([item, value]) => {
        const answer = { value, at: changedAt };
        return [item, shown?.includes(item) ? { ...answer, shown: true } : answer];
      }),
    ),
    profile,
    ...(shown === undefined ? {} : { proofMode: true }),
    notes: Object.fromEntries(
      Object.entries(notes).map(([item, text]) => [item, { text, at: longAgo }]),
    ),
    ladder: {},
    figures: {},
    scenario: {},
    ratings: {},
    charter: {},
    plan: {},
    aims: {},
  };
}

/** Saves answers on the device before the page under test is opened. */
export async function saveBeforehand(page: Page, answers: AnswerSet, beyond: Beyond = {}) {
  await saveText(page, JSON.stringify(savedFile(answers, beyond)), '/', beyond.id);
}

/** Puts any text where the current assessment is saved, as another visit would have left it. */
export async function saveText(page: Page, text: string, site = '/', id = savedId) {
  // A file of the site that runs no script of its own.
  await page.goto(`${site}icon.svg`);
  const base = new URL('.', page.url()).pathname;
  await page.evaluate(
    ([prefix, key, saved]) => {
      localStorage.setItem(`${prefix}assessment:${key}`, saved);
      localStorage.setItem(`${prefix}current`, key);
      // What this tab went on with belongs to this visit, not to that one.
      sessionStorage.removeItem(`${prefix}current`);
    },
    [`loopcheck:${base}:`, id, text] as const,
  );
}

/** The text under the id that `saveText` writes to. */
export function textSavedBeforehand(page: Page): Promise<string | null> {
  return page.evaluate((id) => localStorage.getItem(`loopcheck:/:assessment:${id}`), savedId);
}

/** The assessment that the page's tab goes on with; null where there is none. */
export function fileOnDevice(page: Page): Promise<SavedFile | null> {
  return page.evaluate(() => {
    const id =
      sessionStorage.getItem('loopcheck:/:current') ?? localStorage.getItem('loopcheck:/:current');
    const text = id === null ? null : localStorage.getItem(`loopcheck:/:assessment:${id}`);
    return text === null ? null : (JSON.parse(text) as SavedFile);
  });
}

/** Its choices; null where there is none. */
export async function choicesOnDevice(
  page: Page,
): Promise<Record<string, Choice | 'cleared'> | null> {
  const file = await fileOnDevice(page);
  if (file === null) return null;
  return Object.fromEntries(Object.entries(file.answers).map(([key, { value }]) => [key, value]));
}

/** How many assessments lie on the device, readable or not. */
export function countOnDevice(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      Object.keys(localStorage).filter((key) => key.startsWith('loopcheck:/:assessment:')).length,
  );
}
