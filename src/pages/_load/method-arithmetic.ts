import type { AxisId, DimensionId, FlowId, ItemId } from '../../domain/ids.ts';
import { itemsOfFlow, minutesFor } from '../../domain/instrument.ts';
import { type Field, leastTouchpoints } from '../../domain/loop.ts';
import { levelCuts, levelOf } from '../../domain/maturity.ts';
import type { Score, ScoredView } from '../../domain/score.ts';
import { fill } from '../../i18n/fill.ts';
import { formatList } from '../../i18n/format.ts';
import type { MethodWords } from '../../i18n/words/method.en.ts';
import { answerText } from '../../report/describe/score-figure.ts';
import {
  equals,
  equation,
  factor,
  lowerFirst,
  points,
  rounded,
} from '../../report/describe/speak.ts';
import { entry, type Vocabulary } from '../../report/vocabulary.ts';
import { flowOf, instrument } from './content.ts';
import {
  example,
  type MethodBlock,
  type MethodSection,
  rule,
  tableBlock,
  tableOf,
  text,
} from './method-blocks.ts';
import type { MethodExample } from './method-example.ts';
import {
  insideSentence,
  meanText,
  percent,
  pointsIn,
  scored,
  topicsText,
} from './method-speaker.ts';

/** What the sections are written with: the words, the names, and the firm that is followed. */
export interface MethodSpeaker {
  readonly words: MethodWords;
  readonly vocabulary: Vocabulary;
  readonly firm: MethodExample;
}

const none = '–';

/** From the questions to how firm the level is. */
export function scoreSections(speaker: MethodSpeaker): readonly MethodSection[] {
  return [
    firmSection(speaker),
    questionsSection(speaker),
    pointsSection(speaker),
    coverageSection(speaker),
    viewsSection(speaker),
    maturitySection(speaker),
    ceilingsSection(speaker),
    rangeSection(speaker),
    robustnessSection(speaker),
    shownSection(speaker),
    noticesSection(speaker),
    loopSection(speaker),
    ringSection(speaker),
  ];
}

function firmSection({ words, vocabulary, firm }: MethodSpeaker): MethodSection {
  const { firm: say } = words;
  const { all } = firm.assessment.scores;
  const rows = firm.assessment.items.map((item) => {
    const answer = firm.answers.get(item.id);
    const [given = none] = pointsIn([item], firm.answers);
    return [
      entry(vocabulary.items, item.id).topic,
      answerText(vocabulary, answer),
      given,
      item.role === 'context'
        ? say.context
        : entry(vocabulary.names.dimensions, item.dimension).name,
    ];
  });
  const table = tableOf(
    say.caption,
    [say.question, say.answer, `#${say.points}`, vocabulary.words.score.dimension],
    rows,
  );
  return {
    id: 'example',
    title: say.title,
    blocks: [
      ...text(fill(say['1'], { ...all }), say['2']),
      { kind: 'fold', summary: fill(say.summary, { asked: all.asked }), table },
    ],
  };
}

function questionsSection({ words, vocabulary }: MethodSpeaker): MethodSection {
  const { questions: say } = words;
  const { names } = vocabulary;
  const { items, optionalDepartments, dimensions, loop } = instrument;
  const quick = new Set(itemsOfFlow(instrument, 'quick' as FlowId).map(({ id }) => id));
  const row = (of: (item: (typeof items)[number]) => boolean) => {
    const those = items.filter(of);
    return [those.length, those.filter(({ id }) => quick.has(id)).length];
  };
  const core = items.filter(({ role }) => role === 'core');
  const coreRow = (name: string, of: (item: (typeof items)[number]) => boolean) => [
    name,
    ...row((item) => core.includes(item) && of(item)),
  ];
  const optional = items.filter(({ role }) => role === 'department');
  const departments = insideSentence(
    vocabulary,
    optionalDepartments.map((id) => entry(names.departments, id)),
  );
  const axes: readonly (AxisId | null)[] = [loop.marketing, loop.cx, loop.link, null];
  const counts = [`#${say.number}`, `#${say.inQuick}`];
  return {
    id: 'questions',
    title: say.title,
    blocks: [
      ...text(
        say['1'],
        fill(say['2'], {
          total: items.length,
          each: optional.length / optionalDepartments.length,
          departments: formatList(vocabulary.locale, departments),
        }),
      ),
      tableBlock(
        tableOf(
          say.kindCaption,
          [say.kind, ...counts, say.towards],
          [
            [say.core, ...row(({ role }) => role === 'core'), say.coreTowards],
            [say.contextKind, ...row(({ role }) => role === 'context'), say.contextTowards],
            [say.department, ...row(({ role }) => role === 'department'), say.departmentTowards],
          ],
        ),
      ),
      tableBlock(
        tableOf(
          say.dimensionCaption,
          [vocabulary.words.score.dimension, ...counts],
          dimensions.map((id) =>
            coreRow(entry(names.dimensions, id).name, (item) => item.dimension === id),
          ),
        ),
      ),
      tableBlock(
        tableOf(
          say.factorCaption,
          [say.factor, ...counts],
          axes.map((id) =>
            coreRow(
              id === null ? say.noFactor : entry(names.axes, id).name,
              (item) => item.axis === id,
            ),
          ),
        ),
      ),
      ...text(
        fill(say['3'], {
          seconds: flowOf('quick').secondsPerItem,
          quickMinutes: minutesOf('quick'),
          fullMinutes: minutesOf('full'),
        }),
      ),
    ],
  };
}

function minutesOf(flow: string): number {
  const { id, secondsPerItem } = flowOf(flow);
  return minutesFor(itemsOfFlow(instrument, id).length, secondsPerItem);
}

