import { describe, expect, test } from 'vitest';
import { chartsOf, makeImages } from '../../../../src/report/images/make-images.ts';
import type { PagePicture } from '../../../../src/report/pdf/pdf-options.ts';
import type { Chart, Report } from '../../../../src/report/report.ts';
import { siteConfig } from '../../../../src/site.config.ts';
import { fullReport } from '../pdf/full-report.ts';
import { saidFirm, saidReportOf } from '../pdf/sample-reports.ts';

const colours = siteConfig.colours.light;
const about = {
  organisation: 'Åsele Bröd & <Ädelost> AB',
  preparedBy: '',
  preparedFor: '',
  note: '',
  date: new Date(2026, 10, 23, 12),
  siteName: 'Loopcheck',
  methodAddress: null,
  assessmentId: 'one',
  colours: { ...colours, stone: colours.line },
};

async function made(report: Report) {
  const painted: PagePicture[] = [];
  const files = await makeImages(report, about, colours, async (picture) => {
    painted.push(picture);
    return new Blob(['png'], { type: 'image/png' });
  });
  const svgs = files.filter(({ form }) => form === 'SVG');
  return { files, painted, svgs: await Promise.all(svgs.map(({ blob }) => blob.text())) };
}

describe.each(['sv', 'en'] as const)('the pictures of a report in %s', (locale) => {
  const report = saidReportOf(locale, saidFirm('subscription'));

  test('are every chart in both forms, each with a name of its own', async () => {
    const { files } = await made(report);
    const charts = chartsOf(report);
    expect(new Set(charts.map(({ form }) => form)).size).toBe(5);
    expect(files).toHaveLength(2 * charts.length);
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    for (const { name, form } of files) {
      expect(name).toMatch(/^loopcheck-asele-brod-adelost-ab-2026-11-23-[a-z-]+\.(svg|png)$/);
      expect(name.endsWith(form.toLowerCase())).toBe(true);
    }
  });

  test.each([
    ['ordinary', report],
    ['with the longest names', fullReport(locale, 'extreme')],
  ])('say what the charts say, and stand alone: %s', async (_, of) => {
    const { svgs, painted } = await made(of);
    for (const [index, chart] of chartsOf(of).entries()) {
      const svg = svgs[index] ?? '';
      expectWellFormed(svg);
      expect(svg).toContain(`<title id="title">${escaped(chart.title)}</title>`);
      expect(svg).toContain(`<desc id="summary">${escaped(chart.summary)}</desc>`);
      expect(svg).not.toMatch(/undefined|NaN|Infinity|<script|href=|style=/);
      const texts = joined(
        [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text),
      );
      for (const said of figuresIn(chart)) expect(texts).toContain(joined([escaped(said)]));
      expectWithin(painted[index]);
    }
  });

  test('are the same when made again', async () => {
    expect((await made(report)).svgs).toEqual((await made(report)).svgs);
  });
});

/** What a chart shows in figures. */
function figuresIn(chart: Chart): readonly string[] {
  switch (chart.form) {
    case 'field':
      return chart.quarters.map(({ name }) => name);
    case 'radar':
      return chart.spokes.flatMap(({ label, text }) => [label, text]);
    case 'ring':
      return chart.stations.flatMap(({ label, text }) => [label, text]);
    case 'ladder':
      return chart.groups.flatMap(({ name, rows }) => [name, ...rows.map(({ label }) => label)]);
    case 'lines':
      return chart.series.map(({ label }) => label);
    default:
      return chart satisfies never;
  }
}

/** Every element is closed, and no sign stands that means something else in XML. */
function expectWellFormed(svg: string): void {
  const open: string[] = [];
  for (const [, end, name = '', self] of svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
    if (end === '/') expect(open.pop()).toBe(name);
    else if (self !== '/') open.push(name);
  }
  expect(open).toEqual([]);
  expect(svg).not.toMatch(/&(?!amp;|lt;|gt;)/);
}

/** No text begins or ends beyond the picture. */
function expectWithin(picture: PagePicture | undefined): void {
  const { width = 0, height = 0, shapes = [] } = picture ?? {};
  const beyond = shapes.filter(
    (shape) =>
      shape.kind === 'text' &&
      (shape.x < 0 || shape.x + (shape.width ?? 0) > width || shape.y < 0 || shape.y > height),
  );
  expect(beyond).toEqual([]);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function joined(texts: readonly (string | undefined)[]): string {
  return texts.join('').replace(/\s/g, '');
}
