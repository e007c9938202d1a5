import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { CompareWords } from '../../i18n/words/compare.en.ts';
import type { Relation } from '../../report/describe/compare/comparison-report.ts';
import type { Held } from '../../state/comparing.ts';

/** What a result is called in the list of those that are compared. */
export function nameOf({ saved }: Held, words: CompareWords): string {
  return saved.name || saved.profile.organisation || words.nameless;
}

/** How results belong together, as far as they say: different organisations are no change over time. */
export function relationOf(held: readonly Held[]): Relation {
  const organisations = held
    .map(({ saved }) => (saved.profile.organisation ?? '').trim().toLowerCase())
    .filter((organisation) => organisation !== '');
  return new Set(organisations).size > 1 ? 'sideBySide' : 'overTime';
}

/**
 * What each result is called beside the others: over time its date, side by side its organisation.
 * Where that is the same for two of them, what else is known comes along, and a number at the last.
 */
export function labelsOf(
  held: readonly Held[],
  relation: Relation,
  { locale, words }: { readonly locale: Locale; readonly words: CompareWords },
): readonly string[] {
  const date = ({ measuredAt }: Held) =>
    measuredAt === null ? '' : formatDate(locale, new Date(measuredAt));
  const name = (one: Held) => nameOf(one, words);
  const firm = (one: Held) => one.saved.profile.organisation || name(one);
  const said =
    relation === 'overTime'
      ? held.map((one) => [date(one) || name(one), date(one) === '' ? '' : name(one)] as const)
      : held.map((one) => [firm(one), firm(one) === name(one) ? date(one) : name(one)] as const);
  const twice = (label: string) => said.filter(([first]) => first === label).length > 1;
  const longer = said.map(([first, more]) =>
    twice(first) && more !== '' ? `${first}, ${more}` : first,
  );
  return longer.map((label, index) => {
    const before = longer.slice(0, index).filter((known) => known === label).length;
    return before === 0 ? label : `${label} (${before + 1})`;
  });
}
