import { describe, expect, test } from 'vitest';
import type { KpiId } from '../../../../src/domain/ids.ts';
import type { Ladder } from '../../../../src/domain/kpi.ts';
import { ladderEn } from '../../../../src/i18n/words/ladder.en.ts';
import { ladderTally } from '../../../../src/islands/questionnaire/ladder-tally.ts';
import { toStanding } from '../../../../src/islands/questionnaire/standing-options.ts';

const kpis = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id: id as KpiId }));
const tallyOf = (said: Readonly<Record<string, string>>) => {
  const ladder: Ladder = new Map(
    Object.entries(said).map(([id, option]) => [id as KpiId, toStanding(option)]),
  );
  return ladderTally('en', ladderEn, kpis, ladder);
};

describe('the tally of the ladder', () => {
  test('is empty while nothing is said', () => {
    expect(tallyOf({})).toBe('');
  });

  test('says each kind that there is, and how many of it', () => {
    const said = tallyOf({ a: '4', b: '1', c: '3', d: 'silo', e: 'dontKnow' });
    expect(said.split(' · ')).toEqual([
      '1 KPI decides',
      '2 are only looked at',
      '1 decides within one function',
      '1 nobody can place',
    ]);
  });

  test('says nothing of what is not measured, nor of what is no KPI of the ladder', () => {
    expect(tallyOf({ a: '0', z: '4' })).toBe('');
    expect(tallyOf({ a: '4', b: '4', f: '0', z: '2' })).toBe('2 KPIs decide');
  });
});
