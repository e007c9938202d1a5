import { describe, expect, test } from 'vitest';
import type { ItemId } from '../../../src/domain/ids.ts';
import { asksProof, shownOf } from '../../../src/domain/proof.ts';
import { planFor } from '../../../src/domain/score.ts';
import { answersOf, everyAnswer, full, instrument, itemId } from '../../fixtures/instrument.ts';

const plan = planFor(instrument, full);
const shown = (answers: ReturnType<typeof answersOf>, proofs: readonly string[]) =>
  shownOf(plan, answers, new Set(proofs as ItemId[]));
const pointsOf = ({ maturity }: ReturnType<typeof shown>) =>
  maturity.kind === 'scored' ? maturity.points : null;

describe('what can be shown', () => {
  test('everything at 5 and nothing proved counts as 3 throughout', () => {
    const result = shown(everyAnswer(full, 5), []);
    expect(pointsOf(result)).toBe(50);
    expect(result.claimed).toHaveLength(43);
    expect(result.proved).toEqual([]);
  });

  test('everything proved keeps its claim', () => {
    expect(pointsOf(shown(everyAnswer(full, 4), full))).toBe(75);
  });

  test('up to 3 nobody asks, and a proof changes nothing', () => {
    const result = shown(everyAnswer(full, 3), full);
    expect(pointsOf(result)).toBe(50);
    expect(result.claimed).toEqual([]);
  });

  test('a single answer that cannot be shown lowers its dimension alone', () => {
    const answers = everyAnswer(full, 5);
    const rest = full.filter((id) => id !== 'agenda');
    // Leadership has six items: five at 100 and one at 50 make 91.67, and (5 x 100 + 91.67) / 6.
    expect(pointsOf(shown(answers, rest))).toBeCloseTo((500 + 550 / 6) / 6, 9);
  });

  test('context items are not asked for proof', () => {
    const answers = everyAnswer(full, 5);
    const context = instrument.items.find(({ role }) => role === 'context');
    expect(context !== undefined && asksProof(context, answers)).toBe(false);
    expect(shown(answers, []).claimed).not.toContain(context?.id);
  });

  test('an answer without a position is never asked', () => {
    const item = { id: itemId('agenda'), role: 'core' } as const;
    for (const value of ['dk', 'na', 1, 2, 3] as const) {
      expect(asksProof(item, answersOf({ agenda: value }))).toBe(false);
    }
    for (const value of [4, 5] as const) {
      expect(asksProof(item, answersOf({ agenda: value }))).toBe(true);
    }
  });
});
