import type { Door } from '../platform/door.ts';
import {
  answersOf,
  cutTo,
  longestName,
  noBusiness,
  notesOf,
  type SavedAssessment,
  savedFormat,
} from '../schemas/saved/saved-assessment.ts';
import { askedBy } from './asked-by.ts';
import { businessOf, saysNothing } from './business-copies.ts';
import type { Setup } from './setup.ts';

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
    asked: askedBy(setup, setup.flow, []),
    answers: {},
    profile: {},
    notes: {},
    ...noBusiness,
  };
}

/** True when nothing is answered or noted, nor anything said of KPIs and money. */
export function isEmpty(assessment: SavedAssessment): boolean {
  return (
    answersOf(assessment).size === 0 &&
    notesOf(assessment).size === 0 &&
    saysNothing(businessOf(assessment))
  );
}

/** The same assessment under another name, cut at the length that is kept; without one if it is empty. */
export function named(assessment: SavedAssessment, name: string): SavedAssessment {
  const { name: _, ...rest } = assessment;
  const kept = cutTo(longestName, name);
  return kept === '' ? rest : { ...rest, name: kept };
}
