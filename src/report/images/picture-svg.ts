import type { PagePicture, PictureShape } from '../pdf/pdf-options.ts';

/** What a picture is called and shows, for those who cannot see it. */
export interface Told {
  readonly title: string;
  readonly summary: string;
  readonly locale: string;
}

/**
 * A picture as an SVG file that stands alone: fonts by name with others to fall back on, each text as
 * wide as it was set, so that another font does not run into its neighbours.
 */
export function svgOf({ width, height, shapes }: PagePicture, told: Told): string {
  const [across, down] = [number(width), number(height)];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${across}mm" height="${down}mm" viewBox="0 0 ${across} ${down}" role="img" aria-labelledby="title summary" xml:lang="${told.locale}">`,
    `<title id="title">${escaped(told.title)}</title>`,
    `<desc id="summary">${escaped(told.summary)}</desc>`,
    `<rect width="${across}" height="${down}" fill="#ffffff"/>`,
    ...shapes.map(drawn),
    '</svg>',
    '',
  ].join('\n');
}

/** The families of the report, by the names that systems know them by. */
const families = {
  sans: "'Source Sans 3', 'Source Sans Pro', Arial, Helvetica, sans-serif",
  serif: "'Source Serif 4', 'Source Serif Pro', Georgia, 'Times New Roman', serif",
} as const;

function drawn(shape: PictureShape): string {
  if (shape.kind === 'path') {
    const { d, fill, stroke, strokeWidth } = shape;
    const edge = stroke === null ? '' : ` stroke="${stroke}" stroke-width="${number(strokeWidth)}"`;
    return `<path d="${d}" fill="${fill ?? 'none'}"${edge}/>`;
  }
  const { x, y, text, size, face, weight, fill, width = 0 } = shape;
  const facts = [
    `x="${number(x)}" y="${number(y)}"`,
    `font-family="${families[face]}" font-size="${number(size)}" font-weight="${weight}"`,
    `fill="${fill}"`,
    width > 0 ? `textLength="${number(width)}" lengthAdjust="spacingAndGlyphs"` : '',
  ];
  return `<text ${facts.filter((fact) => fact !== '').join(' ')}>${escaped(text)}</text>`;
}

function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

function escaped(text: string): string {
  const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;' } as const;
  return text.replace(/[&<>]/g, (sign) => signs[sign as keyof typeof signs]);
}
