import type { KpiId } from '../../domain/ids.ts';
import { kpiFamilies, rungs, type Standing } from '../../domain/kpi.ts';
import {
  countedRung,
  type FamilyLadder,
  type LadderAssessment,
  leastShared,
} from '../../domain/ladder.ts';
import { type RankedStep, stepId, verdictPlaces } from '../../domain/rank.ts';
import { fill } from '../../i18n/fill.ts';
import { formatList } from '../../i18n/format.ts';
import { inWords, list, lowerFirst, points, upperFirst } from '../../report/describe/speak.ts';
import { entry, type Vocabulary } from '../../report/vocabulary.ts';
import { instrument } from './content.ts';
import {
  example,
  heading,
  inExample,
  link,
  type MethodBlock,
  type MethodSection,
  rule,
  tableBlock,
  tableOf,
  text,
} from './method-blocks.ts';
import type { MethodExample } from './method-example.ts';
import { type MethodSpeaker, none, percent } from './method-speaker.ts';
import { wordsOf } from './words.ts';

/** How far each KPI has come, and the score of each family. */
export function ladderSection({ words, vocabulary, firm }: MethodSpeaker): MethodSection {
  const { ladder: say } = words;
  const { families: kinds, options } = wordsOf(vocabulary.locale).ladder;
  const { kpis } = instrument;
  const ladder = ladderIn(firm);
  const placed = ladder.families.flatMap((family) =>
    family.kpis.flatMap((kpi) => (kpi.standing === null ? [] : [{ ...kpi, family }])),
  );
  const namesWhere = (place: string) =>
    namesOf(
      placed.filter((kpi) => kpi.place === place).map(({ id }) => id),
      vocabulary,
    );
  const ofKind = (family: FamilyLadder['family']) =>
    `${lowerFirst(kinds[family].name, vocabulary)} (${kpis.filter((kpi) => kpi.family === family).length})`;
  const rungRows = [...rungs, 'silo' as const, 'dontKnow' as const].map((rung) => [
    options[rung].label,
    options[rung].statement,
    countedRung(typeof rung === 'number' ? { kind: 'rung', rung } : { kind: rung }) ?? none,
  ]);
  return {
    id: 'kpi-ladder',
    title: say.title,
    blocks: [
      ...text(
        fill(say['1'], {
          total: kpis.length,
          families: formatList(vocabulary.locale, kpiFamilies.map(ofKind)),
        }),
      ),
      tableBlock(tableOf(say.table, [say.rung, say.statement, `#${say.counts}`], rungRows)),
      rule(say.rule),
      ...text(say['2'], say['3'], say['4'], say['5']),
      link(words.contradictions.title, '#contradictions'),
      example(
        ...text(
          fill(say.example, {
            placed: placed.length,
            unknown: namesWhere('dontKnow'),
            silos: upperFirst(namesWhere('silo'), vocabulary),
          }),
        ),
        tableBlock(
          tableOf(
            say.caption,
            [say.kpi, say.family, say.standing, `#${say.counts}`],
            placed.map(({ id, family: { family }, standing, rung }) => [
              upperFirst(entry(vocabulary.names.kpis, id), vocabulary),
              kinds[family].name,
              labelOf(standing, vocabulary),
              rung ?? none,
            ]),
          ),
        ),
        ...ladder.families.flatMap((family) => scoreRule(family, vocabulary)),
      ),
    ],
  };
}

/** Reporting theatre, the old compass, and the steps that follow from where KPIs stand. */
export function kpiVerdictsSection(speaker: MethodSpeaker): MethodSection {
  const { words, vocabulary, firm } = speaker;
  const { kpiVerdicts: say } = words;
  const { theatre, compass } = ladderIn(firm);
  if (theatre.kind !== 'read') throw new Error('the example has too few KPIs for a verdict');
  const { considered, stopped, share, reading } = theatre;
  return {
    id: 'kpi-verdicts',
    title: say.title,
    blocks: [
      heading(say.theatreTitle),
      ...text(fill(say['1'], { least: inWords(vocabulary, leastShared) })),
      rule(say.theatreRule),
      tableBlock(
        tableOf(
          say.table,
          [say.share, say.deciding, say.reading],
          [
            [say.over, say.few, say.theatre],
            [say.over, say.enough, say.steering],
            [say.between, say.any, say.partly],
            [say.under, say.any, say.steering],
          ],
        ),
      ),
      inExample(
        fill(say.theatreExample, {
          considered: namesOf(considered, vocabulary),
          stopped: namesOf(stopped, vocabulary),
          n: stopped.length,
          of: considered.length,
          share: percent(vocabulary.locale, share),
          reading: say[reading],
        }),
      ),
      heading(say.compassTitle),
      ...text(say['2']),
      inExample(
        fill(say.compassExample, {
          volume: namesOf(compass.volume.steering, vocabulary),
          value: namesOf(compass.value.rated, vocabulary),
        }),
      ),
      heading(say.climbTitle),
      ...text(say['3'], say['4']),
      inExample(climbExample(speaker)),
    ],
  };
}

/** The sum behind a family's score; none for volume, and none where no KPI is placed. */
function scoreRule(
  { family, kpis, score }: FamilyLadder,
  vocabulary: Vocabulary,
): readonly MethodBlock[] {
  if (family === 'volume' || score.kind === 'none') return [];
  const counted = kpis.flatMap(({ rung }) => (rung === null ? [] : [rung]));
  const { name } = wordsOf(vocabulary.locale).ladder.families[family];
  const mean = `(${counted.join(' + ')}) / ${counted.length}`;
  return [rule(`${name}: ${mean} × 25 = ${points(vocabulary, score.points)}`)];
}

/** Where the first KPI's step stands, and what it takes the place of. */
function climbExample({ words, vocabulary, firm }: MethodSpeaker): string {
  const { steps } = firm.told;
  const first = steps.slice(0, verdictPlaces);
  const climb = first.find((step) => step.kind === 'climb');
  const kept = new Set(first.map(stepId));
  const displaced = firm.assessment.steps
    .slice(0, verdictPlaces)
    .find((step) => !kept.has(stepId(step)));
  if (climb === undefined || displaced === undefined) throw new Error('no KPI has a step');
  return fill(words.kpiVerdicts.climbExample, {
    kpi: entry(vocabulary.names.kpis, climb.kpi),
    place: first.indexOf(climb) + 1,
    displaced: titleOf(displaced, vocabulary),
  });
}

function titleOf(step: RankedStep, vocabulary: Vocabulary): string {
  if (step.kind !== 'improve') throw new Error('the example displaces an action');
  return entry(vocabulary.actions, step.action).title;
}

function ladderIn({ told }: MethodExample): LadderAssessment {
  const { ladder } = told.business;
  if (ladder === null) throw new Error('the example has no ladder');
  return ladder;
}

function labelOf(standing: Standing | null, { locale }: Vocabulary): string {
  const { options } = wordsOf(locale).ladder;
  if (standing === null) return none;
  return options[standing.kind === 'rung' ? standing.rung : standing.kind].label;
}

function namesOf(ids: readonly KpiId[], vocabulary: Vocabulary): string {
  return list(
    vocabulary,
    ids.map((id) => entry(vocabulary.names.kpis, id)),
  );
}
