import type { Locale } from '../i18n/locale.ts';
import type { ReportWords } from '../i18n/words/report.en.ts';

export interface ItemText {
  readonly topic: string;
  readonly left: string;
  readonly right: string;
  readonly why: string;
  readonly sources: readonly string[];
  readonly proof: string;
  readonly discuss: string;
}

export interface ActionText {
  readonly title: string;
  readonly why: string;
  readonly first: string;
  readonly watch?: string | undefined;
}

export interface Named {
  readonly name: string;
  readonly about: string;
}

export interface Names {
  readonly dimensions: Readonly<Record<string, Named>>;
  readonly departments: Readonly<Record<string, string>>;
  readonly axes: Readonly<Record<string, Named & { readonly inText: string }>>;
  readonly levels: Readonly<
    Record<string, { readonly name: string; readonly word: string; readonly typical: string }>
  >;
  readonly fields: Readonly<Record<string, { readonly name: string; readonly sentence: string }>>;
  readonly efforts: Readonly<Record<string, string>>;
  readonly kpis: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, string>>;
}

/** A source as it is cited; what kind of text it is stands with the names, per language. */
export interface Source {
  readonly id: string;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly year: number | null;
  readonly address: string | null;
}

/** Everything needed to speak of an assessment in one language. */
export interface Vocabulary {
  readonly locale: Locale;
  readonly words: ReportWords;
  readonly items: Readonly<Record<string, ItemText>>;
  readonly actions: Readonly<Record<string, ActionText>>;
  readonly names: Names;
  readonly sources: readonly Source[];
  /** How many next steps the flow shows. */
  readonly stepsShown: number;
}

/**
 * The entry of a dictionary.
 * @throws Error when it is missing: the build has checked the texts, so that is a mistake in the code.
 */
export function entry<Value>(from: Readonly<Record<string, Value>>, id: string): Value {
  const value = from[id];
  if (value === undefined) throw new Error(`no text for ${id}`);
  return value;
}
