import { describe, expect, test } from 'vitest';
import type { FieldId, KpiId, TouchpointId } from '../../../src/domain/ids.ts';
import type { Standing } from '../../../src/domain/kpi.ts';
import {
  longestCharterText,
  mostRatings,
  pledgesOf,
  ratingsOf,
  type SavedPledge,
  scenarioOf,
} from '../../../src/schemas/saved/saved-assessment.ts';
import { isEmpty } from '../../../src/state/assessment-copies.ts';
import { fakeDevice } from '../../fixtures/door.ts';
import { fullFlow, fullSetup, onShelf, openPage, type Page, quickFlow, setup } from './page.ts';

const nps = 'nps' as KpiId;
const reach = 'reach' as KpiId;
const churn = 'churn' as FieldId;
const cac = 'cac' as FieldId;
const help = 'help' as TouchpointId;
const steers: Standing = { kind: 'rung', rung: 4 };
const silo: Standing = { kind: 'silo' };
const monthly = { value: 2.5, period: 'month', unsure: false } as const;
const pledge: SavedPledge = {
  kpi: nps,
  ownerOne: 'Åsa',
  ownerTwo: 'Åke',
  target: 4,
  decision: 'vem vi ringer först',
  incentive: 'halva bonusen',
  review: '2027-04-12',
};
const blank: SavedPledge = {
  kpi: '',
  ownerOne: '',
  ownerTwo: '',
  target: null,
  decision: '',
  incentive: '',
  review: '',
};

function fullPage(): Page {
  return openPage(fakeDevice(), '', fullSetup);
}

const ladderIn = (page: Page) => Object.fromEntries(page.session.$ladder.get());
const figuresIn = (page: Page) => Object.fromEntries(page.session.$figures.get());
const scenarioIn = (page: Page) => Object.fromEntries(scenarioOf(page.session.$assessment.get()));
const ratingsIn = (page: Page) => Object.fromEntries(ratingsOf(page.session.$assessment.get()));
const pledgesIn = (page: Page) => pledgesOf(page.session.$assessment.get());

/** Every command that says something of KPIs and money, and the one that takes it back. */
const commands: readonly [string, say: (page: Page) => void, clear: (page: Page) => void][] = [
  [
    'a rung',
    ({ session }) => session.setRung(nps, steers),
    ({ session }) => session.setRung(nps, null),
  ],
  [
    'a figure',
    ({ session }) => session.setFigure(churn, monthly),
    ({ session }) => session.setFigure(churn, { ...monthly, value: null }),
  ],
  [
    'an unsure figure',
    ({ session }) => session.setFigure(churn, { ...monthly, unsure: true }),
    ({ session }) => session.setFigure(churn, { value: null, period: null, unsure: true }),
  ],
  [
    'a part of the scenario',
    ({ session }) => session.setScenario('churn', 0),
    ({ session }) => session.setScenario('churn', null),
  ],
  [
    'the scenario',
    ({ session }) => session.setScenario('churn', 1.5),
    ({ session }) => session.resetScenario(),
  ],
  [
    'ratings',
    ({ session }) => session.setRatings(help, [5, 1]),
    ({ session }) => session.setRatings(help, []),
  ],
  [
    'a pledge',
    ({ session }) => session.setPledge('two', pledge),
    ({ session }) => session.setPledge('two', blank),
  ],
  [
    'a word in a pledge',
    ({ session }) => session.setPledge('one', { ...blank, decision: 'vem vi ringer' }),
    ({ session }) => session.setPledge('one', blank),
  ],
];

