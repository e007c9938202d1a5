/**
 * The distinct characters of a text that the report cannot draw, in order. A sequence that is read
 * as one sign (a flag, a family, a letter with a loose accent) is listed as one.
 * @example lacking('Bolaget 株式 🎉') // ['株', '式', '🎉']
 */
export function lacking(text: string): readonly string[] {
  return [...new Set(signsOf(text).filter((sign) => !isDrawn(sign)))];
}

/**
 * The text as the report draws it: composed, on one line, □ for every character it lacks.
 * @example withStandIns('株式会社\n') // '□□□□ '
 */
export function withStandIns(text: string): string {
  return signsOf(text)
    .map((sign) => (isDrawn(sign) ? sign.replace(invisible, '') : standIn))
    .join('');
}

const standIn = '□';

/**
 * What the typeface contains, as inclusive ranges of code points. The serif lacks a few of these
 * (□, Ĭ, Ĳ, Ŧ and others); there the sans steps in, see pen.ts. A test compares with the fonts.
 */
export const ranges: readonly (readonly [from: number, to: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x192, 0x192],
  [0x218, 0x21b],
  [0x384, 0x38a],
  [0x38c, 0x38c],
  [0x38e, 0x3a1],
  [0x3a3, 0x3ce],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x1e80, 0x1e85],
  [0x1e9e, 0x1e9e],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x2030],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x20b4, 0x20b4],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x221a, 0x221a],
  [0x2248, 0x2248],
  [0x2260, 0x2261],
  [0x2264, 0x2265],
  [0x25a1, 0x25a1],
];

/** Joiners, variation selectors, soft hyphens and marks of direction: nothing to see, nothing to draw. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
const blank = /[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]/gu;
const sign =
  /\p{RI}{2}|.(?:[\p{M}\p{Emoji_Modifier}\u{e0020}-\u{e007f}]|\u200d\p{Extended_Pictographic})*/gsu;

function signsOf(text: string): readonly string[] {
  const line = text.normalize('NFC').replace(blank, (space) => (contains(space) ? space : ' '));
  return line.match(sign) ?? [];
}

function isDrawn(sign: string): boolean {
  return [...sign.replace(invisible, '')].every(contains);
}

function contains(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return ranges.some(([from, to]) => code >= from && code <= to);
}
