import { expect, describe as group, test } from 'vitest';
import { type Answers, rated } from '../../../src/domain/answer.ts';
import { assess } from '../../../src/domain/assess.ts';
import { locales } from '../../../src/i18n/locale.ts';
import { flowOf, sliceFor } from '../../../src/pages/_load/content.ts';
import { sampleReport } from '../../../src/pages/_load/sample.ts';
import { vocabularyFor } from '../../../src/pages/_load/vocabulary.ts';
import { describe } from '../../../src/report/describe/describe.ts';
import { figuresOf, type Report, sectionOf } from '../../../src/report/report.ts';
import { quick } from '../../fixtures/instrument.ts';

const flow = flowOf('quick');
const slice = sliceFor(flow);

/** The answers that the example shows. */
function answersIn(report: Report): Answers {
  const pairs = sectionOf(report, 'answers').blocks.flatMap((block) =>
    block.kind === 'pairs' ? block.groups.flatMap((part) => part.pairs) : [],
  );
  return new Map(pairs.map(({ item, position }) => [item, rated(position ?? 0)]));
}

group.each(locales)('the example on the start page (%s)', (locale) => {
  const sample = sampleReport(locale);
  const computed = (answers: Answers) =>
    describe(assess(slice, quick, answers, {}), slice, vocabularyFor(locale, flow, slice));

  test('answers every question of the quick flow with a position', () => {
    expect([...answersIn(sample).keys()].toSorted()).toEqual(quick.toSorted());
  });

  test('is computed from the answers it shows, to the last word', () => {
    expect(sample).toEqual(computed(answersIn(sample)));
  });

  test('has other figures when an answer is another', () => {
    const values = (report: Report) =>
      report.sections.flatMap((section) => figuresOf(section).map(({ value }) => value));
    for (const [id, answer] of answersIn(sample)) {
      const other = rated(answer.kind === 'rated' && answer.position === 5 ? 1 : 5);
      const changed = computed(new Map(answersIn(sample)).set(id, other));
      expect(values(changed)).not.toEqual(values(sample));
    }
  });

  test('is a company that attracts more than it delivers', () => {
    const { loop } = assess(slice, quick, answersIn(sample), {});
    expect(loop).toMatchObject({ kind: 'scored', field: 'negativeSpiral', near: [] });
  });
});

test('what a page gets is cut down to what its flow can reach', () => {
  expect(slice.items.map(({ id }) => id).toSorted()).toEqual(quick.toSorted());
  const { items, actions, flow: shown } = vocabularyFor('en', flow, slice);
  expect(Object.keys(items).toSorted()).toEqual(quick.toSorted());
  expect(Object.keys(actions).toSorted()).toEqual(slice.actions.map(({ id }) => id).toSorted());
  expect(shown).toMatchObject({ id: 'quick', steps: 3, shows: [] });
  expect(() => flowOf('kiosk')).toThrow('kiosk');
});
