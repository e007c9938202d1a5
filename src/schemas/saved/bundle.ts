import * as v from 'valibot';
import type { SavedAssessment } from './saved-assessment.ts';
import { readSavedData, type SavedFault, type SavedResult } from './saved-file.ts';

/** How a file with many assessments tells what it is. */
export const bundleKind = 'loopcheck-bundle';

/** The version of the bundle that is written. What lies in it has formats of its own. */
export const bundleVersion = 1;

/**
 * Many saved assessments in one file: `{ "kind": "loopcheck-bundle", "version": 1, "madeAt": an
 * instant, "assessments": [...] }`. Each of them is what a single file holds, in any format there has
 * been, and is judged by itself: one that is damaged takes none of the others along.
 */
export interface SavedBundle {
  readonly kind: typeof bundleKind;
  readonly version: typeof bundleVersion;
  readonly madeAt: string;
  readonly assessments: readonly SavedAssessment[];
}

/** What a file holds: no bundle at all, one that cannot be read, or assessments one by one. */
export type BundleResult =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly fault: SavedFault }
  | { readonly kind: 'read'; readonly entries: readonly SavedResult[] };

/** Reads a bundle of which the JSON has been read already; never throws. */
export function readBundle(data: unknown): BundleResult {
  const named = v.safeParse(v.object({ kind: v.literal(bundleKind) }), data);
  if (!named.success) return { kind: 'none' };
  const versioned = v.safeParse(v.object({ version: v.number() }), data);
  if (versioned.success && versioned.output.version > bundleVersion) {
    return { kind: 'refused', fault: 'newer' };
  }
  const result = v.safeParse(bundle, data);
  if (!result.success) return { kind: 'refused', fault: 'damaged' };
  return { kind: 'read', entries: result.output.assessments.map(readSavedData) };
}

/** The text of a bundle: an assessment a line, so that two of them can be compared line by line. */
export function writeBundle(assessments: readonly SavedAssessment[], madeAt: string): string {
  const head = { kind: bundleKind, version: bundleVersion, madeAt };
  const lines = assessments.map((one) => JSON.stringify(one)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"assessments":[\n${lines}\n]}\n`;
}

const bundle = v.object({
  kind: v.literal(bundleKind),
  version: v.literal(bundleVersion),
  assessments: v.array(v.unknown()),
});
