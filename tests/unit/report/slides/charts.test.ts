import { describe, expect, test } from 'vitest';
import type { Chart, Figure, Report } from '../../../../src/report/report.ts';
import { type ReadChart, readDeck } from './read-deck.ts';
import { sampleDeck, slidesWords } from './sample-decks.ts';

type OfForm<F extends Chart['form']> = Extract<Chart, { readonly form: F }>;

function chartsOf<F extends Chart['form']>(report: Report, form: F): readonly OfForm<F>[] {
  return report.sections
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is OfForm<F> => block.kind === 'chart' && block.form === form);
}

function valuesOf(chart: ReadChart | undefined, series: number, of: 'val' | 'xVal' | 'yVal') {
  return chart?.series[series]?.values.find((each) => each.of === of)?.points;
}

function known(values: readonly (number | null | undefined)[]): readonly number[] {
  return values.filter((value) => value !== null && value !== undefined);
}

const samples = [
  ['sv', 'whole'],
  ['en', 'whole'],
  ['en', 'extreme'],
  ['sv', 'low'],
] as const;

describe.each(samples)('the charts of a deck in %s: %s', (locale, name) => {
  const made = sampleDeck(locale, name).then(async ({ report, bytes }) => ({
    report,
    deck: await readDeck(bytes),
  }));

  test('are the position, to the value', async () => {
    const { report, deck } = await made;
    const [field] = chartsOf(report, 'field');
    const drawn = deck.charts.find(({ form, xml }) => form === 'scatter' && xml.includes('"41"'));
    expect(valuesOf(drawn, 0, 'xVal')).toEqual([field?.point?.x]);
    expect(valuesOf(drawn, 0, 'yVal')).toEqual([field?.point?.y]);
    expect(drawn?.sheet[1]).toEqual([field?.point?.x, field?.point?.y]);
  });

  test('are the dimensions and what they aim at', async () => {
    const { report, deck } = await made;
    const spokes = chartsOf(report, 'radar')[0]?.spokes ?? [];
    const drawn = deck.charts.find(({ form }) => form === 'radar');
    expect(valuesOf(drawn, 0, 'val')).toEqual(known(spokes.map(({ value }) => value)));
    const aims = known(spokes.map(({ target }) => target?.value));
    expect(valuesOf(drawn, 1, 'val') ?? []).toEqual(aims);
    expect(drawn?.series.map((each) => each.name)).toEqual(
      aims.length === 0
        ? [slidesWords[locale].now]
        : [slidesWords[locale].now, slidesWords[locale].target],
    );
  });

  test('are the touchpoints, zeros too, in the chart and in the sheet behind it', async () => {
    const { report, deck } = await made;
    const stations = chartsOf(report, 'ring')[0]?.stations ?? [];
    const drawn = deck.charts.find(({ form }) => form === 'bar');
    expect(valuesOf(drawn, 0, 'val')).toEqual(known(stations.map(({ value }) => value)));
    const outside = known(stations.map((station) => station.outside?.value));
    expect(valuesOf(drawn, 1, 'val') ?? []).toEqual(outside);
    const sheet = (drawn?.sheet ?? []).slice(1).flatMap((row) => row.slice(1));
    expect(sheet.toSorted()).toEqual(
      [...known(stations.map(({ value }) => value)), ...outside].toSorted(),
    );
    // What leaks has a colour of its own, and the word beside its name.
    const leaks = stations.filter(({ leak }) => leak).length;
    expect((drawn?.xml.split('<c:dPt>').length ?? 0) - 1).toBe(leaks);
  });

  test('are the lines, month by month', async () => {
    const { report, deck } = await made;
    const lines = chartsOf(report, 'lines').slice(0, 2);
    const drawn = deck.charts.filter(({ xml }) => xml.includes('<c:axId val="31"/>'));
    expect(drawn.length).toBe(lines.length);
    lines.forEach(({ series }, index) => {
      series.forEach(({ points, label }, at) => {
        expect(drawn[index]?.series[at]?.name).toBe(label);
        expect(valuesOf(drawn[index], at, 'xVal')).toEqual(points.map(({ x }) => x));
        expect(valuesOf(drawn[index], at, 'yVal')).toEqual(points.map(({ y }) => y));
      });
    });
  });

  test('name two axes, and have both', async () => {
    const { deck } = await made;
    for (const { xml } of deck.charts) {
      const named = [...xml.matchAll(/<c:axId val="(\d+)"\/>/g)].map(([, id]) => id);
      expect(named.slice(0, 2)).toEqual(named.slice(2));
      expect(new Set(named).size).toBe(2);
    }
  });

  test('are described in words', async () => {
    const { deck } = await made;
    const frames = deck.slides.flatMap(
      ({ xml }) => xml.match(/<p:cNvPr [^>]*descr="[^"]{20,}"[^>]*>/g) ?? [],
    );
    expect(frames.length).toBe(deck.charts.length);
  });
});

test('a short report has its dimensions as bars', async () => {
  const { report, bytes } = await sampleDeck('sv', 'quick');
  const { charts } = await readDeck(bytes);
  const figures = report.sections
    .filter(({ id }) => id === 'dimensions')
    .flatMap(({ blocks }) =>
      blocks.flatMap((b): Figure[] => (b.kind === 'figure' ? [b.figure] : [])),
    );
  const drawn = charts.find(({ form }) => form === 'bar');
  expect(valuesOf(drawn, 0, 'val')).toEqual(known(figures.map(({ value }) => value)));
});
