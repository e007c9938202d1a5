/**
 * A text that an XML part can hold: characters that XML forbids are left out, the rest is escaped.
 * @example xmlText('R&D \u0000<b>') // 'R&amp;D &lt;b&gt;'
 */
export function xmlText(text: string): string {
  return plainText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A text without what XML forbids: control characters, halves of pairs, and the two non-characters. */
export function plainText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(forbidden, '');
}

/** All control characters but tab and line feed, and the two that are none. */
const forbidden = /[^\P{Cc}\t\n]|[\ufffe\uffff]/gu;

/** A text on one line. Spaces that must not break (10 000, 78 %) stay what they are. */
export function oneLine(text: string): string {
  return spaced(text).trim();
}

/** The same with the spaces at its ends, where it is a part of a line. */
export function spaced(text: string): string {
  return plainText(text).replace(/[ \t\n]+/g, ' ');
}
