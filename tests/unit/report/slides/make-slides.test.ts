import { posix } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Report, sectionOf } from '../../../../src/report/report.ts';
import { fewestSlides, mostSlides } from '../../../../src/report/slides/deck.ts';
import { paletteOf } from '../../../../src/report/slides/palette.ts';
import { type ReadDeck, readDeck } from './read-deck.ts';
import { aboutOf, hardText, sampleDeck, sampleNames, sampleReport } from './sample-decks.ts';

const page = { width: 12_192_000, height: 6_858_000 };

/** Each language takes every second sample, and both take those that hold the most. */
const samples = (['sv', 'en'] as const).flatMap((locale, offset) =>
  sampleNames
    .filter((name, index) => index % 2 === offset || ['quick', 'whole', 'extreme'].includes(name))
    .map((name) => ({ locale, name })),
);

describe.each(samples)('the deck of $name in $locale', ({ locale, name }) => {
  let deck: ReadDeck;
  let report: Report;

  beforeAll(async () => {
    const made = await sampleDeck(locale, name, {
      organisation: hardText,
      preparedBy: hardText,
      preparedFor: `${hardText} ${hardText}`,
      note: `${hardText}\n${'Ett ord till styrgruppen. '.repeat(40)}`,
    });
    report = made.report;
    deck = await readDeck(made.bytes);
  });

  test('has 8 to 12 slides, each with a title and notes, and no picture', () => {
    expect(deck.slides.length).toBeGreaterThanOrEqual(fewestSlides);
    expect(deck.slides.length).toBeLessThanOrEqual(mostSlides);
    for (const { title, notes, pictures } of deck.slides) {
      expect(title.trim()).not.toBe('');
      expect(notes.join('').length).toBeGreaterThan(10);
      expect(pictures).toBe(0);
    }
  });

  test('has only well-formed parts that hold what XML allows', () => {
    for (const [part, xml] of deck.parts) {
      expect(XMLValidator.validate(xml), part).toBe(true);
      expect(xml.isWellFormed(), part).toBe(true);
      expect(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/u.test(xml), part).toBe(false);
      expect(/\b(NaN|undefined|Infinity)\b|\[object /.test(xml), part).toBe(false);
    }
  });

  test('lists every part and refers only to parts that exist', () => {
    const types = deck.parts.get('[Content_Types].xml') ?? '';
    const listed = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, part = '']) => part);
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.filter((part) => !deck.names.includes(part))).toEqual([]);
    const extensions = [...types.matchAll(/Extension="([^"]+)"/g)].map(([, own]) => own);
    const unlisted = deck.names.filter(
      (part) =>
        part !== '[Content_Types].xml' &&
        !listed.includes(part) &&
        !['rels', 'xlsx'].includes(part.split('.').at(-1) ?? ''),
    );
    expect(unlisted).toEqual([]);
    expect(extensions).toEqual(expect.arrayContaining(['rels', 'xml', 'xlsx']));
    expect(danglingIn(deck)).toEqual([]);
  });

  test('names each shape of a slide by an id of its own, and each relation that it has', () => {
    for (const [index, { xml }] of deck.slides.entries()) {
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const rels = deck.parts.get(`ppt/slides/_rels/slide${index + 1}.xml.rels`) ?? '';
      const used = [...xml.matchAll(/r:id="(rId\d+)"/g)].map(([, id]) => id ?? '');
      expect(used.filter((id) => !rels.includes(`Id="${id}"`))).toEqual([]);
      // The properties of a paragraph stand once, and first.
      expect(/<\/a:r><a:pPr/.test(xml)).toBe(false);
    }
  });

  test('keeps everything on the slide', () => {
    for (const { xml } of deck.slides) {
      const places = xml.matchAll(
        /<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(-?\d+)" cy="(-?\d+)"\/>/g,
      );
      for (const [, x, y, width, height] of places) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(y)).toBeGreaterThanOrEqual(0);
        expect(Number(width)).toBeGreaterThanOrEqual(0);
        expect(Number(x) + Number(width)).toBeLessThanOrEqual(page.width);
        expect(Number(y) + Number(height)).toBeLessThanOrEqual(page.height);
      }
      for (const frame of xml.match(/<p:graphicFrame>.*?<\/p:graphicFrame>/gs) ?? []) {
        const y = Number(/<a:off x="\d+" y="(\d+)"/.exec(frame)?.[1]);
        const rows = [...frame.matchAll(/<a:tr h="(\d+)"/g)].map(([, height]) => Number(height));
        const bottom = y + rows.reduce((sum, height) => sum + height, 0);
        expect(bottom / page.height).toBeLessThan(0.94);
      }
    }
  });

  test('is drawn in the brand’s colours alone', () => {
    const known = new Set(Object.values(paletteOf(aboutOf())));
    const drawn = [...deck.parts]
      .filter(([part]) => /^ppt\/(slides|charts|slideLayouts)\/[^/]+\.xml$/.test(part))
      .flatMap(([, xml]) => [...xml.matchAll(/srgbClr val="([^"]+)"/g)].map(([, own]) => own));
    expect(drawn.length).toBeGreaterThan(50);
    expect(drawn.filter((colour) => !known.has(colour ?? ''))).toEqual([]);
  });

  test('says the finding as its title and how the figure came about in its notes', () => {
    const equation = sectionOf(report, 'equation');
    const [lead = ''] = equation.blocks.flatMap((block) =>
      block.kind === 'prose' ? block.paragraphs : [],
    );
    const [, result] = deck.slides;
    expect(lead.startsWith(result?.title.replace(/…$/, '') ?? '–')).toBe(true);
    const [figure] = equation.blocks.flatMap((block) =>
      block.kind === 'figure' ? [block.figure] : [],
    );
    for (const step of figure?.derivation.steps ?? []) expect(result?.notes).toContain(step);
  });
});

