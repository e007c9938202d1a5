import { type KpiFamily, kpiFamilies } from '../../domain/kpi.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { CharterKpi } from '../../islands/charter/props.ts';
import { longestCharterText, longestName } from '../../schemas/saved/saved-assessment.ts';
import { instrument, kpiTextsOf, textsOf } from './content.ts';
import { wordsOf } from './words.ts';

/** Longest text of a field, and longest name of a firm, in characters. */
export const charterLengths = { text: longestCharterText, name: longestName };

/** The KPIs with no texts but those that a charter shows. */
export function charterKpis(locale: Locale): readonly CharterKpi[] {
  const texts = kpiTextsOf(locale);
  const { departments } = textsOf(locale).names;
  return instrument.kpis.map((kpi) => {
    const { name = kpi.id, decides = '' } = texts[kpi.id] ?? {};
    const [one, two] = kpi.owners;
    return {
      ...kpi,
      name,
      ownerNames: [departments[one] ?? one, departments[two] ?? two],
      decides,
    };
  });
}

/** What the families of KPIs are called. */
export function familyNames(locale: Locale): Readonly<Record<KpiFamily, string>> {
  const { families } = wordsOf(locale).ladder;
  const names = kpiFamilies.map((family) => [family, families[family].name] as const);
  return Object.fromEntries(names) as Record<KpiFamily, string>;
}

/** What is said of a KPI, by rung, and what the two answers beside the ladder are called. */
export function rungNames(locale: Locale): Readonly<Record<string, string>> {
  const options = Object.entries(wordsOf(locale).ladder.options);
  return Object.fromEntries(options.map(([key, { label }]) => [key, label]));
}
