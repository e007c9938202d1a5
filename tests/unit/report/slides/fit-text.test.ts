import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barsPart } from '../../../../src/report/slides/charts/bars.ts';
import { cutTo, fitText, heightOf, linesOf } from '../../../../src/report/slides/fit-text.ts';
import { paletteOf } from '../../../../src/report/slides/palette.ts';
import { firstSentence } from '../../../../src/report/slides/section-content.ts';
import { oneLine, plainText, xmlText } from '../../../../src/report/slides/xml-text.ts';
import { aboutOf } from './sample-decks.ts';

const style = { face: 'sans', size: 16, ink: 'ink' } as const;

describe('a text in a box', () => {
  test('keeps its size where there is room, and shrinks where there is not', () => {
    expect(fitText('Kort.', { w: 4, h: 1 }, style)).toEqual({
      text: 'Kort.',
      size: 16,
      cut: false,
    });
    const long = 'Förväntningarna ligger högt och leveransen lågt. '.repeat(4);
    const fitted = fitText(long, { w: 4, h: 1 }, style);
    expect(fitted.size).toBeLessThan(16);
    expect(fitted.cut).toBe(false);
  });

  test('is cut between two words, with an ellipsis', () => {
    const { text, cut } = fitText('ett två tre fyra fem. '.repeat(60), { w: 2, h: 0.5 }, style);
    expect(cut).toBe(true);
    expect(text).toMatch(/(ett|två|tre|fyra|fem)…$/);
  });

  test('never stands higher than its box, whatever it says', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 600 }),
        fc.double({ min: 0.5, max: 11, noNaN: true }),
        fc.double({ min: 0.3, max: 4, noNaN: true }),
        (text, w, h) => {
          const fitted = fitText(text, { w, h }, style);
          expect(heightOf(fitted.text, { ...style, size: fitted.size }, w)).toBeLessThanOrEqual(h);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('keeps its number of lines where it is cut', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 1, max: 4 }), (text, lines) => {
        expect(linesOf(cutTo(text, style, 2, lines), style, 2)).toBeLessThanOrEqual(lines);
      }),
      { numRuns: 150 },
    );
  });
});

test('what XML forbids is left out, and spaces that must not break are kept', () => {
  expect(xmlText('R&D \u0000<b> "q"')).toBe('R&amp;D &lt;b&gt; &quot;q&quot;');
  expect(plainText('a\r\nb\u0007')).toBe('a\nb');
  expect(oneLine(' 78\u00a0% \n av\u202f100 ')).toBe('78\u00a0% av\u202f100');
});

test('the first sentence does not end within a figure or an abbreviation of one letter', () => {
  expect(firstSentence('Kopplingen står på 11.1 av 100. De styrs var för sig.')).toBe(
    'Kopplingen står på 11.1 av 100.',
  );
  expect(firstSentence('Utan punkt')).toBe('Utan punkt');
});

test('a label follows its value, but for where rounding would cross a level', () => {
  const values = [
    { value: 53.125, text: '53,1' },
    { value: 59.97, text: '59,9' },
  ];
  const bars = values.map(({ text }) => ({ label: text, marked: false }));
  const series = [{ name: 'I dag', colour: 'winners' as const, values }];
  const { xml } = barsPart({ min: 0, max: 100, bars, series }, paletteOf(aboutOf()), 'sv');
  expect(xml.match(/<c:dLbl>/g)).toHaveLength(1);
  expect(xml).toContain('<a:t>59,9</a:t>');
});
