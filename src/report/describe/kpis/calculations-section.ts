import type { Assessment } from '../../../domain/assess.ts';
import type { Calculations, DiscountedClvResult, Worth } from '../../../domain/economics.ts';
import { fill, plural } from '../../../i18n/fill.ts';
import type { Cell, Section } from '../../report.ts';
import type { KpiVocabulary, Vocabulary } from '../../vocabulary.ts';
import { countedText, countText, type Money, moneyText, shareText } from '../figure-text.ts';
import { moneyOf } from '../money-section.ts';
import { numberCell, textCell } from '../speak.ts';

/** Every calculator that has its figures: what, how and the result; none where none has. */
export function calculationsSection(
  assessment: Assessment,
  vocabulary: Vocabulary,
  { words }: KpiVocabulary,
): readonly Section[] {
  const speaker = { money: moneyOf(assessment, vocabulary), words };
  const rows = rowsOf(assessment.business.calculations, speaker);
  if (rows.length === 0) return [];
  const { calculations: said } = words;
  return [
    {
      id: 'calculations',
      title: words.sections.calculations,
      blocks: [
        { kind: 'prose', tone: 'body', paragraphs: [said.lead] },
        {
          kind: 'table',
          id: 'calculations',
          caption: said.caption,
          columns: [
            { label: said.what, type: 'text' },
            { label: said.how, type: 'text' },
            { label: said.result, type: 'number' },
          ],
          rows,
        },
      ],
    },
  ];
}

interface Speaker {
  readonly money: Money;
  readonly words: KpiVocabulary['words'];
}

type Rows = readonly (readonly Cell[])[];

/** Decimals of a rate in a formula, so that whoever reckons it anew gets the same. */
const exact = 4;

function rowsOf(made: Calculations, speaker: Speaker): Rows {
  return [
    ...clvRows(made, speaker),
    ...ratioRows(made, speaker),
    ...retentionRows(made, speaker),
    ...churnRows(made, speaker),
    ...replacementRows(made, speaker),
  ];
}

function clvRows({ clv, discountedClv }: Calculations, speaker: Speaker): Rows {
  const { money, words } = speaker;
  const { calculations: said, periods } = words;
  const rows: (readonly Cell[])[] = [];
  if (clv.kind === 'ready') {
    const how = fill(said.clvHow, {
      revenue: moneyText(money, clv.revenue),
      margin: shareText(money.locale, clv.margin),
      churn: shareText(money.locale, clv.churn),
      period: periods[clv.period],
    });
    rows.push([textCell(said.clv), textCell(how), worthCell(clv.clv, speaker)]);
  }
  if (discountedClv.kind === 'ready') rows.push(...discountedRows(discountedClv, speaker));
  return rows;
}

/** With the first margin at once and later, each with its own formula. */
function discountedRows(
  { revenue, margin, churn, discount, period, now, later }: DiscountedClvResult,
  speaker: Speaker,
): Rows {
  const { money, words } = speaker;
  const { calculations: said, periods } = words;
  const values = {
    margin: moneyText(money, revenue * margin),
    retention: shareText(money.locale, 1 - churn),
    discount: shareText(money.locale, discount.period, exact),
    yearly: shareText(money.locale, discount.year),
    period: periods[period],
  };
  const where = fill(period === 'year' ? said.where : said.whereYearly, values);
  const how = (formula: string) => textCell(fill(formula, { ...values, where }));
  return [
    [textCell(said.clvNow), how(said.clvNowHow), worthCell(now, speaker)],
    [textCell(said.clvLater), how(said.clvLaterHow), worthCell(later, speaker)],
  ];
}

function ratioRows({ clvToCac, payback }: Calculations, { money, words }: Speaker): Rows {
  const { calculations: said, units } = words;
  const rows: (readonly Cell[])[] = [];
  if (clvToCac.kind === 'ready' && clvToCac.clv.kind === 'value') {
    const { ratio, clv, cac } = clvToCac;
    const how = fill(said.clvCacHow, {
      clv: moneyText(money, clv.value),
      cac: moneyText(money, cac),
    });
    if (ratio.kind === 'value') {
      const text = countedText(money.locale, units.ratio, ratio.value, 1);
      rows.push([textCell(said.clvCac), textCell(how), numberCell(text, ratio.value)]);
    }
  }
  if (payback.kind === 'ready') {
    const { cac, revenue, margin, months } = payback;
    const how = fill(said.paybackHow, {
      cac: moneyText(money, cac),
      revenue: moneyText(money, revenue),
      margin: shareText(money.locale, margin),
    });
    const result =
      months === null
        ? textCell(said.paybackNever)
        : numberCell(countedText(money.locale, said.months, months, 1), months);
    rows.push([textCell(said.payback), textCell(how), result]);
  }
  return rows;
}

function retentionRows({ retention }: Calculations, { money, words }: Speaker): Rows {
  if (retention.kind !== 'ready') return [];
  const { calculations: said, windows } = words;
  const { start, expansion, contraction, churned, period, retention: share } = retention;
  const amount = (value: number) => moneyText(money, value);
  const how = fill(said.nrrHow, {
    start: amount(start),
    expansion: amount(expansion),
    contraction: amount(contraction),
    churned: amount(churned),
  });
  const text = shareText(money.locale, share);
  const shown = period === null ? text : `${text} ${windows[period]}`;
  return [[textCell(said.nrr), textCell(how), numberCell(shown, share * 100)]];
}

/** Churn in the period that it was not typed for; both where it was typed for a quarter. */
function churnRows({ churn }: Calculations, { money, words }: Speaker): Rows {
  if (churn.kind !== 'ready') return [];
  const { calculations: said, periods } = words;
  const share = (value: number) => shareText(money.locale, value);
  const { period, rate, monthly, yearly } = churn;
  const monthsOf = { month: 1, quarter: 3, year: 12 };
  const yearlyRow = [
    textCell(said.yearlyChurn),
    textCell(fill(said.yearlyHow, { churn: share(monthly) })),
    numberCell(`${share(yearly)} ${periods.year}`, yearly * 100),
  ];
  const monthlyRow = [
    textCell(said.monthlyChurn),
    textCell(
      fill(said.monthlyHow, { churn: share(rate), n: monthsOf[period], period: periods[period] }),
    ),
    numberCell(`${share(monthly)} ${periods.month}`, monthly * 100),
  ];
  if (period === 'month') return [yearlyRow];
  return period === 'year' ? [monthlyRow] : [monthlyRow, yearlyRow];
}

function replacementRows({ replacement }: Calculations, { money, words }: Speaker): Rows {
  if (replacement.kind !== 'ready') return [];
  const { calculations: said, periods } = words;
  const { locale } = money;
  const { lost, reckoned, cac, low, high } = replacement;
  const period = periods[replacement.period];
  const customers =
    reckoned === null
      ? countedText(locale, said.lost, lost, 1, { period })
      : plural(locale, said.lostReckoned, reckoned.customers, {
          customers: countText(locale, reckoned.customers),
          churn: shareText(locale, reckoned.churn),
          period,
        });
  const how = fill(said.replacementHow, { lost: customers, cac: moneyText(money, cac) });
  const range = fill(said.range, {
    low: moneyText(money, low),
    high: moneyText(money, high),
    period,
  });
  return [[textCell(said.replacement), textCell(how), { text: range, value: null }]];
}

function worthCell(worth: Worth, { money, words }: Speaker): Cell {
  const { clvEndless, once } = words.calculations;
  if (worth.kind === 'endless') return textCell(clvEndless);
  return numberCell(fill(once, { amount: moneyText(money, worth.value) }), worth.value);
}
