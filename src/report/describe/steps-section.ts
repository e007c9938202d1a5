import type { Assessment } from '../../domain/assess.ts';
import type { KpiId } from '../../domain/ids.ts';
import type { Action, Instrument } from '../../domain/instrument.ts';
import type { PlanHorizon } from '../../domain/plan.ts';
import { settle } from '../../domain/precision.ts';
import {
  type ClimbStep,
  effortWeights,
  type Gain,
  isMoving,
  type MovingStep,
  pointsPerOne,
  type RankedStep,
  stepId,
} from '../../domain/rank.ts';
import { fill, plural } from '../../i18n/fill.ts';
import { formatList, formatNumber } from '../../i18n/format.ts';
import type { Derivation, Section, Step, Table } from '../report.ts';
import { entry, type KpiVocabulary, type Vocabulary } from '../vocabulary.ts';
import { citation } from './citation.ts';
import { climbText } from './kpis/climb-text.ts';
import { kpiToday } from './kpis/kpi-today.ts';
import { othersText } from './others-text.ts';
import { findOutDays, planTable } from './plan-table.ts';
import {
  change,
  equals,
  lowerFirst,
  numberCell,
  quotedList,
  rounded,
  textCell,
  upperFirst,
} from './speak.ts';
import { verdictName } from './verdicts-section.ts';

/** The best steps with owner, effort, first step, what to watch and why each comes where it does. */
export function stepsSection(
  assessment: Assessment,
  instrument: Instrument,
  vocabulary: Vocabulary,
): Section {
  const places = placesOf(assessment.steps, vocabulary.flow.steps);
  const speaker = { assessment, instrument, vocabulary };
  const steps = places.map((place) => describeStep(place, speaker));
  return {
    id: 'steps',
    title: titleFor(steps.length, vocabulary),
    // A short list is its own plan.
    blocks: [
      ...(vocabulary.flow.shows.length > 0 ? [planTable(assessment, instrument, vocabulary)] : []),
      { kind: 'steps', steps },
    ],
  };
}

/** "Five next steps", by how many there are. */
function titleFor(count: number, { words }: Vocabulary): string {
  const titles: Readonly<Record<string, string>> = words.steps.stepTitles;
  return titles[String(count)] ?? fill(words.steps.stepTitles.more, { n: count });
}

interface Speaker {
  readonly assessment: Assessment;
  readonly instrument: Instrument;
  readonly vocabulary: Vocabulary;
}

function describeStep(place: Place, speaker: Speaker): Step {
  const { step, number } = place;
  const { instrument, vocabulary } = speaker;
  const { words } = vocabulary;
  const shared = {
    id: stepId(step),
    number,
    days: daysOf(step, instrument),
    afterLabel: words.steps.afterThat,
    reasonLabel: number === 1 ? words.steps.why : words.steps.whyNext,
    reason: reasonText(place, speaker),
    // Without a gain there is nothing to compute.
    derivation: isMoving(step) && step.gain.total !== 0 ? derivation(step, vocabulary) : null,
  };
  if (step.kind === 'climb') {
    const kpis = kpisOf(vocabulary);
    const { title, why, first, after, watch, owners } = climbText(step, vocabulary, kpis);
    const [, ...others] = facts(step, step.horizon, watch, vocabulary);
    return {
      ...shared,
      title,
      why,
      first,
      after,
      facts: [
        { label: words.steps.owner, text: owners },
        ...others,
        ...todayFact(step.kpi, speaker),
      ],
      sources: [],
    };
  }
  if (step.kind === 'findOut') {
    const { topic, proof, why: matters, sources } = entry(vocabulary.items, step.item);
    const again = place.before?.kind === 'findOut';
    return {
      ...shared,
      title: fill(words.steps.findOut, { topic }),
      // The second in a row says why it matters, not once more that nobody knows.
      why: again ? matters : `${words.steps.findOutWhy} ${matters}`,
      first: proof,
      after: [],
      facts: facts(step, findOutDays, words.steps.findOutWatch, vocabulary),
      sources: sources.map((id) => citation(vocabulary, id)),
    };
  }
  const action = actionOf(instrument, step.action);
  const { title, why, first, steps: after, watch } = entry(vocabulary.actions, action.id);
  const shown = action.kpi === null ? (watch ?? '') : entry(vocabulary.names.kpis, action.kpi);
  const [, ...given] = facts(step, action.horizon, shown, vocabulary);
  return {
    ...shared,
    title,
    why,
    first,
    after,
    facts: [
      { label: words.steps.owner, text: ownersText(action, vocabulary) },
      ...given,
      ...(action.kpi === null ? [] : todayFact(action.kpi, speaker)),
    ],
    sources: action.sources.map((id) => citation(vocabulary, id)),
  };
}

