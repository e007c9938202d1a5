import { type Field, leastTouchpoints } from '../../domain/loop.ts';
import { fill } from '../../i18n/fill.ts';
import { formatList } from '../../i18n/format.ts';
import {
  equals,
  equation,
  factor,
  lowerFirst,
  points,
  rounded,
} from '../../report/describe/speak.ts';
import { entry } from '../../report/vocabulary.ts';
import { instrument } from './content.ts';
import { example, type MethodSection, rule, tableBlock, tableOf, text } from './method-blocks.ts';
import { loopIn } from './method-example.ts';
import {
  coveredText,
  insideSentence,
  type MethodSpeaker,
  none,
  pointsIn,
  scored,
} from './method-speaker.ts';

/** The place in the growth loop, and 1 + 1. */
export function loopSection({ words, vocabulary, firm }: MethodSpeaker): MethodSection {
  const { loop: say } = words;
  const { names } = vocabulary;
  const { loop, loopRange, scores } = firm.assessment;
  const at = loopIn(firm.assessment);
  if (loop.kind !== 'scored' || loopRange === null) throw new Error('the example has no place');
  const quarters: readonly (readonly [string, string, Field])[] = [
    [say.strong, say.strong, 'growthLoop'],
    [say.strong, say.weak, 'negativeSpiral'],
    [say.weak, say.strong, 'untappedPotential'],
    [say.weak, say.weak, 'standstill'],
  ];
  const shares = [at.marketing, at.cx, at.link];
  const product = shares.reduce((all, share) => all * rounded(share / 100, 3), 1);
  return {
    id: 'growth-loop',
    title: say.title,
    blocks: [
      ...text(say['1']),
      rule(say.rule),
      ...text(say['2'], say['3']),
      tableBlock(
        tableOf(
          say.table,
          [say.marketing, say.cx, say.quarter],
          quarters.map(([marketing, cx, field]) => [
            marketing,
            cx,
            entry(names.fields, field).name,
          ]),
        ),
      ),
      example(
        tableBlock(
          tableOf(
            say.factorCaption,
            [say.factor, `#${say.parts}`, `#${say.points}`],
            scores.axes.map(({ id, items, score }) => {
              const parts = pointsIn(items, firm.answers);
              const sum = parts.reduce((total, part) => total + part, 0);
              return [
                entry(names.axes, id).name,
                `${sum} / ${parts.length}`,
                points(vocabulary, scored(score)),
              ];
            }),
          ),
        ),
        rule(
          fill(say.formula, {
            marketing: factor(vocabulary, at.marketing),
            cx: factor(vocabulary, at.cx),
            link: factor(vocabulary, at.link),
            equals: equals(3 * Math.cbrt(product), at.onePlusOne, 1),
            result: equation(vocabulary, at.onePlusOne),
          }),
        ),
        ...text(
          fill(say.example, {
            low: equation(vocabulary, loopRange.low.onePlusOne),
            high: equation(vocabulary, loopRange.high.onePlusOne),
            cxPoints: points(vocabulary, at.cx),
            fields: formatList(
              vocabulary.locale,
              insideSentence(
                vocabulary,
                loop.between.map((field) => entry(names.fields, field).name),
              ),
            ),
          }),
        ),
      ),
    ],
  };
}

/** The touchpoints, and where the loop leaks. */
export function ringSection({ words, vocabulary, firm }: MethodSpeaker): MethodSection {
  const { ring: say } = words;
  const { touchpoints: names } = vocabulary.names;
  const { ring } = firm.assessment;
  if (ring.kind !== 'scored') throw new Error('the example has no ring');
  const stations = instrument.loop.ring.map((id) => lowerFirst(entry(names, id), vocabulary));
  const leaking = ring.touchpoints
    .filter(({ id }) => ring.leak.includes(id))
    .map(({ id, score }) => ({ name: entry(names, id), points: scored(score) }))
    .toSorted((a, b) => a.points - b.points);
  const [lowest, other] = leaking;
  if (lowest === undefined || other === undefined) throw new Error('the example needs two leaks');
  const rows = ring.touchpoints.map(({ id, score }) => {
    return [
      entry(names, id),
      coveredText(words.views, score),
      points(vocabulary, scored(score)),
      ring.leak.includes(id) ? say.leak : none,
    ];
  });
  return {
    id: 'ring',
    title: say.title,
    blocks: [
      ...text(
        fill(say['1'], {
          stations: stations.length,
          names: stations.join(' → '),
          needed: leastTouchpoints,
        }),
        say['2'],
      ),
      example(
        tableBlock(
          tableOf(
            say.table,
            [say.touchpoint, words.views.rests, `#${words.firm.points}`, say.leaks],
            rows,
          ),
        ),
        ...text(
          fill(say.example, {
            mean: points(vocabulary, ring.mean),
            lowest: lowest.name,
            points: points(vocabulary, lowest.points),
            other: other.name,
            distance: points(vocabulary, other.points - lowest.points),
          }),
        ),
      ),
    ],
  };
}
