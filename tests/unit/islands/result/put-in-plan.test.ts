import { expect, test } from 'vitest';
import { routeEn } from '../../../../src/i18n/words/route.en.ts';
import { routeSv } from '../../../../src/i18n/words/route.sv.ts';
import { putText } from '../../../../src/islands/result/target/put-in-plan.ts';
import type { Added } from '../../../../src/state/plan-commands.ts';

const full = 'Your plan is full with 60 tasks, so nothing was added. Take one out to make room.';

test.each<[readonly Added[], string]>([
  [['added', 'there'], routeEn.inPlan],
  [['there'], routeEn.inPlan],
  [
    ['added', 'noRoom', 'noRoom'],
    '1 step went into your plan, 2 had no room: it holds 60 tasks at most.',
  ],
  [
    ['there', 'added', 'added', 'noRoom', 'there'],
    '2 steps went into your plan, 1 had no room: it holds 60 tasks at most. 2 were there already.',
  ],
  [['noRoom', 'noRoom'], full],
  [['there', 'noRoom'], `${full} 1 was there already.`],
])('of steps of which each was %j, the form says so', (became, text) => {
  expect(putText('en', routeEn, became, 60)).toBe(text);
});

test('and in Swedish', () => {
  expect(putText('sv', routeSv, ['added', 'noRoom', 'noRoom', 'there'], 60)).toBe(
    '1 steg lades i planen, 2 fick inte plats: den rymmer högst 60 uppgifter. 1 låg där redan.',
  );
});
