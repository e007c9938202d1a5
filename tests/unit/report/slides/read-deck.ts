import { XMLParser } from 'fast-xml-parser';
import JSZip from 'jszip';

/** A deck read back from its bytes, part by part. */
export interface ReadDeck {
  /** Every XML part and relation by its name. */
  readonly parts: ReadonlyMap<string, string>;
  /** Every part, also those that are no XML. */
  readonly names: readonly string[];
  readonly slides: readonly ReadSlide[];
  readonly charts: readonly ReadChart[];
}

export interface ReadSlide {
  readonly xml: string;
  readonly title: string;
  /** All texts, in order. */
  readonly texts: readonly string[];
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly notes: readonly string[];
  readonly pictures: number;
}

export interface ReadChart {
  readonly xml: string;
  readonly form: string;
  readonly series: readonly { readonly name: string; readonly values: readonly Numbers[] }[];
  readonly sheet: readonly (readonly (string | number)[])[];
}

export interface Numbers {
  readonly of: 'val' | 'xVal' | 'yVal';
  readonly points: readonly number[];
}

export async function readDeck(bytes: Uint8Array): Promise<ReadDeck> {
  const zip = await JSZip.loadAsync(bytes, { checkCRC32: true });
  const names = Object.keys(zip.files).filter((name) => zip.files[name]?.dir !== true);
  const parts = new Map<string, string>();
  for (const name of names.filter((each) => /\.(xml|rels)$/.test(each))) {
    parts.set(name, (await zip.file(name)?.async('string')) ?? '');
  }
  const count = names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
  const charts = names.filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name)).length;
  return {
    parts,
    names,
    slides: numbered(count).map((number) => slideOf(parts, number)),
    charts: await Promise.all(
      numbered(charts).map(async (number) => {
        const book = await zip.file(`ppt/embeddings/sheet${number}.xlsx`)?.async('uint8array');
        const xml = parts.get(`ppt/charts/chart${number}.xml`) ?? '';
        return chartOf(xml, await sheetOf(book ?? new Uint8Array()));
      }),
    ),
  };
}

function numbered(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false, trimValues: false });

/** A text as a reader of XML has it. */
export function unescaped(xml: string): string {
  return String(parser.parse(`<t>${xml}</t>`)['t'] ?? '');
}

function textsIn(xml: string): readonly string[] {
  return [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => unescaped(text));
}

function slideOf(parts: ReadonlyMap<string, string>, number: number): ReadSlide {
  const xml = parts.get(`ppt/slides/slide${number}.xml`) ?? '';
  const notes = parts.get(`ppt/notesSlides/notesSlide${number}.xml`) ?? '';
  const shapes = xml.match(/<p:sp>.*?<\/p:sp>/gs) ?? [];
  const title = shapes.find((shape) => shape.includes('type="title"')) ?? '';
  return {
    xml,
    title: textsIn(title).join(''),
    texts: textsIn(xml),
    tables: (xml.match(/<a:tbl>.*?<\/a:tbl>/gs) ?? []).map((table) =>
      (table.match(/<a:tr .*?<\/a:tr>/gs) ?? []).map((row) =>
        (row.match(/<a:tc>.*?<\/a:tc>/gs) ?? []).map((cell) => textsIn(cell).join('')),
      ),
    ),
    notes: (notes.match(/<a:p>.*?<\/a:p>/gs) ?? []).map((line) => textsIn(line).join('')),
    pictures: xml.split('<p:pic>').length - 1,
  };
}

function chartOf(xml: string, sheet: ReadChart['sheet']): ReadChart {
  const [, form = ''] = /<c:(\w+)Chart>/.exec(xml) ?? [];
  return {
    xml,
    form,
    sheet,
    series: (xml.match(/<c:ser>.*?<\/c:ser>/gs) ?? []).map((series) => ({
      name: unescaped(/<c:tx>.*?<c:v>([^<]*)<\/c:v>/s.exec(series)?.[1] ?? ''),
      values: [...series.matchAll(/<c:(val|xVal|yVal)>(.*?)<\/c:\1>/gs)].map(
        ([, of, body = '']) => ({
          of: of as Numbers['of'],
          points: [...body.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value)),
        }),
      ),
    })),
  };
}

async function sheetOf(bytes: Uint8Array): Promise<ReadChart['sheet']> {
  const zip = await JSZip.loadAsync(bytes);
  const xml = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
  return (xml.match(/<row .*?<\/row>/gs) ?? []).map((row) =>
    [...row.matchAll(/<c r="[A-Z]\d+"(?: t="inlineStr")?>(.*?)<\/c>/gs)].map(([, cell = '']) => {
      const [, number] = /<v>(.*)<\/v>/.exec(cell) ?? [];
      return number === undefined
        ? unescaped(/<t[^>]*>(.*)<\/t>/s.exec(cell)?.[1] ?? '')
        : Number(number);
    }),
  );
}
