import { describe, expect, test } from 'vitest';
import { locales } from '../../../../../src/i18n/locale.ts';
import { type Charter, findSection } from '../../../../../src/report/report.ts';
import { kpiVocabularies } from '../../../../fixtures/kpi-words.ts';
import { blocksIn, saidReport } from './said-report.ts';

describe.each(locales)('the charter, in %s', (locale) => {
  const { ladder, words } = kpiVocabularies[locale];
  const full = {
    kpi: 'churn',
    ownerOne: 'Anna',
    ownerTwo: 'Bo',
    target: 4,
    decision: 'What is mended first',
    incentive: 'A quarter of the bonus',
    review: '2027-02-01',
  } as const;

  const charterOf = (pledges: Parameters<typeof saidReport>[1]['pledges'], given = {}): Charter => {
    const report = saidReport(locale, { ...given, pledges: pledges ?? [] });
    const charter = blocksIn(report, 'charter').find((block) => block.kind === 'charter');
    if (charter === undefined) throw new Error('no charter');
    return charter;
  };

  test('is no section where no KPI is named', () => {
    expect(findSection(saidReport(locale, { ladder: { clv: 2 } }), 'charter')).toBeUndefined();
  });

  test('has everything that was agreed, in words', () => {
    const charter = charterOf([full], { ladder: { churn: 2 } });
    expect(charter.pledges).toEqual([
      {
        id: 'pledge-1',
        kpi: locale === 'sv' ? 'Kundbortfall (churn)' : 'Churn',
        owners: ['Anna', 'Bo'],
        today: ladder.options['2'].label,
        target: ladder.options['4'].label,
        decision: 'What is mended first',
        incentive: 'A quarter of the bonus',
        review: locale === 'sv' ? '1 februari 2027' : '1 February 2027',
      },
    ]);
    for (const label of Object.values(charter.labels)) expect(label).toMatch(/^\p{Lu}/u);
  });

  test('leaves open what was not', () => {
    const [pledge] = charterOf([{ kpi: 'nps' }]).pledges;
    const today = words.unanswered;
    expect(pledge).toMatchObject({
      owners: ['', ''],
      target: '',
      decision: '',
      incentive: '',
      review: '',
      today: today.charAt(0).toUpperCase() + today.slice(1),
    });
  });

  test('says of a silo and of what nobody knows what was answered', () => {
    const pledges = [{ kpi: 'nps' }, { kpi: 'fcr' }, { kpi: 'clv' }];
    const charter = charterOf(pledges, { ladder: { nps: 'silo', fcr: 'dk', clv: 0 } });
    expect(charter.pledges.map(({ today }) => today)).toEqual([
      ladder.options.silo.label,
      ladder.options.dontKnow.label,
      ladder.options['0'].label,
    ]);
    expect(charter.pledges.map(({ id }) => id)).toEqual(['pledge-1', 'pledge-2', 'pledge-3']);
  });
});
