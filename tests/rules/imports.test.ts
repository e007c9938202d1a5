import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Which layer may import which, arrows pointing down only. A package that is named belongs to its
 * layers alone; any other package may be used wherever packages are allowed.
 */
const layers: Readonly<Record<string, readonly string[]>> = {
  pages: [
    'pages',
    'layouts',
    'islands',
    'ui',
    'report',
    'state',
    'platform',
    'schemas',
    'i18n',
    'content',
    'domain',
    'site.config.ts',
  ],
  layouts: ['layouts', 'ui', 'platform', 'schemas', 'i18n', 'content', 'domain'],
  islands: ['islands', 'state', 'report', 'ui', 'i18n', 'domain', 'platform'],
  ui: ['ui'],
  report: ['report', 'domain', 'i18n'],
  state: ['state', 'domain', 'schemas', 'platform'],
  platform: ['platform', 'domain'],
  schemas: ['schemas', 'domain'],
  i18n: ['i18n', 'domain'],
  content: ['content'],
  domain: ['domain'],
};

/** Layers whose imports of a lower one may be of types only. */
const typesOnly = [
  ['platform', 'domain'],
  ['i18n', 'domain'],
] as const;

const withoutPackages = ['domain', 'content', 'i18n'];

const homes: Readonly<Record<string, string>> = {
  'chart.js': 'report/charts/',
  jspdf: 'report/pdf/',
  'write-excel-file/browser': 'report/sheets/',
  'write-excel-file/utility': 'report/sheets/',
  fflate: 'report/sheets/',
  jszip: 'report/slides/',
  pptxgenjs: 'report/slides/',
  'astro/zod': 'schemas/content/',
  valibot: 'schemas/saved/',
};

const browserGlobals =
  /(?<![\w.'"`/-])(window|localStorage|sessionStorage|navigator|location|history|fetch|indexedDB)\s*[.([]|\bnew Date\(\)|Date\.now\(|Math\.random\(|crypto\.|matchMedia\(|getComputedStyle\(|new (IntersectionObserver|ResizeObserver)\b/;

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const root = resolve(import.meta.dirname, '../../src');
const files = sourceFiles(root);
const imports = files.flatMap(importsOf);

describe('imports', () => {
  test('there is something to check', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(imports.length).toBeGreaterThan(40);
  });

  test('arrows between layers point down only', () => {
    const wrong = imports
      .filter(({ target }) => target.startsWith('src:'))
      .filter(({ file, target }) => {
        const to = layerOf(target.slice(4));
        return !layers[layerOf(file)]?.includes(to);
      });
    expect(wrong.map(say)).toEqual([]);
  });

  test('islands never import each other', () => {
    const island = (path: string) => path.split('/').slice(0, 2).join('/');
    const wrong = imports.filter(
      ({ file, target }) =>
        file.startsWith('islands/') &&
        target.startsWith('src:islands/') &&
        island(file) !== island(target.slice(4)),
    );
    expect(wrong.map(say)).toEqual([]);
  });

  test('platform and i18n use the types of domain, never its code', () => {
    const wrong = imports.filter(({ file, target, typeOnly }) =>
      typesOnly.some(
        ([from, to]) => layerOf(file) === from && target.startsWith(`src:${to}/`) && !typeOnly,
      ),
    );
    expect(wrong.map(say)).toEqual([]);
  });

  test('domain, content and words use no package', () => {
    const wrong = imports.filter(
      ({ file, target }) => withoutPackages.includes(layerOf(file)) && !target.startsWith('src:'),
    );
    expect(wrong.map(say)).toEqual([]);
  });

  test('heavy and boundary packages have one home', () => {
    const wrong = imports.filter(({ file, target }) => {
      const home = homes[target];
      return home !== undefined && !file.startsWith(home);
    });
    expect(wrong.map(say)).toEqual([]);
  });

  test('charts and files are reached only through import()', () => {
    const folderOf = (path: string) =>
      path.match(/^(?:src:)?report\/(charts|pdf|sheets|slides|images|markdown|calendar)\//)?.[1];
    const wrong = imports.filter(
      ({ file, target, typeOnly }) =>
        !typeOnly &&
        folderOf(target) !== undefined &&
        folderOf(target) !== folderOf(file) &&
        !/\/(coverage|pdf-options)\.ts$/.test(target),
    );
    expect(wrong.map(say)).toEqual([]);
  });

  test('only platform touches the browser, the clock and chance', () => {
    const wrong = files
      .filter((file) => /\.tsx?$/.test(file) && layerOf(file) !== 'platform')
      .flatMap((file) =>
        withoutComments(readFileSync(join(root, file), 'utf8'))
          .split('\n')
          .filter((line) => browserGlobals.test(line))
          .map((line) => `${file}: ${line.trim()}`),
      );
    expect(wrong).toEqual([]);
  });

  test('there are no barrels and no drawers for odds and ends', () => {
    const wrong = files.filter((file) =>
      /(^|\/)(utils|helpers|common|misc|index)\.tsx?$/.test(file),
    );
    expect(wrong.filter((file) => !file.startsWith('pages/'))).toEqual([]);
  });
});

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|astro)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

function importsOf(file: string): Import[] {
  const text = withoutComments(readFileSync(join(root, file), 'utf8'));
  const found = text.matchAll(
    /^\s*(?:import|export)\s+(type\s)?(?:[^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]/gm,
  );
  return [...found]
    .map(([, type, specifier = '']) => ({
      file,
      target: targetOf(file, specifier),
      typeOnly: type !== undefined,
    }))
    .filter(({ target }) => !target.startsWith('virtual:') && !target.endsWith('.css'));
}

function targetOf(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return packageOf(specifier);
  return `src:${relative(root, resolve(dirname(join(root, file)), specifier))}`;
}

function packageOf(specifier: string): string {
  if (specifier in homes) return specifier;
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}

function layerOf(path: string): string {
  return path.split('/')[0] ?? path;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

function say({ file, target }: Import): string {
  return `${file} imports ${target}`;
}
