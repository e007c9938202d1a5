import { readFileSync } from 'node:fs';
import type { FlowId, ItemId } from '../../src/domain/ids.ts';
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

interface InstrumentFile {
  readonly edition: string;
  readonly dimensions: readonly string[];
  readonly flows: readonly { readonly id: string }[];
  readonly items: readonly {
    readonly id: string;
    readonly dimension: string;
    readonly flows: readonly string[];
  }[];
}

type Texts = Readonly<Record<string, Omit<Question, 'id'>>>;

interface NamesFile {
  readonly dimensions: Readonly<Record<string, { readonly name: string }>>;
}

const instrument = readContent<InstrumentFile>('instrument/instrument.json');

/** The edition that answers are saved under. */
export const { edition } = instrument;

/** The quick version's sections in shown order, as the content files have them. */
export function sectionsIn(locale: Locale): readonly QuestionSection[] {
  const texts = readContent<Texts>(`instrument/${locale}/items.json`);
  const names = readContent<NamesFile>(`names/${locale}.json`);
  return instrument.dimensions.map((id) => ({
    id,
    name: names.dimensions[id]?.name ?? id,
    questions: instrument.items
      .filter((item) => item.dimension === id && item.flows.includes('quick'))
      .flatMap((item) => {
        const text = texts[item.id];
        return text === undefined ? [] : [{ id: item.id, ...text }];
      }),
  }));
}

/** The quick version's questions in shown order. */
export function questionsIn(locale: Locale): readonly Question[] {
  return sectionsIn(locale).flatMap((section) => section.questions);
}

/** One question by its id. */
export function questionOf(locale: Locale, id: string): Question {
  const found = questionsIn(locale).find((question) => question.id === id);
  if (found === undefined) throw new Error(`no question ${id}`);
  return found;
}

/** The ids of the quick version's questions in shown order. */
export const questionIds = questionsIn('en').map(({ id }) => id);

/** What links count by, from the content files. */
export const linkTables: LinkTables = {
  edition: 1,
  items: instrument.items.map(({ id }) => id as ItemId),
  flows: instrument.flows.map(({ id }) => id as FlowId),
};

function readContent<Content>(path: string): Content {
  const file = new URL(`../../src/content/${path}`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Content;
}
