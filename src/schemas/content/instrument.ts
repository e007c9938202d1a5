import { z } from 'astro/zod';
import type { Instrument } from '../../domain/instrument.ts';
import { type Problem, parseFile, refuseIfAny } from './problems.ts';

const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'an id is lower-case words joined by hyphens, such as data-use');
const efforts = ['days', 'weeks', 'quarter'] as const;
const occasions = ['improve', 'unanswered', 'notApplicable', 'top', 'always'] as const;

const roles = ['core', 'department', 'context'] as const;
const shows = [
  'robustness',
  'radar',
  'ring',
  'touchpoints',
  'departments',
  'map',
  'verdicts',
  'kpis',
] as const;
const verdicts = [
  'trust-gap',
  'say-do-gap',
  'mistake-campaigns',
  'mistake-data',
  'mistake-incentives',
  'mistake-marketing',
] as const;

const item = z.strictObject({
  id,
  role: z.enum(roles),
  dimension: id,
  department: id,
  touchpoint: id,
  axis: id.nullable(),
  signals: z.array(id),
  weight: z.number().positive('a weight is a number above 0; 1 is the usual one'),
  flows: z.array(id).min(1, 'name at least one flow that asks the item, such as "full"'),
});

const flow = z.strictObject({
  id,
  steps: z.int().min(1),
  secondsPerItem: z.number().positive(),
  secondsPerKpi: z.number().nonnegative('seconds for one KPI; 0 where the flow does not ask'),
  shows: z.array(z.enum(shows)),
});

const instrumentFile = z.strictObject({
  edition: z.string().regex(/^\d{4}\.\d+$/, 'an edition is a year and a number, such as 2026.1'),
  dimensions: z.array(id).min(1),
  departments: z.array(id).min(1),
  optionalDepartments: z.array(id),
  touchpoints: z.array(id).min(1),
  loop: z.strictObject({ marketing: id, cx: id, link: id, ring: z.array(id).min(5) }),
  flows: z.array(flow).min(1),
  profile: z.strictObject({ models: z.array(id), phases: z.array(id), seniorities: z.array(id) }),
  items: z.array(item).min(1),
});

const action = z.strictObject({
  id,
  occasion: z.enum(occasions),
  items: z.array(id),
  verdicts: z.array(z.enum(verdicts)),
  owner: id,
  others: z.array(id).min(1, 'name at least one department that is involved beside the owner'),
  effort: z.enum(efforts),
  horizon: z.literal([30, 60, 90], { error: 'the horizon is 30, 60 or 90 days' }),
  phases: z.array(id),
  models: z.array(id),
  kpi: id.nullable(),
  sources: z.array(id),
});

const editionFile = z.strictObject({ edition: z.string(), items: z.array(id) });

export const instrumentPath = 'src/content/instrument/instrument.json';
export const actionsPath = 'src/content/actions/actions.json';

/** The frozen, ordered list of an edition's items: what saved files and links count by. */
export interface Edition {
  readonly edition: string;
  readonly items: readonly string[];
}

/**
 * The instrument from its three data files, checked as a whole: every tag, item and owner that is
 * named exists, nothing stands twice, every item of a flow has an action, and the edition's frozen
 * list is the list of the items.
 * @throws Error naming file, id and what to mend.
 */
export function parseInstrument(
  instrument: unknown,
  actions: unknown,
  edition: unknown,
  editionPath: string,
): Instrument {
  const data = parseFile(instrumentPath, instrumentFile, instrument);
  const steps = parseFile(actionsPath, z.array(action), actions);
  const frozen = parseFile(editionPath, editionFile, edition);
  refuseIfAny([
    ...tagProblems(data),
    ...ringProblems(data),
    ...twice(instrumentPath, named(data.dimensions)),
    ...twice(instrumentPath, named(data.departments)),
    ...twice(instrumentPath, named(data.optionalDepartments)),
    ...twice(instrumentPath, named(data.touchpoints)),
    ...twice(instrumentPath, named(data.loop.ring)),
    ...twice(instrumentPath, data.flows),
    ...Object.values(data.profile).flatMap((ids) => twice(instrumentPath, named(ids))),
    ...twice(instrumentPath, data.items),
    ...twice(actionsPath, steps),
    ...actionProblems(data, steps),
    ...editionProblems(data, frozen, editionPath),
  ]);
  // The ids are now known to name something, which is what their brands say.
  return { ...data, actions: steps } as unknown as Instrument;
}

type InstrumentFile = z.infer<typeof instrumentFile>;
type ActionFile = z.infer<typeof action>;

