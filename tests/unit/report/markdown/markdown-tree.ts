import { lexer, type Token, type Tokens } from 'marked';

/** Every token of a text in Markdown, those within others too, as an independent parser has it. */
export function tokensIn(markdown: string): readonly Token[] {
  return lexer(markdown, { gfm: true }).flatMap(withThoseWithin);
}

function withThoseWithin(token: Token): readonly Token[] {
  const inner = 'tokens' in token ? (token.tokens ?? []) : [];
  const items = token.type === 'list' ? (token as Tokens.List).items : [];
  const cells =
    token.type === 'table'
      ? [...(token as Tokens.Table).header, ...(token as Tokens.Table).rows.flat()].flatMap(
          (cell) => cell.tokens,
        )
      : [];
  return [token, ...[...inner, ...items, ...cells].flatMap(withThoseWithin)];
}

/** What a reader sees of the tokens: plain text, signs that were escaped, and code. */
export function shownText(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'text' && 'tokens' in token && token.tokens !== undefined) return '';
      if (token.type === 'text' || token.type === 'escape' || token.type === 'codespan') {
        return 'text' in token ? String(token.text) : '';
      }
      return '';
    })
    .join('');
}
