/** Writes sample reports for looking at: `npm run pdf-samples -- [folder]`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

type Samples = typeof import('../tests/unit/report/pdf/sample-reports.ts');
type Longest = typeof import('../tests/unit/report/pdf/longest-report.ts');
type Maker = typeof import('../src/report/pdf/make-pdf.ts');

const folder = process.argv[2] ?? 'pdf-samples';
const vite = await createServer({
  configFile: false,
  root: fileURLToPath(new URL('..', import.meta.url)),
  server: { middlewareMode: true },
  optimizeDeps: { noDiscovery: true },
  appType: 'custom',
  logLevel: 'error',
});

try {
  const samples = (await vite.ssrLoadModule('/tests/unit/report/pdf/sample-reports.ts')) as Samples;
  const { longestReport } = (await vite.ssrLoadModule(
    '/tests/unit/report/pdf/longest-report.ts',
  )) as Longest;
  const { makePdf } = (await vite.ssrLoadModule('/src/report/pdf/make-pdf.ts')) as Maker;
  mkdirSync(folder, { recursive: true });
  for (const locale of ['sv', 'en'] as const) {
    const reports = Object.entries(samples.answerSets).map(
      ([name, answers]) => [name, samples.reportOf(locale, answers), {}] as const,
    );
    const full = Object.entries(samples.fullAnswerSets).map(
      ([name, answers]) => [`full-${name}`, samples.fullReportOf(locale, answers), {}] as const,
    );
    const organisation =
      'Västerbottens Läns Landsbygds- och Skogsägareförbunds Ekonomiska Förening';
    const longest = ['longest', longestReport(locale), { organisation }] as const;
    for (const [name, report, given] of [...reports, ...full, longest]) {
      const begun = performance.now();
      const { blob, pages } = await makePdf(report, samples.coverOf(locale, given));
      const time = Math.round(performance.now() - begun);
      const file = `${folder}/${name}-${locale}.pdf`;
      writeFileSync(file, new Uint8Array(await blob.arrayBuffer()));
      console.log(`${file}: ${pages} pages, ${blob.size} bytes, ${time} ms`);
    }
  }
} finally {
  await vite.close();
}
