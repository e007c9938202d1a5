import { expect, test } from 'vitest';
import { pdfEn } from '../../../../src/i18n/words/pdf.en.ts';
import { pdfSv } from '../../../../src/i18n/words/pdf.sv.ts';
import { reportEn } from '../../../../src/i18n/words/report.en.ts';
import { reportSv } from '../../../../src/i18n/words/report.sv.ts';

test.each([
  ['sv', pdfSv, reportSv],
  ['en', pdfEn, reportEn],
] as const)('the labels of a step say the same as on the page: %s', (_, pdf, report) => {
  expect(pdf.first).toBe(report.steps.first);
});
