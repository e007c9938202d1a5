import { fill, plural } from '../../../i18n/fill.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { RouteWords } from '../../../i18n/words/route.en.ts';
import type { Added } from '../../../state/plan-commands.ts';

/**
 * What is said once the steps of a way were to be put in the plan.
 * @param became what became of each of them
 * @param most so many tasks have room in the plan
 */
export function putText(
  locale: Locale,
  words: RouteWords,
  became: readonly Added[],
  most: number,
): string {
  const count = (what: Added) => became.filter((one) => one === what).length;
  const [added, there, left] = [count('added'), count('there'), count('noRoom')];
  if (left === 0) return words.inPlan;
  const said =
    added === 0 ? fill(words.full, { most }) : plural(locale, words.partly, added, { left, most });
  return there === 0 ? said : `${said} ${plural(locale, words.there, there)}`;
}
