/** Writes sample reports for looking at: `npm run pdf-samples -- [folder] [beginning of a name]`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import type { PdfCover } from '../src/report/pdf/pdf-cover.ts';
import type { PdfOptions as Options, PdfRun } from '../src/report/pdf/pdf-options.ts';
import type { Report } from '../src/report/report.ts';

type Samples = typeof import('../tests/unit/report/pdf/sample-reports.ts');
type Longest = typeof import('../tests/unit/report/pdf/longest-report.ts');
type Plans = typeof import('../tests/unit/report/pdf/sample-plans.ts');
type Maker = typeof import('../src/report/pdf/make-pdf.ts');

type Full = typeof import('../tests/unit/report/pdf/full-report.ts');
type ChapterIds = typeof import('../src/report/pdf/pdf-options.ts');

interface Job {
  readonly name: string;
  readonly report: Report;
  readonly cover?: Partial<PdfCover>;
  readonly options?: Options;
}

const folder = process.argv[2] ?? 'pdf-samples';
/** Only those whose name begins so, where something is asked for. */
const begins = process.argv[3] ?? '';
const wanted = ({ name }: Job) => name.startsWith(begins);
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
  const plans = (await vite.ssrLoadModule('/tests/unit/report/pdf/sample-plans.ts')) as Plans;
  const { makePdf } = (await vite.ssrLoadModule('/src/report/pdf/make-pdf.ts')) as Maker;
  const { fullReport } = (await vite.ssrLoadModule(
    '/tests/unit/report/pdf/full-report.ts',
  )) as Full;
  const { chapterIds } = (await vite.ssrLoadModule('/src/report/pdf/pdf-options.ts')) as ChapterIds;
  mkdirSync(folder, { recursive: true });
  const letter = [
    'We answered this together in November, four of us from sales, service and product. I was surprised by how little we could show.',
    'Please read page 2 and come prepared to decide who owns what. Ελλάδα, Київ, 株式.',
  ].join('\n');
  const organisation = 'Västerbottens Läns Landsbygds- och Skogsägareförbunds Ekonomiska Förening';
  const rich = { preparedFor: 'Styrelsen, 3 december 2026', note: letter };
  const all: Options = { form: 'report', chapters: chapterIds };
  const alone: Options = { form: 'onePage' };
  for (const locale of ['sv', 'en'] as const) {
    const fullName = locale === 'sv' ? 'Hela formuläret' : 'The full questionnaire';
    const jobs: Job[] = [];
    for (const [name, answers] of Object.entries(samples.answerSets)) {
      jobs.push({ name, report: samples.reportOf(locale, answers) });
    }
    for (const [name, answers] of Object.entries(samples.fullAnswerSets)) {
      const report = samples.fullReportOf(locale, answers);
      jobs.push({ name: `full-${name}`, report, cover: { ...rich, flowName: fullName } });
    }
    for (const [name, firm] of Object.entries(samples.saidFirms)) {
      const report = samples.saidReportOf(locale, firm);
      jobs.push({ name: `said-${name}`, report, cover: { ...rich, flowName: fullName } });
    }
    const loud = samples.fullReportOf(locale, samples.fullAnswerSets['loud'] ?? new Map());
    const shop = samples.saidFirm('subscription');
    const short = samples.answerSets['mixed'] ?? new Map();
    const planned = (plan: typeof plans.boardPlan) => samples.plannedReportOf(locale, shop, plan);
    const shortPlanned = samples.shortPlannedReportOf(locale, short, plans.boardPlan);
    jobs.push(
      { name: 'planned', report: planned(plans.boardPlan), cover: rich },
      { name: 'planned-bare', report: planned(plans.boardPlan) },
      { name: 'planned-short', report: shortPlanned },
      { name: 'planned-longest', report: planned(plans.longestPlan), cover: rich },
      { name: 'planned-page', report: planned(plans.boardPlan), options: alone, cover: rich },
      { name: 'longest', report: longestReport(locale), cover: { ...rich, organisation } },
      { name: 'extreme', report: fullReport(locale, 'extreme'), cover: rich },
      { name: 'figures', report: loud, options: all },
      { name: 'one-page', report: loud, options: alone, cover: rich },
    );
    for (const { name, report, cover = {}, options = samples.usual } of jobs.filter(wanted)) {
      const begun = performance.now();
      const slices = watched();
      const given = samples.coverOf(locale, cover);
      const { blob, pages } = await makePdf(report, given, options, slices.run);
      const time = Math.round(performance.now() - begun);
      const file = `${folder}/${name}-${locale}.pdf`;
      writeFileSync(file, new Uint8Array(await blob.arrayBuffer()));
      console.log(
        `${file}: ${pages} pages, ${blob.size} bytes, ${time} ms, longest slice ${slices.longest()}`,
      );
    }
  }
} finally {
  await vite.close();
}

/** A run whose longest time between two pauses is measured. */
function watched() {
  let [begun, share, longest, where] = [performance.now(), 0, 0, 0];
  const note = () => {
    const lasted = performance.now() - begun;
    if (lasted > longest) [longest, where] = [lasted, share];
  };
  const run: PdfRun = {
    onProgress(done) {
      share = done;
    },
    async pause() {
      note();
      await new Promise((resume) => setTimeout(resume));
      begun = performance.now();
    },
    signal: new AbortController().signal,
  };
  return { run, longest: () => `${Math.round(longest)} ms after ${where.toFixed(2)}` };
}
