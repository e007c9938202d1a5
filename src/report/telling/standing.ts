import type { Answers } from '../../domain/answer.ts';
import { type Assessment, assess } from '../../domain/assess.ts';
import type { Business } from '../../domain/business.ts';
import type { FlowId, ItemId } from '../../domain/ids.ts';
import type { Profile } from '../../domain/instrument.ts';
import { shortResult } from '../../domain/short-result.ts';
import type { Texts } from './whole.ts';

/** What a saved assessment says of itself, as far as it decides what is told. */
export interface SavedFacts {
  readonly asked: readonly ItemId[];
  readonly flow: FlowId;
  /** The flow in which it began, where it has moved to a larger one since. */
  readonly began?: FlowId;
  readonly profile: { readonly phase?: string; readonly model?: string };
}

/** Everything that is said, and the texts to tell it with. */
export interface Said {
  readonly saved: SavedFacts;
  readonly answers: Answers;
  readonly proofs: ReadonlySet<ItemId> | null;
  /** What is said of KPIs, figures and money. */
  readonly beside: Business;
  /** The texts of the flow that is being answered. */
  readonly told: Texts;
  /** The texts that the page brought along, of the smallest flow. */
  readonly smaller: Texts;
  /** Every flow with what it asks. */
  readonly flows: readonly { readonly id: FlowId; readonly asked: readonly ItemId[] }[];
}

/** How things stand, and with which texts that is told. */
export interface Standing {
  readonly assessment: Assessment;
  readonly texts: Texts;
  readonly asked: readonly ItemId[];
  /** How far a larger flow has come, while the smaller one it began in is told. */
  readonly underWay: { readonly n: number; readonly total: number } | null;
}

/**
 * Assesses what is saved. Somebody who goes on from a short flow to a long one keeps the short
 * result until the long one carries a level.
 */
export function standingFor(said: Said): Standing {
  const { saved, answers, told, smaller, flows } = said;
  const known = new Set<string>(told.instrument.items.map(({ id }) => id));
  const asked = saved.asked.filter((id) => known.has(id));
  const assessment = assessed(said, told, asked);
  const whole = { assessment, texts: told, asked, underWay: null };
  const began = flows.find(({ id }) => id === saved.began);
  if (began === undefined || began.id !== smaller.vocabulary.flow.id) return whole;
  const short = shortResult(assessment, () => assessed(said, smaller, began.asked));
  if (short === null) return whole;
  const n = asked.filter((id) => answers.has(id)).length;
  return { assessment: short, texts: smaller, asked, underWay: { n, total: asked.length } };
}

/** Everything that a standing depends on, as one text: the same text, the same standing. */
export function factsIn({
  saved,
  answers,
  proofs,
  beside,
}: Pick<Said, 'saved' | 'answers' | 'proofs' | 'beside'>): string {
  const { asked, flow, began, profile } = saved;
  const { phase, model } = profile;
  const given = [[...answers], proofs === null ? null : [...proofs]];
  const { ladder, typed, scenario, ratings, pledges, currency } = beside;
  const kept = [[...ladder], [...typed], [...scenario], [...ratings], pledges, currency];
  return JSON.stringify([asked, flow, began, phase, model, given, kept]);
}

function assessed(
  { saved, answers, proofs, beside }: Said,
  { instrument }: Texts,
  asked: readonly ItemId[],
): Assessment {
  return assess(instrument, asked, answers, profileOf(saved), proofs, beside);
}

function profileOf({ profile }: SavedFacts): Profile {
  return {
    ...(profile.phase === undefined ? {} : { phase: profile.phase as Profile['phase'] }),
    ...(profile.model === undefined ? {} : { model: profile.model as Profile['model'] }),
  } as Profile;
}
