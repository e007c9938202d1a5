import { type Answer, dontKnow, notApplicable, rated } from '../../src/domain/answer.ts';
import type { FlowId, ItemId } from '../../src/domain/ids.ts';
import { encodeLink } from '../../src/schemas/saved/link.ts';
import type { AnswerSet, Choice } from './answer-sets.ts';
import { linkTables } from './questions.ts';

/** The fragment of an address that carries answers, as somebody else's browser would write it. */
export function fragmentWith(answers: AnswerSet, organisation = '', tables = linkTables): string {
  const entries = Object.entries(answers).map(
    ([id, choice]) => [id as ItemId, toAnswer(choice)] as const,
  );
  const content = { flow: 'quick' as FlowId, answers: new Map(entries), organisation };
  return `#a=${encodeLink(content, tables)}`;
}

/** The same as an edition would write it that this version does not know yet. */
export function fragmentOfLaterEdition(answers: AnswerSet): string {
  return fragmentWith(answers, '', { ...linkTables, edition: linkTables.edition + 1 });
}

function toAnswer(choice: Choice): Answer {
  if (choice === 'dontKnow') return dontKnow;
  return choice === 'notApplicable' ? notApplicable : rated(choice);
}
