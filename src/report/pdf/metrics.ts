import { jsPDF } from 'jspdf';
import { addFonts, type Family, useFont, type Weight } from './fonts.ts';

/** Part of a line that one font can draw. */
export interface Run {
  readonly text: string;
  readonly family: Family;
}

export interface Type {
  readonly family: Family;
  readonly weight: Weight;
  /** In points. */
  readonly size: number;
}

/** What is known of the fonts without a document: widths, and which font can draw what. */
export interface Metrics {
  /** In millimetres. */
  readonly width: (text: string, type: Type) => number;
  /** The serif lacks □ and a few letters of Latin Extended-A that the sans has. */
  readonly runs: (text: string, type: Type) => readonly Run[];
}

let known: Metrics | null = null;

/** The metrics of the four fonts, read once. */
export function fontMetrics(): Metrics {
  known ??= readMetrics();
  return known;
}

function readMetrics(): Metrics {
  const doc = new jsPDF();
  addFonts(doc);
  const face = (family: Family, weight: Weight): Face => {
    const { metadata } = useFont(doc, family, weight).getFont();
    return {
      has: (code) => metadata.characterToGlyph(code) > 0,
      advance: (code) => metadata.widthOfGlyph(metadata.characterToGlyph(code)),
      advances: new Map(),
    };
  };
  const faces = {
    sans: { regular: face('sans', 'regular'), semibold: face('sans', 'semibold') },
    serif: { regular: face('serif', 'regular'), semibold: face('serif', 'semibold') },
  };
  const runs: Metrics['runs'] = (text, { family, weight }) =>
    family === 'sans' || !/[^ -ÿ]/.test(text)
      ? [{ text, family }]
      : runsOf(text, (code) => faces.serif[weight].has(code));
  return {
    runs,
    width: (text, type) =>
      runs(text, type).reduce(
        (sum, run) => sum + unitsOf(run.text, faces[run.family][type.weight]),
        0,
      ) *
      (type.size / unitsPerEm) *
      millimetresPerPoint,
  };
}

interface Face {
  readonly has: (code: number) => boolean;
  readonly advance: (code: number) => number;
  readonly advances: Map<number, number>;
}

const unitsPerEm = 1000;
const millimetresPerPoint = 25.4 / 72;

function unitsOf(text: string, face: Face): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    let advance = face.advances.get(code);
    if (advance === undefined) {
      advance = face.advance(code);
      face.advances.set(code, advance);
    }
    sum += advance;
  }
  return sum;
}

function runsOf(text: string, inSerif: (code: number) => boolean): readonly Run[] {
  const runs: { text: string; family: Family }[] = [];
  for (const character of text) {
    const family = inSerif(character.codePointAt(0) ?? 0) ? 'serif' : 'sans';
    const last = runs.at(-1);
    if (last?.family === family) last.text += character;
    else runs.push({ text: character, family });
  }
  return runs;
}
