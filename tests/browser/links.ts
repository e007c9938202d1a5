import { type Answer, dontKnow, notApplicable, rated } from '../../src/domain/answer.ts';
import type { FlowId, ItemId } from '../../src/domain/ids.ts';
import { encodeLink, type LinkContent } from '../../src/schemas/saved/link.ts';
import { linkContent } from '../../src/schemas/saved/link-content.ts';
import type { AnswerSet, Choice } from './answer-sets.ts';
import { type FlowName, linkTables } from './questions.ts';

/** What a link carries beside its answers. */
export interface Told {
  readonly flow?: FlowName;
  readonly organisation?: string;
  readonly notes?: Readonly<Record<string, string>>;
  readonly departments?: readonly string[];
}

/**
 * The fragment of an address that carries answers: `a` is what a browser that cannot save keeps
 * there, `r` a private link that somebody made to share.
 */
export function fragmentWith(
  answers: AnswerSet,
  told: Told = {},
  key: 'a' | 'r' = 'a',
  tables = linkTables,
): string {
  return `#${key}=${encodeLink(contentOf(answers, told), tables)}`;
}

/** The same as an edition would write it that this version does not know yet. */
export function fragmentOfLaterEdition(answers: AnswerSet, key: 'a' | 'r' = 'a'): string {
  const last = linkTables.editions.at(-1);
  if (last === undefined) throw new Error('no edition');
  const later = { ...last, number: last.number + 1 };
  const tables = { ...linkTables, editions: [...linkTables.editions, later] };
  return fragmentWith(answers, {}, key, tables);
}

/** The same with the third character from its end turned into another one. */
export function withOneChanged(fragment: string): string {
  const at = fragment.length - 3;
  return `${fragment.slice(0, at)}${fragment[at] === '_' ? '-' : '_'}${fragment.slice(at + 1)}`;
}

function contentOf(answers: AnswerSet, told: Told): LinkContent {
  const { flow = 'quick', organisation, notes = {}, departments } = told;
  const entries = Object.entries(answers).map(
    ([id, choice]) => [id as ItemId, toAnswer(choice)] as const,
  );
  return linkContent(flow as string as FlowId, {
    profile: {
      ...(organisation === undefined ? {} : { organisation }),
      ...(departments === undefined ? {} : { departments: departments as never }),
    },
    answers: new Map(entries),
    notes: new Map(Object.entries(notes).map(([id, text]) => [id as ItemId, text] as const)),
  });
}

function toAnswer(choice: Choice): Answer {
  if (choice === 'dontKnow') return dontKnow;
  return choice === 'notApplicable' ? notApplicable : rated(choice);
}
