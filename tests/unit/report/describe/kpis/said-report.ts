import type { Profile } from '../../../../../src/domain/instrument.ts';
import type { Locale } from '../../../../../src/i18n/locale.ts';
import {
  type Block,
  findSection,
  type Report,
  type Section,
  type SectionId,
  sectionOf,
  type Table,
  type Verdict,
} from '../../../../../src/report/report.ts';
import { everyAnswer, full } from '../../../../fixtures/instrument.ts';
import { type GivenBusiness, type SaidFirm, saidOf } from '../../../../fixtures/said.ts';
import { saidResultOf, tellSaid } from '../full-report.ts';
import { proseIn, verdictsIn } from '../reading.ts';

const answers = everyAnswer(full, 3);

/** The report of a firm that stands in the middle and says something beside its answers. */
export function saidReport(locale: Locale, given: GivenBusiness, profile: Profile = {}): Report {
  return tellSaid(locale, saidResultOf(answers, saidOf(given), profile));
}

export function firmReport(locale: Locale, { said, profile }: SaidFirm): Report {
  return tellSaid(locale, saidResultOf(answers, said, profile));
}

/** What a section says in running text. */
export function saidIn(
  report: Report,
  id: SectionId,
  tone?: 'lead' | 'body' | 'caution',
): readonly string[] {
  return proseIn(sectionOf(report, id), tone);
}

/** The sections that are about KPIs, figures, money and customers, in order. */
export function newSections(report: Report): readonly Section[] {
  const ids: readonly SectionId[] = [
    'money',
    'outside',
    'kpis',
    'figures',
    'calculations',
    'future',
    'charter',
  ];
  return report.sections.filter(({ id }) => ids.includes(id));
}

/** @throws Error when the report has no such verdict. */
export function verdictOf(report: Report, id: string): Verdict {
  const verdict = verdictsIn(report).find((known) => known.id === id);
  if (verdict === undefined) throw new Error(`no verdict ${id}`);
  return verdict;
}

/** A table's rows as texts. @throws Error when the section has no such table. */
export function rowsOf(
  report: Report,
  section: SectionId,
  table: string,
): readonly (readonly string[])[] {
  return tableOf(report, section, table).rows.map((row) => row.map(({ text }) => text));
}

export function tableOf(report: Report, section: SectionId, id: string): Table {
  const found = blocksIn(report, section).find(
    (block): block is Table => block.kind === 'table' && block.id === id,
  );
  if (found === undefined) throw new Error(`no table ${id} in ${section}`);
  return found;
}

export function blocksIn(report: Report, section: SectionId): readonly Block[] {
  return findSection(report, section)?.blocks ?? [];
}
