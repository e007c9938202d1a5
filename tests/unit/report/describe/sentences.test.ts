import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../../src/domain/answer.ts';
import { fill, plural } from '../../../../src/i18n/fill.ts';
import { type Locale, locales } from '../../../../src/i18n/locale.ts';
import type { SectionId } from '../../../../src/report/report.ts';
import { figuresOf, sectionOf } from '../../../../src/report/report.ts';
import { answersOf, everyAnswer, quick } from '../../../fixtures/instrument.ts';
import { reportOf, vocabularies } from './quick-report.ts';
import { fieldIn, proseIn, stepsIn } from './reading.ts';

/** What a section says in running text. */
function said(
  locale: Locale,
  answers: Answers,
  section: SectionId,
  tone?: 'lead' | 'body' | 'caution',
): string {
  return proseIn(sectionOf(reportOf(locale, answers), section), tone).join('\n');
}

function levelNote(locale: Locale, answers: Answers): string {
  const [figure] = figuresOf(sectionOf(reportOf(locale, answers), 'level'));
  return figure?.note ?? '';
}

const wordsOf = (locale: Locale) => vocabularies[locale].words;

describe('a level that is held', () => {
  /** Five dimensions at 100 and Measures at 0: the mean is 83.3. */
  const byMeasures = everyAnswer(quick, 5, { 'service-goals': 1, 'marketing-goals': 1 });

  test.each([
    ['en', 'Measures', '83.3'],
    ['sv', 'mått', '83,3'],
  ] as const)('by a dimension names it, with what the mean says (%s)', (locale, names, mean) => {
    const { level } = wordsOf(locale);
    const text = said(locale, byMeasures, 'level', 'body');
    expect(text).toContain(fill(level.gateDimension.one, { level: 2, names }));
    expect(text).toContain(fill(level.meanSays, { points: mean, mean: 5 }));
    expect(said(locale, byMeasures, 'level', 'caution')).toBe('');
  });

  /** No dimension under 62.5, and a link of 43.75. */
  const byLink = everyAnswer(quick, 5, {
    'decisions-start': 2,
    'marketing-goals': 2,
    agenda: 3,
    'shared-kpis': 4,
  });

  test.each([
    ['en', /^(.*) link/i, '81.3'],
    ['sv', /^(.*) koppling/i, '81,3'],
  ] as const)('by a factor of the loop names it (%s)', (locale, named, mean) => {
    const { level } = wordsOf(locale);
    const text = said(locale, byLink, 'level', 'body');
    const [before = '', after = ''] = level.gateAxis.split('{names}');
    const start = fill(before, { level: 4 });
    expect(text).toContain(after);
    expect(text.slice(text.indexOf(start))).toMatch(named);
    expect(text).toContain(fill(level.meanSays, { points: mean, mean: 5 }));
  });

  test.each(locales)('by nothing gives the mean alone (%s)', (locale) => {
    const text = said(locale, everyAnswer(quick, 3), 'level', 'body');
    const points = locale === 'sv' ? '50,0' : '50.0';
    expect(text).toContain(fill(wordsOf(locale).level.mean, { points }));
    expect(text).not.toContain(wordsOf(locale).level.gateDimension.one.split('{names}')[1]);
  });
});

