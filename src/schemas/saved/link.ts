import type { Answers } from '../../domain/answer.ts';
import type { TypedFigure } from '../../domain/figure.ts';
import type {
  BusinessModelId,
  DepartmentId,
  FieldId,
  FlowId,
  ItemId,
  KpiId,
  PhaseId,
  SeniorityId,
  TouchpointId,
} from '../../domain/ids.ts';
import type { Ladder } from '../../domain/kpi.ts';
import type { Aims } from '../../domain/plan.ts';
import { readFirst } from './link-first.ts';
import { readSecond } from './link-second.ts';
import { readThird, thirdVersion, writeThird } from './link-third.ts';
import type { CharterSlot, SavedPledge, SavedProfile } from './saved-assessment.ts';
import type { SavedTask } from './saved-plan.ts';
import { seal, unseal } from './sealed-bytes.ts';

/** A figure as it was typed, and whether it still has to be confirmed. */
export interface LinkFigure extends TypedFigure {
  readonly unsure: boolean;
}

/** What an address can carry of an assessment. */
export interface LinkContent {
  readonly flow: FlowId;
  /** The flow in which it began, where it has moved to a larger one since. */
  readonly began: FlowId | null;
  /** What the user calls it; may be empty. */
  readonly name: string;
  readonly profile: SavedProfile;
  readonly proofMode: boolean;
  readonly answers: Answers;
  /** The items that can be shown today; each at position 4 or 5. */
  readonly shown: ReadonlySet<ItemId>;
  readonly notes: ReadonlyMap<ItemId, string>;
  readonly ladder: Ladder;
  readonly figures: ReadonlyMap<FieldId, LinkFigure>;
  /** What the scenario changes, by parameter. */
  readonly scenario: ReadonlyMap<string, number>;
  readonly ratings: ReadonlyMap<TouchpointId, readonly number[]>;
  readonly charter: ReadonlyMap<CharterSlot, SavedPledge>;
  /** The tasks of the plan, by id. */
  readonly plan: ReadonlyMap<string, SavedTask>;
  readonly aims: Aims;
}

/** An edition as links count by it. */
export interface Edition {
  readonly number: number;
  readonly items: readonly ItemId[];
}

/**
 * The frozen lists that a link counts by. An entry keeps its place for ever: a list may only grow at
 * its end, and with a new edition.
 */
export interface LinkTables {
  /** Oldest first; the last is the current one, in which links are written. */
  readonly editions: readonly Edition[];
  readonly flows: readonly FlowId[];
  /** At most sixteen. */
  readonly departments: readonly DepartmentId[];
  readonly models: readonly BusinessModelId[];
  readonly phases: readonly PhaseId[];
  readonly seniorities: readonly SeniorityId[];
  /** Those of the ladder; at most 255. */
  readonly kpis: readonly KpiId[];
}

export type LinkResult =
  | { readonly kind: 'opened'; readonly content: LinkContent }
  | { readonly kind: 'refused'; readonly fault: 'damaged' | 'newer' };

/**
 * Packs what an address carries, in the current edition: its bytes, as `link-third.ts` lays them
 * out, and a two-byte checksum, as base64url. What the tables do not know is left out.
 * @throws Error when the flow is not in the tables, or they list more of anything than fits.
 */
export function encodeLink(content: LinkContent, tables: LinkTables): string {
  return seal(writeThird(content, tables));
}

/** Unpacks an address. Anything damaged or from a later version is refused; never throws. */
export function decodeLink(text: string, tables: LinkTables): LinkResult {
  const body = unseal(text);
  if (body === null || body.length < leastBytes) return damaged;
  const [madeBy = 0, edition = 0] = body;
  const newest = tables.editions.at(-1)?.number ?? 0;
  if (madeBy > thirdVersion || edition > newest) return { kind: 'refused', fault: 'newer' };
  const items = tables.editions.find(({ number }) => number === edition)?.items;
  const read = readers[madeBy];
  if (items === undefined || read === undefined) return damaged;
  const content = read(body, items, tables);
  return content === null ? damaged : { kind: 'opened', content };
}

/** Version, edition and flow: what every version begins with. */
const leastBytes = 3;
const damaged: LinkResult = { kind: 'refused', fault: 'damaged' };
const readers = [undefined, readFirst, readSecond, readThird];
