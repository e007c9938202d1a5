import { type Assessment, assess } from '../domain/assess.ts';
import type { FlowId, ItemId } from '../domain/ids.ts';
import type { Instrument, Profile } from '../domain/instrument.ts';
import { shortResult } from '../domain/short-result.ts';
import { answersOf, proofsOf, type SavedAssessment } from '../schemas/saved/saved-assessment.ts';
import { saidBeside } from './said-beside.ts';
import type { Setup } from './setup.ts';

/** A saved assessment with what is said of its answers. */
export interface Assessed {
  readonly assessment: Assessment;
  /** The flow that it is told as. */
  readonly flow: FlowId;
  /** Answers to items that this version does not know. */
  readonly unknown: number;
}

/**
 * Assesses what is saved on its own asked items. Somebody who goes on from a short flow to a long one
 * keeps the short result until the long one carries a level, here as on the page of the result.
 */
export function assessed(saved: SavedAssessment, instrument: Instrument, setup: Setup): Assessed {
  const answers = answersOf(saved);
  const known = new Set<string>(instrument.items.map(({ id }) => id));
  const on = (asked: readonly ItemId[]) => {
    const own = asked.filter((id) => known.has(id));
    const profile = profileOf(saved);
    return assess(instrument, own, answers, profile, proofsOf(saved), saidBeside(saved));
  };
  const unknown = [...answers.keys()].filter((id) => !setup.order.includes(id)).length;
  const assessment = on(saved.asked);
  const whole = { assessment, flow: saved.flow, unknown };
  const began = setup.flows.find(({ id }) => id === saved.began && id !== saved.flow);
  if (began === undefined) return whole;
  const short = shortResult(assessment, () => on(began.asked));
  return short === null ? whole : { assessment: short, flow: began.id, unknown };
}

function profileOf({ profile: { phase, model } }: SavedAssessment): Profile {
  return {
    ...(phase === undefined ? {} : { phase }),
    ...(model === undefined ? {} : { model }),
  };
}
