import type { Item } from '../../domain/instrument.ts';
import {
  effortWeights,
  isMoving,
  type MovingStep,
  pointsPerOne,
  verdictPlaces,
} from '../../domain/rank.ts';
import type { Gap } from '../../domain/verdicts.ts';
import { fill } from '../../i18n/fill.ts';
import { equals, equation, lowerFirst, points, rounded } from '../../report/describe/speak.ts';
import { verdictName } from '../../report/describe/verdicts-section.ts';
import { entry, type Vocabulary } from '../../report/vocabulary.ts';
import { flowOf, instrument } from './content.ts';
import {
  example,
  heading,
  type MethodBlock,
  type MethodSection,
  rule,
  tableBlock,
  tableOf,
  text,
} from './method-blocks.ts';
import { loopIn, maturityIn } from './method-example.ts';
import {
  fine,
  type MethodSpeaker,
  meanText,
  none,
  percent,
  pointsIn,
  topicsText,
} from './method-speaker.ts';
import { type Distribution, forrester, singleFigures, xmInstitute } from './other-models.ts';

/** From the verdicts to what the answers are used for. */
export function useSections(speaker: MethodSpeaker): readonly MethodSection[] {
  const { route, movement, rounding, data } = speaker.words;
  return [
    verdictsSection(speaker),
    stepsSection(speaker),
    { id: 'route', title: route.title, blocks: text(route['1'], route['2'], route['3']) },
    { id: 'movement', title: movement.title, blocks: text(movement['1'], movement['2']) },
    { id: 'rounding', title: rounding.title, blocks: text(rounding['1'], rounding['2']) },
    quickFullSection(speaker),
    { id: 'your-answers', title: data.title, blocks: text(data['1']) },
  ];
}

/** What stands around the arithmetic: its limits, other models, and the sources' contradictions. */
export function aroundSections(speaker: MethodSpeaker): readonly MethodSection[] {
  const { title, ...limits } = speaker.words.limits;
  const { title: disagreeing, intro, ...cases } = speaker.words.contradictions;
  return [
    { id: 'limits', title, blocks: text(...Object.values(limits)) },
    othersSection(speaker),
    {
      id: 'contradictions',
      title: disagreeing,
      blocks: [
        ...text(intro),
        ...Object.values(cases).flatMap((one) => [heading(one.title), ...text(one.text)]),
      ],
    },
  ];
}

function verdictsSection({ words, vocabulary, firm }: MethodSpeaker): MethodSection {
  const { verdicts: say } = words;
  const { trust, sayDo, mistakes } = firm.assessment.verdicts;
  const topicsOf = (signal: string) =>
    topicsText(
      vocabulary,
      signalled(signal).map(({ id }) => id),
    );
  const made = mistakes.filter(({ state }) => state === 'made');
  const madeBlocks = made.flatMap(({ item }) => {
    const answer = firm.answers.get(item);
    return text(
      fill(say.mistakeExample, {
        topic: entry(vocabulary.items, item).topic,
        position: answer?.kind === 'rated' ? answer.position : none,
      }),
    );
  });
  return {
    id: 'verdicts',
    title: say.title,
    blocks: [
      ...text(say['1']),
      heading(say.trustTitle),
      rule(say.trustRule),
      ...text(fill(say['2'], { n: signalled('kept').length, topics: topicsOf('kept') })),
      tableBlock(trustTable(say)),
      example(
        ...gapRules(
          { vocabulary, answers: firm.answers },
          trust,
          [say.expectations, say.kept],
          say.trustTitle,
        ),
        ...text(fill(say.trustExample, { reading: say.isWide })),
      ),
      heading(say.sayDoTitle),
      rule(say.sayDoRule),
      ...text(
        fill(say['3'], {
          said: signalled('say').length,
          saidTopics: topicsOf('say'),
          n: signalled('do').length,
          topics: topicsOf('do'),
        }),
      ),
      example(
        ...gapRules(
          { vocabulary, answers: firm.answers },
          sayDo,
          [say.said, say.done],
          say.sayDoTitle,
        ),
        ...text(fill(say.sayDoExample, { reading: say.isGap })),
      ),
      heading(say.mistakesTitle),
      ...text(say['4']),
      tableBlock(
        tableOf(
          say.mistakesTable,
          [say.mistake, words.firm.question],
          mistakes.map(({ id, item }) => [
            nameOfVerdict(vocabulary, id),
            entry(vocabulary.items, item).topic,
          ]),
        ),
      ),
      example(...madeBlocks),
    ],
  };
}

