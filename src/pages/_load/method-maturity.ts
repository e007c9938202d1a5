import type { DimensionId } from '../../domain/ids.ts';
import { levelCuts, levelOf } from '../../domain/maturity.ts';
import type { ScoredView } from '../../domain/score.ts';
import { fill } from '../../i18n/fill.ts';
import { equation, points } from '../../report/describe/speak.ts';
import { entry } from '../../report/vocabulary.ts';
import {
  example,
  inExample,
  type MethodSection,
  rule,
  tableBlock,
  tableOf,
  text,
} from './method-blocks.ts';
import { loopIn, type MethodExample, maturityIn } from './method-example.ts';
import {
  type MethodSpeaker,
  meanText,
  none,
  percent,
  scored,
  topicsText,
} from './method-speaker.ts';

/** From the dimensions to a level. */
export function maturitySection({ words, vocabulary, firm }: MethodSpeaker): MethodSection {
  const { maturity: say } = words;
  const { names } = vocabulary;
  const { dimensions } = firm.assessment.scores;
  const { points: mean, meanLevel } = maturityIn(firm.assessment);
  const levels = Object.entries(names.levels).map(([level, { name, word }]) => [
    level,
    name,
    word,
    levelCuts[Number(level) - 2] ?? 0,
  ]);
  const parts = dimensions.map(({ score }) => points(vocabulary, scored(score)));
  return {
    id: 'maturity',
    title: say.title,
    blocks: [
      ...text(
        fill(say['1'], {
          needed: Math.ceil((dimensions.length * 2) / 3),
          dimensions: dimensions.length,
        }),
      ),
      tableBlock(tableOf(say.table, [say.level, say.name, say.typical, `#${say.from}`], levels)),
      ...text(say['2']),
      example(
        rule(`${say.mean}: ${meanText(vocabulary, parts, mean)}`),
        ...text(
          fill(say.example, {
            level: meanLevel,
            name: entry(names.levels, String(meanLevel)).name,
          }),
        ),
      ),
    ],
  };
}

/** What holds a level down. */
export function ceilingsSection({ words, vocabulary, firm }: MethodSpeaker): MethodSection {
  const { ceilings: say } = words;
  const { names } = vocabulary;
  const { level, meanLevel } = maturityIn(firm.assessment);
  const weakest = weakestDimension(firm);
  return {
    id: 'ceilings',
    title: say.title,
    blocks: [
      ...text(say['1'], say['2']),
      inExample(
        fill(say.example, {
          dimension: entry(names.dimensions, weakest.id).name,
          points: points(vocabulary, scored(weakest.score)),
          weakest: levelOf(scored(weakest.score)),
          mean: meanLevel,
          level,
          name: entry(names.levels, String(level)).name,
        }),
      ),
    ],
  };
}

/** The level with the open questions filled in both ways. */
export function rangeSection({ words, vocabulary, firm }: MethodSpeaker): MethodSection {
  const { range: say } = words;
  const { names } = vocabulary;
  const { blindSpots, levels } = firm.assessment;
  const three = [firm.assessment, firm.lowest, firm.highest];
  const touched = firm.assessment.scores.dimensions.filter(({ items }) =>
    items.some(({ id }) => blindSpots.includes(id)),
  );
  const dimensionRow = ({ id }: ScoredView<DimensionId>) => [
    entry(names.dimensions, id).name,
    ...three.map(({ scores }) => {
      const view = scores.dimensions.find((one) => one.id === id);
      return view === undefined ? none : points(vocabulary, scored(view.score));
    }),
  ];
  const all = three.map(maturityIn);
  return {
    id: 'range',
    title: say.title,
    blocks: [
      ...text(say['1']),
      example(
        ...text(
          fill(say.example, {
            topics: topicsText(vocabulary, blindSpots),
            low: levels?.low ?? none,
            high: levels?.high ?? none,
          }),
        ),
        tableBlock(
          tableOf(
            say.table,
            [say.figure, `#${say.now}`, `#${say.low}`, `#${say.high}`],
            [
              ...touched.map(dimensionRow),
              [say.maturity, ...all.map((one) => points(vocabulary, one.points))],
              [say.meanLevel, ...all.map(({ meanLevel }) => meanLevel)],
              [say.level, ...all.map(({ level }) => level)],
              ['1 + 1', ...three.map((one) => equation(vocabulary, loopIn(one).onePlusOne))],
            ],
          ),
        ),
      ),
    ],
  };
}

/** How firm the level is. */
export function robustnessSection({ words, vocabulary, firm }: MethodSpeaker): MethodSection {
  const { robustness: say } = words;
  const { robustness } = firm.assessment;
  const { level } = maturityIn(firm.assessment);
  const weakest = weakestDimension(firm);
  const start = (of: number) => levelCuts[of - 2] ?? 0;
  const { rated } = weakest.score.counts;
  return {
    id: 'firmness',
    title: say.title,
    blocks: [
      ...text(say['1'], say['2']),
      inExample(
        fill(say.example, {
          cut: start(level + 1),
          dimension: entry(vocabulary.names.dimensions, weakest.id).name,
          points: points(vocabulary, scored(weakest.score)),
          gate: start(level),
          n: rated,
          worth: points(vocabulary, 25 / rated),
          lift: robustness?.lift ?? none,
          lower: robustness?.lower ?? none,
          floor: start(level - 1),
          half: robustness?.halfStepLevel ?? none,
        }),
      ),
    ],
  };
}

/** The level on what can be shown. */
export function shownSection({ words, vocabulary, firm }: MethodSpeaker): MethodSection {
  const { shown: say } = words;
  const { shown } = firm.assessment;
  if (shown?.maturity.kind !== 'scored') throw new Error('the example shows nothing');
  const { points: claimedPoints, level } = maturityIn(firm.assessment);
  return {
    id: 'proof',
    title: say.title,
    blocks: [
      ...text(say['1']),
      inExample(
        fill(say.example, {
          claimed: shown.claimed.length,
          proved: shown.proved.length,
          points: points(vocabulary, claimedPoints),
          level,
          shownPoints: points(vocabulary, shown.maturity.points),
          shownLevel: shown.maturity.level,
        }),
      ),
    ],
  };
}

/** What is pointed out beside a result. */
export function noticesSection({ words, vocabulary, firm }: MethodSpeaker): MethodSection {
  const { notices: say } = words;
  const { asked, notApplicable } = firm.assessment.scores.all;
  const share = percent(vocabulary.locale, notApplicable / asked);
  return {
    id: 'notices',
    title: say.title,
    blocks: [...text(say['1']), inExample(fill(say.example, { asked, share }))],
  };
}

function weakestDimension({ assessment }: MethodExample): ScoredView<DimensionId> {
  const [weakest] = assessment.scores.dimensions.toSorted(
    (a, b) => scored(a.score) - scored(b.score),
  );
  if (weakest === undefined) throw new Error('the example has no dimension');
  return weakest;
}
