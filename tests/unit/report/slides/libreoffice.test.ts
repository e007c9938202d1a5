import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Report, sectionOf } from '../../../../src/report/report.ts';
import { readPdf } from '../pdf/read-pdf.ts';
import { readDeck } from './read-deck.ts';
import { sampleDeck } from './sample-decks.ts';

/** A presentation of one empty page: LibreOffice without Impress cannot open it either. */
const emptyPresentation = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.presentation"><office:body><office:presentation><draw:page draw:name="one"/></office:presentation></office:body></office:document>`;

const impress = ['soffice', 'libreoffice'].find(
  (command) => isInstalled(command) && asPdf(command, 'probe.fodp', emptyPresentation) !== null,
);

test.each([
  ['sv', 'whole'],
  ['en', 'quick'],
] as const)(
  'LibreOffice opens the deck and shows every slide: %s, %s',
  async (locale, name) => {
    if (impress === undefined) {
      console.warn('LibreOffice Impress is not installed: the deck was not opened in it.');
      return;
    }
    const { bytes, report } = await sampleDeck(locale, name);
    const { slides } = await readDeck(bytes);
    const made = asPdf(impress, 'deck.pptx', bytes);
    if (made === null) throw new Error('LibreOffice could not open the deck');
    const pdf = await readPdf(new Blob([made]));
    expect(pdf.pages).toHaveLength(slides.length);
    const pages = pdf.pages.map(({ texts }) => squeezed(texts.map(({ text }) => text).join('')));
    slides.forEach(({ title, tables }, index) => {
      expect(pages[index]).toContain(squeezed(title));
      for (const cell of tables.flat(2)) expect(pages[index]).toContain(squeezed(cell));
    });
    expect(pages[0]).toContain(squeezed(`1 + 1 = ${equationOf(report)}`));
  },
  120_000,
);

function isInstalled(command: string): boolean {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}

/**
 * What LibreOffice makes of a file, null where it cannot open it. It has a profile of its own, so
 * that one that is open elsewhere is left alone.
 */
function asPdf(command: string, name: string, content: string | Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), 'deck-'));
  const pdf = join(folder, name.replace(/\.\w+$/, '.pdf'));
  try {
    writeFileSync(join(folder, name), content);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const convert = ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, name)];
    execFileSync(command, [profile, ...convert], { stdio: 'ignore', timeout: 110_000 });
    return existsSync(pdf) ? new Uint8Array(readFileSync(pdf)) : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function equationOf(report: Report): string {
  const [figure] = sectionOf(report, 'equation').blocks.flatMap((block) =>
    block.kind === 'figure' ? [block.figure] : [],
  );
  return figure?.text ?? '';
}

/** Without spaces and with ligatures taken apart: lines break elsewhere in a PDF. */
function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}
