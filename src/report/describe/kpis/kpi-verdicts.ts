import type { Assessment } from '../../../domain/assess.ts';
import type { KpiId } from '../../../domain/ids.ts';
import type { VerdictId } from '../../../domain/instrument.ts';
import { type Compass, leastShared, type Theatre } from '../../../domain/ladder.ts';
import { fill, plural } from '../../../i18n/fill.ts';
import { formatNumber } from '../../../i18n/format.ts';
import type { ReportFullWords } from '../../../i18n/words/report-full.en.ts';
import type { Derivation, Table, Verdict } from '../../report.ts';
import { entry, type KpiVocabulary, type Vocabulary } from '../../vocabulary.ts';
import { inWords, numberCell, startWords, textCell, upperFirst } from '../speak.ts';
import { kpiNames } from './kpis-section.ts';
import { outsideVerdict } from './outside-section.ts';

type Advice = (id: VerdictId) => string;

/**
 * What the ladder and the customers' ratings say: reporting theatre, the compass, the two views. None
 * where nothing is said of them.
 */
export function kpiVerdicts(
  assessment: Assessment,
  vocabulary: Vocabulary,
  full: ReportFullWords,
  adviceFor: Advice,
): readonly Verdict[] {
  const { kpis } = vocabulary;
  const { ladder, said } = assessment.business;
  if (kpis === null) return [];
  const adviceLabel = full.verdicts.advice;
  const ofLadder =
    ladder === null || said.ladder.size === 0
      ? []
      : [
          theatreVerdict(ladder.theatre, { assessment, vocabulary, kpis, adviceFor, adviceLabel }),
          ...compassVerdict(ladder.compass, {
            assessment,
            vocabulary,
            kpis,
            adviceFor,
            adviceLabel,
          }),
        ];
  return [...ofLadder, ...outsideVerdict(assessment, vocabulary, kpis, full)];
}

interface Speaker {
  readonly assessment: Assessment;
  readonly vocabulary: Vocabulary;
  readonly kpis: KpiVocabulary;
  readonly adviceFor: Advice;
  readonly adviceLabel: string;
}

function theatreVerdict(theatre: Theatre, speaker: Speaker): Verdict {
  const { vocabulary, kpis, adviceFor, adviceLabel } = speaker;
  const { theatre: words } = kpis.words;
  const shared = { id: 'reporting-theatre', name: words.name, adviceLabel, basis: [] };
  if (theatre.kind === 'tooFew') {
    return {
      ...shared,
      tone: 'open',
      headline: words.tooFew,
      text: fill(theatre.considered.length === 0 ? words.tooFewNone : words.tooFewText, {
        needed: inWords(vocabulary, leastShared),
        n: inWords(vocabulary, theatre.considered.length),
      }),
      advice: '',
      derivation: null,
    };
  }
  const { reading, considered, stopped, share } = theatre;
  const steering = reading === 'steering';
  return {
    ...shared,
    tone: steering ? 'good' : 'warning',
    headline: words[reading],
    text: theatreText(theatre, speaker),
    advice: steering ? '' : adviceFor('reporting-theatre'),
    derivation: {
      steps: [
        fill(words.stepShare, {
          considered: considered.length,
          stopped: stopped.length,
          share: formatNumber(vocabulary.locale, share * 100, 0),
        }),
        words.stepReading,
      ],
      table: rungsTable('theatre-kpis', words.caption, considered, speaker),
    },
  };
}

function theatreText(
  { reading, considered, stopped, deciding }: Theatre & { kind: 'read' },
  { vocabulary, kpis }: Speaker,
): string {
  const { text } = kpis.words.theatre;
  const values = {
    considered: inWords(vocabulary, considered.length),
    stopped: startWords(vocabulary, stopped.length),
    deciding: startWords(vocabulary, deciding.length),
  };
  switch (reading) {
    case 'theatre':
      return fill(deciding.length === 0 ? text.theatreAll : text.theatre, values);
    case 'partly':
      return plural(vocabulary.locale, text.partly, stopped.length, values);
    case 'steering':
      return fill(stopped.length === 0 ? text.steeringAll : text.steering, values);
  }
}

/** Nothing is said where no volume KPI has been placed, or where it cannot be told. */
function compassVerdict(compass: Compass, speaker: Speaker): readonly Verdict[] {
  const { kpis, adviceFor, adviceLabel } = speaker;
  const { compass: words } = kpis.words;
  if (compass.state === 'open') return [];
  const fired = compass.state === 'fired';
  const derivation: Derivation = {
    steps: [words.step],
    table: rungsTable('compass-kpis', words.caption, compassBasis(compass), speaker),
  };
  return [
    {
      id: 'old-compass',
      name: words.name,
      tone: fired ? 'warning' : 'good',
      headline: fired ? words.fired : words.clear,
      text: compassText(compass, speaker),
      advice: fired ? adviceFor('old-compass') : '',
      adviceLabel,
      derivation,
      basis: [],
    },
  ];
}

function compassText({ state, volume, value }: Compass, { vocabulary, kpis }: Speaker): string {
  const { compass: words } = kpis.words;
  const named = { volume: kpiNames(volume.steering, vocabulary) };
  if (state === 'fired') {
    const names = kpiNames(value.rated, vocabulary);
    return plural(vocabulary.locale, words.text, value.rated.length, { ...named, value: names });
  }
  if (volume.steering.length === 0) return words.clearNone;
  return fill(words.clearBeside, { ...named, value: kpiNames(value.steering, vocabulary) });
}

/** The KPIs that settle it: what steers, and what it would take or be. */
function compassBasis({ state, volume, value }: Compass): readonly KpiId[] {
  if (state === 'fired') return [...volume.steering, ...value.rated];
  return volume.steering.length === 0 ? volume.rated : [...volume.steering, ...value.steering];
}

function rungsTable(
  id: string,
  caption: string,
  ids: readonly KpiId[],
  { assessment, vocabulary, kpis }: Speaker,
): Table {
  const { ladder: said } = kpis.words;
  const placed = assessment.business.ladder?.families.flatMap((family) => family.kpis) ?? [];
  return {
    kind: 'table',
    id,
    caption,
    columns: [
      { label: said.kpi, type: 'text' },
      { label: said.standing, type: 'text' },
      { label: said.rung, type: 'number' },
    ],
    rows: placed
      .filter((kpi) => ids.includes(kpi.id))
      .map(({ id: kpi, standing, rung }) => {
        const option =
          standing === null || standing.kind === 'rung' ? String(rung ?? 0) : standing.kind;
        return [
          textCell(upperFirst(entry(vocabulary.names.kpis, kpi), vocabulary)),
          textCell(entry(kpis.ladder.options, option).label),
          rung === null ? textCell(said.none) : numberCell(String(rung), rung),
        ];
      }),
  };
}
