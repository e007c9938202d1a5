import type { Assessment } from '../../domain/assess.ts';
import type { ItemId } from '../../domain/ids.ts';
import type { Item, VerdictId } from '../../domain/instrument.ts';
import { fieldCut } from '../../domain/loop.ts';
import { atLeast, atMost } from '../../domain/precision.ts';
import type { Gap, Mistake } from '../../domain/verdicts.ts';
import { fill, plural } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { ReportFullWords } from '../../i18n/words/report-full.en.ts';
import type { Derivation, Section, Verdict } from '../report.ts';
import { entry, type KpiVocabulary, type Vocabulary } from '../vocabulary.ts';
import { climbText } from './kpis/climb-text.ts';
import { kpiVerdicts } from './kpis/kpi-verdicts.ts';
import { answersTable } from './score-figure.ts';
import { equals, list, points, quoted, quotedList, rounded } from './speak.ts';

type GapWords = ReportFullWords['verdicts']['trust'] | ReportFullWords['verdicts']['sayDo'];

/** The trust gap, the say-do gap and the common mistakes, each with its answers and what to do. */
export function verdictsSection(
  assessment: Assessment,
  vocabulary: Vocabulary,
  words: ReportFullWords,
): Section {
  const { trust, sayDo, mistakes } = assessment.verdicts;
  const { all } = assessment.scores;
  if (all.notApplicable === all.asked) {
    return {
      id: 'verdicts',
      title: words.sections.verdicts,
      blocks: [{ kind: 'prose', tone: 'body', paragraphs: [words.notApplicable] }],
    };
  }
  const speaker = { assessment, vocabulary, words };
  return {
    id: 'verdicts',
    title: words.sections.verdicts,
    blocks: [
      {
        kind: 'verdicts',
        verdicts: [
          gapVerdict('trust-gap', trust, words.verdicts.trust, speaker),
          gapVerdict('say-do-gap', sayDo, words.verdicts.sayDo, speaker),
          ...mistakes
            .filter(({ state }) => state === 'made')
            .map((one) => madeVerdict(one, speaker)),
          ...kpiVerdicts(assessment, vocabulary, words, (id) => adviceFor(id, speaker)),
          ...together(mistakes, 'open', speaker),
          ...together(mistakes, 'avoided', speaker),
        ],
      },
    ],
  };
}

/** The name of a verdict, as a heading. */
export function verdictName(
  id: VerdictId,
  { verdicts }: ReportFullWords,
  kpis: KpiVocabulary | null,
): string {
  switch (id) {
    case 'trust-gap':
      return verdicts.trust.name;
    case 'say-do-gap':
      return verdicts.sayDo.name;
    case 'reporting-theatre':
      return kpis?.words.theatre.name ?? '';
    case 'old-compass':
      return kpis?.words.compass.name ?? '';
    default:
      return verdicts.mistakes[id].name;
  }
}

interface Speaker {
  readonly assessment: Assessment;
  readonly vocabulary: Vocabulary;
  readonly words: ReportFullWords;
}

function gapVerdict(
  id: VerdictId,
  gap: Gap<string>,
  gapWords: GapWords,
  speaker: Speaker,
): Verdict {
  const { vocabulary, words } = speaker;
  const shared = { id, name: gapWords.name, adviceLabel: words.verdicts.advice };
  if (gap.kind === 'tooFew') {
    return {
      ...shared,
      tone: 'open',
      headline: words.verdicts.tooFew,
      text: gapWords.tooFew,
      advice: '',
      derivation: null,
      basis: [...gap.first, ...gap.second],
    };
  }
  const fired = speaker.assessment.verdicts.fired.includes(id);
  const readings: Readonly<Record<string, unknown>> = gapWords;
  const texts: Readonly<Record<string, string>> = gapWords.text;
  const nuance = nuanceOf(id, gap);
  const low = nuance.endsWith('Low');
  return {
    ...shared,
    tone: fired ? 'warning' : low ? 'open' : 'good',
    headline: String(readings[nuance] ?? readings[gap.reading]),
    text: fill(entry(texts, nuance), {
      first: points(vocabulary, gap.first.points),
      second: points(vocabulary, gap.second.points),
      // Whole points, since the two rounded figures need not differ by the rounded gap.
      gap: formatNumber(vocabulary.locale, rounded(gap.gap, 0), 0),
    }),
    advice: fired ? adviceFor(id, speaker) : '',
    derivation: gapDerivation(id, gap, gapWords, speaker),
    basis: [...gap.first.items, ...gap.second.items],
  };
}

/** From here on what is kept is good enough to promise more. */
const roomFrom = 75;
/** Up to here two figures are close, whatever their difference is called. */
const closeWithin = 10;

