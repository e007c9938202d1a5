import { jsPDF } from 'jspdf';
import { describe, expect, test } from 'vitest';
import { lacking, ranges, withStandIns } from '../../../../src/report/pdf/coverage.ts';
import { addFonts, type Family, useFont, type Weight } from '../../../../src/report/pdf/fonts.ts';

const doc = new jsPDF();
addFonts(doc);

describe('what the typeface contains', () => {
  const listed = codePoints().filter((code) => within(code));

  test.each(['regular', 'semibold'] as const)(
    'the sans, %s, contains exactly what is listed',
    (weight) => {
      expect(contained('sans', weight)).toEqual(listed);
    },
  );

  test('the serif lacks only what the sans stands in for', () => {
    const serif = new Set(contained('serif', 'semibold'));
    expect([...serif].filter((code) => !within(code))).toEqual([]);
    const missing = listed.filter((code) => !serif.has(code));
    expect(String.fromCodePoint(...missing)).toBe('ĬĭĲĳŦŧ‑‛≡□');
  });
});

describe('lacking', () => {
  test.each([
    ['Åsele Bröd, “Łódź”, Ελλάδα, Київ, Ŧ – € 100', []],
    ['株式会社', ['株', '式', '会', '社']],
    ['株株式', ['株', '式']],
    ['Fest 🎉 här', ['🎉']],
    ['👩‍👧‍👦 och 👍🏽', ['👩‍👧‍👦', '👍🏽']],
    ['🇸🇪🇫🇮', ['🇸🇪', '🇫🇮']],
    ['❤️', ['❤️']],
    ['©️ is there', []],
    ['a\u030a is å, q\u0303 is not', ['q\u0303']],
    ['soft\u00adhyphen\u200b\u200d\ufe0f\u200e', []],
    ['line\nbreak\ttab\u2028\u3000', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(lacking(text)).toEqual(expected);
  });
});

describe('with stand-ins', () => {
  test.each([
    ['株式会社', '□□□□'],
    ['Bolaget 株 AB', 'Bolaget □ AB'],
    ['👩‍👧‍👦🇸🇪', '□□'],
    ['A\u030a', 'Å'],
    ['one\ntwo\tthree\u2028four', 'one two three four'],
    ['soft\u00adhyphen\u200b', 'softhyphen'],
    ['©️', '©'],
    ['10\u00a0000', '10\u00a0000'],
    ['שלום', '□□□□'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(withStandIns(text)).toBe(expected);
  });

  test('nothing is lacking afterwards, and a second time changes nothing', () => {
    for (let code = 1; code <= 0xffff; code += 7) {
      const once = withStandIns(`a${String.fromCharCode(code)}`);
      expect(lacking(once)).toEqual([]);
      expect(withStandIns(once)).toBe(once);
    }
  });
});

function codePoints(): readonly number[] {
  return Array.from({ length: 0x10000 }, (_, code) => code);
}

function within(code: number): boolean {
  return ranges.some(([from, to]) => code >= from && code <= to);
}

function contained(family: Family, weight: Weight): readonly number[] {
  const { metadata } = useFont(doc, family, weight).getFont();
  return codePoints().filter((code) => metadata.characterToGlyph(code) > 0);
}
