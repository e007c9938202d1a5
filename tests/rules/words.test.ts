import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/i18n/locale.ts';
import { dictionary, dictionaryNames, figuresIn, type Text } from '../unit/i18n/dictionaries.ts';

/** Texts that are the same in both languages, and why that is right. */
const same: Readonly<Record<string, string>> = {
  'questionnaire.poleA': 'a letter names the statement',
  'questionnaire.poleB': 'a letter names the statement',
  'report.equation.label': 'the equation',
  'report.equation.open': 'a question mark',
  'report.level.word': 'two values and their punctuation',
  'report.score.none': 'a dash',
  'report-full.verdicts.trust.stepGap': 'the same word in both languages, and arithmetic',
  'report-full.verdicts.sayDo.stepGap': 'the same word in both languages, and arithmetic',
  'report-full.departments.beginWith': 'only places and a colon',
  'report-plan.radar.one': 'two values',
  'report-plan.route.namedPoints': 'two values',
  'report-full.map.position.2': 'a digit',
  'report-full.map.position.4': 'a digit',
  'report-compare.separator.overTime': 'an arrow',
  'report-compare.separator.sideBySide': 'a line',
  'report-compare.span': 'values and their punctuation',
  'report-compare.movers.named': 'values and their punctuation',
  'report-compare.trail.beside': 'values and their punctuation',
  'report-compare.how.none': 'a dash',
  'report-compare.figures.none': 'a dash',
  'compare.said.refused': 'values and their punctuation',
  'report-kpis.ladder.none': 'a dash',
  'report-kpis.ladder.nextDetail': 'values and their punctuation',
  'report-kpis.outside.none': 'a dash',
  'report-kpis.figures.comparison': 'values and their punctuation',
  'report-kpis.figures.comparisonOf': 'values and their punctuation',
  'report-kpis.figures.sourceLine': 'values and their punctuation',
  'report-kpis.future.scenario': 'the same word in both languages',
  'report-kpis.future.none': 'a dash',
  'result.changes.effect': 'values and their punctuation',
  'report.score.dimension': 'the same word in both languages',
  'saved.headline.onePlusOne': 'the equation',
  'site.home': 'the same word in both languages',
  'slides.dimension': 'the same word in both languages',
  'kpis.under': 'the same word in both languages',
  'kpis.sample': 'a symbol and two values',
  'result.download.organisation': 'the same word in both languages',
};

/** Texts that are empty, and why that is right. */
const empty: Readonly<Record<string, string>> = {};

const dictionaries = await Promise.all(
  dictionaryNames.map(async (name) => ({
    name,
    en: await dictionary(name, 'en'),
    sv: await dictionary(name, 'sv'),
  })),
);

type Dictionary = (typeof dictionaries)[number];

const byLanguage = (locale: Locale) => dictionaries.flatMap((words) => words[locale]);

/** Both texts of each key. */
function pairsOf({ en, sv }: Dictionary) {
  const swedish = new Map(sv.map(({ at, text }) => [at, text]));
  return en.map(({ at, text }) => ({ at, en: text, sv: swedish.get(at) ?? '' }));
}

const pairs = dictionaries.flatMap(pairsOf);

function wrong(texts: readonly Text[], pattern: RegExp): readonly string[] {
  return texts.filter(({ text }) => pattern.test(text)).map(({ at, text }) => `${at}: ${text}`);
}

test('there are words to check', () => {
  expect(dictionaryNames.length).toBeGreaterThanOrEqual(8);
  expect(pairs.length).toBeGreaterThan(250);
});

describe.each(dictionaries)('the dictionary $name', (words) => {
  test('has the same keys in both languages', () => {
    const keys = (texts: readonly Text[]) => texts.map(({ at }) => at).toSorted();
    expect(keys(words.sv)).toEqual(keys(words.en));
  });

  test('has the same places for values', () => {
    const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].toSorted();
    const differing = pairsOf(words).filter(
      ({ en, sv }) => places(en).join() !== places(sv).join(),
    );
    expect(differing).toEqual([]);
  });

  test('has the same figures', () => {
    const differing = pairsOf(words).filter(
      ({ en, sv }) => figuresIn(en).join() !== figuresIn(sv).join(),
    );
    expect(differing).toEqual([]);
  });
});

describe('two languages', () => {
  test('have different texts, but for those with a reason', () => {
    const alike = pairs.filter(({ en, sv }) => en === sv && en !== '').map(({ at }) => at);
    expect(alike.filter((at) => !(at in same))).toEqual([]);
  });

  test('need every reason that is given', () => {
    const alike = pairs.filter(({ en, sv }) => en === sv).map(({ at }) => at);
    expect(Object.keys(same).filter((at) => !alike.includes(at))).toEqual([]);
  });
});

describe.each(['sv', 'en'] as const)('the words in %s', (locale) => {
  const texts = byLanguage(locale);

  test('are never empty', () => {
    const without = texts.filter(({ at, text }) => text.trim() === '' && !(at in empty));
    expect(without.map(({ at }) => at)).toEqual([]);
  });

  test.each([
    ['straight quotation marks or apostrophes', /['"]/],
    ['three points for an ellipsis', /\.\.\./],
    ['double spaces', / {2}/],
    ['spaces at an end', /^\s|\s$/],
    ['exclamation marks', /!/],
    ['a space before a comma, a semicolon or a full stop', / [,;.](?!\d)/],
    ['a hyphen for a dash', / - /],
    ['broken places', /\{[^}]*[^\w}][^}]*\}|\{\}|\{[^}]*$/],
  ])('have no %s', (_, pattern) => {
    expect(wrong(texts, pattern)).toEqual([]);
  });
});

describe('quotation marks', () => {
  test('open and close by ” in Swedish', () => {
    expect(wrong(byLanguage('sv'), /[“„«»]/)).toEqual([]);
    const odd = byLanguage('sv').filter(({ text }) => (text.match(/”/g)?.length ?? 0) % 2 === 1);
    expect(odd).toEqual([]);
  });

  test('open by “ and close by ” in English', () => {
    const unpaired = byLanguage('en').filter(({ text }) => {
      const marks = text.match(/[“”]/g)?.join('') ?? '';
      return marks.replaceAll('“”', '') !== '';
    });
    expect(unpaired).toEqual([]);
    expect(wrong(byLanguage('en'), /[„«»]/)).toEqual([]);
  });
});
