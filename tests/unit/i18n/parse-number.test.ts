import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatChange, formatNumber } from '../../../src/i18n/format.ts';
import { type Locale, locales } from '../../../src/i18n/locale.ts';
import { parseNumber } from '../../../src/i18n/parse-number.ts';

const hardSpace = '\u00A0';
const thinSpace = '\u2009';
const narrowSpace = '\u202F';
const figureSpace = '\u2007';

/** The value of a text; both readings where it has two; the kind where it has none. */
function read(locale: Locale, text: string): number | readonly number[] | string {
  const parsed = parseNumber(locale, text);
  if (parsed.kind === 'number') return parsed.value;
  return parsed.kind === 'ambiguous' ? parsed.readings : parsed.kind;
}

const unitOf = (text: string) => {
  const parsed = parseNumber('sv', text);
  return 'unit' in parsed ? parsed.unit : parsed.kind;
};

describe('a number that reads the same in both languages', () => {
  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    [`${hardSpace}\t`, 'empty'],
    ['0', 0],
    ['7', 7],
    ['007', 7],
    ['1500', 1500],
    [' 42 ', 42],
    // Decimals
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['0,75', 0.75],
    ['.5', 0.5],
    [',5', 0.5],
    ['.125', 0.125],
    ['5,', 5],
    ['5.', 5],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['00.125', 0.125],
    ['12,3456', 12.3456],
    ['1234.567', 1234.567],
    ['1234,567', 1234.567],
    // Thousands
    ['1 500', 1500],
    [`1${hardSpace}500`, 1500],
    [`1${thinSpace}500`, 1500],
    [`1${narrowSpace}500`, 1500],
    [`1${figureSpace}500`, 1500],
    ['1  500', 1500],
    ["1'500", 1500],
    ['1’500’000', 1_500_000],
    ['12 345 678', 12_345_678],
    ['1.500.000', 1_500_000],
    ['1,500,000', 1_500_000],
    // Both
    ['1 500,50', 1500.5],
    ['1 500.50', 1500.5],
    ['1 500,125', 1500.125],
    ['1 500.125', 1500.125],
    ["1'500.50", 1500.5],
    ['1,500.50', 1500.5],
    ['1.500,50', 1500.5],
    ['1,500.125', 1500.125],
    ['1.500,125', 1500.125],
    ['1.500.000,5', 1_500_000.5],
    ['1,500,000.5', 1_500_000.5],
    // Signs
    ['-5', -5],
    ['−5', -5],
    ['–5', -5],
    ['- 5', -5],
    ['5-', -5],
    ['5 −', -5],
    ['5–', -5],
    ['+5', 5],
    ['−1 500,5', -1500.5],
    ['-.5', -0.5],
    // Percent
    ['5%', 5],
    ['5 %', 5],
    ['1,5 %', 1.5],
    ['−1,5 %', -1.5],
    [`12${hardSpace}%`, 12],
    ['5 procent', 5],
    ['5 per cent', 5],
    // Money
    ['1 500 kr', 1500],
    ['1500kr', 1500],
    ['1 500 kr.', 1500],
    ['kr 1 500', 1500],
    ['kr. 1 500', 1500],
    ['500:-', 500],
    ['SEK 1 500,50', 1500.5],
    ['1500 sek', 1500],
    ['€5', 5],
    ['5 €', 5],
    ['-€5', -5],
    ['€-5', -5],
    ['€ −5', -5],
    ['€5-', -5],
    ['5- €', -5],
    ['5 kr-', -5],
    ['$1,500.50', 1500.5],
    ['US$ 1,500.50', 1500.5],
    ['£99.99', 99.99],
    ['99 EUR', 99],
    ['99 NOK', 99],
    ['99 DKK', 99],
    ['99 GBP', 99],
    ['99 USD', 99],
  ] as const)('%j is %s', (text, meant) => {
    for (const locale of locales) expect(read(locale, text)).toBe(meant);
  });

  test('minus zero is zero', () => {
    expect(parseNumber('sv', '-0')).toEqual({ kind: 'number', value: 0, unit: null });
  });
});

describe('a lone comma or point', () => {
  test.each([
    // text, Swedish, English
    ['1,500', 1.5, 1500],
    ['12,500', 12.5, 12_500],
    ['999,999', 999.999, 999_999],
    ['1.500', [1.5, 1500], 1.5],
    ['12.500', [12.5, 12_500], 12.5],
    ['1.500 kr', [1.5, 1500], 1.5],
    ['−1.500', [-1.5, -1500], -1.5],
    ['1,50', 1.5, 1.5],
    ['1,5000', 1.5, 1.5],
    ['1.50', 1.5, 1.5],
    ['1.5000', 1.5, 1.5],
  ] as const)('%j is %j in Swedish, %j in English', (text, swedish, english) => {
    expect(read('sv', text)).toEqual(swedish);
    expect(read('en', text)).toEqual(english);
  });
});

