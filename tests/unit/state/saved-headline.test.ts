import { expect, test } from 'vitest';
import { savedHeadline } from '../../../src/state/saved-headline.ts';
import { instrument } from '../../fixtures/instrument.ts';
import { onShelf, openPage, setup } from './page.ts';

/** What the list knows of the instrument: no steps, no KPIs. */
const bare = { ...instrument, actions: [], kpis: [], figures: [], fields: [] };

function headlineAfter(answers: number, position: 1 | 2 | 3 | 4 | 5) {
  const page = openPage();
  for (const id of (setup.flows[0]?.asked ?? []).slice(0, answers)) page.answer(id, position);
  return savedHeadline(onShelf(page.device), bare, setup);
}

test('a headline is the level and 1 + 1 of the result', () => {
  expect(headlineAfter(12, 3)).toEqual({ level: 3, provisional: false, onePlusOne: 1.5 });
  expect(headlineAfter(12, 5)).toEqual({ level: 5, provisional: false, onePlusOne: 3 });
  expect(headlineAfter(12, 1)).toEqual({ level: 1, provisional: false, onePlusOne: 0 });
});

test('what rests on too few answers is not told', () => {
  expect(headlineAfter(1, 4)).toMatchObject({ level: null, onePlusOne: null });
});

test('a level that open answers could move is provisional', () => {
  expect(headlineAfter(9, 3)).toMatchObject({ level: 3, provisional: true });
});
