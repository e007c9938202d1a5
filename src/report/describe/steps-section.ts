import type { Assessment } from '../../domain/assess.ts';
import type { Action, Instrument } from '../../domain/instrument.ts';
import { effortWeights, pointsPerOne, type RankedStep, stepId } from '../../domain/rank.ts';
import { fill } from '../../i18n/fill.ts';
import { formatList, formatNumber } from '../../i18n/format.ts';
import type { Derivation, Section, Step, Table } from '../report.ts';
import { entry, type Vocabulary } from '../vocabulary.ts';
import { citation } from './citation.ts';
import { change, equals, lowerFirst, numberCell, rounded, textCell } from './speak.ts';

/** How long "find out" may take. */
const findOutDays = 30;

/** The best steps with owner, effort, first step, what to watch and why each comes where it does. */
export function stepsSection(
  assessment: Assessment,
  instrument: Instrument,
  vocabulary: Vocabulary,
): Section {
  const chosen = assessment.steps.slice(0, vocabulary.stepsShown);
  const steps = chosen.map((step, index) => describeStep(step, index + 1, instrument, vocabulary));
  return {
    id: 'steps',
    title: vocabulary.words.sections.steps,
    blocks: [{ kind: 'steps', steps }],
  };
}

function describeStep(
  step: RankedStep,
  number: number,
  instrument: Instrument,
  vocabulary: Vocabulary,
): Step {
  const { words } = vocabulary;
  const shared = {
    id: stepId(step),
    number,
    reasonLabel: number === 1 ? words.steps.why : words.steps.whyNext,
    reason: reasonText(step, number, instrument, vocabulary),
    derivation: step.kind === 'upkeep' ? null : derivation(step, vocabulary),
  };
  if (step.kind === 'findOut') {
    const { topic, proof } = entry(vocabulary.items, step.item);
    return {
      ...shared,
      title: fill(words.steps.findOut, {
        topic: lowerFirst(topic, vocabulary),
      }),
      why: words.steps.findOutWhy,
      first: proof,
      facts: facts(step, findOutDays, words.steps.findOutWatch, vocabulary),
      sources: [],
    };
  }
  const action = actionOf(instrument, step.action);
  const { title, why, first, watch } = entry(vocabulary.actions, action.id);
  const shown = action.kpi === null ? (watch ?? '') : entry(vocabulary.names.kpis, action.kpi);
  return {
    ...shared,
    title,
    why,
    first,
    facts: facts(step, action.horizon, shown, vocabulary),
    sources: action.sources.map((id) => citation(vocabulary, id)),
  };
}

function facts(step: RankedStep, days: number, watch: string, vocabulary: Vocabulary) {
  const { steps: words } = vocabulary.words;
  const effort = entry(vocabulary.names.efforts, step.effort);
  return [
    { label: words.owner, text: entry(vocabulary.names.departments, step.owner) },
    { label: words.effort, text: fill(words.within, { effort, days }) },
    { label: words.watch, text: upperFirst(watch, vocabulary) },
  ];
}

function reasonText(
  step: RankedStep,
  number: number,
  instrument: Instrument,
  vocabulary: Vocabulary,
): string {
  const { steps: words } = vocabulary.words;
  if (step.kind === 'upkeep') {
    const { occasion } = actionOf(instrument, step.action);
    if (occasion === 'improve') throw new Error(`${step.action} moves items and is no upkeep`);
    return words.reasonUpkeep[occasion];
  }
  const gain = {
    maturity: change(vocabulary, step.gain.maturity, 1),
    one: change(vocabulary, step.gain.onePlusOne, 2),
    effort: entry(vocabulary.names.efforts, step.effort),
  };
  if (step.kind === 'findOut') return fill(words.reasonFindOut, gain);
  const ranks: Readonly<Record<string, string>> = words.ranks;
  const topics = formatList(
    vocabulary.locale,
    step.moves.map(({ item }) => quoted(entry(vocabulary.items, item).topic, vocabulary)),
  );
  if (step.gain.total === 0) return fill(words.reasonOpen, { topics });
  const rank = ranks[String(number)] ?? fill(words.ranks.more, { n: number });
  return fill(words.reason, { ...gain, topics, rank });
}

function derivation(
  step: Exclude<RankedStep, { kind: 'upkeep' }>,
  vocabulary: Vocabulary,
): Derivation {
  const { steps: words } = vocabulary.words;
  const { gain, phaseFit, priority } = step;
  const number = (value: number, digits = 2) => formatNumber(vocabulary.locale, value, digits);
  const total = number(gain.total);
  const fromParts = rounded(gain.maturity, 2) + pointsPerOne * rounded(gain.onePlusOne, 3);
  const fromTotal = (rounded(gain.total, 2) / effortWeights[step.effort]) * phaseFit;
  return {
    steps: [
      fill(words.stepGain, {
        maturity: number(gain.maturity),
        one: number(gain.onePlusOne, 3),
        equals: equals(fromParts, gain.total, 2),
        total,
      }),
      fill(words.stepPriority, {
        total,
        weight: number(effortWeights[step.effort], 1),
        fit: number(phaseFit, 1),
        equals: equals(fromTotal, priority, 2),
        priority: number(priority),
      }),
      words.stepFloor,
    ],
    table: movesTable(step, vocabulary),
  };
}

function movesTable(step: Exclude<RankedStep, { kind: 'upkeep' }>, vocabulary: Vocabulary): Table {
  const { steps: words } = vocabulary.words;
  return {
    kind: 'table',
    id: `${stepId(step)}-moves`,
    caption: words.figures,
    columns: [
      { label: words.item, type: 'text' },
      { label: words.from, type: 'number' },
      { label: words.to, type: 'number' },
    ],
    rows: step.moves.map(({ item, from, to }) => [
      textCell(entry(vocabulary.items, item).topic),
      numberCell(String(from), from),
      numberCell(String(to), to),
    ]),
  };
}

function actionOf(instrument: Instrument, id: string): Action {
  const action = instrument.actions.find((known) => known.id === id);
  if (action === undefined) throw new Error(`no action ${id}`);
  return action;
}

function quoted(text: string, vocabulary: Vocabulary): string {
  return vocabulary.locale === 'sv' ? `”${text}”` : `“${text}”`;
}

function upperFirst(text: string, vocabulary: Vocabulary): string {
  return text.charAt(0).toLocaleUpperCase(vocabulary.locale) + text.slice(1);
}
