import { describe, expect, test } from 'vitest';
import kpis from '../../../../src/content/kpis/kpis.json' with { type: 'json' };
import type { BusinessModelId, FieldId } from '../../../../src/domain/ids.ts';
import type { Kpi } from '../../../../src/domain/kpi.ts';
import { economyFields } from '../../../../src/islands/numbers/economy-fields.ts';
import { type FamilyFields, fieldOrder } from '../../../../src/islands/numbers/field-order.ts';

const all = kpis as readonly unknown[] as readonly Kpi[];
const model = (id: string) => id as BusinessModelId;
const idsIn = (families: readonly FamilyFields<Kpi>[]): readonly FieldId[] =>
  families.flatMap((family) => family.kpis.flatMap(({ fields }) => fields));

describe.each(['saas', 'subscription', 'ecommerce', 'b2b-services', 'other', undefined])(
  'the figures for %s',
  (id) => {
    const { first, rest, more } = fieldOrder(all, id === undefined ? id : model(id), economyFields);

    test('are all there, each once, without what the economics ask for', () => {
      const shown = [...idsIn(first), ...idsIn(rest)];
      const wanted = new Set(all.flatMap(({ fields }) => fields));
      for (const field of economyFields) wanted.delete(field);
      expect(new Set(shown)).toEqual(wanted);
      expect(shown).toHaveLength(wanted.size);
    });

    test('fold away those of the KPIs that others follow, and count them', () => {
      expect(more).toBe(idsIn(rest).length);
      const firstFor = id === undefined ? model('other') : model(id);
      for (const { kpis } of first) {
        expect(kpis.every(({ kpi }) => kpi.firstFor.includes(firstFor))).toBe(true);
      }
      for (const { kpis } of rest) {
        expect(kpis.some(({ kpi }) => kpi.firstFor.includes(firstFor))).toBe(false);
      }
    });
  },
);

test('a field of two KPIs stands with the one that fits', () => {
  const kpi = (id: string, firstFor: string, fields: readonly string[]) =>
    ({ id, family: 'value', firstFor: [firstFor], fields }) as unknown as Kpi;
  const two = [kpi('a', 'saas', ['x']), kpi('b', 'ecommerce', ['x', 'y'])];
  const { first, rest } = fieldOrder(two, model('ecommerce'), []);
  expect(idsIn(first)).toEqual(['x', 'y']);
  expect(rest).toEqual([]);
});
