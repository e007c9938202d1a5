import type { Assessment } from '../../domain/assess.ts';
import type { TouchpointId } from '../../domain/ids.ts';
import type { Instrument } from '../../domain/instrument.ts';
import { leakBelow, type Ring } from '../../domain/loop.ts';
import { atLeast } from '../../domain/precision.ts';
import type { ScoredView } from '../../domain/score.ts';
import { fill, plural } from '../../i18n/fill.ts';
import type { ReportFullWords } from '../../i18n/words/report-full.en.ts';
import type { RingChart, Section, Station, Table } from '../report.ts';
import { entry, type Vocabulary } from '../vocabulary.ts';
import { extremesOf } from './extremes.ts';
import { scoreNote, scoreText } from './score-figure.ts';
import { inWords, numberCell, points, startWords, textCell } from './speak.ts';
import { touchpointNames } from './touchpoints-section.ts';

/** The ring of touchpoints with its leak, and what a leak there means. */
export function ringSection(
  assessment: Assessment,
  instrument: Instrument,
  vocabulary: Vocabulary,
  words: ReportFullWords,
): Section {
  return {
    id: 'ring',
    title: words.sections.ring,
    blocks: [
      ringChart(assessment, instrument, vocabulary, words),
      {
        kind: 'prose',
        tone: 'body',
        paragraphs: leakText(assessment, instrument.loop.ring, vocabulary, words),
      },
    ],
  };
}

type Touchpoint = ScoredView<TouchpointId> | undefined;

function ringChart(
  assessment: Assessment,
  instrument: Instrument,
  vocabulary: Vocabulary,
  words: ReportFullWords,
): RingChart {
  const { ring } = assessment;
  const stations = instrument.loop.ring.map((id): Station => {
    const view = assessment.scores.touchpoints.find((touchpoint) => touchpoint.id === id);
    return {
      id,
      label: entry(vocabulary.names.touchpoints, id),
      value: view?.score.kind === 'scored' ? view.score.points : null,
      text: stationText(view, vocabulary, words),
      leak: ring.kind === 'scored' && ring.leak.includes(id),
      outside: outsideOf(id, assessment, vocabulary),
    };
  });
  return {
    kind: 'chart',
    form: 'ring',
    id: 'loop-ring',
    title: words.ring.title,
    summary: summaryText(ring, vocabulary, words),
    min: 0,
    max: 100,
    stations,
    centre: {
      label: words.ring.centre,
      text: ring.kind === 'scored' ? points(vocabulary, ring.mean) : vocabulary.words.score.none,
    },
    leakLabel: words.ring.leak,
    outsideLabel: stations.some(({ outside }) => outside !== null)
      ? (vocabulary.kpis?.words.outside.mark ?? '')
      : '',
    table: ringTable(stations, assessment, vocabulary, words),
  };
}

/** How customers see a touchpoint, where enough of them were asked. */
function outsideOf(
  id: TouchpointId,
  { business: { outside } }: Assessment,
  vocabulary: Vocabulary,
): Station['outside'] {
  if (vocabulary.kpis === null) return null;
  const theirs = outside?.touchpoints.find((touchpoint) => touchpoint.id === id)?.theirs;
  if (theirs?.kind !== 'scored') return null;
  return { value: theirs.points, text: points(vocabulary, theirs.points) };
}

function stationText(view: Touchpoint, vocabulary: Vocabulary, words: ReportFullWords): string {
  return view === undefined ? words.ring.notAsked : scoreText(vocabulary, view.score);
}

function ringTable(
  stations: readonly Station[],
  { scores, ring }: Assessment,
  vocabulary: Vocabulary,
  words: ReportFullWords,
): Table {
  const known = ring.kind === 'scored';
  const { none } = vocabulary.words.score;
  return {
    kind: 'table',
    id: 'loop-ring-touchpoints',
    caption: words.ring.caption,
    columns: [
      { label: words.ring.touchpoint, type: 'text' },
      { label: vocabulary.words.loop.points, type: 'number' },
      { label: vocabulary.words.loop.rests, type: 'text' },
      ...(known ? [{ label: words.ring.leaks, type: 'text' as const }] : []),
    ],
    rows: stations.map(({ id, label, value, text, leak }) => {
      const view = scores.touchpoints.find((touchpoint) => touchpoint.id === id);
      return [
        textCell(label),
        value === null ? textCell(text) : numberCell(text, value),
        textCell(view === undefined ? none : scoreNote(vocabulary, view.score)),
        ...(known ? [textCell(value === null ? none : leak ? words.ring.yes : words.ring.no)] : []),
      ];
    }),
  };
}

/** More leaks than these are not told one by one. */
const mostLeaks = 3;

