/**
 * A text of the report or of a user as Markdown that shows it to the letter: nothing in it becomes
 * markup, HTML, a picture or a link. Line breaks become spaces, so that it fits any place, a cell too.
 *
 * Addresses are linked by many wikis wherever they stand, escaped or not; in a code span they are
 * left alone, and can still be copied.
 * @example plain('*bold* | www.example.com') // '\\*bold\\* \\| `www.example.com`'
 */
export function plain(text: string): string {
  const line = text
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .toWellFormed()
    .trim();
  const pieces = line.split(address);
  // Every second piece is an address: split() keeps what it split at.
  const shown = pieces.map((piece, index) => (index % 2 === 0 ? escaped(piece) : `\`${piece}\``));
  return shown
    .join('')
    .replace(blockStart, (_, before: string, mark: string) => `${before}\\${mark}`);
}

/** What wikis make links of: web and mail addresses, and names after an at sign; several in a row are one. */
const address =
  /((?:(?:[a-z][a-z0-9+.-]*:\/\/|www\.|mailto:|xmpp:)[^\s`|]*[^\s`|.,;:!?)"'”]|[^\s`|@,;:()<>"'”]*@[^\s`|@]*[^\s`|@.,;:!?)"'”])+)/giu;

/** Punctuation that means something within a line, in one dialect or another. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|~$&#^]/g, '\\$&');
}

/** What would begin a list, a heading's underline or a rule; the rest is escaped wherever it stands. */
const blockStart = /^(\d{0,9})([-+=:.)])/;
