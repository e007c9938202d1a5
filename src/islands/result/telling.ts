import type { Answers } from '../../domain/answer.ts';
import { type Assessment, assess } from '../../domain/assess.ts';
import type { FlowId, ItemId } from '../../domain/ids.ts';
import type { Profile } from '../../domain/instrument.ts';
import { describe } from '../../report/describe/describe.ts';
import type { Report } from '../../report/report.ts';
import { saidBeside } from '../../state/said-beside.ts';
import type { Session } from '../../state/session.ts';
import type { Setup } from '../../state/setup.ts';

import type { Texts } from './whole.ts';

/** What the page tells: the report, and what it rests on. */
export interface Telling {
  readonly report: Report;
  readonly assessment: Assessment;
  readonly flow: FlowId;
  readonly asked: readonly ItemId[];
  /** Answers to items that this version does not know. */
  readonly unknown: number;
  /** How far a larger flow has come, while the smaller one it began in is told. */
  readonly underWay: { readonly n: number; readonly total: number } | null;
}

type Saved = ReturnType<Session['$assessment']['get']>;

interface Said {
  readonly saved: Saved;
  readonly answers: Answers;
  readonly proofs: ReadonlySet<ItemId> | null;
  readonly notes: ReadonlyMap<ItemId, string>;
  /** The texts of the flow that is being answered. */
  readonly told: Texts;
  /** The texts that the page brought along, of the smallest flow. */
  readonly smaller: Texts;
  readonly setup: Setup;
}

/**
 * Tells what is saved. Somebody who goes on from a short flow to a long one keeps the short result
 * until the long one carries a level.
 */
export function tellingFor(said: Said): Telling {
  const { saved, answers, told, smaller, setup } = said;
  const known = new Set<string>(told.instrument.items.map(({ id }) => id));
  const asked = saved.asked.filter((id) => known.has(id));
  const unknown = [...answers.keys()].filter((id) => !setup.order.includes(id)).length;
  const assessment = assessed(said, told, asked);
  const began = setup.flows.find(({ id }) => id === saved.began);
  const fallBack =
    assessment.maturity.kind === 'tooFew' && began?.id === smaller.vocabulary.flow.id;
  if (began !== undefined && fallBack) {
    const short = assessed(said, smaller, began.asked);
    if (short.maturity.kind === 'scored') {
      const n = asked.filter((id) => answers.has(id)).length;
      const underWay = { n, total: asked.length };
      return { ...tell(said, smaller, short), asked, unknown, underWay };
    }
  }
  return { ...tell(said, told, assessment), asked, unknown, underWay: null };
}

/** Everything that a telling depends on, as one text: the same text, the same telling. */
export function saidIn(
  saved: Saved,
  answers: Answers,
  proofs: ReadonlySet<ItemId> | null,
  notes: ReadonlyMap<ItemId, string>,
): string {
  const { asked, flow, began, profile } = saved;
  const { phase, model } = profile;
  const given = [[...answers], proofs === null ? null : [...proofs], [...notes]];
  const { ladder, typed, scenario, ratings, pledges, currency } = saidBeside(saved);
  const beside = [[...ladder], [...typed], [...scenario], [...ratings], pledges, currency];
  return JSON.stringify([asked, flow, began, phase, model, given, beside]);
}

function tell({ notes }: Said, { instrument, vocabulary }: Texts, assessment: Assessment) {
  const report = describe(assessment, instrument, vocabulary, notes);
  return { report, assessment, flow: vocabulary.flow.id };
}

function assessed(
  { saved, answers, proofs }: Said,
  { instrument }: Texts,
  asked: readonly ItemId[],
): Assessment {
  return assess(instrument, asked, answers, profileOf(saved), proofs, saidBeside(saved));
}

function profileOf({ profile }: Saved): Profile {
  return {
    ...(profile.phase === undefined ? {} : { phase: profile.phase as Profile['phase'] }),
    ...(profile.model === undefined ? {} : { model: profile.model as Profile['model'] }),
  } as Profile;
}
