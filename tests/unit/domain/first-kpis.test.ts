import { describe, expect, test } from 'vitest';
import { firstKpis } from '../../../src/domain/first-kpis.ts';
import type { BusinessModelId, KpiId } from '../../../src/domain/ids.ts';
import { instrument } from '../../fixtures/instrument.ts';

const kpi = (id: string, ...firstFor: string[]) => ({
  id: id as KpiId,
  firstFor: firstFor as BusinessModelId[],
});
const kpis = [
  kpi('for-all', 'saas', 'shop', 'other'),
  kpi('saas-alone', 'saas'),
  kpi('nobody'),
  kpi('others', 'other'),
];
const firstFor = (model: string | undefined) =>
  firstKpis(kpis, model as BusinessModelId | undefined).map(({ id }) => id);

describe('the KPIs that are asked for first', () => {
  test.each([
    ['saas', ['for-all', 'saas-alone']],
    ['shop', ['for-all']],
    ['other', ['for-all', 'others']],
  ])('fit %s, in the order of the ladder', (model, expected) => {
    expect(firstFor(model)).toEqual(expected);
  });

  test.each([undefined, 'unheard-of'])(
    'are those of other firms where the model is %s',
    (model) => {
      expect(firstFor(model)).toEqual(['for-all', 'others']);
    },
  );

  test('are few enough for every model of the instrument, value and experience among them', () => {
    for (const model of instrument.profile.models) {
      const first = firstKpis(instrument.kpis, model);
      expect(first.length, model).toBeGreaterThanOrEqual(6);
      expect(first.length, model).toBeLessThanOrEqual(10);
      const families = first.map(({ family }) => family);
      expect(families, model).toContain('value');
      expect(families, model).toContain('experience');
      expect(families, model).toContain('volume');
    }
  });
});