function signalled(signal: string): readonly Item[] {
  return instrument.items.filter(({ signals }) => (signals as readonly string[]).includes(signal));
}

function trustTable(say: MethodSpeaker['words']['verdicts']) {
  return tableOf(
    say.trustTable,
    [say.kept, say.gap, say.reading],
    [
      [say.under, say.lowExpectations, say.modest],
      [say.under, say.gapNarrow, say.isGap],
      [say.under, say.gapWideWeak, say.isWide],
      [say.reached, say.gapOver25, say.isWide],
      [say.reached, say.gapOver10, say.isGap],
      [say.reached, say.gapInStep, say.inStep],
      [say.reached, say.gapUnder, say.betterThanPromised],
    ],
  );
}

function gapRules(
  {
    vocabulary,
    answers,
  }: Pick<MethodSpeaker, 'vocabulary'> & {
    readonly answers: MethodSpeaker['firm']['answers'];
  },
  gap: Gap<string>,
  [first, second]: readonly [string, string],
  name: string,
): readonly MethodBlock[] {
  if (gap.kind !== 'scored') throw new Error('the example has too few answers for a gap');
  const sum = (label: string, { items, points: mean }: typeof gap.first) => {
    const parts = pointsIn(
      items.map((id) => ({ id })),
      answers,
    ).map(String);
    return rule(`${label}: ${meanText(vocabulary, parts, mean)}`);
  };
  const shown = rounded(gap.first.points, 1) - rounded(gap.second.points, 1);
  const difference = [gap.first.points, gap.second.points]
    .map((mean) => points(vocabulary, mean))
    .join(' − ');
  const sign = equals(shown, gap.gap, 1);
  return [
    sum(first, gap.first),
    sum(second, gap.second),
    rule(`${name}: ${difference} ${sign} ${points(vocabulary, gap.gap)}`),
  ];
}

function stepsSection({ words, vocabulary, firm }: MethodSpeaker): MethodSection {
  const { steps: say } = words;
  const { locale } = vocabulary;
  const ranked = firm.assessment.steps.filter(isMoving);
  const [best] = ranked;
  if (best === undefined) throw new Error('the example has no next step');
  const { gain, effort, phaseFit, priority } = best;
  const weight = effortWeights[effort];
  const gainFromShown = rounded(gain.maturity, 2) + pointsPerOne * rounded(gain.onePlusOne, 3);
  const priorityFromShown = (rounded(gain.total, 2) / weight) * phaseFit;
  const first = ranked.slice(0, verdictPlaces);
  const rows = first.map((step) => [
    titleOf(vocabulary, step),
    fine(locale, step.gain.total),
    entry(vocabulary.names.efforts, step.effort),
    fine(locale, step.priority),
    verdictsOf(step)
      .map((id) => nameOfVerdict(vocabulary, id))
      .join(', ') || none,
  ]);
  return {
    id: 'next-steps',
    title: say.title,
    blocks: [
      ...text(say['1']),
      rule(say.gainRule),
      rule(say.priorityRule),
      ...text(say['2'], say['3'], say['4']),
      example(
        ...text(
          fill(say.exampleGain, {
            title: titleOf(vocabulary, best),
            topics: topicsText(
              vocabulary,
              best.moves.map(({ item }) => item),
            ),
            maturity: fine(locale, gain.maturity),
            one: fine(locale, gain.onePlusOne, 3),
            gainEquals: equals(gainFromShown, gain.total, 2),
            total: fine(locale, gain.total),
          }),
          fill(say.examplePriority, {
            effort: entry(vocabulary.names.efforts, effort),
            total: fine(locale, gain.total),
            weight: fine(locale, weight, 1),
            fit: fine(locale, phaseFit, 1),
            priorityEquals: equals(priorityFromShown, priority, 2),
            priority: fine(locale, priority),
          }),
        ),
        tableBlock(
          tableOf(
            say.table,
            [say.step, `#${say.gain}`, say.effort, `#${say.priority}`, say.verdict],
            rows,
          ),
        ),
        ...text(...displacedText(ranked, say, vocabulary)),
      ),
    ],
  };
}

