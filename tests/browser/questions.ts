import { readFileSync } from 'node:fs';
import type {
  BusinessModelId,
  DepartmentId,
  FlowId,
  ItemId,
  KpiId,
  PhaseId,
  SeniorityId,
} from '../../src/domain/ids.ts';
import type { LinkTables } from '../../src/schemas/saved/link.ts';
import type { Locale } from './languages.ts';

export interface Question {
  readonly id: string;
  readonly topic: string;
  readonly left: string;
  readonly right: string;
}

export interface QuestionSection {
  readonly id: string;
  readonly name: string;
  readonly questions: readonly Question[];
}

/** A way through the questions. */
export type FlowName = 'quick' | 'full';

interface InstrumentFile {
  readonly edition: string;
  readonly dimensions: readonly string[];
  readonly departments: readonly string[];
  readonly flows: readonly {
    readonly id: FlowName;
    readonly secondsPerItem: number;
    readonly secondsPerKpi: number;
  }[];
  readonly profile: {
    readonly models: readonly BusinessModelId[];
    readonly phases: readonly PhaseId[];
    readonly seniorities: readonly SeniorityId[];
  };
  readonly items: readonly {
    readonly id: string;
    readonly role: 'core' | 'context' | 'department';
    readonly dimension: string;
    readonly department: string;
    readonly touchpoint: string;
    readonly flows: readonly FlowName[];
  }[];
}

interface EditionFile {
  readonly items: readonly string[];
}

type Texts = Readonly<Record<string, Omit<Question, 'id'>>>;

interface NamesFile {
  readonly dimensions: Readonly<Record<string, { readonly name: string }>>;
  readonly departments: Readonly<Record<string, string>>;
  readonly touchpoints: Readonly<Record<string, string>>;
  readonly phases: Readonly<Record<string, { readonly name: string }>>;
  /** The KPIs in running text. */
  readonly kpis: Readonly<Record<string, string>>;
}

const instrument = readContent<InstrumentFile>('instrument/instrument.json');

/** The edition that answers are saved under. */
export const { edition } = instrument;

/**
 * A flow's sections in shown order, as the content files have them; the questions of the chosen
 * departments come last in theirs.
 */
export function sectionsIn(
  locale: Locale,
  flow: FlowName = 'quick',
  departments: readonly string[] = [],
): readonly QuestionSection[] {
  const texts = readContent<Texts>(`instrument/${locale}/items.json`);
  const names = namesIn(locale);
  const asked = instrument.items.filter(
    ({ role, department, flows }) =>
      flows.includes(flow) && (role !== 'department' || departments.includes(department)),
  );
  return instrument.dimensions.map((id) => ({
    id,
    name: names.dimensions[id]?.name ?? id,
    questions: asked
      .filter((item) => item.dimension === id)
      .flatMap((item) => {
        const text = texts[item.id];
        return text === undefined ? [] : [{ id: item.id, ...text }];
      }),
  }));
}

/** A flow's questions in shown order. */
export function questionsIn(
  locale: Locale,
  flow: FlowName = 'quick',
  departments: readonly string[] = [],
): readonly Question[] {
  return sectionsIn(locale, flow, departments).flatMap((section) => section.questions);
}

/** One question of any flow by its id. */
export function questionOf(locale: Locale, id: string): Question {
  const { departments } = instrument;
  const found = questionsIn(locale, 'full', departments).find((question) => question.id === id);
  if (found === undefined) throw new Error(`no question ${id}`);
  return found;
}

/** The ids of a flow's questions in shown order. */
export function idsIn(flow: FlowName, departments: readonly string[] = []): readonly string[] {
  return questionsIn('en', flow, departments).map(({ id }) => id);
}

/** The ids of the quick version's questions in shown order. */
export const questionIds = idsIn('quick');

/** The minutes that some of a flow's questions and KPIs take, as the content files have it. */
export function minutesFor(flow: FlowName, questions: number, kpis = 0): number {
  const pace = instrument.flows.find(({ id }) => id === flow);
  if (pace === undefined) throw new Error(`no flow ${flow}`);
  return Math.ceil((questions * pace.secondsPerItem + kpis * pace.secondsPerKpi) / 60);
}

/** What a question asks about, by the ids of the content files. */
export function tagsOf(id: string): InstrumentFile['items'][number] {
  const found = instrument.items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`no question ${id}`);
  return found;
}

/** The names of what is not a question. */
export function namesIn(locale: Locale): NamesFile {
  return readContent<NamesFile>(`names/${locale}.json`);
}

/** What links count by, from the content files. */
export const linkTables: LinkTables = {
  editions: [1, 2].map((number) => ({
    number,
    items: readContent<EditionFile>(`editions/2026.${number}.json`).items as ItemId[],
  })),
  flows: instrument.flows.map(({ id }) => id as string as FlowId),
  departments: instrument.departments as DepartmentId[],
  ...instrument.profile,
  kpis: readContent<readonly { readonly id: KpiId }[]>('kpis/kpis.json').map(({ id }) => id),
};

function readContent<Content>(path: string): Content {
  const file = new URL(`../../src/content/${path}`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Content;
}
