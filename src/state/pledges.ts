import {
  type CharterSlot,
  charterSlots,
  isBlank,
  type SavedAssessment,
  type SavedPledge,
} from '../schemas/saved/saved-assessment.ts';

/** A place of the charter and what stands in it. */
export interface PledgePlace {
  readonly slot: CharterSlot;
  readonly pledge: SavedPledge;
  /** True where nothing is said. */
  readonly blank: boolean;
}

/** A pledge in which nothing is said. */
export const blankPledge: SavedPledge = {
  kpi: '',
  ownerOne: '',
  ownerTwo: '',
  target: null,
  decision: '',
  incentive: '',
  review: '',
};

/** The places of an assessment's charter, in order. */
export function pledgePlaces(assessment: Pick<SavedAssessment, 'charter'>): readonly PledgePlace[] {
  return charterSlots.map((slot) => {
    const pledge = pledgeIn(assessment, slot);
    return { slot, pledge, blank: isBlank(pledge) };
  });
}

/** What stands in a place of the charter. */
export function pledgeIn(
  { charter }: Pick<SavedAssessment, 'charter'>,
  slot: CharterSlot,
): SavedPledge {
  return charter[slot]?.value ?? blankPledge;
}
