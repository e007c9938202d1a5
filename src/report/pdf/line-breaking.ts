/**
 * Breaks a text into lines no wider than `width`: after spaces, dashes and slashes, and inside a
 * word only where the word alone is too wide. What belongs together stays on one line: "1 + 1", a
 * number and its unit, initials, the day of a month.
 * @param measure the width of a piece of text; widths add up, since the fonts carry no kerning
 */
export function breakLines(
  text: string,
  width: number,
  measure: (piece: string) => number,
): readonly string[] {
  const pieces = piecesOf(text).flatMap((piece) => fitting(piece, width, measure));
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of pieces) {
    const bare = measure(piece.trimEnd());
    if (line !== '' && used + bare > width + tolerance) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    line += piece;
    used += measure(piece);
  }
  return [...lines, line.trimEnd()].map((each) => each.replaceAll(glue, ' '));
}

/** Lines of which the last is more than one word, where that takes no further line and splits no word. */
export function settledLines(
  text: string,
  width: number,
  measure: (piece: string) => number,
): readonly string[] {
  const lines = breakLines(text, width, measure);
  if (lines.length === 1 || lines.at(-1)?.includes(' ')) return lines;
  const longest = Math.max(...piecesOf(text).map((piece) => measure(piece.trimEnd())));
  for (const share of [0.97, 0.94, 0.9, 0.86]) {
    if (longest <= width && longest > width * share) break;
    const narrower = breakLines(text, width * share, measure);
    if (narrower.length > lines.length) break;
    if (narrower.at(-1)?.includes(' ')) return narrower;
  }
  return lines;
}

/**
 * Lines of about the same length, as few as `width` allows: for headings.
 */
export function balancedLines(
  text: string,
  width: number,
  measure: (piece: string) => number,
): readonly string[] {
  const count = breakLines(text, width, measure).length;
  const words = piecesOf(text).map((piece) => measure(piece.trimEnd()));
  let [narrow, wide] = [Math.min(width, Math.max(...words)), width];
  for (let round = 0; round < 8 && count > 1; round++) {
    const middle = (narrow + wide) / 2;
    if (breakLines(text, middle, measure).length > count) narrow = middle;
    else wide = middle;
  }
  return breakLines(text, wide, measure);
}

const tolerance = 1e-6;
const glue = '\u00a0';
/** Spaces at which no line may end, in both languages. */
const bound =
  /(?<=\b1(?: \+)?) (?=\+ 1\b|1\b)|(?<=\b1 \+ 1) (?=[=≈] ?[\d?])|(?<=[=≈×≤≥]) (?=[\d?−])|(?<=\d) (?=(?:%|av|of|procent|per cent|poäng|points?|dag|dagar|days?|svar|answers?|frågor|questions?|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|January|February|March|April|May|June|July|August|September|October|November|December)(?![\p{L}]))|(?<=\b(?:av|of|nivå|level|steg|step|sida|page|Nivå|Level|Steg|Step|Sida|Page)) (?=\d)|(?<=(?:^|[\s.])\p{Lu}\.) (?=\p{Lu})|(?<=\S) (?=[–—] )/gu;

function piecesOf(text: string): readonly string[] {
  return text.replace(bound, glue).split(/(?<= )|(?<=[-–—/])(?=\p{L})/u);
}

/** A piece as it is, or in parts that fit: after punctuation first, between letters last. */
function fitting(
  piece: string,
  width: number,
  measure: (piece: string) => number,
): readonly string[] {
  if (measure(piece.trimEnd()) <= width + tolerance) return [piece];
  const parts = piece.split(/(?<=[/?&=_@–-]|\.(?!\d))/);
  if (parts.length > 1) return parts.flatMap((part) => fitting(part, width, measure));
  return chopped(piece, width, measure);
}

function chopped(piece: string, width: number, measure: (piece: string) => number) {
  const parts: string[] = [''];
  for (const character of piece) {
    const last = parts.at(-1) ?? '';
    if (last !== '' && measure(last + character) > width) parts.push(character);
    else parts[parts.length - 1] = last + character;
  }
  return parts;
}