describe.each(commands)('%s', (_, say, clear) => {
  const stateOf = ({ session }: Page) => session.$assessment.get();

  test('is saved, is something said, and is there when the page is opened again', () => {
    const page = fullPage();
    expect(isEmpty(stateOf(page))).toBe(true);
    say(page);
    expect(isEmpty(stateOf(page))).toBe(false);
    expect(page.session.$saving.get()).toBe('saved');
    expect(onShelf(page.device)).toEqual(stateOf(page));
    expect(stateOf(page.reload())).toEqual(stateOf(page));
  });

  test('is gone when it is cleared, in every tab, and nothing is said any more', () => {
    const page = fullPage();
    say(page);
    const other = openPage(page.device, '', fullSetup);
    clear(page);
    for (const one of [page, other, page.reload()]) {
      expect(isEmpty(stateOf(one))).toBe(true);
      expect([ladderIn(one), figuresIn(one), scenarioIn(one), ratingsIn(one)]).toEqual([
        {},
        {},
        {},
        {},
      ]);
      expect(pledgesIn(one)).toEqual([]);
    }
  });

  test('stays the last that was said when the clock has been set back', () => {
    const page = fullPage();
    say(page);
    const other = openPage(page.device, '', fullSetup);
    page.device.setClock('2020-01-01T00:00:00.000Z');
    clear(page);
    expect([isEmpty(stateOf(page)), isEmpty(stateOf(other))]).toEqual([true, true]);
  });

  test('changes nothing else', () => {
    const page = fullPage();
    page.answer('agenda', 4);
    page.session.note('agenda' as never, 'Varje måndag');
    const before = stateOf(page);
    say(page);
    const { changedAt: _, ladder, figures, scenario, ratings, charter, ...rest } = stateOf(page);
    expect(before).toMatchObject(rest);
    const parts = [ladder, figures, scenario, ratings, charter];
    expect(parts.filter((part) => Object.keys(part).length > 0)).toHaveLength(1);
  });

  test('can be started over from, with the way back', () => {
    const page = fullPage();
    say(page);
    const before = stateOf(page);
    page.session.startOver();
    expect(isEmpty(stateOf(page))).toBe(true);
    page.reload().session.undoStartOver();
    const { changedAt: _, ...back } = onShelf(page.device);
    expect(before).toMatchObject(back);
  });

  test('is carried by the address where the device cannot save', () => {
    const device = fakeDevice();
    device.storage = 'forbidden';
    const page = openPage(device, '', fullSetup);
    say(page);
    const again = page.reload();
    const seen = (one: Page) => [
      ladderIn(one),
      figuresIn(one),
      scenarioIn(one),
      ratingsIn(one),
      pledgesIn(one),
    ];
    expect(isEmpty(stateOf(again))).toBe(false);
    expect(seen(again)).toEqual(seen(page));
    expect(again.session.$notices.get()).toEqual([]);
    clear(again);
    expect(isEmpty(stateOf(again.reload()))).toBe(true);
  });
});

describe('the ladder', () => {
  test('knows every standing, and the last of two', () => {
    const page = fullPage();
    page.session.setRung(nps, { kind: 'dontKnow' });
    page.session.setRung(nps, steers);
    page.session.setRung(reach, silo);
    expect(ladderIn(page)).toEqual({ nps: steers, reach: silo });
    expect(ladderIn(page.reload())).toEqual({ nps: steers, reach: silo });
    page.session.setRung(nps, null);
    expect(ladderIn(page.reload())).toEqual({ reach: silo });
    expect(onShelf(page.device).ladder['nps']?.value).toBe('cleared');
  });

  test('is filled in by two tabs at once', () => {
    const page = fullPage();
    page.session.setRung(nps, steers);
    const other = openPage(page.device, '', fullSetup);
    page.session.setRung(reach, silo);
    other.session.setRung(nps, { kind: 'rung', rung: 0 });
    const both = { nps: { kind: 'rung', rung: 0 }, reach: silo };
    expect([ladderIn(page), ladderIn(other)]).toEqual([both, both]);
  });
});

