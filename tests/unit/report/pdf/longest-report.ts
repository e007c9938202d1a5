import { fill } from '../../../../src/i18n/fill.ts';
import type { Locale } from '../../../../src/i18n/locale.ts';
import type { Block, Report, Section, Step } from '../../../../src/report/report.ts';
import type { Vocabulary } from '../../../../src/report/vocabulary.ts';
import { everyAnswer, full } from '../../../fixtures/instrument.ts';
import { subscriptionFirm } from '../../../fixtures/said.ts';
import { saidReportOf, vocabularies } from './sample-reports.ts';

/** A report whose first page has to carry the longest text of every kind at once. */
export function longestReport(locale: Locale): Report {
  const answers = everyAnswer(full, 2, { 'role-of-cx': 'dk', agenda: 'na', 'shared-kpis': null });
  const report = saidReportOf(locale, { ...subscriptionFirm, answers });
  const texts = longestTexts(vocabularies[locale]);
  return { ...report, sections: report.sections.map((section) => stretched(section, texts)) };
}

interface Texts {
  readonly paragraph: string;
  readonly typical: string;
  readonly field: string;
  readonly topic: string;
  readonly pole: string;
  readonly caution: string;
  readonly action: string;
  readonly owner: string;
  readonly amount: string;
  readonly sum: string;
}

function longestTexts({ words, items, actions, names }: Vocabulary): Texts {
  const { equation, level, findings, money } = words;
  return {
    paragraph: longest(Object.values(equation.lead)),
    typical: longest(
      Object.values(names.levels).map(({ name, word, typical }) => `${name}: ${word}. ${typical}`),
    ),
    field: longest(Object.values(names.fields).map(({ name, sentence }) => `${name}. ${sentence}`)),
    topic: longest([findings.strength, findings.weakness]).replace(
      '{topic}',
      longest(Object.values(items).map(({ topic }) => topic)),
    ),
    pole: longest([findings.strengthDetail, findings.weaknessDetail]).replace(
      '{pole}',
      longest(Object.values(items).flatMap(({ left, right }) => [left, right])),
    ),
    caution: longest([findings.straightLine, level.range]),
    action: longest(Object.values(actions).map(({ title }) => title)),
    owner: longest(Object.values(names.departments)),
    amount: fill(money.labelPart, { points: '0,75', period: money.periods.quarter }),
    sum: fill(money.loss, { amount: `1 234 000 000 (${money.noCurrency})` }),
  };
}

function stretched(section: Section, texts: Texts): Section {
  return {
    ...section,
    blocks: section.blocks.map((block) => stretchedBlock(section, block, texts)),
  };
}

function stretchedBlock({ id }: Section, block: Block, texts: Texts): Block {
  if (block.kind === 'steps') {
    return { ...block, steps: block.steps.map((step) => stretchedStep(step, texts)) };
  }
  if (block.kind === 'listing' && id === 'findings') {
    const points = block.points.map((point) => ({
      ...point,
      text: texts.topic,
      detail: texts.pole.replace('{position}', '5'),
    }));
    return { ...block, points };
  }
  if (block.kind === 'amount') return { ...block, label: texts.amount, text: texts.sum };
  if (block.kind !== 'prose') return block;
  const { caution, field, paragraph, typical } = texts;
  if (block.tone === 'caution') {
    return { ...block, paragraphs: id === 'findings' ? [caution, caution, caution] : [caution] };
  }
  if (id === 'equation') return { ...block, paragraphs: [paragraph, paragraph, paragraph] };
  if (id === 'level') return { ...block, paragraphs: [typical, typical] };
  return id === 'loop' ? { ...block, paragraphs: [field, field] } : block;
}

function stretchedStep(step: Step, { action, owner }: Texts): Step {
  const [who, when, ...rest] = step.facts;
  if (who === undefined || when === undefined) return step;
  return { ...step, title: action, facts: [{ ...who, text: owner }, when, ...rest] };
}

function longest(texts: readonly string[]): string {
  return texts.reduce((one, other) => (other.length > one.length ? other : one), '');
}
