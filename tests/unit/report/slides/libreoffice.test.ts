import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Report, sectionOf } from '../../../../src/report/report.ts';
import { readPdf } from '../pdf/read-pdf.ts';
import { readDeck } from './read-deck.ts';
import { sampleDeck } from './sample-decks.ts';

const office = ['soffice', 'libreoffice'].find(isInstalled);

test.each([
  ['sv', 'whole'],
  ['en', 'quick'],
] as const)(
  'LibreOffice opens the deck and shows every slide: %s, %s',
  async (locale, name) => {
    if (office === undefined) {
      console.warn('LibreOffice is not installed: the deck was not opened in it.');
      return;
    }
    const { bytes, report } = await sampleDeck(locale, name);
    const { slides } = await readDeck(bytes);
    const pdf = await readPdf(new Blob([converted(office, bytes)]));
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
    execFileSync(command, ['--version'], { stdio: 'ignore', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

/** With a profile of its own, so that one that is open elsewhere is left alone. */
function converted(command: string, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const folder = mkdtempSync(join(tmpdir(), 'deck-'));
  try {
    writeFileSync(join(folder, 'deck.pptx'), bytes);
    execFileSync(
      command,
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        join(folder, 'deck.pptx'),
      ],
      { stdio: 'ignore', timeout: 110_000 },
    );
    return new Uint8Array(readFileSync(join(folder, 'deck.pdf')));
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
