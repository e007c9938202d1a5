import { describe, expect, test } from 'vitest';
import { fill } from '../../../../src/i18n/fill.ts';
import { type Locale, locales } from '../../../../src/i18n/locale.ts';
import { pdfEn } from '../../../../src/i18n/words/pdf.en.ts';
import { pdfSv } from '../../../../src/i18n/words/pdf.sv.ts';
import { type Report, sectionOf } from '../../../../src/report/report.ts';
import { slidesOf } from '../../../../src/report/slides/deck.ts';
import { paletteOf } from '../../../../src/report/slides/palette.ts';
import type { Slide } from '../../../../src/report/slides/part.ts';
import { pointsIn, stepsIn } from '../../../../src/report/slides/section-content.ts';
import { taskOf, usualTasks, workReport } from '../work-report.ts';
import { aboutOf, slidesWords } from './sample-decks.ts';

const doFirst = { sv: pdfSv.doFirst, en: pdfEn.doFirst };
const missing = {
  sv: { nobody: 'Ingen utsedd ännu', noDay: 'Inget datum ännu' },
  en: { nobody: 'No name yet', noDay: 'No date yet' },
};

/** The slides of a report, by their ids. */
function slidesIn(report: Report): ReadonlyMap<string, Slide> {
  const about = aboutOf();
  const words = slidesWords[report.locale];
  const setting = { report, about, words, palette: paletteOf(about), locale: report.locale };
  return new Map(slidesOf(setting).map((slide) => [slide.id, slide]));
}

/** Every paragraph of the texts with a name. */
function textsOf(slide: Slide | undefined, name: string): readonly (readonly string[])[] {
  return (slide?.parts ?? []).flatMap((part) =>
    part.kind === 'text' && part.name === name
      ? [part.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(''))]
      : [],
  );
}

function firstStepOf(report: Report): string {
  return stepsIn(sectionOf(report, 'steps'))[0]?.title ?? '';
}

const own = [
  taskOf({ id: 'a', title: 'Ring tio kunder', owner: 'Åsa', due: '2027-02-01', place: 0 }),
  taskOf({ id: 'b', title: 'Redan klar', owner: 'Åsa', status: 'done', place: 1 }),
  taskOf({ id: 'c', title: 'Ingen har den', due: '2027-03-01', place: 2 }),
  taskOf({ id: 'd', title: 'Utan dag', owner: 'Björn', place: 3 }),
  taskOf({ id: 'e', title: 'Den fjärde', owner: 'Björn', place: 4 }),
];

describe.each(locales)('what comes first in the deck, in %s', (locale: Locale) => {
  const words = slidesWords[locale];

  test('is the first three open tasks of the plan, with name and date, as in the PDF', () => {
    const report = workReport(locale, { tasks: own });
    const slide = slidesIn(report).get('decisions');
    const { nobody, noDay } = missing[locale];
    const due = locale === 'sv' ? 'Senast' : 'By';
    const days =
      locale === 'sv' ? ['1 februari 2027', '1 mars 2027'] : ['1 February 2027', '1 March 2027'];
    expect(slide?.title).toBe(doFirst[locale]);
    expect(slide?.kicker).toBe(sectionOf(report, 'plan').title);
    expect(textsOf(slide, 'Decision')).toEqual([
      ['Ring tio kunder', `Åsa · ${due} ${days[0]}`],
      ['Ingen har den', `${nobody} · ${due} ${days[1]}`],
      ['Utan dag', `Björn · ${noDay}`],
    ]);
  });

  test('is not said of a step where the plan begins with something else', () => {
    const report = workReport(locale, { tasks: own });
    const slide = slidesIn(report).get('steps');
    expect(slide?.title).toBe(words.suggested);
    expect(slide?.title).not.toContain(firstStepOf(report));
  });

  test('is said of a step that the plan begins with', () => {
    const [step] = stepsIn(sectionOf(workReport(locale), 'steps'));
    const report = workReport(locale, { tasks: [taskOf({ step: step?.id ?? '' })] });
    const begin = fill(words.beginWith, { title: firstStepOf(report) });
    expect(slidesIn(report).get('steps')?.title).toBe(begin);
  });

  test.each([
    ['without a plan', []],
    [
      'where nothing is left to do',
      usualTasks.map((task) => ({ ...task, status: 'done' as const })),
    ],
  ])('is a step, and the decisions %s', (_, tasks) => {
    const report = workReport(locale, { tasks });
    const slides = slidesIn(report);
    const section = sectionOf(report, 'decisions');
    expect(slides.get('decisions')?.title).toBe(section.title);
    expect(slides.get('decisions')?.kicker).toBe(words.forTheMeeting);
    expect(textsOf(slides.get('decisions'), 'Decision')).toEqual(
      pointsIn(section).map(({ text, detail }) => [text, detail]),
    );
    const begin = fill(words.beginWith, { title: firstStepOf(report) });
    expect(slides.get('steps')?.title).toBe(begin);
  });
});

test.each(locales)('nobody stands in for a name, and no department does, in %s', (locale) => {
  const report = workReport(locale, { tasks: [taskOf({ step: 'revenue-line' })] });
  const slide = slidesIn(report).get('plan');
  const [table] = (slide?.parts ?? []).filter((part) => part.kind === 'table');
  const { nobody } = missing[locale];
  expect(table?.rows[1]?.[2]).toMatchObject({ text: nobody, style: { ink: 'old' } });
  const [task] = sectionOf(report, 'plan').blocks.flatMap((block) =>
    block.kind === 'plan' ? block.groups.flatMap(({ tasks }) => tasks) : [],
  );
  expect(task?.department).not.toBe('');
  expect(slide?.notes.join('\n')).toContain(`: ${task?.department}`);
});
