import { expect, test } from 'vitest';
import { compareEn } from '../../../../src/i18n/words/compare.en.ts';
import { labelsOf, relationOf } from '../../../../src/islands/compare/sides.ts';
import type { Held } from '../../../../src/state/comparing.ts';

function held(organisation: string, day: string | null, name = ''): Held {
  const profile = organisation === '' ? {} : { organisation };
  return {
    key: `${organisation}${day}${name}`,
    from: 'device',
    file: '',
    saved: { name, profile } as Held['saved'],
    measuredAt: day === null ? null : `${day}T12:00:00.000Z`,
  };
}

const said = { locale: 'en', words: compareEn } as const;

test('results belong to one firm unless their organisations differ', () => {
  expect(relationOf([held('Akka', '2026-01-01'), held(' akka', '2026-02-01')])).toBe('overTime');
  expect(relationOf([held('Akka', '2026-01-01'), held('', '2026-02-01')])).toBe('overTime');
  expect(relationOf([held('Akka', '2026-01-01'), held('Bo', '2026-02-01')])).toBe('sideBySide');
});

test('over time they are called by their dates, and by more where those are the same', () => {
  expect(
    labelsOf(
      [
        held('Akka', '2026-01-01'),
        held('Akka', '2026-02-01', 'Spring'),
        held('Akka', '2026-02-01', 'Copy'),
        held('Akka', null),
      ],
      'overTime',
      said,
    ),
  ).toEqual(['1 January 2026', '1 February 2026, Spring', '1 February 2026, Copy', 'Akka']);
});

test('side by side they are called by their organisations, and never two the same', () => {
  const twins = [held('Akka', '2026-01-01'), held('Bo', '2026-01-01'), held('Akka', '2026-03-01')];
  expect(labelsOf(twins, 'sideBySide', said)).toEqual([
    'Akka, 1 January 2026',
    'Bo',
    'Akka, 1 March 2026',
  ]);
  const same = [held('', null), held('', null)];
  expect(labelsOf(same, 'sideBySide', said)).toEqual(['Without a name', 'Without a name (2)']);
});
