import type { FlowId } from '../../domain/ids.ts';
import type { LinkContent } from './link.ts';
import type { SavedProfile } from './saved-assessment.ts';

/** A link's content of which only some parts are said; nothing is said of the others. */
export function linkContent(flow: FlowId, said: Partial<LinkContent> = {}): LinkContent {
  return {
    flow,
    began: null,
    name: '',
    profile: {},
    proofMode: false,
    answers: new Map(),
    shown: new Set(),
    notes: new Map(),
    ladder: new Map(),
    figures: new Map(),
    scenario: new Map(),
    ratings: new Map(),
    charter: new Map(),
    plan: new Map(),
    aims: new Map(),
    ...said,
  };
}

/** A part of a profile, where it says something. */
export function profilePart<Part extends keyof SavedProfile>(
  part: Part,
  value: SavedProfile[Part] | '',
): Pick<SavedProfile, Part> | Record<never, never> {
  return value === undefined || value === '' ? {} : { [part]: value };
}
