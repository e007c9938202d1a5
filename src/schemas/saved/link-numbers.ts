import * as v from 'valibot';
import type { Period } from '../../domain/figure.ts';
import type { FieldId, TouchpointId } from '../../domain/ids.ts';
import {
  currencyForm,
  idForm,
  numberForm,
  parameterForm,
  pledgeForm,
  ratingsForm,
} from './business-forms.ts';
import type { LinkContent, LinkFigure } from './link.ts';
import { profilePart } from './link-content.ts';
import { charterSlots, type SavedPledge } from './saved-assessment.ts';

/** What a link carries of a firm's own numbers; of the profile, only the currency. */
export type LinkNumbers = Pick<
  LinkContent,
  'profile' | 'figures' | 'scenario' | 'ratings' | 'charter'
>;

/** The numbers of a link that carries none. */
export const noNumbers: LinkNumbers = {
  profile: {},
  figures: new Map(),
  scenario: new Map(),
  ratings: new Map(),
  charter: new Map(),
};

/**
 * The numbers as a list, everything by its id: the currency; figures, each its value alone, or with
 * the first letter of its period and, where it has not been confirmed, a 1; the scenario; ratings, a
 * digit each; and the charter, of which each pledge is a list. Null where there are none.
 */
export function listNumbers(content: LinkNumbers): readonly unknown[] | null {
  const { profile, figures, scenario, ratings, charter } = content;
  const said = [
    byId(figures, listFigure),
    byId(scenario, (value) => value),
    byId(ratings, (given) => given.join('')),
    byId(charter, listPledge),
  ];
  const { currency = '' } = profile;
  if (currency === '' && said.every((part) => Object.keys(part).length === 0)) return null;
  return [currency, ...said];
}

/** Reads numbers. Null where they are none, or not as they can be. */
export function readNumbers(list: unknown): LinkNumbers | null {
  const result = v.safeParse(form, list);
  if (!result.success) return null;
  const [currency, figures, scenario, ratings, charter] = result.output;
  const slots = charterSlots.flatMap((slot) => {
    const pledge = charter[slot];
    return pledge === undefined ? [] : [[slot, pledge as SavedPledge] as const];
  });
  return {
    profile: profilePart('currency', currency),
    figures: new Map(Object.entries(figures) as [FieldId, LinkFigure][]),
    scenario: new Map(Object.entries(scenario)),
    ratings: new Map(Object.entries(ratings) as [TouchpointId, number[]][]),
    charter: new Map(slots),
  };
}

/** In the order of the ids, so that the same numbers are the same text. */
function byId<Id extends string, Value>(
  entries: ReadonlyMap<Id, Value>,
  write: (value: Value) => unknown,
): Readonly<Record<string, unknown>> {
  const sorted = [...entries].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([id, value]) => [id, write(value)]));
}

const letters = { month: 'm', quarter: 'q', year: 'y' } as const satisfies Record<Period, string>;
const periods = { '': null, m: 'month', q: 'quarter', y: 'year' } as const;

function listFigure({ value, period, unsure }: LinkFigure): unknown {
  const letter = period === null ? '' : letters[period];
  if (unsure) return [value, letter, 1];
  return letter === '' ? value : [value, letter];
}

function listPledge(pledge: SavedPledge): readonly unknown[] {
  const { kpi, ownerOne, ownerTwo, target, decision, incentive, review } = pledge;
  return [kpi, ownerOne, ownerTwo, target, decision, incentive, review];
}

const letter = v.picklist(['', 'm', 'q', 'y']);
const figure = v.pipe(
  v.union([
    numberForm,
    v.strictTuple([numberForm, letter]),
    v.strictTuple([numberForm, letter, v.literal(1)]),
  ]),
  v.transform((said): LinkFigure => {
    if (typeof said === 'number') return { value: said, period: null, unsure: false };
    const [value, code, unsure] = said;
    return { value, period: periods[code], unsure: unsure === 1 };
  }),
);
const ratings = v.pipe(
  v.string(),
  v.regex(/^[1-5]+$/),
  v.transform((digits) => Array.from(digits, Number)),
  ratingsForm,
);
const pledge = v.pipe(
  v.array(v.unknown()),
  v.length(7),
  v.transform(([kpi, ownerOne, ownerTwo, target, decision, incentive, review]) => {
    return { kpi, ownerOne, ownerTwo, target, decision, incentive, review };
  }),
  pledgeForm,
);
const slot = v.exactOptional(pledge);
const form = v.strictTuple([
  v.union([currencyForm, v.literal('')]),
  v.record(idForm, figure),
  v.record(parameterForm, numberForm),
  v.record(idForm, ratings),
  v.strictObject({ one: slot, two: slot, three: slot }),
]);
