import type { Canvas } from '../../../../src/report/pdf/canvas.ts';
import {
  drawSheet,
  type Layout,
  layOut,
  settingFor,
  tidied,
} from '../../../../src/report/pdf/layout.ts';
import { fontMetrics } from '../../../../src/report/pdf/metrics.ts';
import type { PdfCover } from '../../../../src/report/pdf/pdf-cover.ts';
import type { PdfOptions } from '../../../../src/report/pdf/pdf-options.ts';
import { penOn } from '../../../../src/report/pdf/pen.ts';
import type { Element, Role, Tags } from '../../../../src/report/pdf/tags.ts';
import type { Report } from '../../../../src/report/report.ts';

/** A piece of text as it was written: where, how large, and what it is read as. */
export interface Written {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  /** The height of its capitals above the baseline. */
  readonly top: number;
  readonly baseline: number;
  readonly size: number;
  /** From the document down; `Artifact` where it is not read. */
  readonly roles: readonly (Role | 'Artifact')[];
}

export interface LoggedPage {
  readonly texts: readonly Written[];
}

/** Every page of a report as a pen wrote it, laid out as for the file. */
export function written(report: Report, given: PdfCover, options: PdfOptions) {
  const cover = tidied(given);
  const metrics = fontMetrics();
  const pages: Written[][] = [];
  const { tags, roles } = loggedTags();
  const canvas: Canvas = {
    tags,
    text(text, x, baseline, type) {
      const width = metrics.width(text, type);
      const top = baseline - type.size * capitals;
      pages.at(-1)?.push({ text, x, width, top, baseline, size: type.size, roles: [...roles] });
    },
    polygon: () => {},
    circle: () => {},
    link: () => {},
  };
  const setting = settingFor(penOn(canvas, cover.colours, metrics), report);
  const layout = finished(layOut(setting, report, cover, options));
  for (const index of layout.sheets.keys()) {
    pages.push([]);
    drawSheet(setting, cover, layout, index);
  }
  return { layout, pages: pages.map((texts): LoggedPage => ({ texts })) };
}

const capitals = (0.66 * 25.4) / 72;

function finished(work: Generator<number, Layout>): Layout {
  let last = -1;
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (step.value < last) throw new Error(`progress went back: ${last} to ${step.value}`);
    last = step.value;
  }
}

function loggedTags(): { tags: Tags; roles: readonly (Role | 'Artifact')[] } {
  const roles: (Role | 'Artifact')[] = [];
  const during = (role: Role | 'Artifact', draw: () => void) => {
    roles.push(role);
    draw();
    roles.pop();
  };
  return {
    roles,
    tags: {
      element: (role, facts = {}) => ({ role, facts, parent: null, kids: [], bounds: '' }),
      inside: ({ role }: Element, draw) => during(role, draw),
      artifact: (draw) => during('Artifact', draw),
      text: () => {},
      graphics: () => {},
      link: () => {},
    },
  };
}
