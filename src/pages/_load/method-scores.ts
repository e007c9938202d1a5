import type { AxisId, DimensionId, FlowId, ItemId } from '../../domain/ids.ts';
import { itemsOfFlow } from '../../domain/instrument.ts';
import type { ScoredView } from '../../domain/score.ts';
import { fill } from '../../i18n/fill.ts';
import { formatList } from '../../i18n/format.ts';
import { answerText } from '../../report/describe/score-figure.ts';
import { points } from '../../report/describe/speak.ts';
import { entry } from '../../report/vocabulary.ts';
import { flowOf, instrument } from './content.ts';
import {
  example,
  inExample,
  type MethodSection,
  rule,
  tableBlock,
  tableOf,
  text,
} from './method-blocks.ts';
import type { MethodExample } from './method-example.ts';
import {
  coveredText,
  insideSentence,
  type MethodSpeaker,
  meanText,
  none,
  percent,
  pointsIn,
  scored,
} from './method-speaker.ts';
import { wholeOf } from './questionnaire-props.ts';

/** The firm that is followed, with all its answers. */
export function firmSection({ words, vocabulary, firm }: MethodSpeaker): MethodSection {
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

/** How many questions there are, and what they count towards. */
export function questionsSection({ words, vocabulary }: MethodSpeaker): MethodSection {
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
          kpiSeconds: flowOf('full').secondsPerKpi,
          quickMinutes: minutesOf('quick'),
          fullMinutes: minutesOf('full'),
        }),
      ),
    ],
  };
}

/** From a position to points. */
export function pointsSection({ words, vocabulary, firm }: MethodSpeaker): MethodSection {
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

/** When there are answers enough for a score. */
export function coverageSection({ words, vocabulary, firm }: MethodSpeaker): MethodSection {
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

/** The scores of dimensions, departments and touchpoints. */
export function viewsSection(speaker: MethodSpeaker): MethodSection {
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

function minutesOf(flow: string): number {
  return wholeOf(flowOf(flow)).minutes;
}

function dimensionOf({ assessment }: MethodExample, id: string): ScoredView<DimensionId> {
  const view = assessment.scores.dimensions.find((dimension) => dimension.id === id);
  if (view === undefined) throw new Error(`no dimension ${id}`);
  return view;
}
