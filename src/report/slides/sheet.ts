import { type Box, fitText, heightOf } from './fit-text.ts';
import type { Paragraph, Part, Slide } from './part.ts';
import type { Setting } from './setting.ts';
import { type TableGiven, tablePart } from './table-part.ts';
import type { TypeStyle } from './type-style.ts';
import { oneLine } from './xml-text.ts';

/** A slide while it is made: what does not fit on it goes to its notes, in full. */
export interface Sheet {
  add(part: Part): void;
  /** A text in a box. Returns how much height it takes. */
  text(name: string, text: string, box: Box, style: TypeStyle, more?: TextOptions): number;
  /** Texts below each other, each in its style, all shrunk alike until they fit. */
  stack(name: string, items: readonly Item[], box: Box, more?: TextOptions): void;
  table(given: TableGiven): number;
  /** What is said beside the slide. */
  note(...lines: readonly string[]): void;
  done(): Slide;
}

export interface TextOptions {
  readonly align?: 'left' | 'center' | 'right';
  readonly anchor?: 'top' | 'middle' | 'bottom';
  readonly least?: number;
  readonly href?: string;
}

export interface Item {
  readonly text: string;
  readonly style: TypeStyle;
  /** Space before it, in points. */
  readonly before?: number;
}

export function sheetOf(
  { words }: Setting,
  about: Pick<Slide, 'id' | 'kicker' | 'title'> & { readonly layout?: Slide['layout'] },
): Sheet {
  const parts: Part[] = [];
  const notes: string[] = [];
  const cut: string[] = [];
  return {
    add(part) {
      parts.push(part);
    },
    text(name, text, box, style, { least, href, ...place } = {}) {
      if (text.trim() === '') return 0;
      const fitted = fitText(text, box, style, least);
      if (fitted.cut) cut.push(text);
      const set = { ...style, size: fitted.size };
      const paragraphs = fitted.text.split('\n').map(
        (line): Paragraph => ({
          runs: [{ text: line, style: set, ...(href === undefined ? {} : { href }) }],
        }),
      );
      parts.push({ kind: 'text', name, box, paragraphs, ...place });
      return Math.min(box.h, heightOf(fitted.text, set, box.w));
    },
    stack(name, items, box, { least = 11, href: _, ...place } = {}) {
      const said = items.filter(({ text }) => text.trim() !== '');
      if (said.length === 0) return;
      const { shown, left } = stacked(said, box, least);
      cut.push(...left);
      const paragraphs = shown.map(
        ({ text, style, before = 0 }): Paragraph => ({ runs: [{ text, style }], before }),
      );
      parts.push({ kind: 'text', name, box, paragraphs, ...place });
    },
    table(given) {
      const made = tablePart(given);
      parts.push(made.part);
      cut.push(...made.cut);
      return made.part.heights.reduce((sum, height) => sum + height, 0);
    },
    note(...lines) {
      notes.push(...lines.filter((line) => line.trim() !== ''));
    },
    done() {
      const whole = [...new Set(cut.map(oneLine))];
      const said = notes.length === 0 ? [about.title] : notes;
      return {
        layout: 'page',
        ...about,
        parts,
        notes: whole.length === 0 ? said : [...said, `${words.inFull}:`, ...whole],
      };
    },
  };
}

/** All texts a size smaller at a time; at the least size the last ones give way. */
function stacked(items: readonly Item[], box: Box, least: number) {
  const largest = Math.max(...items.map(({ style }) => style.size));
  const at = (less: number) =>
    items.map((item) => ({
      ...item,
      style: { ...item.style, size: Math.max(least, item.style.size - less) },
      before: (item.before ?? 0) * (1 - less / 40),
    }));
  for (let less = 0; less <= largest - least; less += 1) {
    const shown = at(less);
    if (heightOfAll(shown, box.w) <= box.h) return { shown, left: [] };
  }
  const shown: Item[] = [];
  const left: string[] = [];
  let room = box.h;
  for (const item of at(largest - least)) {
    const before = (item.before ?? 0) / 72;
    const fitted = fitText(item.text, { w: box.w, h: room - before }, item.style, item.style.size);
    const height = before + heightOf(fitted.text, item.style, box.w);
    const fits = height <= room;
    if (fits) {
      shown.push({ ...item, text: fitted.text });
      room -= height;
    }
    if (!fits || fitted.cut) {
      left.push(item.text);
      // After a cut nothing follows: what came later would seem to belong to it.
      room = 0;
    }
  }
  return { shown, left };
}

function heightOfAll(items: readonly Item[], width: number): number {
  return items.reduce(
    (sum, { text, style, before = 0 }, index) =>
      sum + heightOf(text, style, width) + (index === 0 ? 0 : before / 72),
    0,
  );
}
