import type { FlowId } from '../domain/ids.ts';
import {
  isBound,
  type SavedAssessment,
  type SavedProfile,
} from '../schemas/saved/saved-assessment.ts';
import { askedBy } from './asked-by.ts';
import type { Setup } from './setup.ts';

/**
 * An assessment as the first change on a page has it: one of a smaller flow moves to the page's, and
 * remembers where it began; one of a larger flow stays as it is. While nothing has been said it is
 * bound to no flow, so it takes the page's.
 */
export function onPageOf(setup: Setup, assessment: SavedAssessment): SavedAssessment {
  const { flow, began = flow } = assessment;
  if (flow === setup.flow) return assessment;
  if (!isBound(assessment)) {
    const { began: _, ...rest } = assessment;
    return askedAnew(setup, { ...rest, flow: setup.flow });
  }
  if (!isLarger(setup, setup.flow, flow)) return assessment;
  return askedAnew(setup, { ...assessment, flow: setup.flow, began });
}

/** An assessment with another profile; other departments are asked other items. */
export function withProfile(
  setup: Setup,
  assessment: SavedAssessment,
  profile: SavedProfile,
): SavedAssessment {
  const before = assessment.profile.departments ?? [];
  const after = profile.departments ?? [];
  const same = before.length === after.length && before.every((id) => after.includes(id));
  const described = { ...assessment, profile };
  return same ? described : askedAnew(setup, described);
}

/** What is asked is always what this edition asks; a flow that is not known keeps what it had. */
function askedAnew(setup: Setup, assessment: SavedAssessment): SavedAssessment {
  const { flow, profile } = assessment;
  if (!setup.flows.some(({ id }) => id === flow)) return assessment;
  const asked = askedBy(setup, flow, profile.departments ?? []);
  return { ...assessment, edition: setup.edition, asked };
}

function isLarger({ flows }: Setup, one: FlowId, than: FlowId): boolean {
  const rank = (flow: FlowId) => flows.findIndex(({ id }) => id === flow);
  return rank(than) >= 0 && rank(one) > rank(than);
}
