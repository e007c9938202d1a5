import { expect, test } from 'vitest';
import { savedEn } from '../../../../src/i18n/words/saved.en.ts';
import { savedSv } from '../../../../src/i18n/words/saved.sv.ts';
import { importSummary } from '../../../../src/islands/saved/import-summary.ts';
import type { ImportResult } from '../../../../src/state/library.ts';

const opened = (as: 'new' | 'same' | 'copy'): ImportResult => ({ kind: 'opened', id: 'x', as });
const damaged: ImportResult = { kind: 'refused', fault: 'damaged' };
const full: ImportResult = { kind: 'notSaved', why: 'full' };

test('one message says how many are new, the same and copies, and what was refused and why', () => {
  const files = [
    { name: 'all.json', results: [opened('new'), opened('new'), damaged, opened('same')] },
    { name: 'one.json', results: [opened('copy')] },
    { name: 'late.json', results: [full] },
    { name: 'lost.json', results: null },
  ];
  expect(importSummary('en', files, savedEn)).toEqual({
    text: '4 assessments read. 2 are new and lie in the list. 1 lay here already, the same in everything. 1 lay here with other answers, so the file’s is a copy beside it. 3 could not be opened:',
    points: [
      'all.json, number 3: damaged',
      'late.json: no room left on this device; nothing that was laid in is lost',
      'lost.json: the browser could not read it',
    ],
  });
  const swedish = importSummary('sv', files, savedSv);
  expect(swedish.text).toContain('4 mätningar lästa. 2 är nya och ligger i listan.');
  expect(swedish.points[0]).toBe('all.json, nummer 3: skadad');
});

test('where nothing was opened it says so', () => {
  expect(importSummary('en', [{ name: 'a.json', results: [damaged] }], savedEn)).toEqual({
    text: '0 assessments read. 1 could not be opened:',
    points: ['a.json: damaged'],
  });
});