describe('what can only be guessed at', () => {
  test.each([
    'fem',
    'x',
    '-',
    '%',
    'kr',
    '.',
    ',',
    '1e3',
    '1E3',
    '0x10',
    'Infinity',
    'NaN',
    '5k',
    '5 tkr',
    '5 mn',
    '5 MSEK',
    '5 kkr',
    '1,5 mkr',
    'ca 5',
    '~5',
    '5-10',
    '5–10',
    '5 - 10',
    '1/2',
    '(5)',
    '--5',
    '-5-',
    '+-5',
    '5+',
    '-€-5',
    '€5 EUR',
    '5 % %',
    '5 % kr',
    'kr.500',
    '%5',
    '¥5',
    '15 00',
    '1 50',
    '1 5000',
    '1500 000',
    '0 500',
    '1 500 00',
    '1.50.000',
    '1,5,2',
    '1.5.2',
    '1,5.2',
    '1.5,2.3',
    '15,00,000',
    '1 500.000,5',
    "1 500'000",
    '1..5',
    '1,,5',
    '1.500,50,1',
    '1,234 567',
    '5 kr/mån',
    '5 5',
    '٥',
    '５',
    '9'.repeat(400),
  ])('%j is not a number', (text) => {
    for (const locale of locales) expect(read(locale, text)).toBe('notANumber');
  });
});

describe('what a number was written with', () => {
  test.each([
    ['5', null],
    ['5 %', 'percent'],
    ['5 procent', 'percent'],
    ['5 kr', 'kr'],
    ['5 kr.', 'kr'],
    ['KR 5', 'kr'],
    ['5:-', 'kr'],
    ['5 SEK', 'SEK'],
    ['sek 5', 'SEK'],
    ['5 nok', 'NOK'],
    ['DKK 5', 'DKK'],
    ['€5', 'EUR'],
    ['5 eur', 'EUR'],
    ['£5', 'GBP'],
    ['$5', 'USD'],
    ['US$5', 'USD'],
    ['1.500 €', 'EUR'],
    ['', 'empty'],
    ['fem', 'notANumber'],
  ])('%j: %s', (text, unit) => {
    expect(unitOf(text)).toBe(unit);
  });
});

describe.each(locales)('what is written in %s', (locale) => {
  /** A number with a set count of decimals, as near to zero or as large as anybody types. */
  const decimals = fc
    .tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 4 }))
    .map(([whole, digits]) => ({ value: whole / 10 ** digits, digits }));

  test('is read back as the same number', () => {
    fc.assert(
      fc.property(decimals, ({ value, digits }) => {
        const meant = { kind: 'number', value: value === 0 ? 0 : value, unit: null };
        expect(parseNumber(locale, formatNumber(locale, value, digits))).toEqual(meant);
        expect(parseNumber(locale, formatChange(locale, value, digits))).toEqual(meant);
      }),
    );
  });

  test('is read back with a percent sign or a currency beside it', () => {
    const beside = fc.constantFrom(' %', '%', ' kr', ' SEK', ' €', '€', ' USD');
    fc.assert(
      fc.property(decimals, beside, ({ value, digits }, unit) => {
        const parsed = parseNumber(locale, `${formatNumber(locale, value, digits)}${unit}`);
        expect(parsed).toMatchObject({ kind: 'number', value: value === 0 ? 0 : value });
      }),
    );
  });
});

describe('whatever is typed', () => {
  const typing = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(..."0123456789.,-−– %kr€'") }),
  );

  test.each(locales)('a number in %s is finite, and two readings differ', (locale) => {
    fc.assert(
      fc.property(typing, (text) => {
        const parsed = parseNumber(locale, text);
        if (parsed.kind === 'number') expect(Number.isFinite(parsed.value)).toBe(true);
        if (parsed.kind !== 'ambiguous') return;
        expect(locale).toBe('sv');
        expect(parsed.readings[1]).toBeCloseTo(parsed.readings[0] * 1000, 6);
      }),
      { numRuns: 2000 },
    );
  });

  test('a very long text is read at once', () => {
    const start = performance.now();
    for (const text of [
      '1 '.repeat(5000),
      ' '.repeat(50_000),
      '1'.repeat(50_000),
      '- '.repeat(9000),
    ]) {
      parseNumber('sv', `${text}x`);
    }
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
