import type { Face } from './type-style.ts';

/** The width of a character in ems; what is not in a table is taken to be as wide as most of its kind. */
export function markWidth(mark: string, face: Face): number {
  const width = tables[face][mark.charCodeAt(0) - 32];
  if (width !== undefined) return width / 100;
  if (/\p{Mn}|\p{Cf}/u.test(mark)) return 0;
  if (mark.length > 1 || wide.test(mark)) return mark.length > 1 ? 1.3 : 1;
  const [base = mark] = mark.normalize('NFD');
  return base === mark ? (others[mark] ?? 0.62) : markWidth(base, face);
}

/** Hundredths of an em from space to tilde, as in Carlito and Caladea, which are as wide as Calibri and Cambria. */
const tables: Readonly<Record<Face, readonly number[]>> = {
  sans: widthsOf(
    '23 33 40 50 51 71 68 22 30 30 50 50 25 31 25 39 51 51 51 51 51 51 51 51 51 51 27 27 50 50 50 46 89 58 54 53 62 49 46 63 62 25 32 52 42 85 65 66 52 67 54 46 49 64 57 89 52 49 47 31 39 31 50 50 29 48 53 42 53 50 31 47 53 23 24 45 23 80 53 53 53 53 35 39 33 53 45 71 43 45 40 31 46 31 50',
  ),
  serif: widthsOf(
    '22 29 39 62 51 89 69 24 38 38 43 55 20 33 21 49 55 55 55 55 55 55 55 55 55 55 26 26 55 55 55 42 88 60 58 52 62 54 51 54 70 34 30 63 50 89 69 60 53 60 61 45 56 69 60 89 57 56 51 35 49 35 55 37 15 47 52 42 52 44 31 46 55 28 26 52 27 81 56 48 52 50 40 39 32 55 47 72 48 48 43 39 32 39 71',
  ),
};

function widthsOf(line: string): readonly number[] {
  return line.split(' ').map(Number);
}

const others: Readonly<Record<string, number>> = {
  '–': 0.5,
  '−': 0.55,
  '—': 1,
  '…': 0.75,
  '”': 0.42,
  '“': 0.42,
  '’': 0.25,
  '·': 0.25,
  '\u00a0': 0.23,
  '\u202f': 0.2,
};

/** Chinese, Japanese and Korean. */
const wide = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/;