describe('a level that open answers could change', () => {
  /** With way of working at 0 the level is held at 2; with it at 100 the mean is 58.3. */
  const two = everyAnswer(quick, 3, { fires: 'dk', 'data-use': 'dk' });
  const wide = answersOf({ agenda: 3 });

  test.each(locales)('is provisional between two levels (%s)', (locale) => {
    const { level } = wordsOf(locale);
    expect(said(locale, two, 'level', 'caution')).toBe(fill(level.rangeTwo, { low: 2, high: 3 }));
    expect(levelNote(locale, two)).toBe(fill(level.noteProvisional, { low: 2, high: 3 }));
  });

  test.each(locales)('is provisional over a range (%s)', (locale) => {
    const answers = everyAnswer(quick, 3, {
      fires: 'dk',
      'data-use': 'dk',
      agenda: null,
      'shared-kpis': null,
      demand: 4,
      recruiting: 5,
      mandate: 5,
    });
    const caution = said(locale, answers, 'level', 'caution');
    expect(caution).toBe(fill(wordsOf(locale).level.range, { low: 2, high: 4 }));
  });

  test.each(locales)('is not there yet with too few answers, but bounded (%s)', (locale) => {
    const { level } = wordsOf(locale);
    const known = everyAnswer(quick, 3, {
      agenda: 'dk',
      'shared-kpis': 'dk',
      fires: 'dk',
      'data-use': 'dk',
      mandate: 'dk',
      recruiting: 'dk',
    });
    const caution = said(locale, known, 'level', 'caution');
    expect(caution).toBe(fill(level.tooFewRange, { low: 2, high: 4 }));
    const [figure] = figuresOf(sectionOf(reportOf(locale, known), 'level'));
    expect([figure?.value, figure?.text]).toEqual([null, level.none]);
    expect(figure?.note).toBe(fill(level.noteOpen, { low: 2, high: 4 }));
  });

  test.each(locales)('says nothing of a range that leaves every level open (%s)', (locale) => {
    const { score } = wordsOf(locale);
    expect(said(locale, wide, 'level', 'caution')).toBe('');
    expect(levelNote(locale, wide)).toBe(score.tooFew);
    const [figure] = figuresOf(sectionOf(reportOf(locale, answersOf({})), 'equation'));
    expect(figure?.note).toBe(score.tooFew);
  });

  test.each(locales)('is sure where they could not (%s)', (locale) => {
    const answers = everyAnswer(quick, 3, { fires: 'dk' });
    expect(said(locale, answers, 'level', 'caution')).toBe('');
    expect(levelNote(locale, answers)).toBe(
      fill(wordsOf(locale).level.notePoints, { points: locale === 'sv' ? '50,0' : '50.0' }),
    );
  });
});

describe('a position on the line', () => {
  const fieldsOf = (locale: Locale, names: readonly string[]) =>
    names.map((name) => vocabularies[locale].names.fields[name]?.name.toLowerCase() ?? name);

  test.each(locales)('between two fields names both and calls neither (%s)', (locale) => {
    const answers = everyAnswer(quick, 3, { 'brand-promise': 5, demand: 5 });
    const text = said(locale, answers, 'loop').toLowerCase();
    for (const name of fieldsOf(locale, ['growthLoop', 'negativeSpiral'])) {
      expect(text).toContain(name);
    }
    for (const name of fieldsOf(locale, ['standstill', 'untappedPotential'])) {
      expect(text).not.toContain(name);
    }
    expect(text).toContain(wordsOf(locale).loop.onLine.split('{fields}')[1]?.toLowerCase());
    expect(fieldIn(reportOf(locale, answers)).quarters.some(({ here }) => here)).toBe(false);
  });

  test.each(locales)('in the very middle names all four (%s)', (locale) => {
    const text = said(locale, everyAnswer(quick, 3), 'loop').toLowerCase();
    const all = ['growthLoop', 'negativeSpiral', 'untappedPotential', 'standstill'];
    for (const name of fieldsOf(locale, all)) expect(text).toContain(name);
  });

  test.each(locales)('is none off the line: the field is called by its name (%s)', (locale) => {
    const answers = everyAnswer(quick, 4, {
      'role-of-cx': 1,
      'service-goals': 1,
      recruiting: 1,
      mandate: 1,
    });
    const spiral = vocabularies[locale].names.fields['negativeSpiral'];
    const text = said(locale, answers, 'loop');
    expect(text).toContain(spiral?.sentence);
    const [here] = fieldIn(reportOf(locale, answers)).quarters.filter((quarter) => quarter.here);
    expect(here?.name).toBe(spiral?.name);
  });

  test.each(locales)('that is not known names the factors which need answers (%s)', (locale) => {
    const answers = everyAnswer(quick, 3, { 'brand-promise': 'dk', demand: 'dk' });
    const text = said(locale, answers, 'loop').toLowerCase();
    const { marketing, cx } = vocabularies[locale].names.axes;
    expect(text).toContain(marketing?.name.toLowerCase());
    expect(text).not.toContain(cx?.name.toLowerCase());
  });

  test('is said in the plural where several factors need answers', () => {
    const text = said('en', answersOf({}), 'loop');
    expect(text).not.toMatch(/\bneeds\b/);
  });
});

