import { describe, expect, test } from 'vitest';
import type { FlowId } from '../../../../src/domain/ids.ts';
import { answeredBefore } from '../../../../src/islands/questionnaire/answered-before.ts';
import { answersOf, everyAnswer, full, quick } from '../../../fixtures/instrument.ts';

const flowIds = { quick: 'quick' as FlowId, full: 'full' as FlowId, other: 'other' as FlowId };
const flows = [
  { id: flowIds.quick, asked: quick, departments: false },
  { id: flowIds.full, asked: full, departments: true },
];
const onFull = { flow: flowIds.full, flows };

describe('what was answered before the flow that a page asks', () => {
  test('is what the smaller flow asked and got an answer to, of whichever kind', () => {
    const answers = answersOf({ fires: 4, agenda: 'dk', demand: 'na' });
    expect([...answeredBefore(onFull, flowIds.quick, answers)].toSorted()).toEqual([
      'agenda',
      'demand',
      'fires',
    ]);
  });

  test('is never an item that the smaller flow does not ask', () => {
    const before = answeredBefore(onFull, flowIds.quick, everyAnswer(full, 3));
    expect([...before].toSorted()).toEqual([...quick].toSorted());
  });

  test.each([
    ['it began here', onFull, flowIds.full],
    ['it began in a larger one', { flow: flowIds.quick, flows }, flowIds.full],
    ['nobody knows where it began', onFull, flowIds.other],
  ])('is nothing where %s', (_, setup, began) => {
    expect(answeredBefore(setup, began, everyAnswer(full, 3)).size).toBe(0);
  });
});
