import type { Assessment } from '../../domain/assess.ts';
import type { ItemId } from '../../domain/ids.ts';
import type { Item } from '../../domain/instrument.ts';
import type { Block, Pair, PairGroup, Section } from '../report.ts';
import { entry, type Vocabulary } from '../vocabulary.ts';
import { answerText } from './score-figure.ts';

/** Every pair with its poles named, its answer, whether it can be shown, and what was noted. */
export function answersSection(
  assessment: Assessment,
  vocabulary: Vocabulary,
  notes: ReadonlyMap<ItemId, string>,
): Section {
  const { words } = vocabulary;
  const pair = (item: Item) => pairOf(item, assessment, vocabulary, notes);
  const scored = assessment.items.filter((item) => item.role !== 'context');
  return {
    id: 'answers',
    title: words.sections.answers,
    blocks: [
      {
        kind: 'pairs',
        poles: 'oldAndWinners',
        leftLabel: words.answers.old,
        rightLabel: words.answers.winners,
        groups: assessment.scores.dimensions.map(
          ({ id }): PairGroup => ({
            title: entry(vocabulary.names.dimensions, id).name,
            pairs: scored.filter((item) => item.dimension === id).map(pair),
          }),
        ),
      },
      ...contextPairs(assessment, vocabulary, pair),
    ],
  };
}

/** What is measured against the answers, and is neither old nor a winner's. */
function contextPairs(
  assessment: Assessment,
  { full }: Vocabulary,
  pair: (item: Item) => Pair,
): readonly Block[] {
  const items = assessment.items.filter((item) => item.role === 'context');
  if (items.length === 0 || full === null) return [];
  return [
    {
      kind: 'pairs',
      poles: 'lessAndMore',
      leftLabel: full.answers.contextLess,
      rightLabel: full.answers.contextMore,
      groups: [{ title: full.answers.contextTitle, pairs: items.map(pair) }],
    },
  ];
}

function pairOf(
  item: Item,
  assessment: Assessment,
  vocabulary: Vocabulary,
  notes: ReadonlyMap<ItemId, string>,
): Pair {
  const { topic, left, right } = entry(vocabulary.items, item.id);
  const answer = assessment.answers.get(item.id);
  return {
    item: item.id,
    topic,
    left,
    right,
    position: answer?.kind === 'rated' ? answer.position : null,
    answer: answerText(vocabulary, answer),
    proof: proofText(item.id, assessment, vocabulary),
    note: notes.get(item.id) ?? '',
  };
}

function proofText(id: ItemId, { shown }: Assessment, { full }: Vocabulary): string {
  if (shown === null || full === null || !shown.claimed.includes(id)) return '';
  return shown.proved.includes(id) ? full.shown.proofYes : full.shown.proofNo;
}
