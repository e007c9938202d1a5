import { describe, expect, test } from 'vitest';
import { extrasEn } from '../../../../src/i18n/words/extras.en.ts';
import { questionnaireEn } from '../../../../src/i18n/words/questionnaire.en.ts';
import { questionnaireSv } from '../../../../src/i18n/words/questionnaire.sv.ts';
import { countsText } from '../../../../src/islands/questionnaire/counts-text.ts';
import { totalText } from '../../../../src/islands/questionnaire/total-text.ts';

describe('what is asked, in words', () => {
  test.each([
    [46, 8, '46 questions and 8 KPIs', '46 frågor och 8 nyckeltal'],
    [1, 1, '1 question and 1 KPI', '1 fråga och 1 nyckeltal'],
    [12, 0, '12 questions', '12 frågor'],
    [0, 3, '3 KPIs', '3 nyckeltal'],
    [0, 0, '', ''],
  ])('%d questions and %d KPIs', (questions, kpis, english, swedish) => {
    expect(countsText('en', questionnaireEn, questions, kpis)).toBe(english);
    expect(countsText('sv', questionnaireSv, questions, kpis)).toBe(swedish);
  });
});

describe('the total that the profile tells', () => {
  const said = (questions: number, kpis: number, minutes: number) =>
    totalText(
      'en',
      questionnaireEn,
      extrasEn.profile,
      { questions: 46, kpis: 8 },
      { questions, kpis, minutes },
    );

  test('is all of it while nothing is answered', () => {
    expect(said(46, 8, 13)).toBe('46 questions and 8 KPIs in all, about 13 minutes.');
  });

  test('says what is open, be it questions or KPIs', () => {
    const all = '46 questions and 8 KPIs in all.';
    expect(said(2, 8, 2)).toBe(`${all} Still open: 2 questions and 8 KPIs, about 2 minutes.`);
    expect(said(0, 1, 1)).toBe(`${all} Still open: 1 KPI, about 1 minute.`);
  });

  test('needs no minutes when everything is answered', () => {
    expect(said(0, 0, 0)).toBe('46 questions and 8 KPIs in all, and every one has its answer.');
  });
});
