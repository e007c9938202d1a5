import { fill, plural } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { SectionEntry } from '../../ui/section-list.tsx';
import type { LadderRows } from './ladder-rows.ts';
import { Offer } from './offer.tsx';
import type { AskedKpi, AskedLadder } from './props.ts';
import { kpiPlace, ladderPlace } from './steps.ts';

/** The ladder among the sections: a place of its own, and one for each KPI. */
export function ladderStop({ words, kpis }: AskedLadder) {
  const items = kpis.map(({ id }) => ({ id: kpiPlace(id) }));
  return { id: ladderPlace, name: words.title, items };
}

/** The ladder in the list of sections. */
export function ladderEntry({ words }: AskedLadder, rows: LadderRows<AskedKpi>): SectionEntry {
  const { answered, open } = rows;
  const status = placedText(words, rows);
  return { id: ladderPlace, name: words.title, answered, total: answered + open, status };
}

/** How many KPIs are placed, of those that are and those that are asked for first. */
export function placedText(
  { placedOf }: Pick<AskedLadder['words'], 'placedOf'>,
  { answered, open }: LadderRows<AskedKpi>,
): string {
  return fill(placedOf, { n: answered, total: answered + open });
}

/** Says before the result that some KPIs are not placed, with the way to them. */
export function OpenKpis({
  locale,
  words,
  open,
}: AskedLadder & { readonly locale: Locale; readonly open: number }) {
  if (open === 0) return null;
  return (
    <p class="open-kpis">
      {plural(locale, words.open, open)} <a href={`#${ladderPlace}`}>{words.openGo}</a>
    </p>
  );
}

/** The way on to the figures behind the KPIs. */
export function NumbersOffer({
  ladder,
  carried,
}: {
  readonly ladder: AskedLadder;
  /** The answers, as the address carries them where they are not on the device. */
  readonly carried: string;
}) {
  const { words, numbersHref } = ladder;
  return (
    <Offer
      title={words.numbers}
      text={words.numbersAbout}
      go={words.numbersGo}
      href={numbersHref + carried}
      testId="to-numbers"
    />
  );
}
