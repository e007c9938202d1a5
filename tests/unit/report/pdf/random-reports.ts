import type { Answer } from '../../../../src/domain/answer.ts';
import { assess } from '../../../../src/domain/assess.ts';
import { noBusiness } from '../../../../src/domain/business.ts';
import type { ItemId } from '../../../../src/domain/ids.ts';
import { nothingPlanned } from '../../../../src/domain/plan.ts';
import type { Locale } from '../../../../src/i18n/locale.ts';
import { describe } from '../../../../src/report/describe/describe.ts';
import type { Report } from '../../../../src/report/report.ts';
import { everything, full, instrument, quick, toAnswer } from '../../../fixtures/instrument.ts';
import { randomBusiness } from './random-business.ts';
import { planVocabularies, randomPlan } from './sample-plans.ts';
import { vocabularyOf } from './sample-reports.ts';

export interface RandomReport {
  readonly report: Report;
  readonly flow: 'quick' | 'full';
  readonly noted: boolean;
  /** Whether something is said beside the answers. */
  readonly said: boolean;
  /** How many tasks its plan has. */
  readonly tasks: number;
}

/** The report of a made-up firm; the same seed gives the same one in both languages. */
export function randomReport(locale: Locale, seed: number): RandomReport {
  const random = randomFrom(seed);
  const flow = seed % 8 === 0 ? 'quick' : 'full';
  const asked = flow === 'quick' ? quick : askedOf(random);
  const centre = 1 + random() * 4;
  const spread = random() * 4;
  const open = random() < 0.5 ? random() * 0.15 : random() * 0.7;
  const answers = new Map<ItemId, Answer>();
  for (const id of asked) {
    const dice = random();
    if (dice < open / 3) continue;
    const position = Math.min(5, Math.max(1, Math.round(centre + (random() - 0.5) * spread)));
    const given = dice < open ? (dice < (2 * open) / 3 ? 'dk' : 'na') : position;
    answers.set(id, toAnswer(given as 1 | 2 | 3 | 4 | 5 | 'dk' | 'na'));
  }
  const share = random();
  const proofs = flow === 'full' && random() < 0.7 ? asked.filter(() => random() < share) : null;
  const noted = flow === 'full' && random() < 0.5;
  const notes = new Map(
    noted ? asked.filter(() => random() < 0.3).map((id) => [id, noteOf(random)] as const) : [],
  );
  const proved = proofs === null ? null : new Set(proofs);
  // Every second firm says something beside its answers; drawn last, so that the others stay as they were.
  const said = seed % 2 === 1;
  const { business, profile } = said
    ? randomBusiness(random)
    : { business: noBusiness, profile: {} };
  const assessment = assess(instrument, asked, answers, profile, proved, business);
  // Every third firm has planned something.
  const planned = seed % 3 === 0 ? randomPlan(random) : nothingPlanned;
  const vocabulary = { ...vocabularyOf(locale, flow, said), plan: planVocabularies[locale] };
  return {
    report: describe(assessment, instrument, vocabulary, notes, planned),
    flow,
    noted,
    said,
    tasks: planned.tasks.length,
  };
}

/** The full flow, with the items of none, one or all optional departments. */
function askedOf(random: () => number): readonly ItemId[] {
  const chosen = new Set(instrument.optionalDepartments.filter(() => random() < 0.5));
  const items = new Map(instrument.items.map((item) => [item.id, item]));
  return everything.filter((id) => {
    const item = items.get(id);
    return full.includes(id) || (item?.role === 'department' && chosen.has(item.department));
  });
}

const sentences = [
  'Vi mätte i oktober, 37 av 100 svarade.',
  'Nobody in the room knew, so we asked Å. Ö. Berg.',
  'Ελλάδα, Київ och 株式会社 svarade annorlunda 🎉.',
  'https://intranet.example/a/very/long/address/without/any/place/to/break?at=all&ok=yes',
  'Kundbemötandeförbättringsprogramsledningsgruppssammanträdesprotokoll.',
] as const;

function noteOf(random: () => number): string {
  const count = 1 + Math.floor(random() * 4);
  return Array.from(
    { length: count },
    () => sentences[Math.floor(random() * sentences.length)],
  ).join(' ');
}

/** Numbers from 0 to 1, always the same from the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