/** Who answers for an action, and with whom. */
function ownersText({ owner, others }: Action, vocabulary: Vocabulary): string {
  return fill(vocabulary.words.steps.ownerWith, {
    owner: entry(vocabulary.names.departments, owner),
    others: othersText(others, vocabulary),
  });
}

/** Within how many days a step can be done. */
function daysOf(step: RankedStep, instrument: Instrument): PlanHorizon {
  if (step.kind === 'climb') return step.horizon;
  return step.kind === 'findOut' ? findOutDays : actionOf(instrument, step.action).horizon;
}

/** What the KPI to watch stands at today, where its figure was typed. */
function todayFact(kpi: KpiId, { assessment, instrument, vocabulary }: Speaker) {
  const today = kpiToday(kpi, assessment, instrument, vocabulary);
  const label = vocabulary.kpis?.words.steps.today;
  return today === null || label === undefined ? [] : [{ label, text: today }];
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

/** The steps that are shown, and where each would stand by its figures alone. */
interface Place {
  readonly step: RankedStep;
  readonly number: number;
  /** The place among all steps by priority; a verdict or the top level may bring a step forward. */
  readonly rank: number;
  readonly before: RankedStep | undefined;
  /** Whether the two steps before are of its kind and without a gain. */
  readonly repeated: boolean;
}

function placesOf(all: readonly RankedStep[], shown: number): readonly Place[] {
  const byPriority = all.toSorted((a, b) => settle(priorityOf(b) - priorityOf(a)));
  return all.slice(0, shown).map((step, index) => ({
    step,
    number: index + 1,
    rank: byPriority.indexOf(step) + 1,
    before: all[index - 1],
    repeated: [all[index - 1], all[index - 2]].every(
      (known) =>
        known !== undefined &&
        known.kind === step.kind &&
        isMoving(known) &&
        known.gain.total === 0,
    ),
  }));
}

function priorityOf(step: RankedStep): number {
  if (step.kind === 'climb') return 0;
  return step.kind === 'upkeep' ? Number.NEGATIVE_INFINITY : step.priority;
}

/** @throws Error where the texts of the KPIs were not fetched: only then can no KPI have a step. */
function kpisOf({ kpis }: Vocabulary): KpiVocabulary {
  if (kpis === null) throw new Error('a step about a KPI, without the texts of the KPIs');
  return kpis;
}

function reasonText(place: Place, speaker: Speaker): string {
  const { step, rank, number, before } = place;
  const { vocabulary } = speaker;
  const { steps: words } = vocabulary.words;
  if (step.kind === 'upkeep') return upkeepText(step, before, speaker);
  if (step.kind === 'climb') return climbReason(step, vocabulary);
  const topics = quotedList(
    vocabulary,
    step.moves.map(({ item }) => entry(vocabulary.items, item).topic),
  );
  const effort = entry(vocabulary.names.efforts, step.effort);
  const gain = gainText(step.gain, vocabulary);
  if (step.kind === 'findOut') {
    if (gain !== '') return fill(words.reasonFindOut, { gain, effort });
    return noGainText({ ...place, step }, words.findOutOpen, words.same, speaker);
  }
  const moves = plural(vocabulary.locale, words.moves, step.moves.length, { topics });
  const ranks: Readonly<Record<string, string>> = words.ranks;
  const worth = ranks[String(rank)] ?? fill(words.ranks.more, { n: rank });
  const given =
    gain === ''
      ? noGainText({ ...place, step }, words.noGain, words.noGainEither, speaker)
      : fill(words.gain, { gain, effort, rank: worth });
  return [moves, given, ...verdictReason(step, rank > number, vocabulary)]
    .filter((text) => text !== '')
    .join(' ');
}

/** What a step gives in maturity and on 1 + 1, as far as both are known and move; or nothing. */
function gainText({ maturity, onePlusOne, total }: Gain, vocabulary: Vocabulary): string {
  const { gainMaturity, gainOne } = vocabulary.words.steps;
  if (total === 0) return '';
  const parts = [
    { template: gainMaturity, value: maturity, digits: 1 },
    { template: gainOne, value: onePlusOne, digits: 2 },
  ].filter(({ value }) => value !== 0);
  const seen = parts.filter(({ value, digits }) => rounded(value, digits) !== 0);
  return formatList(
    vocabulary.locale,
    (seen.length > 0 ? seen : parts).map(({ template, value, digits }) =>
      fill(template, { change: change(vocabulary, value, digits) }),
    ),
  );
}

/** Why a step has no figure: it moves what no figure rests on, or there are too few answers. */
function noGainText(
  { step, before, repeated }: MovingPlace,
  open: string,
  again: string,
  { assessment, vocabulary }: Speaker,
): string {
  const { full } = vocabulary;
  const core = assessment.items.filter(({ role }) => role === 'core').map(({ id }) => id);
  if (full !== null && !step.moves.some(({ item }) => core.includes(item))) return full.steps.aside;
  if (before?.kind !== step.kind || !isMoving(before) || before.gain.total !== 0) return open;
  // Said once more for the next step, and then no longer.
  return step.kind === 'findOut' || !repeated ? again : '';
}

type MovingPlace = Place & { readonly step: MovingStep };

function upkeepText(
  step: RankedStep & { kind: 'upkeep' },
  before: RankedStep | undefined,
  { assessment, instrument, vocabulary }: Speaker,
): string {
  const { reasonUpkeep, same } = vocabulary.words.steps;
  const { occasion } = actionOf(instrument, step.action);
  if (occasion === 'improve') throw new Error(`${step.action} moves items and is no upkeep`);
  if (before?.kind === 'upkeep' && actionOf(instrument, before.action).occasion === occasion) {
    return same;
  }
  const { asked, notApplicable } = assessment.scores.all;
  if (occasion === 'notApplicable' && notApplicable === asked) return reasonUpkeep.allNotApplicable;
  // Little to move is a finding only where there is a result.
  const open = occasion === 'always' && assessment.maturity.kind !== 'scored';
  return open ? reasonUpkeep.open : reasonUpkeep[occasion];
}

/** Why a KPI's next rung stands here: where it is near, and where it answers what was found. */
function climbReason(step: ClimbStep, vocabulary: Vocabulary): string {
  const { words, ladder } = kpisOf(vocabulary);
  const rung = rungOf[step.from];
  const reason = fill(words.steps.reason, {
    kpi: upperFirst(entry(vocabulary.names.kpis, step.kpi), vocabulary),
    standing: lowerFirst(ladder.options[rung].label, vocabulary),
  });
  const near = step.from === 'shown' || step.from === 'followed' ? [words.steps.near] : [];
  return [reason, ...near, ...verdictReason(step, false, vocabulary)].join(' ');
}

const rungOf = {
  none: '0',
  counted: '1',
  shown: '2',
  followed: '3',
  silo: 'silo',
  dontKnow: 'dontKnow',
} as const;

/** That a step answers a verdict, where the verdicts are told. */
function verdictReason(
  step: RankedStep & { kind: 'improve' | 'climb' },
  early: boolean,
  vocabulary: Vocabulary,
): readonly string[] {
  const { full, flow } = vocabulary;
  if (full === null || !flow.shows.includes('verdicts') || step.verdicts.length === 0) return [];
  const named = step.verdicts.map((id) => verdictName(id, full, vocabulary.kpis));
  const template = early ? full.steps.early : full.steps.answers;
  return [fill(template, { names: quotedList(vocabulary, named) })];
}

function derivation(step: MovingStep, vocabulary: Vocabulary): Derivation {
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

function movesTable(step: MovingStep, vocabulary: Vocabulary): Table {
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
