/** Makes the subset fonts that the site and the report use, from the packages they are published in. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import subsetFont from 'subset-font';
import { latin, type Range, wide } from './font-ranges.ts';

const root = new URL('../', import.meta.url);

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