describe('a deck', () => {
  test('of a report with everything has a slide for each', async () => {
    const { slides } = await readDeck((await sampleDeck('en', 'whole')).bytes);
    expect(slides.map(({ title }) => title)).toHaveLength(12);
    expect(slides.filter(({ tables }) => tables.length > 0).length).toBeGreaterThanOrEqual(5);
  });

  test('holds the words of the plan in a table: what, who, by when, and where it stands', async () => {
    const { bytes, report } = await sampleDeck('sv', 'whole');
    const { slides } = await readDeck(bytes);
    const [plan] = sectionOf(report, 'plan').blocks.flatMap((block) =>
      block.kind === 'plan' ? [block] : [],
    );
    const rows = slides.flatMap(({ tables }) => tables.flat());
    for (const task of plan?.groups.flatMap(({ tasks }) => tasks) ?? []) {
      const row = rows.find((cells) => cells[1] === task.title && cells.at(-1) === task.statusText);
      expect(row?.slice(2)).toEqual([
        task.owner || plan?.labels.nobody,
        task.due || plan?.labels.noDay,
        task.statusText,
      ]);
    }
    expect(rows.map(([first]) => first)).toEqual(
      expect.arrayContaining((plan?.groups ?? []).map(({ title }) => title)),
    );
  });

  test('keeps a plan that is too long in its notes, to the last task', async () => {
    const { bytes } = await sampleDeck('en', 'longPlan');
    const { slides } = await readDeck(bytes);
    const notes = slides.flatMap((slide) => slide.notes).join('\n');
    for (let number = 1; number <= 30; number += 1) expect(notes).toContain(`\n${number}. `);
    expect(slides.some(({ texts }) => texts.some((text) => /^\d+ more stand in/.test(text)))).toBe(
      true,
    );
  });

  test('shows what is written beside the report as it was written', async () => {
    const name = 'Å & <b>B</b> "C" ’D’';
    const { slides, parts } = await readDeck(
      (await sampleDeck('en', 'quick', { organisation: name, note: name })).bytes,
    );
    expect(slides[0]?.texts).toContain(name);
    expect(slides.some(({ texts }) => texts.slice(2).includes(name))).toBe(true);
    expect(parts.get('docProps/app.xml')).toContain('<Company>Å &amp; &lt;b&gt;B&lt;/b&gt;');
  });

  test('says what it is, in which language, and when', async () => {
    const { parts } = await readDeck((await sampleDeck('sv', 'quick')).bytes);
    const core = parts.get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:creator>Märta Öberg</dc:creator>');
    expect(core).toContain('<dc:language>sv-SE</dc:language>');
    expect(core).toContain('>2026-11-23T09:30:00Z</dcterms:created>');
    const languages = [...parts.values()].flatMap((xml) =>
      [...xml.matchAll(/ lang="([^"]+)"/g)].map(([, own]) => own),
    );
    expect(new Set(languages)).toEqual(new Set(['sv-SE']));
  });

  test('is named as the report is', async () => {
    const { file } = await sampleDeck('sv', 'quick');
    expect(file).toBe('loopcheck-asele-brod-adelost-ab-2026-11-23.pptx');
  });

  test('is the same bytes for the same input', async () => {
    const [one, other] = [await sampleDeck('en', 'whole'), await sampleDeck('en', 'whole')];
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
  });

  test('leaves out what a short report lacks', () => {
    expect(sampleReport('en', 'quick').sections.some(({ id }) => id === 'ring')).toBe(false);
  });
});

function danglingIn({ parts, names }: ReadDeck): readonly string[] {
  return [...parts]
    .filter(([part]) => part.endsWith('.rels'))
    .flatMap(([part, xml]) => {
      const folder = posix.join(posix.dirname(part), '..');
      const targets = [...xml.matchAll(/<Relationship [^>]*>/g)]
        .filter(([rel]) => !rel.includes('TargetMode="External"'))
        .map(([rel]) => /Target="([^"]+)"/.exec(rel)?.[1] ?? '');
      return targets
        .map((target) =>
          target.startsWith('/') ? target.slice(1) : posix.normalize(posix.join(folder, target)),
        )
        .filter((target) => !names.includes(target))
        .map((target) => `${part}: ${target}`);
    });
}
