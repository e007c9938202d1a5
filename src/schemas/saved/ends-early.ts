/**
 * True when a text is the beginning of a JSON object and no more, as where a copy was cut off; so is
 * an empty one. It reads tokens and counts brackets; whether the tokens stand in a right order it
 * does not ask.
 */
export function endsEarly(text: string): boolean {
  if (!/^\s*(?:\{|$)/.test(text)) return false;
  let depth = 0;
  let at = 0;
  while (at < text.length) {
    token.lastIndex = at;
    const found = token.exec(text)?.[0];
    if (found === undefined) return begun.test(text.slice(at));
    if (found === '{' || found === '[') depth += 1;
    if (found === '}' || found === ']') depth -= 1;
    if (depth === 0 && found.trim() !== '') return false;
    at += found.length;
  }
  return true;
}

const plain = String.raw`[^"\\\u0000-\u001f]*`;
const inString = String.raw`${plain}(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})${plain})*`;
const token = new RegExp(
  String.raw`\s+|[{}[\],:]|"${inString}"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null`,
  'y',
);
/** A string, a number or a word that breaks off at the very end of the text. */
const begun = new RegExp(
  String.raw`^(?:"${inString}(?:\\(?:u[\da-fA-F]{0,3})?)?|-|\.|[eE][+-]?|tr?u?|fa?l?s?|nu?l?)$`,
);
