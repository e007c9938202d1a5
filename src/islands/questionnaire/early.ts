import type { ItemId } from '../../domain/ids.ts';
import { checkedRadios } from '../../platform/checked-radios.ts';
import { type ProfileFields, profileName, proofModeName } from './profile-fields.ts';

/** What was answered before the script came: newer than anything saved. */
export interface Early {
  readonly answers: ReadonlyMap<ItemId, string>;
  readonly profile: ProfileFields;
  readonly proofMode: boolean;
  /** The item in which the focus stands. */
  readonly focused: ItemId | null;
}

/** Reads the built HTML as the reader has left it, before the first render changes anything. */
export function readEarly(root: HTMLElement, known: ReadonlySet<ItemId>): Early {
  const radios = Array.from(checkedRadios(root)) as [ItemId, string][];
  const focused = root.querySelector('.item:focus-within')?.id.replace(/^item-/, '');
  return {
    answers: new Map(radios.filter(([name]) => known.has(name))),
    profile: earlyProfile(root),
    proofMode: root.querySelector(`[name=${proofModeName}]:checked`) !== null,
    focused: (focused as ItemId | undefined) ?? null,
  };
}

/** Only what says something: a field that was left alone is not an answer. */
function earlyProfile(root: HTMLElement): ProfileFields {
  const valuesOf = (field: keyof ProfileFields) => {
    const controls = root.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      `[name=${profileName(field)}]:is(select, [type=text], :checked)`,
    );
    return Array.from(controls, ({ value }) => value).filter((value) => value !== '');
  };
  const single = (['organisation', 'model', 'phase', 'function', 'seniority'] as const).flatMap(
    (field) => valuesOf(field).map((value) => [field, value] as const),
  );
  const departments = valuesOf('departments');
  return { ...Object.fromEntries(single), ...(departments.length === 0 ? {} : { departments }) };
}
