import type { Answer } from '../../domain/answer.ts';
import { pointsOf } from '../../domain/answer.ts';
import type { Assessment } from '../../domain/assess.ts';
import type { Item } from '../../domain/instrument.ts';
import { fill, plural } from '../../i18n/fill.ts';
import type { Block, ListPoint, Section } from '../report.ts';
import { entry, type Vocabulary } from '../vocabulary.ts';
import { axisNames, lowerFirst, points } from './speak.ts';

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

/** Why there is nothing to point out: too few answers, or answers that keep to the middle. */
function emptyText(assessment: Assessment, { words }: Vocabulary): string {
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
  const best = extremeAnswer(assessment, (one, other) => one > other);
  if (best === null || best.position < 4) return null;
  return answerPoint('strength', best, 'right', vocabulary);
}

function weakestAnswer(assessment: Assessment, vocabulary: Vocabulary): ListPoint | null {
  const { words } = vocabulary;
  const worst = extremeAnswer(assessment, (one, other) => one < other);
  if (worst === null) return null;
  if (worst.position === 5) {
    const { top, topDetail } = words.findings;
    return { id: 'top', text: top, detail: topDetail, link: null, basis: [] };
  }
  return worst.position > 2 ? null : answerPoint('weakness', worst, 'left', vocabulary);
}

function answerPoint(
  kind: 'strength' | 'weakness',
  { item, position }: RatedItem,
  side: 'left' | 'right',
  vocabulary: Vocabulary,
): ListPoint {
  const { findings: words } = vocabulary.words;
  const { topic, [side]: pole } = entry(vocabulary.items, item.id);
  const detail = kind === 'strength' ? words.strengthDetail : words.weaknessDetail;
  return {
    id: kind,
    text: fill(words[kind], { topic: lowerFirst(topic, vocabulary) }),
    detail: fill(detail, { position, pole }),
    link: null,
    basis: [item.id],
  };
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
    assessment.straightLine === null ? null : words.findings.straightLine,
    notApplicable === asked ? words.findings.allNotApplicable : null,
    assessment.manyNotApplicable && notApplicable < asked
      ? plural(locale, words.findings.manyNotApplicable, notApplicable, { asked })
      : null,
    unanswered > 0 ? plural(locale, words.findings.unanswered, unanswered) : null,
  ].filter((text) => text !== null);
}

interface RatedItem {
  readonly item: Item;
  readonly position: number;
}

/** The first item in shown order whose position goes beyond all others. */
function extremeAnswer(
  assessment: Assessment,
  beyond: (one: number, other: number) => boolean,
): RatedItem | null {
  let found: RatedItem | null = null;
  for (const item of assessment.items) {
    const answer: Answer | undefined = assessment.answers.get(item.id);
    if (answer?.kind !== 'rated') continue;
    if (found === null || beyond(pointsOf(answer.position), (found.position - 1) * 25)) {
      found = { item, position: answer.position };
    }
  }
  return found;
}