/** What the last of the first steps holds back, where only its verdict put it there. */
function displacedText(
  ranked: readonly MovingStep[],
  say: MethodSpeaker['words']['steps'],
  vocabulary: Vocabulary,
): readonly string[] {
  const [last, next] = ranked.slice(verdictPlaces - 1);
  if (last === undefined || next === undefined || verdictsOf(last).length === 0) return [];
  if (next.priority <= last.priority) return [];
  return [
    fill(say.after, {
      last: titleOf(vocabulary, last),
      next: titleOf(vocabulary, next),
      priority: fine(vocabulary.locale, next.priority),
    }),
  ];
}

function verdictsOf(step: MovingStep) {
  return step.kind === 'improve' ? step.verdicts : [];
}

function titleOf(vocabulary: Vocabulary, step: MovingStep): string {
  if (step.kind === 'improve') return entry(vocabulary.actions, step.action).title;
  const topic = lowerFirst(entry(vocabulary.items, step.item).topic, vocabulary);
  return fill(vocabulary.words.steps.findOut, { topic });
}

function nameOfVerdict(vocabulary: Vocabulary, id: Parameters<typeof verdictName>[0]): string {
  const { full } = vocabulary;
  if (full === null) throw new Error('the method page needs the words of the full flow');
  return verdictName(id, full, vocabulary.kpis);
}

function quickFullSection({ words, vocabulary, firm }: MethodSpeaker): MethodSection {
  const { quickFull: say } = words;
  const quick = firm.quick.items.length;
  const [whole, short] = [firm.assessment, firm.quick].map((assessment) => ({
    maturity: maturityIn(assessment),
    one: equation(vocabulary, loopIn(assessment).onePlusOne),
  }));
  if (whole === undefined || short === undefined) throw new Error('the example has no result');
  return {
    id: 'quick-and-full',
    title: say.title,
    blocks: [
      ...text(
        fill(say['1'], {
          quick,
          core: instrument.items.filter(({ role }) => role === 'core').length,
          each: quick / instrument.dimensions.length,
          quickSteps: flowOf('quick').steps,
          fullSteps: flowOf('full').steps,
        }),
      ),
      example(
        ...text(
          fill(say.example, {
            quick,
            quickPoints: points(vocabulary, short.maturity.points),
            quickLevel: short.maturity.level,
            quickOne: short.one,
            points: points(vocabulary, whole.maturity.points),
            level: whole.maturity.level,
            one: whole.one,
          }),
        ),
      ),
    ],
  };
}

function othersSection({ words, vocabulary }: MethodSpeaker): MethodSection {
  const { others: say } = words;
  const { locale } = vocabulary;
  const share = (value: number) => percent(locale, value / 100);
  const whole = ({ publisher, year, n, stages }: Distribution, label: string) =>
    tableBlock(
      tableOf(
        fill(say.caption, { publisher, year, n }),
        [label, `#${say.share}`],
        stages.map(({ name, percent: part }) => [name, share(part)]),
      ),
    );
  const published = (key: (typeof singleFigures)[number]['key'], parts: readonly number[]) => {
    const [a, b] = parts.map(share);
    return fill(say[key], { ...(a === undefined ? {} : { a }), ...(b === undefined ? {} : { b }) });
  };
  const yearText = (year: number | null, key: string) => {
    if (year === null) return say.notStated;
    return key === 'temkinFirst' ? fill(say.temkinFirstYear, { year }) : String(year);
  };
  return {
    id: 'other-models',
    title: say.title,
    blocks: [
      ...text(say['1'], say['2']),
      whole(xmInstitute, say.stage),
      ...text(say.xmNote),
      whole(forrester, say.segment),
      ...text(say.forresterNote),
      tableBlock(
        tableOf(
          say.partial,
          [say.model, say.year, `#${say.n}`, say.published],
          singleFigures.map(({ key, model, year, n, percent: parts }) => [
            model,
            yearText(year, key),
            n === null ? say.notStated : fine(locale, n, 0),
            published(key, parts),
          ]),
        ),
      ),
    ],
  };
}
