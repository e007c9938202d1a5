import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { plain } from '../../../../src/report/markdown/plain.ts';
import { shownText, tokensIn } from './markdown-tree.ts';

// On a busy machine many runs take their time.
vi.setConfig({ testTimeout: 30_000 });

test.each([
  ['Kalle', 'Kalle'],
  ['', ''],
  ['*bold*', '\\*bold\\*'],
  ['snake_case', 'snake\\_case'],
  ['a | b', 'a \\| b'],
  ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
  ['&lt;b&gt;', '\\&lt;b\\&gt;'],
  ['[link](javascript:1)', '\\[link\\](javascript:1)'],
  ['![x](y)', '!\\[x\\](y)'],
  ['# heading', '\\# heading'],
  ['- point', '\\- point'],
  ['+ point', '\\+ point'],
  ['1. point', '1\\. point'],
  ['12) point', '12\\) point'],
  ['> quote', '\\> quote'],
  ['---', '\\---'],
  ['===', '\\==='],
  ['~~~ code', '\\~\\~\\~ code'],
  ['`code`', '\\`code\\`'],
  ['back\\slash', 'back\\\\slash'],
  ['$x$', '\\$x\\$'],
  ['two\r\n\r\nlines', 'two lines'],
  ['    indented', 'indented'],
  ['see https://example.com/a_b?c=d.', 'see `https://example.com/a_b?c=d`.'],
  ['(www.example.com)', '(`www.example.com`)'],
  ['ask anna@example.com, please', 'ask `anna@example.com`, please'],
  ['@anna', '`@anna`'],
  ['half past 9.30', 'half past 9.30'],
])('%j', (text, expected) => {
  expect(plain(text)).toBe(expected);
});

/** What users might write, and what could become markup, in any mixture. */
const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...'\\`*_{}[]()<>#+-.!|~&$=:@/"\'^ \n'),
        fc.constantFrom('https://a.se/', 'www.a.se', 'a@b.se', '<b>', '](', '![', '&amp;', '---'),
        fc.constantFrom('a', 'ö', '1', '1.', ' ', '  \n', '\t', '🎉', '[x]', '- [ ] ', '[^1]: '),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

/** Every place where the report puts a text of a user. */
const places = [
  (text: string) => `# ${text}\n`,
  (text: string) => `${text}\n\nafter\n`,
  (text: string) => `- **${text}** (${text})\n`,
  (text: string) => `- **Label:** ${text}\n`,
  (text: string) => `> ${text}\n>\n> ${text}\n`,
  (text: string) => `| a | b |\n| --- | --- |\n| ${text} | ${text} |\n`,
];

const harmless = new Set([
  'space',
  'heading',
  'paragraph',
  'list',
  'list_item',
  'blockquote',
  'table',
  'text',
  'escape',
  'codespan',
  'strong',
]);

describe('any text', () => {
  test('becomes nothing but text, wherever it stands', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...places), (text, place) => {
        const shape = (shown: string) =>
          tokensIn(place(shown))
            .map(({ type }) => type)
            .filter((type) => !['text', 'escape', 'codespan', 'space'].includes(type));
        const shown = plain(text);
        const types = tokensIn(place(shown)).map(({ type }) => type);
        expect(types.filter((type) => !harmless.has(type))).toEqual([]);
        if (shown !== '') expect(shape(shown)).toEqual(shape('word'));
      }),
      { numRuns: 400 },
    );
  });

  test('is read as it was written, white space aside', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const read = shownText(tokensIn(`# ${plain(text)}\n`));
        expect(read).toBe(
          text
            .replace(/[\p{Cc}\s]+/gu, ' ')
            .toWellFormed()
            .trim(),
        );
      }),
      { numRuns: 400 },
    );
  });
});
