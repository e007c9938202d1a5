import { describe, expect, test } from 'vitest';
import type { DepartmentId, FlowId } from '../../../src/domain/ids.ts';
import { itemsOfFlow } from '../../../src/domain/instrument.ts';
import { askedBy } from '../../../src/state/asked-by.ts';
import { instrument, quick } from '../../fixtures/instrument.ts';
import { fullFlow, quickFlow, setup } from './page.ts';

const departments = (...ids: readonly string[]) => ids as readonly DepartmentId[];

describe('what is asked', () => {
  test.each([[[]], [['finance']], [['it', 'finance']], [instrument.optionalDepartments]])(
    'of a firm with %j is what the instrument says, in shown order',
    (chosen) => {
      for (const flow of [quickFlow, fullFlow]) {
        const expected = itemsOfFlow(instrument, flow, departments(...chosen));
        expect(askedBy(setup, flow, departments(...chosen))).toEqual(
          expected.map((item) => item.id),
        );
      }
    },
  );

  test('of a flow without departments is the same whatever is chosen', () => {
    expect(askedBy(setup, quickFlow, departments('finance'))).toEqual(quick);
  });

  test.each(['space', 'marketing', 'constructor', '__proto__', 'toString'])(
    'leaves out %s, which is no optional department',
    (id) => {
      expect(askedBy(setup, fullFlow, departments(id))).toEqual(askedBy(setup, fullFlow, []));
    },
  );

  test('is nothing in a flow that is not known', () => {
    expect(askedBy(setup, 'kiosk' as FlowId, [])).toEqual([]);
  });
});
