/**
 * Breaks a text into lines of about so many characters, at spaces only: SVG does not break lines.
 * @example wrapWords('Pay and renew', 8) // ['Pay and', 'renew']
 */
export function wrapWords(text: string, length: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const joined = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && joined.length <= length) lines.splice(-1, 1, joined);
    else lines.push(word);
  }
  return lines;
}
