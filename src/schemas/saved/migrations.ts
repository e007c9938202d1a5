import { cutTo, longestNote, noBusiness } from './saved-assessment.ts';

/** Something saved of which the format is known, and nothing else yet. */
export type Formatted = Readonly<Record<string, unknown>> & { readonly format: number };

/**
 * Brings something saved to the current format, one format at a time. What it holds is judged
 * afterwards, so a step takes whatever is there.
 */
export function migrated(saved: Formatted): Formatted {
  return migrations.slice(saved.format - 1).reduce((older, step) => step(older), saved);
}

/** The first leads from format 1 to format 2, and so on. */
const migrations: readonly ((older: Formatted) => Formatted)[] = [toSecond];

/** Format 1 knew neither KPIs nor figures. */
function toSecond(older: Formatted): Formatted {
  const { notes, changedAt } = older;
  return { ...older, format: 2, notes: withTimes(notes, changedAt), ...noBusiness };
}

/**
 * The first files of format 1 held a note as its bare text, of any length; it is as old as the file
 * says.
 */
function withTimes(notes: unknown, at: unknown): unknown {
  if (typeof notes !== 'object' || notes === null || Array.isArray(notes)) return notes;
  const entries = Object.entries(notes).map(
    ([id, note]) =>
      [id, typeof note === 'string' ? { text: cutTo(longestNote, note), at } : note] as const,
  );
  return Object.fromEntries(entries);
}
