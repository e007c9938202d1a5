import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainNumber } from '../../../../src/islands/numbers/say.ts';
import { readTyped, refusalOf, unusualFor } from '../../../../src/islands/numbers/typing.ts';
import { fieldOf, fields } from './sample.ts';

const churn = fieldOf('churn');
const customers = fieldOf('customers');
const cac = fieldOf('cac');
const nps = fieldOf('nps');

describe('what is typed', () => {
  test.each([
    ['sv', '5,5', 5.5],
    ['sv', '5,5 %', 5.5],
    ['en', '5.5%', 5.5],
    ['sv', ' 5 procent ', 5],
    ['sv', '0', 0],
  ] as const)('in %s as churn, %j, is %d', (locale, text, value) => {
    expect(readTyped(locale, churn, text, null)).toEqual({ kind: 'read', value, currency: null });
  });

  test.each([
    ['sv', '1 500', 1500],
    ['en', '1,500', 1500],
    ['sv', '12 345 678', 12_345_678],
  ] as const)('in %s as customers, %j, is %d', (locale, text, value) => {
    expect(readTyped(locale, customers, text, null)).toMatchObject({ kind: 'read', value });
  });

  test('below nought is read where the field allows it', () => {
    expect(readTyped('sv', nps, '−12', null)).toMatchObject({ kind: 'read', value: -12 });
    expect(readTyped('sv', churn, '−12', null)).toMatchObject({
      kind: 'refused',
      refusal: { kind: 'impossible', range: { min: 0, max: 100 } },
    });
  });

  test('is asked about where two people would read it differently', () => {
    const asked = { kind: 'ambiguous', readings: [1.5, 1500] };
    expect(readTyped('sv', customers, '1.500', null)).toEqual(asked);
    expect(readTyped('en', customers, '1.500', null)).toMatchObject({ kind: 'read', value: 1.5 });
  });

  test('has one meaning where only one reading is possible at all', () => {
    expect(readTyped('sv', churn, '1.500', null)).toMatchObject({ kind: 'read', value: 1.5 });
  });

  test.each(['abc', '5k', '5–10', '1e3', '%'])('such as %j is no number', (text) => {
    const refusal = { kind: 'notANumber' };
    expect(readTyped('en', churn, text, null)).toMatchObject({ kind: 'refused', refusal });
  });

  test('is nothing where there are only spaces', () => {
    expect(readTyped('sv', churn, '   ', 'SEK')).toEqual({ kind: 'empty' });
  });

  test('is refused beyond what can be reckoned with', () => {
    const refused = { kind: 'refused', refusal: { kind: 'tooLarge' } };
    expect(readTyped('en', customers, '20,000,000,000,000', null)).toEqual(refused);
    expect(refusalOf(customers, 1e13)).toBeNull();
  });
});

describe('a unit that is typed beside a number', () => {
  test.each([
    ['2 000 kr', 'SEK'],
    ['2 000 kr', 'NOK'],
    ['SEK 2 000', 'SEK'],
    ['€2000', 'EUR'],
  ] as const)('fits: %j among amounts in %s', (text, currency) => {
    const read = { kind: 'read', value: 2000, currency: null };
    expect(readTyped('sv', cac, text, currency)).toEqual(read);
  });

  test.each([
    ['€2000', 'SEK', 'EUR'],
    ['2 000 kr', 'EUR', 'kr'],
    ['2 000 NOK', 'SEK', 'NOK'],
  ] as const)('is another currency: %j among amounts in %s', (text, currency, written) => {
    const refusal = { kind: 'otherCurrency', written, currency };
    expect(readTyped('sv', cac, text, currency)).toEqual({ kind: 'refused', refusal });
  });

  test('names the currency where none is chosen yet, but kronor are of three countries', () => {
    expect(readTyped('sv', cac, '£2000', null)).toMatchObject({ kind: 'read', currency: 'GBP' });
    expect(readTyped('sv', cac, '2 000 kr', null)).toMatchObject({ kind: 'read', currency: null });
  });

  test('is misplaced where the field takes none', () => {
    const misplaced = (what: string) => ({ kind: 'refused', refusal: { kind: 'misplaced', what } });
    expect(readTyped('sv', cac, '5 %', 'SEK')).toEqual(misplaced('percent'));
    expect(readTyped('sv', churn, '5 kr', 'SEK')).toEqual(misplaced('money'));
    expect(readTyped('sv', nps, '42 %', 'SEK')).toEqual(misplaced('percent'));
  });
});

describe('what is unusual', () => {
  test.each([
    [20, 'month', true],
    [20, 'year', false],
    [20, 'quarter', false],
    [15, 'month', false],
    [20, null, false],
  ] as const)('depends on the period: churn of %d per %s, %s', (value, period, unusual) => {
    expect(unusualFor(churn, value, period) !== null).toBe(unusual);
  });
});

test('what is shown is read again as the same number, in both languages', () => {
  const value = fc.integer({ min: -1e9, max: 1e9 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(fc.constantFrom('sv', 'en'), value, (locale, number) => {
      const field = { ...cac, range: { min: null, max: null } };
      const text = plainNumber(locale, number);
      expect(readTyped(locale, field, text, null)).toMatchObject({ kind: 'read', value: number });
    }),
  );
});

test('anything at all can be typed into any field', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('sv', 'en'),
      fc.constantFrom(...fields),
      fc.string(),
      (...given) => {
        const [locale, field, text] = given;
        const outcome = readTyped(locale, field, text, 'SEK');
        if (outcome.kind === 'read') expect(refusalOf(field, outcome.value)).toBeNull();
      },
    ),
  );
});
