import textsEn from '../../../../src/content/kpis/en/figures.json' with { type: 'json' };
import figureSources from '../../../../src/content/kpis/figure-sources.json' with { type: 'json' };
import figures from '../../../../src/content/kpis/figures.json' with { type: 'json' };
import textsSv from '../../../../src/content/kpis/sv/figures.json' with { type: 'json' };
import generalSources from '../../../../src/content/sources.json' with { type: 'json' };
import type { FieldSpec, FigureSpec, Period, TypedFigures } from '../../../../src/domain/figure.ts';
import type { FieldId } from '../../../../src/domain/ids.ts';
import type { Locale } from '../../../../src/i18n/locale.ts';
import { numbersEn } from '../../../../src/i18n/words/numbers.en.ts';
import { numbersSv } from '../../../../src/i18n/words/numbers.sv.ts';
import type { Currency, PageTexts } from '../../../../src/islands/numbers/props.ts';
import type { Speech } from '../../../../src/islands/numbers/say.ts';
import type { FigureSource } from '../../../../src/report/vocabulary.ts';

/** The content as it is built; the build checks it. */
export const fields = figures.fields as readonly unknown[] as readonly FieldSpec[];
export const figureSpecs = figures.figures as readonly unknown[] as readonly FigureSpec[];
export const sources = [
  ...figureSources,
  ...generalSources.map((source) => ({ ...source, country: null, n: null })),
] as readonly unknown[] as readonly FigureSource[];

export function fieldOf(id: string): FieldSpec {
  const found = fields.find((field) => field.id === id);
  if (found === undefined) throw new Error(`no field ${id}`);
  return found;
}

export function figureOf(id: string): FigureSpec {
  const found = figureSpecs.find((figure) => figure.id === id);
  if (found === undefined) throw new Error(`no figure ${id}`);
  return found;
}

export function textsIn(locale: Locale): PageTexts {
  return locale === 'sv' ? textsSv : textsEn;
}

export function speechIn(locale: Locale, currency: Currency | null = 'SEK'): Speech {
  const words = locale === 'sv' ? numbersSv : numbersEn;
  return { locale, words, money: { locale, currency, noCurrency: words.noCurrency } };
}

/** What somebody typed: 5 for 5 per cent, with a period where there is one. */
export function typed(
  values: Readonly<Record<string, number | readonly [number, Period]>>,
): TypedFigures {
  return new Map(
    Object.entries(values).map(([id, given]) => {
      const [value, period] = typeof given === 'number' ? [given, null] : given;
      return [id as FieldId, { value, period }];
    }),
  );
}

/** The firm of the calculators' examples: 500 a month, 80 per cent, 5 per cent a month, CAC 2 000. */
export const exampleFirm = {
  customers: 1000,
  'revenue-per-customer': [500, 'month'],
  'gross-margin': 80,
  churn: [5, 'month'],
  cac: 2000,
} as const;

/** With every kind of space as a plain one. */
export function plainSpaces(text: string): string {
  return text.replace(/\s/g, ' ');
}