describe('figures', () => {
  test('have their period, where they have one', () => {
    const page = fullPage();
    page.session.setFigure(churn, monthly);
    page.session.setFigure(cac, { value: 900, period: null, unsure: false });
    expect(figuresIn(page.reload())).toEqual({
      churn: { value: 2.5, period: 'month' },
      cac: { value: 900, period: null },
    });
    expect(onShelf(page.device).figures['cac']).not.toHaveProperty('period');
    page.session.setFigure(churn, { ...monthly, period: 'year' });
    expect(figuresIn(page)['churn']).toEqual({ value: 2.5, period: 'year' });
  });

  test('that are unsure are kept, and not reckoned with until they are confirmed', () => {
    const page = fullPage();
    page.session.setFigure(churn, { ...monthly, unsure: true });
    expect(figuresIn(page)).toEqual({});
    const again = page.reload();
    expect(again.session.$assessment.get().figures['churn']).toMatchObject({
      value: 2.5,
      period: 'month',
      unsure: true,
    });
    again.session.setFigure(churn, monthly);
    expect(figuresIn(again.reload())).toEqual({ churn: { value: 2.5, period: 'month' } });
    expect(onShelf(again.device).figures['churn']).not.toHaveProperty('unsure');
  });

  test('that are cleared keep neither a period nor a doubt', () => {
    const page = fullPage();
    page.session.setFigure(churn, { ...monthly, unsure: true });
    page.session.setFigure(churn, { value: null, period: 'month', unsure: true });
    const { at, ...rest } = onShelf(page.device).figures['churn'] ?? { at: '' };
    expect(at).not.toBe('');
    expect(rest).toEqual({ value: null });
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    'of %d are none, so that what is saved can always be read',
    (value) => {
      const page = fullPage();
      page.answer('agenda', 4);
      page.session.setFigure(churn, { ...monthly, value });
      page.session.setScenario('churn', value);
      expect([figuresIn(page), scenarioIn(page)]).toEqual([{}, {}]);
      expect(page.reload().session.$assessment.get()).toEqual(page.session.$assessment.get());
    },
  );

  test('have one nought only', () => {
    const page = fullPage();
    page.session.setFigure(churn, { ...monthly, value: -0 });
    expect(Object.is(page.session.$figures.get().get(churn)?.value, 0)).toBe(true);
    expect(page.reload().session.$assessment.get()).toEqual(page.session.$assessment.get());
  });

  test('are in the currency that the profile names', () => {
    const page = fullPage();
    page.session.describe({ currency: 'EUR' });
    expect(page.reload().session.$assessment.get().profile).toEqual({ currency: 'EUR' });
    page.session.describe({ currency: '' });
    expect(page.reload().session.$assessment.get().profile).toEqual({});
  });
});

describe('the scenario', () => {
  test('is as today in every part when it is reset, and not in those said since', () => {
    const page = fullPage();
    page.session.setScenario('churn', 1.5);
    page.session.setScenario('months', 36);
    page.session.resetScenario();
    expect(scenarioIn(page)).toEqual({});
    page.session.setScenario('months', 24);
    expect(scenarioIn(page.reload())).toEqual({ months: 24 });
  });

  test('that is as today is not changed by being reset', () => {
    const page = fullPage();
    page.session.resetScenario();
    expect([...page.device.entries]).toEqual([]);
    page.session.setScenario('churn', 1.5);
    page.session.resetScenario();
    const before = onShelf(page.device);
    page.device.passSeconds(1);
    page.session.resetScenario();
    expect(onShelf(page.device)).toEqual(before);
  });

  test('keeps parts that only another version knows', () => {
    const page = fullPage();
    page.session.setScenario('fromElsewhere', 3);
    expect(scenarioIn(page.reload())).toEqual({ fromElsewhere: 3 });
  });
});

describe('ratings', () => {
  test('are those that can be given, as many as are kept', () => {
    const page = fullPage();
    page.session.setRatings(help, [5, 0, 6, 2.5, Number.NaN, 1]);
    expect(ratingsIn(page.reload())).toEqual({ help: [5, 1] });
    page.session.setRatings(help, new Array<number>(mostRatings + 1).fill(3));
    expect(ratingsIn(page.reload())).toEqual({ help: new Array<number>(mostRatings).fill(3) });
  });
});

describe('a pledge', () => {
  test.each(['ö', '𝛀', '🚚'])('is cut at what is kept (%s)', (letter) => {
    const page = fullPage();
    const long = letter.repeat(longestCharterText + 1);
    page.session.setPledge('one', {
      ...pledge,
      ownerOne: long,
      ownerTwo: long,
      decision: long,
      incentive: long,
    });
    const cut = letter.repeat(longestCharterText);
    expect(pledgesIn(page.reload())).toEqual([
      { ...pledge, ownerOne: cut, ownerTwo: cut, decision: cut, incentive: cut },
    ]);
  });

  test.each(['', '2027-02-29', '2027-4-1', 'i vår', '+12027-02-01'])(
    'without a day that there is (%j) has none',
    (review) => {
      const page = fullPage();
      page.session.setPledge('one', { ...pledge, review });
      expect(pledgesIn(page.reload())).toEqual([{ ...pledge, review: '' }]);
    },
  );

  test('stands in its place, and does without a KPI for as long as it must', () => {
    const page = fullPage();
    page.session.setPledge('three', pledge);
    page.session.setPledge('one', { ...pledge, kpi: '' });
    expect(pledgesIn(page)).toEqual([pledge]);
    expect(page.reload().session.$assessment.get().charter.one?.value.ownerOne).toBe('Åsa');
    page.session.setPledge('one', { ...pledge, kpi: reach });
    expect(pledgesIn(page.reload()).map(({ kpi }) => kpi)).toEqual(['reach', 'nps']);
  });
});

describe.each(commands)('an assessment in which there is only %s', (_, say, clear) => {
  test('is never moved to a smaller flow', () => {
    const page = fullPage();
    say(page);
    const { asked } = page.session.$assessment.get();
    const smaller = page.goTo(setup);
    smaller.answer('agenda', 3);
    expect(onShelf(page.device)).toMatchObject({ flow: fullFlow, asked });
    expect(onShelf(page.device).began).toBeUndefined();
  });

  test('is not, either, once it was cleared, as little as one with a cleared answer', () => {
    const page = fullPage();
    say(page);
    clear(page);
    const smaller = page.goTo(setup);
    smaller.answer('agenda', 3);
    expect(onShelf(page.device).flow).toBe(fullFlow);
  });

  test('moves to a larger flow, and remembers where it began', () => {
    const page = openPage();
    say(page);
    const larger = page.goTo(fullSetup);
    larger.answer('roadmap', 3);
    expect(onShelf(page.device)).toMatchObject({ flow: fullFlow, began: quickFlow });
  });
});
