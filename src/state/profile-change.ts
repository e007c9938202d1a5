import {
  cutTo,
  longestName,
  longestReportNote,
  type SavedProfile,
} from '../schemas/saved/saved-assessment.ts';

/** Parts of a profile to be changed. What is empty or undefined is taken away; the rest stays. */
export type ProfileChange = {
  readonly [Part in keyof SavedProfile]?: SavedProfile[Part] | '' | undefined;
};

/** A profile after a change. Texts are cut at the length that is kept. */
export function changedProfile(profile: SavedProfile, change: ProfileChange): SavedProfile {
  const changed = Object.entries({ ...profile, ...change }).map(
    ([part, value]) => [part, kept(part, value)] as const,
  );
  return Object.fromEntries(changed.filter(([, value]) => value.length > 0));
}

function kept(part: string, value: string | readonly string[] = ''): string | readonly string[] {
  if (typeof value !== 'string') return [...new Set(value)];
  return cutTo(part === 'reportNote' ? longestReportNote : longestName, value);
}
