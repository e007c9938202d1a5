import { expect, test } from 'vitest';
import { blankPledge, pledgeIn, pledgePlaces } from '../../../src/state/pledges.ts';

const at = '2027-01-05T08:00:00.000Z';
const owned = { ...blankPledge, ownerOne: 'Marketing' };

test('an untouched charter has its three places, all of them blank', () => {
  expect(pledgePlaces({ charter: {} })).toEqual(
    ['one', 'two', 'three'].map((slot) => ({ slot, pledge: blankPledge, blank: true })),
  );
});

test('what is said stands in its place, and what was cleared is blank', () => {
  const charter = {
    three: { value: owned, at },
    one: { value: { ...blankPledge, decision: '  ' }, at },
  };
  const places = pledgePlaces({ charter });
  expect(places.map(({ slot, blank }) => [slot, blank])).toEqual([
    ['one', true],
    ['two', true],
    ['three', false],
  ]);
  expect(pledgeIn({ charter }, 'three')).toEqual(owned);
  expect(pledgeIn({ charter }, 'two')).toEqual(blankPledge);
});

test('a target of rung 0 is something said', () => {
  const charter = { two: { value: { ...blankPledge, target: 0 as const }, at } };
  expect(pledgePlaces({ charter }).map(({ blank }) => blank)).toEqual([true, false, true]);
});
