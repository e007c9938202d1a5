import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFragment, writeFragment } from '../../../src/state/fragment.ts';

describe('a fragment', () => {
  test.each([
    ['', { place: '', packed: null }],
    ['people', { place: 'people', packed: null }],
    ['a=AQEA', { place: '', packed: 'AQEA' }],
    ['people&a=AQEA', { place: 'people', packed: 'AQEA' }],
  ])('%j says where and what, and is written the same', (fragment, parts) => {
    expect(parseFragment(fragment)).toEqual(parts);
    expect(writeFragment(parts)).toBe(fragment);
  });

  test.each([
    ['a=AQEA&people', { place: 'people', packed: 'AQEA' }],
    ['a=', { place: '', packed: '' }],
    ['a=A=B', { place: '', packed: 'A=B' }],
    ['utm=1&people&b=2', { place: 'people', packed: null }],
    ['&&people', { place: 'people', packed: null }],
    ['people&promise', { place: 'people', packed: null }],
  ])('%j from elsewhere is understood', (fragment, parts) => {
    expect(parseFragment(fragment)).toEqual(parts);
  });

  test('gives back any place and any answers', () => {
    const place = fc.stringMatching(/^[a-z-]*$/);
    const packed = fc.option(fc.stringMatching(/^[\w-]+$/), { nil: null });
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
        expect(packed === null || typeof packed === 'string').toBe(true);
      }),
    );
  });
});
