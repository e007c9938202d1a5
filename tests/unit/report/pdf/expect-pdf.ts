import { expect } from 'vitest';
import { withStandIns } from '../../../../src/report/pdf/coverage.ts';
import { makePdf, type PdfCover } from '../../../../src/report/pdf/make-pdf.ts';
import { page } from '../../../../src/report/pdf/paper.ts';
import type { PdfOptions } from '../../../../src/report/pdf/pdf-options.ts';
import { openTasks, planOf } from '../../../../src/report/planned.ts';
import type {
  Block,
  Chart,
  Derivation,
  Report,
  Section,
  Spoke,
  Table,
} from '../../../../src/report/report.ts';
import { type ReadPdf, readPdf, textsOf } from './read-pdf.ts';
import { unwatched, usual } from './sample-reports.ts';

const pointsPerMillimetre = 72 / 25.4;

export async function made(report: Report, cover: PdfCover, options: PdfOptions = usual) {
  const { blob, name, pages } = await makePdf(report, cover, options, unwatched());
  expect(blob.type).toBe('application/pdf');
  return { read: await readPdf(blob), name, pages };
}

/** Nothing beyond the margins, nothing unfilled, pages numbered. */
export function expectSound(read: ReadPdf): void {
  const [left, right] = [page.left, page.right].map((at) => at * pointsPerMillimetre);
  for (const [index, sheet] of read.pages.entries()) {
    const beyond = sheet.texts.filter(
      (text) =>
        text.left < (left ?? 0) - 1 ||
        text.right > (right ?? 0) + 1 ||
        text.baseline < 8 * pointsPerMillimetre ||
        text.baseline > sheet.height - 12 * pointsPerMillimetre,
    );
    expect(beyond).toEqual([]);
    const content = textsOf([sheet]);
    expect(content).not.toMatch(/undefined|NaN|Infinity|\[object|\{\w+\}/);
    const total = read.pages.length;
    const number = new RegExp(`^(Page ${index + 1} of ${total}|${index + 1} \\(${total}\\))$`);
    const numbered = sheet.texts.some(({ text }) => number.test(text.trim()));
    expect(numbered).toBe(index > 0);
  }
}

/** Page 2 and nothing but page 2, down to the lower margin at most. */
export function expectOnePageSummary(read: ReadPdf): void {
  expect(read.outline.slice(0, 2).map((entry) => entry.page)).toEqual([2, 3]);
  const sheet = read.pages[1];
  const lowest = ((sheet?.height ?? 0) / pointsPerMillimetre - page.bottom) * pointsPerMillimetre;
  const below = sheet?.texts.filter(({ baseline }) => baseline < lowest) ?? [];
  expect(below).toHaveLength(2);
}

/**
 * Everything that the report says can be read in the file, but for tables that only repeat a picture;
 * the account of the figures where it was asked for.
 */
export function expectWhole(read: ReadPdf, report: Report, accounted = false): void {
  const text = squeezed(textsOf(read.pages));
  const short = report.sections.every(({ id }) => id !== 'map');
  const plan = planOf(report);
  // What is to be done by the plan stands for what is only proposed.
  const agreed = plan !== null && openTasks(plan).length > 0;
  for (const section of report.sections.filter(isForFiles)) {
    if (agreed && section.id === 'decisions') continue;
    // In a short report the page that stands alone tells some sections under shorter headings.
    const told = short && ['equation', 'level'].includes(section.id);
    for (const part of [
      told ? '' : section.title,
      ...section.blocks
        .filter((block) => plan === null || block.kind !== 'table' || block.id !== 'plan')
        .flatMap((block) => saidBy(block, accounted)),
    ]) {
      expect(text).toContain(squeezed(withStandIns(part)));
    }
  }
}

/** What only invites the reader of a page to go on stands in no file. */
export function isForFiles({ invites = false, blocks }: Section): boolean {
  return !invites && !blocks.every((block) => block.kind === 'amount' && block.value === null);
}

/** Spaces do not count: a line may break at one, and pieces of other fonts stand apart. */
function squeezed(text: string): string {
  return text.replace(/\s/g, '');
}

function saidBy(block: Block, accounted: boolean): readonly string[] {
  switch (block.kind) {
    case 'prose':
      return block.paragraphs;
    case 'listing':
      return block.points.flatMap(({ text, detail, link }) => [text, detail, link ?? '']);
    case 'figure': {
      const { text, note, derivation } = block.figure;
      return [text, note, ...(accounted ? saidByDerivation(derivation) : [])];
    }
    case 'table':
      return [block.caption, ...saidByTable(block)];
    case 'chart':
      // The field on the page that stands alone has its section’s title.
      return [block.form === 'field' ? '' : block.title, ...saidByChart(block)];
    case 'map':
      return [
        ...[block.caption, block.corner, ...block.columns],
        ...block.rows.flatMap(({ name, cells }) => [name, ...cells.flat().map(({ mark }) => mark)]),
        ...block.legend.map(({ text }) => text),
      ];
    case 'verdicts':
      return block.verdicts.flatMap(({ name, headline, text, advice, adviceLabel, derivation }) => [
        ...[name, headline, text, advice],
        ...(advice === '' ? [] : [adviceLabel]),
        ...(derivation === null ? [] : verdictEvidence(derivation, accounted)),
      ]);
    case 'steps':
      return block.steps.flatMap((step) => [
        ...[step.title, step.why, step.first, step.reason, ...step.after],
        ...(step.after.length === 0 ? [] : [step.afterLabel]),
        ...step.facts.flatMap(({ label, text }) => [label, text]),
      ]);
    case 'pairs':
      return block.groups.flatMap(({ title, pairs }) => [
        ...(pairs.length === 0 ? [] : [title, block.leftLabel, block.rightLabel]),
        ...pairs.flatMap(({ topic, left, right, answer, proof }) => [
          ...[topic, left, right, answer, proof],
        ]),
      ]);
    case 'amount': {
      const { label, text, note, derivation } = block;
      const account = accounted && derivation !== null ? saidByDerivation(derivation) : [];
      return [label, text, note, ...account];
    }
    case 'charter':
      return [
        ...Object.values(block.labels),
        ...block.pledges.flatMap(({ kpi, owners, today, target, decision, incentive, review }) => [
          ...[kpi, ...owners, today, target, decision, incentive, review],
        ]),
      ];
    case 'plan': {
      const { labels, summary, groups } = block;
      const tasks = groups.flatMap((group) => group.tasks);
      return [
        summary,
        ...groups.map(({ title }) => title),
        ...tasks.flatMap(({ title, owner, due, statusText, note }) => [
          ...[title, owner || labels.nobody, due || labels.noDay, statusText, note],
        ]),
        ...openTasks(block).flatMap(({ first, after, others, watch, risk }) => [
          ...[first, ...after, others, watch, risk],
        ]),
      ];
    }
    default:
      return block satisfies never;
  }
}

function saidByChart(chart: Chart): readonly string[] {
  const spoken = (spokes: readonly Spoke[]) => spokes.flatMap(({ label, text }) => [label, text]);
  switch (chart.form) {
    case 'field': {
      const quarters = chart.quarters.map(({ name }) => name);
      return [chart.x.label, chart.y.label, ...quarters, ...saidByTable(chart.table)];
    }
    case 'radar':
      return spoken(chart.spokes);
    case 'ring': {
      const leaks = chart.stations.some(({ leak }) => leak) ? [chart.leakLabel] : [];
      const customers = chart.stations.flatMap(({ outside }) =>
        outside === null ? [] : [`${chart.outsideLabel} ${outside.text}`],
      );
      return [
        ...[...spoken(chart.stations), ...leaks, ...customers],
        ...[chart.centre.label, chart.centre.text],
      ];
    }
    case 'ladder': {
      const rows = chart.groups.flatMap((group) => group.rows);
      const apart = rows.filter(({ rung, silo }) => rung === null || silo);
      return [
        ...chart.rungs,
        ...chart.groups.flatMap(({ name, text }) => [name, text]),
        ...rows.map(({ label }) => label),
        ...apart.map(({ text }) => text),
      ];
    }
    case 'lines': {
      const ticks = [...chart.x.ticks, ...chart.y.ticks].map(({ text }) => text);
      const names = chart.series.map(({ label }) => label);
      return [chart.y.label, ...ticks, ...names, ...saidByTable(chart.table)];
    }
    default:
      return chart satisfies never;
  }
}

/** The topic and the answer of each, at least. */
function verdictEvidence(derivation: Derivation, accounted: boolean): readonly string[] {
  if (accounted) return saidByDerivation(derivation);
  return derivation.table.rows.flatMap((row) => row.slice(0, 2).map(({ text }) => text));
}

function saidByDerivation({ steps, table }: Derivation): readonly string[] {
  return [...steps, ...saidByTable(table)];
}

function saidByTable({ rows }: Table): readonly string[] {
  return rows.flat().map(({ text }) => text);
}
