import { withStandIns } from './coverage.ts';
import { balancedLines, settledLines } from './line-breaking.ts';
import type { Pen } from './pen.ts';
import type { Element, Facts, Role } from './tags.ts';
import type { Style } from './typography.ts';

/** Something measured, to be drawn anywhere: what makes it possible to never split or strand it. */
export interface Box {
  readonly height: number;
  readonly draw: (x: number, y: number) => void;
}

/** Room with nothing in it. */
export function gap(height: number): Box {
  return { height, draw: () => {} };
}

export interface TextSetting {
  readonly align?: 'left' | 'centre' | 'right';
  /** Lines of about the same length, as a heading wants them. */
  readonly balanced?: boolean;
  /** Where a click on the text leads. */
  readonly href?: string | null;
  /** What the text is to those who have it read to them. */
  readonly role?: Role;
}

/** A text broken into lines of at most `width`, none for no text; characters the fonts lack become □. */
export function text(
  pen: Pen,
  content: string,
  style: Style,
  width: number,
  { align = 'left', balanced = false, href = null, role = 'P' }: TextSetting = {},
): Box {
  const lines = linesOf(pen, content, style, width, balanced);
  const box = linesBox(pen, lines, style, width, align, href);
  if (lines.length === 0) return box;
  return tagged(pen, role, href === null ? box : tagged(pen, 'Link', box));
}

/**
 * A text of any length as boxes of one line or two, so that a page can end between them and never
 * leaves a line alone on either side.
 */
export function textParts(pen: Pen, content: string, style: Style, width: number): readonly Box[] {
  const lines = linesOf(pen, content, style, width, false);
  const paragraph = part(pen, 'P');
  const boxOf = (from: number, to: number) =>
    within(pen, paragraph, linesBox(pen, lines.slice(from, to), style, width, 'left', null));
  if (lines.length < 4) return lines.length === 0 ? [] : [boxOf(0, lines.length)];
  const middle = Array.from({ length: lines.length - 4 }, (_, index) =>
    boxOf(index + 2, index + 3),
  );
  return [boxOf(0, 2), ...middle, boxOf(lines.length - 2, lines.length)];
}

/** An element that several boxes are in, such as the rows of a table. */
export interface Part {
  readonly element: () => Element;
}

export function part(pen: Pen, role: Role, facts: Facts = {}, parent?: Part): Part {
  let made: Element | undefined;
  return {
    element() {
      made ??= pen.tags.element(role, facts, parent?.element());
      return made;
    },
  };
}

export function within(pen: Pen, whole: Part, box: Box): Box {
  return {
    height: box.height,
    draw: (x, y) => pen.tags.inside(whole.element(), () => box.draw(x, y)),
  };
}

/** A box as an element of its own. */
export function tagged(pen: Pen, role: Role, box: Box, facts: Facts = {}): Box {
  return within(pen, part(pen, role, facts), box);
}

/** A picture, told in words to those who cannot see it. */
export function picture(pen: Pen, alt: string, width: number, box: Box): Box {
  return {
    height: box.height,
    draw(x, y) {
      const facts = { alt, box: [x, y, width, box.height] } as const;
      pen.tags.inside(pen.tags.element('Figure', facts), () => box.draw(x, y));
    },
  };
}

/** A box that is seen and not read. */
export function unread(pen: Pen, box: Box): Box {
  return { height: box.height, draw: (x, y) => pen.tags.artifact(() => box.draw(x, y)) };
}

function linesOf(pen: Pen, content: string, style: Style, width: number, balanced: boolean) {
  const breaking = balanced ? balancedLines : settledLines;
  const measure = (piece: string) => pen.width(piece, style);
  return content === '' ? [] : breaking(withStandIns(content), width, measure);
}

function linesBox(
  pen: Pen,
  lines: readonly string[],
  style: Style,
  width: number,
  align: 'left' | 'centre' | 'right',
  href: string | null,
): Box {
  return {
    height: lines.length * style.leading,
    draw(x, y) {
      for (const [index, line] of lines.entries()) {
        const top = y + index * style.leading;
        const room = width - pen.width(line, style);
        const shift = align === 'left' ? 0 : align === 'right' ? room : room / 2;
        const end = pen.write(line, x + shift, top + baselineOf(style), style);
        if (href !== null) pen.link(x + shift, top, end - x - shift, style.leading, href);
      }
    },
  };
}

/** How far below the top of its line a style's baseline lies, capitals centred in the line. */
export function baselineOf({ size, leading }: Style): number {
  const capitals = size * millimetresPerPoint * 0.66;
  return (leading + capitals) / 2;
}

export const millimetresPerPoint = 25.4 / 72;

/** Boxes under each other. */
export function stack(boxes: readonly Box[], between = 0): Box {
  const filled = boxes.filter((box) => box.height > 0);
  const gaps = between * Math.max(0, filled.length - 1);
  return {
    height: filled.reduce((sum, box) => sum + box.height, gaps),
    draw(x, y) {
      let top = y;
      for (const box of filled) {
        box.draw(x, top);
        top += box.height + between;
      }
    },
  };
}

/** Boxes beside each other, each at its distance from the left, their tops level. */
export function beside(...columns: readonly (readonly [x: number, box: Box])[]): Box {
  return {
    height: Math.max(0, ...columns.map(([, box]) => box.height)),
    draw(x, y) {
      for (const [shift, box] of columns) box.draw(x + shift, y);
    },
  };
}

/** Moved to the right. */
export function indented(by: number, box: Box): Box {
  return beside([by, box]);
}

/** A thin line across, alone in its height. */
export function rule(pen: Pen, width: number, height = 0.2): Box {
  return { height, draw: (x, y) => pen.line(x, y, x + width, y, 'line', 0.25) };
}