describe('cautions', () => {
  test.each(locales)('point out the same position again and again (%s)', (locale) => {
    const { straightLine } = wordsOf(locale).findings;
    const ten = everyAnswer(quick, 3, { agenda: 4, demand: 2 });
    const nine = everyAnswer(quick, 3, { agenda: 4, demand: 2, fires: 4 });
    expect(said(locale, ten, 'findings', 'caution')).toBe(straightLine);
    expect(said(locale, nine, 'findings', 'caution')).toBe('');
  });

  test.each(locales)('say that more than a fifth does not apply (%s)', (locale) => {
    const { manyNotApplicable } = wordsOf(locale).findings;
    const three = everyAnswer(quick, 3, { agenda: 'na', demand: 'na', fires: 'na', mandate: 4 });
    const two = everyAnswer(quick, 3, { agenda: 'na', demand: 'na', fires: 4, mandate: 4 });
    expect(said(locale, three, 'findings', 'caution')).toBe(
      plural(locale, manyNotApplicable, 3, { n: locale === 'sv' ? 'Tre' : 'Three', asked: 12 }),
    );
    expect(said(locale, two, 'findings', 'caution')).toBe('');
  });

  test.each(locales)('count the questions that were left open (%s)', (locale) => {
    const { unanswered } = wordsOf(locale).findings;
    const one = everyAnswer(quick, 3, { agenda: null, demand: 4, fires: 4 });
    const two = everyAnswer(quick, 3, { agenda: null, demand: null, fires: 4 });
    expect(said(locale, one, 'findings', 'caution')).toBe(plural(locale, unanswered, 1));
    expect(said(locale, two, 'findings', 'caution')).toContain(
      plural(locale, unanswered, 2, { n: locale === 'sv' ? 'Två' : 'Two' }),
    );
  });
});

describe('blind spots', () => {
  const spots = (locale: Locale, answers: Answers) =>
    sectionOf(reportOf(locale, answers), 'blindSpots').blocks.flatMap((block) =>
      block.kind === 'listing' ? block.points : [],
    );

  test.each(locales)('are one or several, each with what would settle it (%s)', (locale) => {
    const { intro, proof } = wordsOf(locale).blindSpots;
    const one = everyAnswer(quick, 3, { agenda: 'dk' });
    const two = everyAnswer(quick, 3, { agenda: 'dk', fires: 'dk' });
    expect(said(locale, one, 'blindSpots')).toBe(plural(locale, intro, 1));
    expect(said(locale, two, 'blindSpots')).toBe(
      plural(locale, intro, 2, { n: locale === 'sv' ? 'Två' : 'Two' }),
    );
    expect(intro.one).not.toBe(intro.other);
    const { agenda } = vocabularies[locale].items;
    expect(spots(locale, one)).toEqual([
      {
        id: 'agenda',
        text: agenda?.topic,
        detail: fill(proof, { proof: agenda?.proof ?? '' }),
        link: null,
        basis: ['agenda'],
      },
    ]);
    expect(spots(locale, two).map(({ id }) => id)).toEqual(['fires', 'agenda']);
  });

  test.each(locales)('are none, and that is said truly (%s)', (locale) => {
    const { none, unproved } = wordsOf(locale).blindSpots;
    expect(said(locale, everyAnswer(quick, 3), 'blindSpots')).toBe(`${none} ${unproved}`);
    expect(spots(locale, everyAnswer(quick, 3))).toEqual([]);
    // That every question got a position is true of full answers alone.
    for (const other of ['na', null] as const) {
      const answers = everyAnswer(quick, 3, { agenda: other });
      expect(said(locale, answers, 'blindSpots')).not.toContain(none);
      expect(said(locale, answers, 'blindSpots')).not.toBe('');
    }
  });
});

