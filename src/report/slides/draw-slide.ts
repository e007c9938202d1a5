import type PptxGenJS from 'pptxgenjs';
import type { ChartPart } from './charts/chart-part.ts';
import { type Box, type Fitted, fitText, linesOf } from './fit-text.ts';
import { kickerBox } from './page-area.ts';
import type { Palette } from './palette.ts';
import type { ChartFrame, Paragraph, Part, Slide, TablePart, TextPart } from './part.ts';
import { firstSentence } from './section-content.ts';
import { cellMargin } from './table-part.ts';
import { titles } from './titles.ts';
import { faces, styles, type TypeStyle } from './type-style.ts';
import { oneLine, plainText, spaced } from './xml-text.ts';

/**
 * Writes a slide into the deck. Returns its charts in order: the deck has their frames, and their
 * parts are written afterwards.
 */
export function drawSlide(
  deck: PptxGenJS,
  { layout, kicker, title, parts, notes }: Slide,
  palette: Palette,
): readonly ChartPart[] {
  const slide = deck.addSlide({ masterName: layout });
  const charts: ChartPart[] = [];
  const shown = titles[layout];
  const fitted = fitTitle(headline(title), shown.box, shown.style);
  const set = {
    ...runOptions({ ...shown.style, size: fitted.size }, palette),
    ...spacing(shown.style),
  };
  // The size stands with the run: that of the placeholder would win over one beside it.
  slide.addText([{ text: fitted.text, options: set }], {
    placeholder: 'title',
    objectName: 'Title',
    align: 'left',
    valign: 'top',
    margin: 0,
  });
  if (kicker !== '') {
    const paragraphs = [{ runs: [{ text: oneLine(kicker), style: styles.kicker }] }];
    drawText(slide, { kind: 'text', name: 'Section', box: kickerBox, paragraphs }, palette);
  }
  for (const part of parts) {
    if (part.kind === 'chart') charts.push(part.chart);
    drawPart(slide, part, palette);
  }
  const whole = fitted.cut ? [title, ...notes] : notes;
  slide.addNotes(whole.map(oneLine).join('\n'));
  return charts;
}

function drawPart(slide: PptxGenJS.Slide, part: Part, palette: Palette): void {
  switch (part.kind) {
    case 'text':
      drawText(slide, part, palette);
      break;
    case 'area':
      slide.addShape(part.shape, {
        ...part.box,
        objectName: part.name,
        fill: { color: palette[part.fill] },
      });
      break;
    case 'line':
      slide.addShape('line', {
        ...part.box,
        objectName: part.name,
        line: { color: palette[part.ink], width: part.width },
      });
      break;
    case 'table':
      drawTable(slide, part, palette);
      break;
    case 'chart':
      drawFrame(slide, part);
      break;
    default:
      part satisfies never;
  }
}

function drawText(slide: PptxGenJS.Slide, part: TextPart, palette: Palette): void {
  const { name, box, paragraphs, align = 'left', anchor = 'top' } = part;
  slide.addText(
    paragraphs.flatMap((paragraph) => runsOf(paragraph, palette)),
    { ...box, objectName: name, align, valign: anchor, margin: 0, isTextBox: true, wrap: true },
  );
}

function runsOf({ runs, before = 0 }: Paragraph, palette: Palette): PptxGenJS.TextProps[] {
  return runs.map(({ text, style, href }, index) => ({
    text: spaced(text),
    options: {
      ...runOptions(style, palette),
      ...(href === undefined ? {} : { hyperlink: { url: href } }),
      breakLine: index === runs.length - 1,
      ...spacing(style),
      ...(before > 0 ? { paraSpaceBefore: Math.round(before) } : {}),
    },
  }));
}

function runOptions({ face, size, ink, bold = false }: TypeStyle, palette: Palette) {
  return { fontFace: faces[face], fontSize: size, color: palette[ink], bold };
}

function spacing({ leading = 1 }: TypeStyle) {
  return { lineSpacingMultiple: leading };
}

/** A title on one line where that takes but little shrinking, else on as many as there is room for. */
function fitTitle(title: string, box: Box, style: TypeStyle): Fitted {
  for (let size = style.size; size > style.size * 0.85; size -= 1) {
    if (linesOf(title, { ...style, size }, box.w) === 1) return { text: title, size, cut: false };
  }
  return fitText(title, box, style, 18);
}

/** A title that is one sentence goes without its full stop. */
function headline(title: string): string {
  const line = oneLine(title);
  return firstSentence(line) === line ? line.replace(/\.$/, '') : line;
}

function drawTable(slide: PptxGenJS.Slide, part: TablePart, palette: Palette): void {
  const line = { type: 'solid', pt: 0.75, color: palette.stone } as const;
  const none = { type: 'none' } as const;
  const rows = part.rows.map((row, index) =>
    row.map(({ text, style, align = 'left', fill }): PptxGenJS.TableCell => {
      const head = index === 0;
      const under = head ? { ...line, pt: 1.25, color: palette.ink } : line;
      return {
        text: oneLine(text),
        options: {
          ...runOptions(style, palette),
          align,
          valign: head ? 'bottom' : 'top',
          border: [none, none, under, none],
          margin: [cellMargin.y, cellMargin.x, cellMargin.y, cellMargin.x],
          ...(fill === undefined ? {} : { fill: { color: palette[fill] } }),
        },
      };
    }),
  );
  slide.addTable(rows, {
    x: part.box.x,
    y: part.box.y,
    w: part.box.w,
    h: part.heights.reduce((sum, height) => sum + height, 0),
    colW: [...part.widths],
    rowH: [...part.heights],
    objectName: plainText(part.name),
  });
}

/** The frame, its relation and its description; the chart in it is replaced by the part's own. */
function drawFrame(slide: PptxGenJS.Slide, { name, box, alt }: ChartFrame): void {
  slide.addChart('bar', [{ name, labels: [name], values: [1] }], {
    ...box,
    objectName: name,
    altText: oneLine(alt),
  });
}
