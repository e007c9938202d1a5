import type { FieldId } from '../domain/ids.ts';
import type { LinkContent, LinkFigure } from '../schemas/saved/link.ts';
import {
  aimsOf,
  type CharterSlot,
  charterSlots,
  isBlank,
  ladderOf,
  ratingsOf,
  type SavedBusiness,
  type SavedFigure,
  type SavedPledge,
  scenarioOf,
  tasksOf,
  toSavedStanding,
} from '../schemas/saved/saved-assessment.ts';

/** What is said of KPIs and money, and planned, as a link carries it: without times, and without what was cleared. */
export type LinkBusiness = Pick<
  LinkContent,
  'ladder' | 'figures' | 'scenario' | 'ratings' | 'charter' | 'plan' | 'aims'
>;

/** What an assessment says of KPIs and money, and plans. */
export function businessOf(saved: SavedBusiness): LinkBusiness {
  return {
    ladder: ladderOf(saved),
    figures: typedIn(saved),
    scenario: scenarioOf(saved),
    ratings: ratingsOf(saved),
    charter: pledgedIn(saved),
    plan: tasksOf(saved),
    aims: aimsOf(saved),
  };
}

/** How it is saved, all of it as said at one time. */
export function savedBusiness(business: LinkBusiness, at: string): SavedBusiness {
  const { ladder, figures, scenario, ratings, charter, plan, aims } = business;
  return {
    ladder: saved(ladder, (standing) => ({ value: toSavedStanding(standing), at })),
    figures: saved(figures, (figure) => savedFigure(figure, at)),
    scenario: saved(scenario, (value) => ({ value, at })),
    ratings: saved(ratings, (value) => ({ value, at })),
    charter: saved(charter, (value) => ({ value, at })),
    plan: saved(plan, (value) => ({ value, at })),
    aims: saved(aims, (value) => ({ value, at })),
  };
}

/** True when nothing of it is said. */
export function saysNothing(business: LinkBusiness): boolean {
  return Object.values(business).every(({ size }) => size === 0);
}

/** How a figure is saved; a field without a period has none. */
export function savedFigure(
  { value, period, unsure }: Omit<LinkFigure, 'value'> & { readonly value: number | null },
  at: string,
): SavedFigure {
  return {
    value,
    at,
    ...(period === null ? {} : { period }),
    ...(unsure ? { unsure } : {}),
  };
}

/** Every figure that was typed, those that still have to be confirmed too. */
function typedIn({ figures }: SavedBusiness): LinkBusiness['figures'] {
  const typed = Object.entries(figures).flatMap(([id, { value, period = null, unsure = false }]) =>
    value === null ? [] : [[id as FieldId, { value, period, unsure }] as const],
  );
  return new Map(typed);
}

/** The pledges in which anything is said. */
function pledgedIn({ charter }: SavedBusiness): LinkBusiness['charter'] {
  const pledged = charterSlots.flatMap((slot): [CharterSlot, SavedPledge][] => {
    const pledge = charter[slot]?.value;
    return pledge === undefined || isBlank(pledge) ? [] : [[slot, pledge]];
  });
  return new Map(pledged);
}

function saved<Id extends string, Value, Entry>(
  entries: ReadonlyMap<Id, Value>,
  save: (value: Value) => Entry,
): Readonly<Record<string, Entry>> {
  return Object.fromEntries(Array.from(entries, ([id, value]) => [id, save(value)]));
}
