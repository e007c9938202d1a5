import { z } from 'astro/zod';
import type { Instrument } from '../../domain/instrument.ts';
import { type Problem, parseFile, refuseIfAny } from './problems.ts';
import { webAddress } from './web-address.ts';

const leastWords = 8;
const mostWords = 22;

const text = z.string().trim().min(1, 'is empty: write the text');
const pole = text.refine(
  (value) => {
    const words = value.split(/\s+/).length;
    return words >= leastWords && words <= mostWords;
  },
  { error: `a pole has ${leastWords} to ${mostWords} words: shorten or complete the sentence` },
);

const itemText = z.strictObject({
  topic: text,
  left: pole,
  right: pole,
  why: text,
  sources: z.array(text).min(1, 'name the source of the reason'),
  proof: text,
  discuss: text,
});

const actionText = z.strictObject({
  title: text,
  why: text,
  first: text,
  steps: z.array(text).min(3, 'give three to five steps').max(5, 'give three to five steps'),
  watch: text.optional(),
});

const named = z.strictObject({ name: text, about: text });
/** An axis also has the form that its name takes inside a sentence. */
const axis = named.extend({ inText: text });
const level = z.strictObject({ name: text, word: text, typical: text });
const field = z.strictObject({ name: text, sentence: text });

const namesFile = z.strictObject({
  dimensions: z.record(z.string(), named),
  departments: z.record(z.string(), text),
  touchpoints: z.record(z.string(), text),
  axes: z.record(z.string(), axis),
  levels: z.strictObject({ '1': level, '2': level, '3': level, '4': level, '5': level }),
  fields: z.strictObject({
    growthLoop: field,
    negativeSpiral: field,
    untappedPotential: field,
    standstill: field,
  }),
  models: z.record(z.string(), text),
  phases: z.record(z.string(), named),
  seniorities: z.record(z.string(), text),
  efforts: z.strictObject({ days: text, weeks: text, quarter: text }),
  kpis: z.record(z.string(), text),
  sources: z.record(z.string(), text),
});

const source = z.strictObject({
  id: text,
  publisher: text.nullable(),
  title: text.nullable(),
  language: text,
  year: z.int().nullable(),
  address: webAddress.nullable(),
  kind: z.enum(['practitioner', 'consultancy', 'standard', 'research']),
});

export type ItemText = z.infer<typeof itemText>;
export type ActionText = z.infer<typeof actionText>;
export type Names = z.infer<typeof namesFile>;
export type Source = z.infer<typeof source>;

/** One language's texts of the instrument. */
export interface InstrumentTexts {
  readonly items: Readonly<Record<string, ItemText>>;
  readonly actions: Readonly<Record<string, ActionText>>;
  readonly names: Names;
}

export interface TextFiles {
  readonly items: unknown;
  readonly actions: unknown;
  readonly names: unknown;
}

/** The list of sources. @throws Error naming the file and what to mend. */
export function parseSources(data: unknown): readonly Source[] {
  return parseFile('src/content/sources.json', z.array(source), data);
}

/**
 * One language's texts, complete for the items that the offered flows ask.
 * @throws Error naming file, id and what to mend.
 */
export function parseTexts(
  language: string,
  files: TextFiles,
  instrument: Instrument,
  sources: readonly Source[],
  flows: readonly string[],
): InstrumentTexts {
  const paths = {
    items: `src/content/instrument/${language}/items.json`,
    actions: `src/content/actions/${language}/actions.json`,
    names: `src/content/names/${language}.json`,
  };
  const texts = {
    items: parseFile(paths.items, z.record(z.string(), itemText), files.items),
    actions: parseFile(paths.actions, z.record(z.string(), actionText), files.actions),
    names: parseFile(paths.names, namesFile, files.names),
  };
  const { names } = texts;
  const offered = instrument.items.filter((item) =>
    item.flows.some((flow) => flows.includes(flow)),
  );
  const sourceIds = sources.map(({ id }) => id);
  const kpis = instrument.actions.flatMap(({ kpi }) => (kpi === null ? [] : [kpi]));
  const { marketing, cx, link } = instrument.loop;
  refuseIfAny([
    ...missing(
      paths.items,
      offered.map(({ id }) => id),
      texts.items,
    ),
    ...surplus(
      paths.items,
      instrument.items.map(({ id }) => id),
      texts.items,
    ),
    ...missing(
      paths.actions,
      instrument.actions.map(({ id }) => id),
      texts.actions,
    ),
    ...surplus(
      paths.actions,
      instrument.actions.map(({ id }) => id),
      texts.actions,
    ),
    ...unmeasured(paths.actions, instrument, texts.actions),
    ...missing(`${paths.names} · dimensions`, instrument.dimensions, names.dimensions),
    ...missing(`${paths.names} · departments`, instrument.departments, names.departments),
    ...missing(`${paths.names} · touchpoints`, instrument.touchpoints, names.touchpoints),
    ...missing(`${paths.names} · models`, instrument.profile.models, names.models),
    ...missing(`${paths.names} · phases`, instrument.profile.phases, names.phases),
    ...missing(`${paths.names} · seniorities`, instrument.profile.seniorities, names.seniorities),
    ...missing(`${paths.names} · axes`, [marketing, cx, link], names.axes),
    ...missing(`${paths.names} · kpis`, kpis, names.kpis),
    ...missing(`${paths.names} · sources`, sourceIds, names.sources),
    ...Object.entries(texts.items).flatMap(([id, item]) =>
      citations(paths.items, id, item.sources, sourceIds),
    ),
    ...instrument.actions.flatMap(({ id, sources: cited }) =>
      citations('src/content/actions/actions.json', id, cited, sourceIds),
    ),
  ]);
  return texts;
}

/**
 * What usually goes wrong with each action, in one language.
 * @throws Error naming file, id and what to mend.
 */
export function parseRisks(
  language: string,
  data: unknown,
  { actions }: Instrument,
): Readonly<Record<string, string>> {
  const path = `src/content/actions/${language}/risks.json`;
  const risks = parseFile(path, z.record(z.string(), text), data);
  const ids = actions.map(({ id }) => id);
  refuseIfAny([...missing(path, ids, risks), ...surplus(path, ids, risks)]);
  return risks;
}

function missing(file: string, ids: readonly string[], texts: object): Problem[] {
  return [...new Set(ids)]
    .filter((id) => !(id in texts))
    .map((at) => ({ file, at, message: 'has no text in this language: write it' }));
}

function surplus(file: string, ids: readonly string[], texts: object): Problem[] {
  return Object.keys(texts)
    .filter((id) => !ids.includes(id))
    .map((at) => ({ file, at, message: 'belongs to no known id: rename or remove it' }));
}

function unmeasured(
  file: string,
  instrument: Instrument,
  texts: Readonly<Record<string, ActionText>>,
): Problem[] {
  return instrument.actions
    .filter(({ id, kpi }) => kpi === null && texts[id] && texts[id].watch === undefined)
    .map(({ id }) => ({
      file,
      at: id,
      message: 'has no KPI, so it needs "watch": what shows that it worked',
    }));
}

function citations(
  file: string,
  at: string,
  cited: readonly string[],
  known: readonly string[],
): Problem[] {
  return cited
    .filter((name) => !known.includes(name))
    .map((name) => ({
      file,
      at: `${at} · sources`,
      message: `"${name}" is not in src/content/sources.json: add it there or correct the id`,
    }));
}
