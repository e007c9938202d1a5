import type { Answers } from '../../domain/answer.ts';
import type { ItemId } from '../../domain/ids.ts';

interface Section {
  readonly items: readonly { readonly id: ItemId }[];
}

/** A section with those of its items that are asked, and those of them that are still open. */
export type SectionNow<Asked extends Section> = Asked & { readonly open: Asked['items'] };

export interface AskedNow<Asked extends Section> {
  readonly sections: readonly SectionNow<Asked>[];
  readonly total: number;
  readonly open: number;
}

/** What a page asks just now, out of everything that it can ask, and how much of it is open. */
export function askedNow<Asked extends Section>(
  sections: readonly Asked[],
  asked: readonly ItemId[],
  answers: Answers,
): AskedNow<Asked> {
  const ids = new Set(asked);
  const now = sections.map((section) => {
    const items = section.items.filter(({ id }) => ids.has(id));
    return { ...section, items, open: items.filter(({ id }) => !answers.has(id)) };
  });
  return {
    sections: now,
    total: now.reduce((sum, { items }) => sum + items.length, 0),
    open: now.reduce((sum, { open }) => sum + open.length, 0),
  };
}

/** How many items of a flow have no answer yet. */
export function openAmong(asked: readonly ItemId[], answers: Answers): number {
  return asked.filter((id) => !answers.has(id)).length;
}