function pointsSection({ words, vocabulary, firm }: MethodSpeaker): MethodSection {
  const { points: say } = words;
  const item = 'role-of-cx' as ItemId;
  const answer = firm.answers.get(item);
  const { topic } = entry(vocabulary.items, item);
  return {
    id: 'points',
    title: say.title,
    blocks: [
      ...text(say['1']),
      rule(say.rule),
      ...text(say['2'], say['3'], say['4']),
      inExample(
        fill(say.example, {
          topic,
          position: answer?.kind === 'rated' ? answer.position : none,
          points: pointsIn([{ id: item }], firm.answers).join(),
        }),
      ),
    ],
  };
}

function coverageSection({ words, vocabulary, firm }: MethodSpeaker): MethodSection {
  const { coverage: say } = words;
  const { id, score } = dimensionOf(firm, 'strategy');
  const { asked, rated, notApplicable } = score.counts;
  const applicable = asked - notApplicable;
  return {
    id: 'coverage',
    title: say.title,
    blocks: [
      ...text(say['1']),
      rule(say.rule),
      ...text(say['2'], say['3']),
      inExample(
        fill(say.example, {
          dimension: entry(vocabulary.names.dimensions, id).name,
          asked,
          applicable,
          rated,
          share: percent(vocabulary.locale, rated / applicable),
        }),
      ),
    ],
  };
}

function viewsSection(speaker: MethodSpeaker): MethodSection {
  const { words, vocabulary, firm } = speaker;
  const { views: say, questions } = words;
  const { names } = vocabulary;
  const { scores } = firm.assessment;
  const core = instrument.items.filter(({ role }) => role === 'core').length;
  const shown = ['strategy', 'measures'].map((id) => dimensionOf(firm, id));
  const sums = shown.map((view) => {
    const parts = pointsIn(view.items, firm.answers).map(String);
    const sum = meanText(vocabulary, parts, scored(view.score));
    return rule(`${entry(names.dimensions, view.id).name}: ${sum}`);
  });
  const rows = (views: readonly ScoredView<string>[], nameOf: (id: string) => string) =>
    views.map(({ id, score }) => [
      nameOf(id),
      coveredText(say, score),
      points(vocabulary, scored(score)),
    ]);
  const labels = [say.rests, `#${words.firm.points}`];
  return {
    id: 'scores',
    title: say.title,
    blocks: [
      ...text(say['1']),
      rule(say.rule),
      tableBlock(
        tableOf(
          say.table,
          [questions.kind, say.maturity, say.factors, say.departments, say.touchpoints, say.steps],
          [
            [questions.core, say.yes, say.yes, say.yes, say.yes, say.yes],
            [questions.contextKind, say.no, say.no, say.no, say.no, say.no],
            [questions.department, say.no, say.no, say.yes, say.yes, say.yes],
          ],
        ),
      ),
      ...text(fill(say['2'], { core })),
      example(
        ...sums,
        ...text(fill(say.example, { second: entry(names.dimensions, 'measures').name })),
        tableBlock(
          tableOf(
            say.dimensionCaption,
            [vocabulary.words.score.dimension, ...labels],
            rows(scores.dimensions, (id) => entry(names.dimensions, id).name),
          ),
        ),
        tableBlock(
          tableOf(
            say.departmentCaption,
            [questions.department, ...labels],
            rows(scores.departments, (id) => entry(names.departments, id)),
          ),
        ),
      ),
    ],
  };
}

function maturitySection({ words, vocabulary, firm }: MethodSpeaker): MethodSection {
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

function ceilingsSection({ words, vocabulary, firm }: MethodSpeaker): MethodSection {
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

function rangeSection({ words, vocabulary, firm }: MethodSpeaker): MethodSection {
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

function robustnessSection({ words, vocabulary, firm }: MethodSpeaker): MethodSection {
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

function shownSection({ words, vocabulary, firm }: MethodSpeaker): MethodSection {
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

function noticesSection({ words, vocabulary, firm }: MethodSpeaker): MethodSection {
  const { notices: say } = words;
  const { asked, notApplicable } = firm.assessment.scores.all;
  const share = percent(vocabulary.locale, notApplicable / asked);
  return {
    id: 'notices',
    title: say.title,
    blocks: [...text(say['1']), inExample(fill(say.example, { asked, share }))],
  };
}

function loopSection({ words, vocabulary, firm }: MethodSpeaker): MethodSection {
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

function ringSection({ words, vocabulary, firm }: MethodSpeaker): MethodSection {
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

function inExample(...paragraphs: readonly string[]): MethodBlock {
  return example(...text(...paragraphs));
}

/** "5 of 6": the answers with a position, of those that apply. */
function coveredText({ of }: MethodWords['views'], { counts }: Score): string {
  return fill(of, { rated: counts.rated, applicable: counts.asked - counts.notApplicable });
}

function dimensionOf({ assessment }: MethodExample, id: string): ScoredView<DimensionId> {
  const view = assessment.scores.dimensions.find((dimension) => dimension.id === id);
  if (view === undefined) throw new Error(`no dimension ${id}`);
  return view;
}

function weakestDimension({ assessment }: MethodExample): ScoredView<DimensionId> {
  const [weakest] = assessment.scores.dimensions.toSorted(
    (a, b) => scored(a.score) - scored(b.score),
  );
  if (weakest === undefined) throw new Error('the example has no dimension');
  return weakest;
}

/** The maturity of an assessment that has one. */
export function maturityIn({ maturity }: MethodExample['assessment']) {
  if (maturity.kind !== 'scored') throw new Error('the example has no level');
  return maturity;
}

/** The place in the loop of an assessment that has one. */
export function loopIn({ loop }: MethodExample['assessment']) {
  if (loop.kind !== 'scored') throw new Error('the example has no place in the loop');
  return loop.at;
}
