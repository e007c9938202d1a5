import type { Assessment } from '../../domain/assess.ts';
import type { MoneyLine } from '../../domain/business.ts';
import type { FieldId } from '../../domain/ids.ts';
import { buysCustomers } from '../../domain/simulate.ts';
import { fill, plural } from '../../i18n/fill.ts';
import type { Amount, Cell, Derivation, Section, Table } from '../report.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { countText, type Money, moneyText, reckonedText, shareText } from './figure-text.ts';
import { numberCell, textCell } from './speak.ts';

/** What one percentage point less churn is worth in a year, or the way to the figures it takes. */
export function moneySection(assessment: Assessment, vocabulary: Vocabulary): Section {
  const { money } = assessment.business;
  const amount =
    money.kind === 'ready'
      ? readyAmount(money, moneyOf(assessment, vocabulary), vocabulary)
      : missingAmount(vocabulary);
  return { id: 'money', title: vocabulary.words.sections.money, blocks: [amount] };
}

/** How the firm's money is written. */
export function moneyOf({ business }: Assessment, { locale, words }: Vocabulary): Money {
  return { locale, currency: business.said.currency, noCurrency: words.money.noCurrency };
}

type Ready = MoneyLine & { readonly kind: 'ready' };

function readyAmount(line: Ready, money: Money, vocabulary: Vocabulary): Amount {
  const { locale, words } = vocabulary;
  const { money: said } = words;
  const { year, threeYears, today } = line;
  const period = said.periods[year.period];
  const points = countText(locale, year.points);
  const note = plural(locale, said.note, today.customers, {
    customers: countText(locale, today.customers),
    revenue: moneyText(money, today.revenue),
    margin: shareText(locale, today.margin),
    churn: shareText(locale, year.from),
    period,
    threeYears: reckonedText(money, threeYears.margin),
  });
  const nothing = year.points === 0;
  return {
    kind: 'amount',
    id: 'one-point',
    label: fill(year.points === 1 || nothing ? said.label : said.labelPart, { points, period }),
    value: nothing ? null : year.margin,
    unit: nothing ? '' : (money.currency ?? ''),
    text: nothing ? said.none : marginText(year.margin, money, vocabulary),
    note: buysCustomers(today) ? note : `${note} ${said.unpaid}`,
    way: null,
    derivation: nothing ? null : derivation(line, money, vocabulary),
  };
}

/** With a gross margin below 0, customers who stay make a loss. */
function marginText(margin: number, money: Money, { words }: Vocabulary): string {
  const amount = reckonedText(money, Math.abs(margin));
  return fill(margin < 0 ? words.money.loss : words.money.text, { amount });
}

function missingAmount({ words: { money } }: Vocabulary): Amount {
  return {
    kind: 'amount',
    id: 'one-point',
    label: money.missingLabel,
    value: null,
    unit: '',
    text: money.missingText,
    note: money.missingNote,
    way: { text: money.add, to: 'numbers' },
    derivation: null,
  };
}

function derivation(line: Ready, money: Money, vocabulary: Vocabulary): Derivation {
  const { year } = line;
  const { locale, words } = vocabulary;
  const { money: said } = words;
  const churn = {
    from: shareText(locale, year.from),
    to: shareText(locale, year.to),
    period: said.periods[year.period],
  };
  return {
    steps: [
      said.stepMonths,
      fill(said.stepChurn, churn),
      fill(said.stepDifference, { amount: moneyText(money, Math.round(year.margin)) }),
      said.stepTaken,
    ],
    table: parametersTable(line, money, vocabulary),
  };
}

/** What a reckoning over months runs on. */
function parametersTable({ today, leftOut }: Ready, money: Money, vocabulary: Vocabulary): Table {
  const { locale, words } = vocabulary;
  const { rows, notGiven, countedAsNone, ...said } = words.money;
  const cell = (value: number | null, text: (known: number) => string): Cell =>
    value === null ? textCell(notGiven) : numberCell(text(value), value);
  const orNone = (field: string, given: Cell): Cell =>
    leftOut.includes(field as FieldId) ? textCell(countedAsNone) : given;
  const share = (value: number) => shareText(locale, value);
  const amount = (value: number) => moneyText(money, value);
  return {
    kind: 'table',
    id: 'one-point-figures',
    caption: said.caption,
    columns: [
      { label: said.figure, type: 'text' },
      // Each row has a unit of its own.
      { label: said.value, type: 'text' },
    ],
    rows: [
      [textCell(rows.customers), cell(today.customers, (value) => countText(locale, value))],
      [textCell(rows.revenue), cell(today.revenue, amount)],
      [textCell(rows.margin), cell(today.margin, share)],
      [textCell(rows.churn), cell(today.churn, share)],
      [
        textCell(rows.referrals),
        orNone(
          'referrals',
          numberCell(countText(locale, today.referrals * 100), today.referrals * 100),
        ),
      ],
      [
        textCell(rows.expansion),
        orNone('expansion', numberCell(share(today.expansion), today.expansion)),
      ],
      [textCell(rows.spend), cell(today.spend, amount)],
      [textCell(rows.cac), cell(today.cac, amount)],
    ],
  };
}
