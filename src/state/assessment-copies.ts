import type { Door } from '../platform/door.ts';
import { encodeLink, type LinkContent, type LinkTables } from '../schemas/saved/link.ts';
import {
  answersOf,
  longestName,
  type SavedAssessment,
  savedFormat,
  toSavedValue,
} from '../schemas/saved/saved-file.ts';
import type { Setup } from './session.ts';

/** A new assessment with nothing answered. */
export function blank(door: Door, setup: Setup): SavedAssessment {
  const at = door.now().toISOString();
  return {
    format: savedFormat,
    edition: setup.edition,
    id: door.newId(),
    flow: setup.flow,
    createdAt: at,
    changedAt: at,
    asked: setup.asked,
    answers: {},
    profile: {},
    notes: {},
  };
}

/** True when nothing is answered. */
export function isEmpty(assessment: SavedAssessment): boolean {
  return answersOf(assessment).size === 0;
}

/** What an address can carry of an assessment. */
export function pack(assessment: SavedAssessment, tables: LinkTables): string {
  const { flow, profile } = assessment;
  const organisation = profile.organisation ?? '';
  return encodeLink({ flow, answers: answersOf(assessment), organisation }, tables);
}

/** An assessment made of what an address carried; it has an id and times of its own. */
export function unpack(door: Door, setup: Setup, content: LinkContent): SavedAssessment {
  const base = blank(door, setup);
  const answers = Object.fromEntries(
    Array.from(content.answers, ([id, answer]) => [
      id,
      { value: toSavedValue(answer), at: base.createdAt },
    ]),
  );
  const profile = withinLimits({ organisation: content.organisation });
  return { ...base, flow: content.flow, answers, profile };
}

/** True when two assessments say the same, whatever their ids and times. */
export function sayTheSame(one: SavedAssessment, other: SavedAssessment): boolean {
  const essence = (assessment: SavedAssessment) =>
    JSON.stringify([
      assessment.flow,
      assessment.profile.organisation ?? '',
      [...answersOf(assessment)].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ]);
  return essence(one) === essence(other);
}

/** A profile whose names are cut at the length that is kept; empty ones are left out. */
export function withinLimits(profile: SavedAssessment['profile']): SavedAssessment['profile'] {
  const cut = (text = '') => [...text].slice(0, longestName).join('');
  const organisation = cut(profile.organisation);
  const preparedBy = cut(profile.preparedBy);
  return {
    ...(organisation === '' ? {} : { organisation }),
    ...(preparedBy === '' ? {} : { preparedBy }),
  };
}
