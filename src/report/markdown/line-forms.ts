import { plain } from './plain.ts';

/** A heading of some depth, with a number before it where it has one. */
export function heading(level: number, text: string, number = ''): string {
  return `${'#'.repeat(level)} ${number}${plain(text)}`;
}

/** Lines with an empty one after them; nothing where there are none. */
export function spaced(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [...lines, ''];
}

/** A label and what it says; nothing where nothing is said. */
export function labelled(label: string, text: string): readonly string[] {
  return text === '' ? [] : [`- **${plain(label)}:** ${plain(text)}`];
}

/** A label with a list of its own below it. */
export function nested(label: string, texts: readonly string[]): readonly string[] {
  if (texts.length === 0) return [];
  return [`- **${plain(label)}:**`, ...texts.map((text) => `  - ${plain(text)}`)];
}

/** An address as a link, between angle brackets: what would end it is written as addresses write it. */
export function linked(address: string): string {
  return `<${address.replace(/[<>\s]/g, encodeURIComponent)}>`;
}
