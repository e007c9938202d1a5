import { faces } from '../type-style.ts';
import { xmlText } from '../xml-text.ts';

/**
 * The pieces of a chart part, in the order of the schema (ECMA-376 part 1, 21.2). PowerPoint offers
 * to repair a file whose chart has them in another order, or names an axis that is not there.
 */
export interface SpaceGiven {
  /** What the plot area holds after its layout: the chart and its axes. */
  readonly plot: string;
  /** The plot area within the frame as shares, where it must stand exactly. */
  readonly layout?: {
    readonly x: number;
    readonly y: number;
    readonly w: number;
    readonly h: number;
  };
  readonly legend: boolean;
  readonly ink: string;
  /** In hundredths of a point. */
  readonly size: number;
}

export function chartSpace({ plot, layout, legend, ink, size }: SpaceGiven): string {
  const manual =
    layout === undefined
      ? '<c:layout/>'
      : `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${layout.x}"/><c:y val="${layout.y}"/><c:w val="${layout.w}"/><c:h val="${layout.h}"/></c:manualLayout></c:layout>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<c:date1904 val="0"/><c:roundedCorners val="0"/>',
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${manual}${plot}<c:spPr>${noFill}</c:spPr></c:plotArea>`,
    legend
      ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textProperties(ink, size)}</c:legend>`
      : '',
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr>${noFill}</c:spPr>${textProperties(ink, size)}`,
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>',
  ].join('');
}

export const noFill = '<a:noFill/><a:ln><a:noFill/></a:ln>';

export function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

/** A line in points; null draws none. */
export function line(colour: string | null, width = 1, dash = 'solid'): string {
  return colour === null
    ? '<a:ln><a:noFill/></a:ln>'
    : `<a:ln w="${Math.round(width * 12700)}" cap="rnd">${solid(colour)}<a:prstDash val="${dash}"/><a:round/></a:ln>`;
}

export function textProperties(ink: string, size: number, bold = false): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runDefaults(ink, size, bold)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

function runDefaults(ink: string, size: number, bold: boolean): string {
  return `<a:defRPr sz="${size}" b="${bold ? 1 : 0}">${solid(ink)}<a:latin typeface="${faces.sans}"/><a:cs typeface="${faces.sans}"/></a:defRPr>`;
}

/** A text that stands where the value would. */
export function richText(text: string, ink: string, size: number, bold = false): string {
  return `<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runDefaults(ink, size, bold)}</a:pPr><a:r><a:rPr lang="en-US" sz="${size}" b="${bold ? 1 : 0}">${solid(ink)}<a:latin typeface="${faces.sans}"/><a:cs typeface="${faces.sans}"/></a:rPr><a:t>${xmlText(text)}</a:t></a:r></a:p></c:rich></c:tx>`;
}

/** The name of a series, from the head of its column. */
export function seriesName(column: string, name: string): string {
  return `<c:tx><c:strRef><c:f>Sheet1!$${column}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${xmlText(name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
}

export function categories(labels: readonly string[]): string {
  const points = labels.map(
    (label, index) => `<c:pt idx="${index}"><c:v>${xmlText(label)}</c:v></c:pt>`,
  );
  return `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${labels.length + 1}</c:f><c:strCache><c:ptCount val="${labels.length}"/>${points.join('')}</c:strCache></c:strRef></c:cat>`;
}

/** The values of a column; what is null is no point at all. */
export function numbers(
  tag: 'val' | 'xVal' | 'yVal',
  column: string,
  values: readonly (number | null)[],
): string {
  const points = values.flatMap((value, index) =>
    value === null ? [] : [`<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`],
  );
  return `<c:${tag}><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${values.length + 1}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numCache></c:numRef></c:${tag}>`;
}

/** Which labels the points of a series carry. */
export function labelFlags(showValue: boolean): string {
  return `<c:showLegendKey val="0"/><c:showVal val="${showValue ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
}

export interface AxisGiven {
  readonly kind: 'catAx' | 'valAx';
  readonly id: number;
  readonly crosses: number;
  readonly position: 'b' | 'l';
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly hidden?: boolean;
  /** From the last category to the first. */
  readonly reversed?: boolean;
  readonly grid?: string;
  readonly line?: string | null;
  readonly labels?: { readonly ink: string; readonly size: number; readonly bold?: boolean } | null;
  readonly format?: string;
  readonly title?: { readonly text: string; readonly ink: string; readonly size: number };
  /** A label at every so manieth category. */
  readonly skip?: number;
  readonly between?: 'between' | 'midCat';
}

export function axis(given: AxisGiven): string {
  const { kind, id, crosses, position, min, max, step, labels, title, skip } = given;
  const isValue = kind === 'valAx';
  return [
    `<c:${kind}><c:axId val="${id}"/><c:scaling><c:orientation val="${given.reversed === true ? 'maxMin' : 'minMax'}"/>`,
    max === undefined ? '' : `<c:max val="${max}"/>`,
    min === undefined ? '' : `<c:min val="${min}"/>`,
    `</c:scaling><c:delete val="${given.hidden === true ? 1 : 0}"/><c:axPos val="${position}"/>`,
    given.grid === undefined
      ? ''
      : `<c:majorGridlines><c:spPr>${line(given.grid, 0.5)}</c:spPr></c:majorGridlines>`,
    title === undefined
      ? ''
      : `<c:title>${richText(title.text, title.ink, title.size)}<c:overlay val="0"/></c:title>`,
    `<c:numFmt formatCode="${xmlText(given.format ?? 'General')}" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    `<c:tickLblPos val="${labels === null || labels === undefined ? 'none' : 'low'}"/>`,
    `<c:spPr>${line(given.line ?? null, 0.75)}</c:spPr>`,
    labels ? textProperties(labels.ink, labels.size, labels.bold) : '',
    `<c:crossAx val="${crosses}"/><c:crosses val="autoZero"/>`,
    isValue
      ? `<c:crossBetween val="${given.between ?? 'between'}"/>${step === undefined ? '' : `<c:majorUnit val="${step}"/>`}`
      : `<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${skip === undefined ? '' : `<c:tickLblSkip val="${skip}"/><c:tickMarkSkip val="${skip}"/>`}<c:noMultiLvlLbl val="1"/>`,
    `</c:${kind}>`,
  ].join('');
}
