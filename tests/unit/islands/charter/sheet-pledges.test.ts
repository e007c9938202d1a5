import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pledge } from '../../../../src/islands/charter/props.ts';
import { isTight, sheetPledges } from '../../../../src/islands/charter/sheet-pledges.ts';
import { longestCharterText } from '../../../../src/schemas/saved/saved-assessment.ts';
import { blankPledge, pledgePlaces } from '../../../../src/state/pledges.ts';

const at = '2027-01-05T08:00:00.000Z';
const full = 'a'.repeat(longestCharterText);
const short: Pledge = {
  ...blankPledge,
  ownerOne: 'Marketing',
  ownerTwo: 'Customer service',
  decision: 'Which reason for leaving is removed first',
  incentive: 'A part of both owners’ bonus',
};
const long: Pledge = {
  ...blankPledge,
  ownerOne: full,
  ownerTwo: full,
  decision: full,
  incentive: full,
};

describe('the pledges on the page', () => {
  test('are three blank ones while nothing is said', () => {
    expect(sheetPledges(pledgePlaces({ charter: {} }))).toEqual([
      blankPledge,
      blankPledge,
      blankPledge,
    ]);
  });

  test('are otherwise those that are begun, a KPI chosen or not', () => {
    const charter = {
      one: { value: blankPledge, at },
      two: { value: short, at },
      three: { value: { ...blankPledge, review: '2027-02-01' }, at },
    };
    expect(sheetPledges(pledgePlaces({ charter }))).toEqual([
      short,
      { ...blankPledge, review: '2027-02-01' },
    ]);
  });
});

describe('the page is set smaller', () => {
  test.each<[string, readonly Pledge[], string, boolean]>([
    ['three blank ones', [blankPledge, blankPledge, blankPledge], '', false],
    ['three short ones', [short, short, short], 'Nordvind Energi AB', false],
    ['three of the longest', [long, long, long], '', true],
    ['two of the longest', [long, long], '', false],
    ['one of the longest', [long], 'a'.repeat(80), false],
    ['a long one among short ones', [short, long, short], '', true],
  ])('%s: %s', (_, pledges, organisation, expected) => {
    expect(isTight(pledges, organisation)).toBe(expected);
  });

  test('never where a text is taken away, if it was not before', () => {
    const texts = fc.string({ minLength: 1, maxLength: longestCharterText });
    const pledge = fc.record({ ownerOne: texts, decision: texts, incentive: texts });
    fc.assert(
      fc.property(fc.array(pledge, { minLength: 1, maxLength: 3 }), (said) => {
        const pledges = said.map((parts) => ({ ...short, ...parts }));
        const shorter = pledges.map((one) => ({ ...one, decision: 'a' }));
        expect(isTight(shorter, '') && !isTight(pledges, '')).toBe(false);
      }),
    );
  });
});