function tagProblems(data: InstrumentFile): Problem[] {
  const axes = [data.loop.marketing, data.loop.cx, data.loop.link];
  const flows = data.flows.map((known) => known.id);
  return data.items.flatMap((one) => [
    ...unknown(instrumentPath, one.id, 'dimension', [one.dimension], data.dimensions),
    ...unknown(instrumentPath, one.id, 'department', [one.department], data.departments),
    ...unknown(instrumentPath, one.id, 'touchpoint', [one.touchpoint], data.touchpoints),
    ...unknown(instrumentPath, one.id, 'axis', one.axis === null ? [] : [one.axis], axes),
    ...unknown(instrumentPath, one.id, 'flows', one.flows, flows),
    ...roleProblems(one, data),
  ]);
}

/** Only core items make the axes, and only an optional department has items of its own. */
function roleProblems(one: InstrumentFile['items'][number], data: InstrumentFile): Problem[] {
  const problem = (message: string) => [{ file: instrumentPath, at: one.id, message }];
  if (one.role !== 'core' && one.axis !== null) {
    return problem(`is a ${one.role} item, so it feeds no axis: set "axis" to null`);
  }
  if (one.role === 'department' && !data.optionalDepartments.includes(one.department)) {
    return problem(
      `names no optional department: use one of: ${data.optionalDepartments.join(', ')}`,
    );
  }
  if (one.role === 'department' && one.dimension === data.dimensions[0]) {
    return problem('stands in the first section, which everybody sees: choose another dimension');
  }
  return [];
}

function ringProblems(data: InstrumentFile): Problem[] {
  return [
    ...unknown(instrumentPath, 'loop', 'ring', data.loop.ring, data.touchpoints),
    ...unknown(
      instrumentPath,
      'optionalDepartments',
      'departments',
      data.optionalDepartments,
      data.departments,
    ),
  ];
}

function named(ids: readonly string[]): readonly { readonly id: string }[] {
  return ids.map((id) => ({ id }));
}

function actionProblems(data: InstrumentFile, steps: readonly ActionFile[]): Problem[] {
  const items = data.items.map((one) => one.id);
  const perAction = steps.flatMap((one) => [
    ...unknown(actionsPath, one.id, 'items', one.items, items),
    ...unknown(actionsPath, one.id, 'owner', [one.owner], data.departments),
    ...unknown(actionsPath, one.id, 'others', one.others, data.departments),
    ...(one.others.includes(one.owner)
      ? [
          {
            file: actionsPath,
            at: one.id,
            message: 'names its owner among the others: take it out',
          },
        ]
      : []),
    ...unknown(actionsPath, one.id, 'phases', one.phases, data.profile.phases),
    ...unknown(actionsPath, one.id, 'models', one.models, data.profile.models),
    ...(one.occasion === 'improve' && one.items.length === 0
      ? [{ file: actionsPath, at: one.id, message: 'moves no item: name at least one in "items"' }]
      : []),
  ]);
  // Only what improves something is ever weighed against the answers.
  const improving = steps.filter((one) => one.occasion === 'improve');
  const moved = new Set(improving.flatMap((one) => one.items));
  const idle = data.items
    .filter((one) => one.role !== 'context' && !moved.has(one.id))
    .map((one) => ({
      file: actionsPath,
      at: one.id,
      message: 'no action moves this item: add one that names it in "items"',
    }));
  const answered = new Set(improving.flatMap((one) => one.verdicts));
  const unanswered = verdicts
    .filter((one) => !answered.has(one))
    .map((one) => ({
      file: actionsPath,
      at: one,
      message: 'no action answers this verdict: add one that names it in "verdicts"',
    }));
  return [...perAction, ...idle, ...unanswered];
}

function editionProblems(
  data: InstrumentFile,
  frozen: z.infer<typeof editionFile>,
  editionPath: string,
): Problem[] {
  const now = data.items.map((one) => one.id).join(' ');
  if (frozen.edition === data.edition && frozen.items.join(' ') === now) return [];
  const message = `items or their order differ from ${instrumentPath}. A frozen list is never edited: name a new edition in the instrument and freeze its list in a new file beside this one`;
  return [{ file: editionPath, at: data.edition, message }];
}

function twice(file: string, entries: readonly { readonly id: string }[]): Problem[] {
  const ids = entries.map((entry) => entry.id);
  return ids
    .filter((one, index) => ids.indexOf(one) !== index)
    .map((at) => ({ file, at, message: 'stands twice: rename or remove one of them' }));
}

function unknown(
  file: string,
  at: string,
  field: string,
  named: readonly string[],
  known: readonly string[],
): Problem[] {
  return named
    .filter((name) => !known.includes(name))
    .map((name) => ({
      file,
      at: `${at} · ${field}`,
      message: `"${name}" is not known; use one of: ${known.join(', ')}`,
    }));
}
