/** Makes the subset fonts that the site and the report use, from the packages they are published in. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import subsetFont from 'subset-font';

const root = new URL('../', import.meta.url);

/** Characters, as inclusive ranges of code points. */
type Range = readonly [number, number];

const latin: readonly Range[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x202f],
  [0x2030, 0x2030],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x221a, 0x221a],
  [0x2248, 0x2248],
  [0x2260, 0x2265],
];
const wide: readonly Range[] = [
  ...latin,
  [0x100, 0x17f],
  [0x192, 0x192],
  [0x218, 0x21b],
  [0x384, 0x3ce],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x1e80, 0x1e85],
  [0x1e9e, 0x1e9e],
  [0x20b4, 0x20b4],
  [0x2116, 0x2116],
  [0x25a1, 0x25a1],
];

/** Tables that a PDF has no use for: layout rules, hints for variable fonts, signatures. */
const unusedInPdf = ['GSUB', 'GPOS', 'GDEF', 'DSIG', 'STAT', 'HVAR', 'MVAR', 'meta'];

await web(
  'source-serif-4',
  '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
  { opsz: 36 },
);
await web(
  'source-sans-3',
  '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  {},
);
await paper(
  'sans-regular',
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
);
await paper(
  'sans-semibold',
  '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
);
await paper(
  'serif-regular',
  '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
);
await paper(
  'serif-semibold',
  '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
);

async function web(name: string, from: string, pinned: Record<string, number>): Promise<void> {
  const font = await subsetFont(readPackage(from), textOf(latin), {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 600 }, ...pinned },
    keepFeatures: ['kern', 'liga', 'tnum', 'lnum', 'mark', 'ccmp', 'calt'],
    noHinting: true,
  });
  write(`src/fonts/${name}.woff2`, font);
}

async function paper(name: string, from: string): Promise<void> {
  const font = await subsetFont(readPackage(from), textOf(wide), {
    targetFormat: 'truetype',
    keepFeatures: [],
    noLayoutClosure: true,
    noHinting: true,
    dropTables: unusedInPdf,
  });
  write(`src/report/pdf/fonts/${name}.ttf`, font);
}

function readPackage(path: string): Buffer {
  return readFileSync(new URL(`node_modules/${path}`, root));
}

function write(path: string, bytes: Buffer): void {
  const file = new URL(path, root);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, bytes);
  const packed = path.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length;
  console.log(`${path}: ${bytes.length} bytes, ${packed} packed`);
}

function textOf(ranges: readonly Range[]): string {
  return ranges
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index))
    .map((code) => String.fromCodePoint(code))
    .join('');
}