describe('the equation in words', () => {
  test.each(locales)('speaks of one factor at zero only where it is one (%s)', (locale) => {
    const marketing = { 'brand-promise': 1, demand: 1 } as const;
    const link = {
      'decisions-start': 1,
      'marketing-goals': 1,
      agenda: 1,
      'shared-kpis': 1,
    } as const;
    const texts = [
      everyAnswer(quick, 3, marketing),
      everyAnswer(quick, 3, { ...marketing, ...link }),
      everyAnswer(quick, 1),
    ].map((answers) => said(locale, answers, 'equation', 'lead'));
    expect(new Set(texts).size).toBe(3);
    const [, two = '', three = ''] = texts;
    const one = locale === 'sv' ? /^En av/ : /^One of/;
    expect(texts[0]).toMatch(one);
    expect(two).not.toMatch(one);
    expect(three).not.toMatch(one);
  });

  test.each(locales)('says nothing of too few answers where nothing applies (%s)', (locale) => {
    const { equation, score } = wordsOf(locale);
    const answers = everyAnswer(quick, 'na');
    const report = reportOf(locale, answers);
    expect(said(locale, answers, 'equation', 'lead')).toBe(equation.notApplicable);
    const [figure] = figuresOf(sectionOf(report, 'equation'));
    expect(figure?.derivation.steps.join('\n')).not.toContain(score.tooFew);
    // More answers are what is missing where nothing was answered, not where nothing applies.
    expect(said(locale, answers, 'loop')).not.toBe(said(locale, answersOf({}), 'loop'));
  });
});

describe('the reason of a step', () => {
  test.each([
    ['en', /\bcomes first\b/],
    ['sv', /\bkommer först\b/],
  ] as const)('claims the first place for the first step alone (%s)', (locale, first) => {
    const sets = [answersOf({ agenda: 4 }), answersOf({ agenda: 4, demand: 5 }), answersOf({})];
    for (const answers of sets) {
      const [one, ...others] = stepsIn(reportOf(locale, answers));
      expect(one?.reasonLabel).toMatch(first);
      for (const { reasonLabel, reason } of others) {
        expect(`${reasonLabel} ${reason}`).not.toMatch(first);
      }
    }
  });

  test.each(locales)('names what is moved, what that gives and what it costs (%s)', (locale) => {
    const answers = everyAnswer(quick, 3, { agenda: 1, demand: 1 });
    const [step] = stepsIn(reportOf(locale, answers));
    const { items, names } = vocabularies[locale];
    const moved = step?.derivation?.table.rows.map((row) => row[0]?.text ?? '') ?? [];
    expect(moved.length).toBeGreaterThan(0);
    for (const topic of moved) {
      expect(Object.values(items).map((item) => item.topic)).toContain(topic);
      expect(step?.reason).toContain(topic);
    }
    expect(Object.values(names.efforts).some((effort) => step?.reason.includes(effort))).toBe(true);
    expect(step?.reason).toMatch(locale === 'sv' ? /\+\d+,\d / : /\+\d+\.\d /);
  });

  test.each(locales)(
    'claims no place and computes nothing for a gain of nothing (%s)',
    (locale) => {
      const { ranks, noGain } = wordsOf(locale).steps;
      const steps = stepsIn(reportOf(locale, answersOf({ agenda: 4 })));
      const idle = steps.filter(({ reason }) => reason.includes(noGain));
      expect(idle.length).toBeGreaterThan(0);
      for (const { reason, derivation } of idle) {
        expect(derivation).toBeNull();
        for (const rank of [ranks['1'], ranks['2'], ranks['3']]) expect(reason).not.toContain(rank);
      }
    },
  );
});
