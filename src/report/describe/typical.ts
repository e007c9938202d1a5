import type { Answers, Position } from '../../domain/answer.ts';
import type { Assessment } from '../../domain/assess.ts';
import type { Item } from '../../domain/instrument.ts';
import type { Level } from '../../domain/maturity.ts';
import { atLeast } from '../../domain/precision.ts';
import { fill, plural } from '../../i18n/fill.ts';
import { entry, type Vocabulary } from '../vocabulary.ts';
import { linkHighFrom } from './loop-section.ts';
import { points, quotedList } from './speak.ts';

/** What is typical of a level rests on some items; an answer at the other pole says otherwise. */
interface Pattern {
  readonly items: readonly string[];
  readonly otherwise: (position: Position) => boolean;
}

const high = (position: Position) => position >= 4;
const low = (position: Position) => position <= 2;

const patterns: Readonly<Record<Level, readonly Pattern[]>> = {
  1: [{ items: ['role-of-cx', 'service-goals'], otherwise: high }],
  2: [{ items: ['fires'], otherwise: high }],
  3: [
    { items: ['shared-kpis'], otherwise: high },
    { items: ['customer-value'], otherwise: low },
  ],
  4: [
    {
      items: ['decisions-start', 'agenda', 'shared-kpis', 'incentives', 'long-term'],
      otherwise: low,
    },
  ],
  5: [{ items: ['brand-promise', 'demand', 'consistency', 'advocacy'], otherwise: low }],
};
/** As many as are named. */
const most = 3;
/** The level that is said to steer marketing and customer experience apart. */
const steeredApart = 3;

/** Where the firm's own answers say otherwise than what is typical of its level. */
export function departureText(
  { items, answers, loop }: Assessment,
  level: Level,
  vocabulary: Vocabulary,
): readonly string[] {
  const { level: words } = vocabulary.words;
  const found = items.filter((item) => departs(item, answers, patterns[level])).slice(0, most);
  const topics = quotedList(
    vocabulary,
    found.map(({ id }) => entry(vocabulary.items, id).topic),
  );
  const steered =
    level === steeredApart && loop.kind === 'scored' && atLeast(loop.at.link, linkHighFrom);
  return [
    ...(found.length > 0
      ? [plural(vocabulary.locale, words.departs, found.length, { topics })]
      : []),
    ...(steered && loop.kind === 'scored'
      ? [fill(words.steered, { points: points(vocabulary, loop.at.link) })]
      : []),
  ];
}

function departs({ id }: Item, answers: Answers, known: readonly Pattern[]): boolean {
  const answer = answers.get(id);
  return known.some(
    ({ items, otherwise }) =>
      items.includes(id) && answer?.kind === 'rated' && otherwise(answer.position),
  );
}
