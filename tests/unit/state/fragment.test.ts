import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Fragment, parseFragment, writeFragment } from '../../../src/state/fragment.ts';

describe('a fragment', () => {
  test.each<[string, Fragment]>([
    ['', { place: '', packed: null }],
    ['people', { place: 'people', packed: null }],
    ['a=AQEA', { place: '', packed: { key: 'a', text: 'AQEA' } }],
    ['people&r=AQEA', { place: 'people', packed: { key: 'r', text: 'AQEA' } }],
    ['people&a=AQEA', { place: 'people', packed: { key: 'a', text: 'AQEA' } }],
  ])('%j says where and what, and is written the same', (fragment, parts) => {
    expect(parseFragment(fragment)).toEqual(parts);
    expect(writeFragment(parts)).toBe(fragment);
  });

  test.each([
    ['a=AQEA&people', { place: 'people', packed: { key: 'a', text: 'AQEA' } }],
    ['a=', { place: '', packed: { key: 'a', text: '' } }],
    ['a=A=B', { place: '', packed: { key: 'a', text: 'A=B' } }],
    ['utm=1&people&b=2', { place: 'people', packed: null }],
    ['&&people', { place: 'people', packed: null }],
    ['people&promise', { place: 'people', packed: null }],
  ])('%j from elsewhere is understood', (fragment, parts) => {
    expect(parseFragment(fragment)).toEqual(parts);
  });

  test('gives back any place and any answers', () => {
    const place = fc.stringMatching(/^[a-z-]*$/);
    const answers = fc.record({
      key: fc.constantFrom('a', 'r'),
      text: fc.stringMatching(/^[\w-]+$/),
    });
    const packed = fc.option(answers, { nil: null });
    fc.assert(
      fc.property(place, packed, (where, what) => {
        const parts = { place: where, packed: what };
        expect(parseFragment(writeFragment(parts))).toEqual(parts);
      }),
    );
  });

  test('is never thrown about', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (fragment) => {
        const { place, packed } = parseFragment(fragment);
        expect(typeof place).toBe('string');
        expect(packed === null || typeof packed.text === 'string').toBe(true);
      }),
    );
  });
});
