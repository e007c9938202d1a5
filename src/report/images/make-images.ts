import type { About } from '../about.ts';
import { fileName } from '../file-name.ts';
import type { PagePicture } from '../pdf/pdf-options.ts';
import type { Colours } from '../pdf/pen.ts';
import type { Chart, Report } from '../report.ts';
import { svgOf } from './picture-svg.ts';

/** Draws a picture in pixels: the browser's business. */
export type Paint = (picture: PagePicture, pixelsPerUnit: number) => Promise<Blob>;

export interface ImageFile {
  readonly blob: Blob;
  readonly name: string;
  /** What it shows. */
  readonly about: string;
  readonly form: 'SVG' | 'PNG';
}

/**
 * Every chart of a report as SVG and as PNG.
 * @throws where the code that draws cannot be fetched, or a picture cannot be painted
 */
export async function makeImages(
  report: Report,
  about: About,
  colours: Colours,
  paint: Paint,
): Promise<readonly ImageFile[]> {
  const { chartPicture } = await import('../pdf/chart-picture.ts');
  const files: ImageFile[] = [];
  for (const chart of chartsOf(report)) {
    const picture = chartPicture(chart, report, about, colours);
    const told = { title: chart.title, summary: chart.summary, locale: report.locale };
    const nameOf = (ending: string) =>
      fileName(about.siteName, about.organisation, about.date, `-${chart.id}.${ending}`);
    const svg = new Blob([svgOf(picture, told)], { type: 'image/svg+xml' });
    files.push({ blob: svg, name: nameOf('svg'), about: chart.title, form: 'SVG' });
    const png = await paint(picture, pixelsPerMillimetre);
    files.push({ blob: png, name: nameOf('png'), about: chart.title, form: 'PNG' });
  }
  return files;
}

/** Enough for a slide as wide as a projector: 1920 pixels across. */
const pixelsPerMillimetre = 12;

/** The charts of a report in its order. */
export function chartsOf(report: Report): readonly Chart[] {
  return report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'chart' ? [block] : [])),
  );
}
