import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { assessed } from '../../../src/state/assessed.ts';
import { readAll } from '../../../src/state/read-files.ts';
import { instrument } from '../../fixtures/instrument.ts';
import { fullSetup, onShelf, openPage, setup } from './page.ts';

const folder = resolve(import.meta.dirname, '../../fixtures/saved');

test('a firm under way to the full flow keeps the short result until the long one carries a level', () => {
  const page = openPage();
  for (const id of setup.flows[0]?.asked ?? []) page.answer(id, 4);
  const full = page.goTo(fullSetup);
  full.answer('cx-strategy', 4);
  const told = assessed(onShelf(page.device), instrument, setup);
  expect(told).toMatchObject({ flow: 'quick', unknown: 0 });
  expect(told.assessment.maturity).toMatchObject({ kind: 'scored', level: 4 });
});

test.each(['format-1.json', 'format-1-full.json', 'format-2-plan.json', 'bundle-1.json'])(
  '%s, that is kept for good, is assessed on what it knows',
  (name) => {
    for (const read of readAll(readFileSync(resolve(folder, name), 'utf8'))) {
      if (read.kind !== 'opened') throw new Error(read.fault);
      const { assessment } = assessed(read.assessment, instrument, setup);
      expect(assessment.items.length).toBeLessThanOrEqual(read.assessment.asked.length);
    }
  },
);