function summaryText(ring: Ring, vocabulary: Vocabulary, words: ReportFullWords): string {
  const { ring: texts } = words;
  if (ring.kind === 'tooFew') return texts.summaryTooFew;
  const { leak } = ring;
  if (leak.length === 0) return texts.summaryNone;
  const total = inWords(vocabulary, scoredOf(ring).length);
  const values = { names: touchpointNames(leak, vocabulary, words), total };
  if (leak.length === 1) return fill(texts.summaryOne, values);
  if (leakIsEverywhere(ring)) return texts.summaryAll;
  const many = leak.length > mostLeaks ? texts.summarySpread : texts.summaryMany;
  return fill(many, { ...values, number: inWords(vocabulary, leak.length) });
}

function leakText(
  { ring, scores }: Assessment,
  stations: readonly TouchpointId[],
  vocabulary: Vocabulary,
  words: ReportFullWords,
): readonly string[] {
  if (scores.all.notApplicable === scores.all.asked) return [words.notApplicable];
  if (ring.kind === 'tooFew') return [tooFewText(ring, stations.length, vocabulary, words)];
  return ring.leak.length === 0
    ? [noLeakText(ring, vocabulary, words)]
    : leaksText(ring, vocabulary, words);
}

function tooFewText(
  { scored, needed }: Ring & { kind: 'tooFew' },
  total: number,
  vocabulary: Vocabulary,
  words: ReportFullWords,
): string {
  const { tooFew, tooFewNone } = words.ring;
  const values = { total: inWords(vocabulary, total), needed: inWords(vocabulary, needed) };
  if (scored === 0) return fill(tooFewNone, values);
  const number = startWords(vocabulary, scored);
  return plural(vocabulary.locale, tooFew, scored, { ...values, number });
}

type ScoredRing = Ring & { kind: 'scored' };

function scoredOf({ touchpoints }: ScoredRing) {
  return touchpoints.flatMap(({ id, score }) =>
    score.kind === 'scored' ? [{ id, points: score.points, rated: score.counts.rated }] : [],
  );
}

/** Two or three leaks are places; as many as there are touchpoints are something else. */
function leakIsEverywhere(ring: ScoredRing): boolean {
  return ring.leak.length > mostLeaks && ring.leak.length === scoredOf(ring).length;
}

function noLeakText(ring: ScoredRing, vocabulary: Vocabulary, words: ReportFullWords): string {
  const none = fill(words.ring.none, { mean: points(vocabulary, ring.mean) });
  const { highest, lowest, scored } = extremesOf(ring.touchpoints);
  const least = Math.min(...scored.map((view) => view.points));
  if (highest.length === 0) return fill(words.ring.noneEven, { points: points(vocabulary, least) });
  if (lowest.length > mostLeaks) return none;
  const values = {
    names: touchpointNames(lowest, vocabulary, words),
    points: points(vocabulary, least),
  };
  return `${none} ${fill(words.ring.lowest, values)}`;
}

function leaksText(
  ring: ScoredRing,
  vocabulary: Vocabulary,
  words: ReportFullWords,
): readonly string[] {
  const leaking = scoredOf(ring).filter(({ id }) => ring.leak.includes(id));
  const lowest = Math.min(...leaking.map((touchpoint) => touchpoint.points));
  const values = {
    names: touchpointNames(ring.leak, vocabulary, words),
    number: inWords(vocabulary, leaking.length),
    total: inWords(vocabulary, scoredOf(ring).length),
    points: points(vocabulary, lowest),
    mean: points(vocabulary, ring.mean),
  };
  if (leakIsEverywhere(ring)) return [fill(words.ring.leadAll, values)];
  if (leaking.length > mostLeaks) return [fill(words.ring.leadSpread, values)];
  const [first, second] = leaking;
  const lead = fill(second === undefined ? words.ring.leadOne : words.ring.leadMany, values);
  const single = second === undefined && first?.rated === 1 ? [words.ring.single] : [];
  const start = [lead, ...single].join(' ');
  // A low place in a strong ring is none where something gives way.
  if (atLeast(lowest, leakBelow)) return [`${start} ${words.ring.mild}`];
  return [start, ...meanings(ring.leak, words.ring.meaning, vocabulary)];
}

/** What each leak means; with more than one, each begins with its name. */
function meanings(
  leak: readonly TouchpointId[],
  meaning: Readonly<Record<string, string>>,
  vocabulary: Vocabulary,
): readonly string[] {
  return leak.map((id) => {
    const text = entry(meaning, id);
    return leak.length === 1 ? text : `${entry(vocabulary.names.touchpoints, id)}. ${text}`;
  });
}
