import type { Assessment } from '../../../domain/assess.ts';
import type { Instrument } from '../../../domain/instrument.ts';
import { fieldCut } from '../../../domain/loop.ts';
import type { Aims } from '../../../domain/plan.ts';
import {
  type Route,
  type RouteStand,
  type RouteTarget,
  routeTo,
  standOf,
  targetsIn,
} from '../../../domain/route.ts';
import { planFor } from '../../../domain/score.ts';
import { fill, plural } from '../../../i18n/fill.ts';
import type { Block, Cell, Section, Table } from '../../report.ts';
import { entry, type PlanVocabulary, type Vocabulary } from '../../vocabulary.ts';
import {
  axisNames,
  dimensionNames,
  equation,
  list,
  lowerFirst,
  numberCell,
  plain,
  points,
  startWords,
  textCell,
} from '../speak.ts';

/** The way to what is aimed at, a level or the growth field; none where neither is. */
export function routeSection(
  assessment: Assessment,
  instrument: Instrument,
  vocabulary: Vocabulary,
  aims: Aims,
): readonly Section[] {
  const { plan } = vocabulary;
  const targets = targetsIn(aims);
  if (plan === null || targets.length === 0) return [];
  const speaker = { assessment, instrument, vocabulary, words: plan.words.route };
  const blocks = targets.flatMap((target) => blocksFor(target, routeFor(target, speaker), speaker));
  return [{ id: 'route', title: plan.words.sections.route, blocks }];
}

/** The way from an assessment to a target. */
export function routeFor(
  target: RouteTarget,
  { assessment, instrument }: Pick<Speaker, 'assessment' | 'instrument'>,
): Route {
  const plan = planFor(
    instrument,
    assessment.items.map(({ id }) => id),
  );
  return routeTo(instrument, plan, assessment.answers, assessment.profile, target);
}

interface Speaker {
  readonly assessment: Assessment;
  readonly instrument: Instrument;
  readonly vocabulary: Vocabulary;
  readonly words: PlanVocabulary['words']['route'];
}

type Way = Route & { kind: 'reached' | 'short' };

function blocksFor(target: RouteTarget, route: Route, speaker: Speaker): readonly Block[] {
  const { words, assessment, instrument, vocabulary } = speaker;
  const today = standOf(assessment.scores, instrument);
  const lead: Block = {
    kind: 'prose',
    tone: 'lead',
    paragraphs: [[targetText(target, speaker), ...todayText(target, today, speaker)].join(' ')],
  };
  if (route.kind === 'there') return [lead, body(words.there)];
  if (route.kind === 'tooFew') {
    const { axes } = route;
    const why =
      axes.length === 0
        ? words.tooFewLevel
        : fill(words.tooFewAxes, { axes: axisNames(vocabulary, axes) });
    return [lead, body(why)];
  }
  const said = body(wayText(target, route, today, speaker));
  if (route.steps.length === 0) return [lead, said];
  const basis = fill(words.basis, { effort: plain(vocabulary, route.effort) });
  return [lead, said, wayTable(target, route, today, speaker), body(basis)];
}

function body(text: string): Block {
  return { kind: 'prose', tone: 'body', paragraphs: [text] };
}

function targetText(target: RouteTarget, { words, vocabulary }: Speaker): string {
  return target.kind === 'level'
    ? fill(words.targetLevel, { level: levelInText(vocabulary, target.level) })
    : fill(words.targetGrowth, { cut: plain(vocabulary, fieldCut) });
}

/** Where the answers stand; nothing where that is not known. */
function todayText(
  target: RouteTarget,
  { at, maturity, level }: RouteStand,
  { words, vocabulary, assessment }: Speaker,
): readonly string[] {
  if (target.kind === 'growth')
    return at === null ? [] : [fill(words.todayGrowth, placeIn(at, vocabulary))];
  if (maturity === null || level === null) return [];
  const held = assessment.maturity.kind === 'scored' && assessment.maturity.gates.length > 0;
  return [
    fill(held ? words.todayHeld : words.todayLevel, {
      points: points(vocabulary, maturity),
      level: levelInText(vocabulary, level),
    }),
  ];
}

