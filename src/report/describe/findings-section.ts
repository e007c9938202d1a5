import type { Assessment } from '../../domain/assess.ts';
import type { Item } from '../../domain/instrument.ts';
import { fill, plural } from '../../i18n/fill.ts';
import type { Block, ListPoint, Section } from '../report.ts';
import { entry, type Vocabulary } from '../vocabulary.ts';
import { axisNames, points, startWords } from './speak.ts';

/** What stands out: the best and the weakest answer, the brake on the equation, and cautions. */
export function findingsSection(assessment: Assessment, vocabulary: Vocabulary): Section {
  const { words } = vocabulary;
  const found = findings(assessment, vocabulary);
  const cautions = cautionTexts(assessment, vocabulary);
  const blocks: Block[] = [
    found.length > 0
      ? { kind: 'listing', points: found }
      : { kind: 'prose', tone: 'body', paragraphs: [emptyText(assessment, vocabulary)] },
  ];
  if (cautions.length > 0) blocks.push({ kind: 'prose', tone: 'caution', paragraphs: cautions });
  return { id: 'findings', title: words.sections.findings, blocks };
}

/** Why there is nothing to point out: nothing applies, too few answers, or all in the middle. */
function emptyText(assessment: Assessment, { words }: Vocabulary): string {
  const { asked, notApplicable } = assessment.scores.all;
  if (notApplicable === asked) return words.findings.allNotApplicable;
  return assessment.maturity.kind === 'scored' ? words.findings.even : words.findings.none;
}

function findings(assessment: Assessment, vocabulary: Vocabulary): readonly ListPoint[] {
  return [
    strongestAnswer(assessment, vocabulary),
    weakestAnswer(assessment, vocabulary),
    brake(assessment, vocabulary),
  ].filter((point) => point !== null);
}

function strongestAnswer(assessment: Assessment, vocabulary: Vocabulary): ListPoint | null {
  const best = extremeAnswer(assessment, 'highest');
  if (best === null || best.position < 4) return null;
  return answerPoint('strength', best, 'right', vocabulary);
}

function weakestAnswer(assessment: Assessment, vocabulary: Vocabulary): ListPoint | null {
  const { words } = vocabulary;
  const worst = extremeAnswer(assessment, 'lowest');
  if (worst === null) return null;
  if (worst.position === 5) {
    const { top, topDetail } = words.findings;
    return { id: 'top', text: top, detail: topDetail, link: null, basis: [] };
  }
  return worst.position > 2 ? null : answerPoint('weakness', worst, 'left', vocabulary);
}

function answerPoint(
  kind: 'strength' | 'weakness',
  { item, position, others }: RatedItem,
  side: 'left' | 'right',
  vocabulary: Vocabulary,
): ListPoint {
  const { findings: words } = vocabulary.words;
  const { topic, [side]: pole } = entry(vocabulary.items, item.id);
  const detail = kind === 'strength' ? words.strengthDetail : words.weaknessDetail;
  return {
    id: kind,
    text: fill(words[kind], { topic }),
    detail: [fill(detail, { position, pole }), ...othersText(position, others, vocabulary)].join(
      ' ',
    ),
    link: null,
    basis: [item.id],
  };
}

/** How many answers stand as high or as low; a short questionnaire does not say. */
function othersText(position: number, others: number, vocabulary: Vocabulary): readonly string[] {
  const { full, locale } = vocabulary;
  return full === null || others === 0
    ? []
    : [
        plural(locale, full.findings.others, others, {
          n: startWords(vocabulary, others),
          position,
        }),
      ];
}

function brake(assessment: Assessment, vocabulary: Vocabulary): ListPoint | null {
  const { findings: words } = vocabulary.words;
  const { loop } = assessment;
  const [axis, second] = loop.kind === 'scored' ? loop.holdsBack : [];
  if (axis === undefined || second !== undefined) return null;
  const view = assessment.scores.axes.find(({ id }) => id === axis);
  if (view?.score.kind !== 'scored') return null;

  return {
    id: 'brake',
    text: fill(words.brake, { axis: axisNames(vocabulary, [axis]) }),
    detail: fill(words.brakeDetail, { points: points(vocabulary, view.score.points) }),
    link: null,
    basis: view.items.map((item) => item.id),
  };
}

function cautionTexts(assessment: Assessment, vocabulary: Vocabulary): readonly string[] {
  const { words, locale } = vocabulary;
  const { asked, notApplicable, unanswered } = assessment.scores.all;
  return [
    straightText(assessment, vocabulary),
    assessment.manyNotApplicable && notApplicable < asked
      ? plural(locale, words.findings.manyNotApplicable, notApplicable, {
          n: startWords(vocabulary, notApplicable),
          asked,
        })
      : null,
    unanswered > 0
      ? plural(locale, words.findings.unanswered, unanswered, {
          n: startWords(vocabulary, unanswered),
        })
      : null,
  ].filter((text) => text !== null);
}

/** Nearly every answer alike, or in a longer questionnaire a run of them. */
const nearlyAll = 10 / 12;

function straightText(
  { straightLine, answers, scores }: Assessment,
  { words, full }: Vocabulary,
): string | null {
  if (straightLine === null) return null;
  const alike = [...answers.values()].filter(
    (answer) => answer.kind === 'rated' && answer.position === straightLine,
  );
  const run = full !== null && alike.length < scores.all.asked * nearlyAll;
  return run ? full.findings.straightRun : words.findings.straightLine;
}

interface RatedItem {
  readonly item: Item;
  readonly position: number;
  /** How many other answers stand at the same position. */
  readonly others: number;
}

/**
 * The answer whose position goes beyond all others. Among equals it is the one whose dimension goes
 * furthest the same way, then the first in shown order.
 */
function extremeAnswer(assessment: Assessment, side: 'highest' | 'lowest'): RatedItem | null {
  const sign = side === 'highest' ? 1 : -1;
  const dimensions = new Map(
    assessment.scores.dimensions.map(({ id, score }) => [
      id,
      score.kind === 'scored' ? score.points : 0,
    ]),
  );
  const rated = assessment.items.flatMap((item) => {
    const answer = assessment.answers.get(item.id);
    return answer?.kind === 'rated' && item.role !== 'context'
      ? [{ item, position: answer.position, dimension: dimensions.get(item.dimension) ?? 0 }]
      : [];
  });
  const [first] = rated.toSorted(
    (a, b) => sign * (b.position - a.position) || sign * (b.dimension - a.dimension),
  );
  if (first === undefined) return null;
  const others = rated.filter(({ position }) => position === first.position).length - 1;
  return { item: first.item, position: first.position, others };
}