/**
 * The reading, with what its figures add: words and deeds that go together but low, a gap where
 * delivery is weak and the distance short, and whether there is room to promise more.
 */
function nuanceOf(id: VerdictId, { reading, second, gap }: ScoredGap): string {
  if (id === 'say-do-gap') {
    const low = !atLeast(second.points, fieldCut) && ['inStep', 'better'].includes(reading);
    return low ? `${reading}Low` : reading;
  }
  if (reading === 'gap' && atMost(gap, closeWithin)) return 'gapNear';
  return reading === 'better' && atLeast(second.points, roomFrom) ? 'betterRoom' : reading;
}

type ScoredGap = Gap<string> & { kind: 'scored' };

function gapDerivation(
  id: string,
  gap: ScoredGap,
  gapWords: GapWords,
  { assessment, vocabulary }: Speaker,
): Derivation {
  const [first, second] = [gap.first, gap.second].map((mean) => ({
    n: mean.items.length,
    points: points(vocabulary, mean.points),
  })) as [{ n: number; points: string }, { n: number; points: string }];
  const fromShown = rounded(gap.first.points, 1) - rounded(gap.second.points, 1);
  return {
    steps: [
      fill(gapWords.stepFirst, first),
      fill(gapWords.stepSecond, second),
      fill(gapWords.stepGap, {
        first: first.points,
        second: second.points,
        equals: equals(fromShown, gap.gap, 1),
        gap: points(vocabulary, gap.gap),
      }),
      gapWords.stepReading,
    ],
    table: answersTable(
      vocabulary,
      id,
      gapWords.name,
      itemsOf(assessment, [...gap.first.items, ...gap.second.items]),
      assessment.answers,
      gapWords.caption,
    ),
  };
}

function madeVerdict(mistake: Mistake, speaker: Speaker): Verdict {
  const { assessment, vocabulary, words } = speaker;
  const { mistakes } = words.verdicts;
  const { name, text } = mistakes[mistake.id as keyof typeof mistakes & `mistake-${string}`];
  const answer = assessment.answers.get(mistake.item);
  const position = answer?.kind === 'rated' ? answer.position : 0;
  const topic = quoted(entry(vocabulary.items, mistake.item).topic, vocabulary);
  return {
    id: mistake.id,
    name,
    tone: 'warning',
    headline: mistakes.made,
    text: `${fill(mistakes.madeText, { position, topic })} ${text}`,
    advice: adviceFor(mistake.id, speaker),
    adviceLabel: words.verdicts.advice,
    derivation: {
      steps: [mistakes.stepMade],
      table: answersTable(
        vocabulary,
        mistake.id,
        name,
        itemsOf(assessment, [mistake.item]),
        assessment.answers,
        mistakes.caption,
      ),
    },
    basis: [mistake.item],
  };
}

/** The mistakes that are avoided, or that nobody can speak for, as one verdict. */
function together(
  mistakes: readonly Mistake[],
  state: 'avoided' | 'open',
  { vocabulary, words }: Speaker,
): readonly Verdict[] {
  const found = mistakes.filter((mistake) => mistake.state === state);
  if (found.length === 0) return [];
  const { mistakes: texts } = words.verdicts;
  const mistake = (id: VerdictId) => texts[id as keyof typeof texts & `mistake-${string}`];
  const avoided = found.map(({ id }) => mistake(id).inText);
  const open = found.map(({ item }) => entry(vocabulary.items, item).topic);
  const text =
    state === 'avoided'
      ? fill(texts.avoidedText, { names: list(vocabulary, avoided) })
      : plural(vocabulary.locale, texts.openText, open.length, {
          names: quotedList(vocabulary, open),
        });
  return [
    {
      id: `mistakes-${state}`,
      name: texts[state],
      tone: state === 'avoided' ? 'good' : 'open',
      headline: entry(texts.ofFour, String(found.length)),
      text,
      advice: '',
      adviceLabel: words.verdicts.advice,
      derivation: null,
      basis: found.map(({ item }) => item),
    },
  ];
}

/** The best action that answers the verdict: its title, and what to do first. */
function adviceFor(id: VerdictId, { assessment, vocabulary }: Speaker): string {
  const step = assessment.steps.find(
    (known) => (known.kind === 'improve' || known.kind === 'climb') && known.verdicts.includes(id),
  );
  if (step?.kind === 'climb' && vocabulary.kpis !== null) {
    const { title, first } = climbText(step, vocabulary, vocabulary.kpis);
    return `${title}. ${first}`;
  }
  if (step?.kind !== 'improve') return '';
  const { title, first } = entry(vocabulary.actions, step.action);
  return `${title}. ${first}`;
}

function itemsOf({ items }: Assessment, ids: readonly ItemId[]): readonly Item[] {
  return ids.flatMap((id) => items.find((item) => item.id === id) ?? []);
}