/** How far the steps lead, and how sure that is the best of ways. */
function wayText(target: RouteTarget, route: Way, today: RouteStand, speaker: Speaker): string {
  const { words, vocabulary } = speaker;
  const n = route.steps.length;
  const end = route.steps.at(-1)?.after ?? today;
  const values = {
    n: startWords(vocabulary, n),
    points: end.maturity === null ? vocabulary.words.score.none : points(vocabulary, end.maturity),
    level: end.level === null ? vocabulary.words.score.none : levelInText(vocabulary, end.level),
    ...(end.at === null
      ? { marketing: vocabulary.words.score.none, cx: vocabulary.words.score.none }
      : placeIn(end.at, vocabulary)),
  };
  const say = (template: Parameters<typeof plural>[1], more = {}) =>
    plural(vocabulary.locale, template, n, { ...values, ...more });
  if (route.kind === 'reached') {
    const reached = target.kind === 'level' ? words.reachedLevel : words.reachedGrowth;
    return `${say(reached)} ${route.exact ? words.exact : words.greedy}`;
  }
  return [
    n === 0 ? words.shortNone : shortText(target, route, say, speaker),
    ...heldTexts(route, speaker),
    route.exact ? words.shortExact : words.shortGreedy,
    route.beyondAll ? words.beyondAll : words.notAll,
  ].join(' ');
}

function shortText(
  target: RouteTarget,
  route: Way & { kind: 'short' },
  say: (template: Parameters<typeof plural>[1], more?: object) => string,
  { words, vocabulary }: Speaker,
): string {
  if (target.kind === 'growth') return say(words.shortGrowth);
  if (route.points === 0) return say(words.shortGate);
  return say(words.shortLevel, { short: points(vocabulary, route.points) });
}

/** What holds the target back beside the points. */
function heldTexts(
  { dimensions, axes }: Way & { kind: 'short' },
  { words, vocabulary }: Speaker,
): readonly string[] {
  const named = dimensions.map((lack) =>
    fill(words.namedPoints, {
      name: dimensionNames(vocabulary, [lack.id]),
      points: points(vocabulary, lack.points),
    }),
  );
  const [first] = dimensions;
  return [
    ...(first === undefined
      ? []
      : [
          fill(words.heldDimensions, {
            needed: plain(vocabulary, first.needed),
            names: list(vocabulary, named),
          }),
        ]),
    ...axes.map(({ id, points: value, needed }) =>
      fill(words.heldAxis, {
        name: axisNames(vocabulary, [id]),
        short: points(vocabulary, needed - value),
        needed: plain(vocabulary, needed),
      }),
    ),
  ];
}

function wayTable(target: RouteTarget, { steps }: Way, today: RouteStand, speaker: Speaker): Table {
  const { words, vocabulary, instrument } = speaker;
  return {
    kind: 'table',
    id: `route-${target.kind}`,
    caption: words.caption,
    columns: [
      { label: words.step, type: 'text' },
      { label: words.department, type: 'text' },
      { label: words.effort, type: 'text' },
      { label: words.maturity, type: 'number' },
      { label: words.level, type: 'number' },
      { label: vocabulary.words.equation.label, type: 'number' },
      { label: words.field, type: 'text' },
    ],
    rows: [
      [textCell(words.today), textCell(''), textCell(''), ...standCells(today, speaker)],
      ...steps.map(({ action: id, effort, after }, index) => {
        const action = instrument.actions.find((known) => known.id === id);
        const owner = action === undefined ? '' : entry(vocabulary.names.departments, action.owner);
        return [
          textCell(`${index + 1}. ${entry(vocabulary.actions, id).title}`),
          textCell(owner),
          textCell(entry(vocabulary.names.efforts, effort)),
          ...standCells(after, speaker),
        ];
      }),
    ],
  };
}

function standCells(
  { maturity, level, onePlusOne, field, onLine }: RouteStand,
  { words, vocabulary }: Speaker,
): readonly Cell[] {
  const cell = (value: number | null, text: (known: number) => string) =>
    value === null ? textCell(vocabulary.words.score.none) : numberCell(text(value), value);
  return [
    cell(maturity, (value) => points(vocabulary, value)),
    cell(level, String),
    cell(onePlusOne, (value) => equation(vocabulary, value)),
    textCell(fieldText(field, onLine, words, vocabulary)),
  ];
}

/** The field, and that it is a near thing where the rest of the report says so. */
function fieldText(
  field: RouteStand['field'],
  onLine: boolean,
  words: Speaker['words'],
  { names, words: { score } }: Vocabulary,
): string {
  if (field === null) return score.none;
  const { name } = entry(names.fields, field);
  return onLine ? fill(words.onLine, { field: name }) : name;
}

function placeIn(at: NonNullable<RouteStand['at']>, vocabulary: Vocabulary) {
  return { marketing: points(vocabulary, at.marketing), cx: points(vocabulary, at.cx) };
}

/** "level 3: Measuring", inside a sentence. */
function levelInText(vocabulary: Vocabulary, level: number): string {
  const { name } = entry(vocabulary.names.levels, String(level));
  return lowerFirst(fill(vocabulary.words.level.named, { level, name }), vocabulary);
}
