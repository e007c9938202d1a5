import { writeBundle } from '../schemas/saved/bundle.ts';
import type { SavedAssessment } from '../schemas/saved/saved-assessment.ts';

/** A file for the user to keep. */
export interface ExportedFile {
  readonly name: string;
  readonly text: string;
}

/** An assessment as a file that every later version opens, written so that people can read it too. */
export function exportedFile(assessment: SavedAssessment, today: Date): ExportedFile {
  const { name, profile } = assessment;
  const parts = ['loopcheck', slug(profile.organisation ?? '') || slug(name ?? ''), dayOf(today)];
  return {
    name: `${parts.filter((part) => part !== '').join('-')}.json`,
    text: `${JSON.stringify(assessment, null, 2)}\n`,
  };
}

/** Several assessments as one file; all of them are in its name only by how many they are. */
export function exportedBundle(assessments: readonly SavedAssessment[], now: Date): ExportedFile {
  return {
    name: `loopcheck-${assessments.length}-${dayOf(now)}.json`,
    text: writeBundle(assessments, now.toISOString()),
  };
}

const longest = 60;

/** Letters that do not come apart into a base and an accent. */
const spelled: Readonly<Record<string, string>> = { æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', ß: 'ss' };

/** What of a name every file system takes. */
function slug(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[æœøłß]/g, (letter) => spelled[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-|-$/g, '');
}

function dayOf(date: Date): string {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, '0'));
  return `${date.getFullYear()}-${month}-${day}`;
}
