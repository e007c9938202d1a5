import type { Assessment } from '../../domain/assess.ts';
import type { Maturity } from '../../domain/maturity.ts';
import type { Shown } from '../../domain/proof.ts';
import { fill, plural } from '../../i18n/fill.ts';
import type { ReportFullWords } from '../../i18n/words/report-full.en.ts';
import type { Block, Figure, Table } from '../report.ts';
import { entry, type Vocabulary } from '../vocabulary.ts';
import { answerText, pointScale } from './score-figure.ts';
import { inWords, points, textCell } from './speak.ts';

/** "Claimed 71, shown 54": the result as answered beside what can be shown today. */
export function shownBlocks(
  assessment: Assessment,
  vocabulary: Vocabulary,
  words: ReportFullWords,
): readonly Block[] {
  const { shown, maturity } = assessment;
  if (shown === null || maturity.kind !== 'scored' || shown.maturity.kind !== 'scored') return [];
  const prose = (text: string): Block => ({ kind: 'prose', tone: 'body', paragraphs: [text] });
  if (shown.claimed.length === 0) return [prose(words.shown.none)];
  const table = proofTable(assessment, shown, vocabulary, words);
  const figure = (id: 'claimed' | 'shown', of: ScoredMaturity): Block => ({
    kind: 'figure',
    figure: shownFigure(id, of, table, vocabulary, words),
  });
  const lead = fill(words.shown.lead, {
    claimed: points(vocabulary, maturity.points),
    shown: points(vocabulary, shown.maturity.points),
  });
  const said = [
    lead,
    provedText(shown, vocabulary, words),
    levelText(shown.maturity, maturity, words),
  ];
  return [figure('claimed', maturity), figure('shown', shown.maturity), prose(said.join(' '))];
}

type ScoredMaturity = Maturity & { kind: 'scored' };

/** How many of the answers at 4 or 5 can be shown: all, some or none. */
function provedText(
  { claimed, proved }: Shown,
  vocabulary: Vocabulary,
  { shown: words }: ReportFullWords,
): string {
  const { locale } = vocabulary;
  const n = claimed.length;
  if (proved.length === n) return plural(locale, words.provedAll, n);
  if (proved.length === 0) return plural(locale, words.provedNone, n);
  return fill(words.provedSome, { n, proved: inWords(vocabulary, proved.length) });
}

function levelText(
  shown: ScoredMaturity,
  claimed: ScoredMaturity,
  { shown: words }: ReportFullWords,
): string {
  return shown.level === claimed.level
    ? fill(words.same, { level: claimed.level })
    : fill(words.lower, { shown: shown.level, claimed: claimed.level });
}

function shownFigure(
  id: 'claimed' | 'shown',
  of: ScoredMaturity,
  table: Table,
  vocabulary: Vocabulary,
  words: ReportFullWords,
): Figure {
  const text = points(vocabulary, of.points);
  const step = id === 'claimed' ? words.shown.stepClaimed : words.shown.stepShown;
  return {
    id,
    label: words.shown[id],
    value: of.points,
    unit: 'points',
    digits: 1,
    text,
    note: words.shown.note,
    scale: pointScale,
    basis: [],
    derivation: { steps: [fill(step, { points: text })], table: { ...table, id: `${id}-answers` } },
  };
}

function proofTable(
  { answers }: Assessment,
  { claimed, proved }: Shown,
  vocabulary: Vocabulary,
  words: ReportFullWords,
): Table {
  return {
    kind: 'table',
    id: 'proof',
    caption: words.shown.caption,
    columns: [
      { label: vocabulary.words.score.question, type: 'text' },
      { label: vocabulary.words.score.answer, type: 'text' },
      { label: words.shown.can, type: 'text' },
    ],
    rows: claimed.map((id) => [
      textCell(entry(vocabulary.items, id).topic),
      textCell(answerText(vocabulary, answers.get(id))),
      textCell(proved.includes(id) ? words.shown.yes : words.shown.no),
    ]),
  };
}
