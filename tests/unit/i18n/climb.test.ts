import { describe, expect, test } from 'vitest';
import kpiTextsEn from '../../../src/content/kpis/en/kpis.json' with { type: 'json' };
import kpis from '../../../src/content/kpis/kpis.json' with { type: 'json' };
import kpiTextsSv from '../../../src/content/kpis/sv/kpis.json' with { type: 'json' };
import namesEn from '../../../src/content/names/en.json' with { type: 'json' };
import namesSv from '../../../src/content/names/sv.json' with { type: 'json' };
import { climbTimes } from '../../../src/domain/rank.ts';
import { fill } from '../../../src/i18n/fill.ts';
import { type Locale, locales } from '../../../src/i18n/locale.ts';
import { type ClimbWords, climbEn } from '../../../src/i18n/words/climb.en.ts';
import { climbSv } from '../../../src/i18n/words/climb.sv.ts';
import { flatten, type Text } from './dictionaries.ts';

interface KpiText {
  readonly decides: string;
  readonly meeting: string;
}

interface Languages {
  readonly words: ClimbWords;
  readonly texts: Readonly<Record<string, KpiText>>;
  readonly kpis: Readonly<Record<string, string>>;
  readonly departments: Readonly<Record<string, string>>;
}

const languages: Readonly<Record<Locale, Languages>> = {
  en: { words: climbEn, texts: kpiTextsEn, kpis: namesEn.kpis, departments: namesEn.departments },
  sv: { words: climbSv, texts: kpiTextsSv, kpis: namesSv.kpis, departments: namesSv.departments },
};

/** Every text of every rung, as it reads for one KPI. */
function filled(locale: Locale, kpi: (typeof kpis)[number]): readonly Text[] {
  const { words, texts, kpis: names, departments } = languages[locale];
  const [ownerOne = '', ownerTwo = ''] = kpi.owners.map((owner) => departments[owner] ?? '');
  const { decides = '', meeting = '' } = texts[kpi.id] ?? {};
  const values = { kpi: names[kpi.id] ?? '', decides, meeting, ownerOne, ownerTwo };
  return flatten(words, 'climb').map(({ at, text }) => ({ at, text: fill(text, values) }));
}

test('there is a step from every place that a KPI can climb from, and from no other', () => {
  for (const locale of locales) {
    expect(Object.keys(languages[locale].words).toSorted()).toEqual(
      Object.keys(climbTimes).toSorted(),
    );
  }
});

describe.each(locales)('the next rung in %s', (locale) => {
  const { words, texts, kpis: names } = languages[locale];

  test.each(kpis)('reads for $id: every place filled, each sentence whole', (kpi) => {
    const said = filled(locale, kpi);
    expect(said.length).toBeGreaterThan(36);
    const wrong = said.filter(
      ({ text }) => /[{}]| {2}|: $|: \.|\.\.|\?\.|^\s|\s$|undefined/.test(text) || text === '',
    );
    expect(wrong).toEqual([]);
    const sentences = said.filter(({ at }) => !/\.(title|watch)$/.test(at));
    expect(sentences.filter(({ text }) => !/^\p{Lu}.*([^.]\.|\?”)$/u.test(text))).toEqual([]);
  });

  test('names the KPI in every title, and puts no full stop after it', () => {
    const titles = Object.values(words).map(({ title }) => title);
    expect(titles.filter((title) => !title.endsWith(': {kpi}'))).toEqual([]);
    const watched = Object.values(words).map(({ watch }) => watch);
    expect(watched.filter((watch) => /[.?]$/.test(watch))).toEqual([]);
  });

  test('from a shared dashboard names both owners, a decision and the first meeting', () => {
    const all = Object.values(words.shown.steps).join(' ');
    expect(words.shown.first).toContain('{meeting}');
    expect(all).toContain('{ownerOne}');
    expect(all).toContain('{ownerTwo}');
    expect(all).toContain('{decides}');
  });

  test('has three or four steps of at most 22 words before anything is filled in', () => {
    const all = Object.values(words).map(({ steps }) => Object.values(steps));
    expect(all.filter((steps) => steps.length < 3 || steps.length > 4)).toEqual([]);
    const long = all.flat().filter((step) => step.split(/\s+/).length > 22);
    expect(long).toEqual([]);
  });

  test('goes on from a clause, a question and a name that fit into a sentence', () => {
    const wrong = kpis.filter(({ id }) => {
      const { decides = '', meeting = '' } = texts[id] ?? {};
      const name = names[id] ?? '';
      return !(/^\p{Ll}.*[^.?]$/u.test(decides) && /^\p{Lu}.*\?$/u.test(meeting) && name !== '');
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
