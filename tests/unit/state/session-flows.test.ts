import { describe, expect, test } from 'vitest';
import type { DepartmentId, FlowId } from '../../../src/domain/ids.ts';
import { writeSaved } from '../../../src/schemas/saved/saved-file.ts';
import { askedBy } from '../../../src/state/asked-by.ts';
import { fakeDevice } from '../../fixtures/door.ts';
import { quick } from '../../fixtures/instrument.ts';
import { fullFlow, fullSetup, onShelf, openPage, type Page, quickFlow, setup } from './page.ts';

const finance = ['finance' as DepartmentId];
const figure = { value: 2, period: 'month', unsure: false } as const;
const whole = askedBy(setup, fullFlow, []);

/** A page of the quick flow with two answers. */
function quickPage(): Page {
  const page = openPage();
  page.answer('agenda', 4);
  page.answer('demand', 2);
  return page;
}

describe('a page of a larger flow', () => {
  test('changes nothing by being opened', () => {
    const page = quickPage();
    const before = new Map(page.device.entries);
    const larger = page.goTo(fullSetup);
    expect(larger.said()).toEqual({ agenda: 4, demand: 2 });
    expect(larger.session.$assessment.get()).toMatchObject({ flow: quickFlow, asked: quick });
    expect(page.device.entries).toEqual(before);
    expect(larger.goTo(setup).session.$assessment.get().flow).toBe(quickFlow);
  });

  test.each<[string, (page: Page) => void]>([
    ['an answer', (page) => page.answer('roadmap', 3)],
    ['a cleared answer', (page) => page.clear('agenda')],
    ['a proof', (page) => page.session.prove('agenda' as never, true)],
    ['a note', (page) => page.session.note('agenda' as never, 'Varje måndag')],
    ['proofs being asked for', (page) => page.session.setProofMode(true)],
    ['a name', (page) => page.session.rename('Hösten')],
    ['a rung', (page) => page.session.setRung('nps' as never, { kind: 'silo' })],
    ['a figure', (page) => page.session.setFigure('churn' as never, figure)],
    ['a scenario', (page) => page.session.setScenario('churn', 1)],
    ['ratings', (page) => page.session.setRatings('help' as never, [4])],
    ['a profile', (page) => page.session.describe({ organisation: 'Åkeri Öst' })],
  ])('moves the assessment by %s, and remembers where it began', (_, act) => {
    const larger = quickPage().goTo(fullSetup);
    act(larger);
    const moved = { flow: fullFlow, began: quickFlow, asked: whole, edition: '2026.2' };
    expect(larger.session.$assessment.get()).toMatchObject(moved);
    expect(onShelf(larger.device)).toMatchObject(moved);
  });

  test('asks what the chosen departments are asked, from the moment they are chosen', () => {
    const larger = quickPage().goTo(fullSetup);
    larger.session.describe({ departments: finance });
    const asked = askedBy(setup, fullFlow, finance);
    expect(asked.length).toBe(whole.length + 3);
    expect(larger.session.$assessment.get().asked).toEqual(asked);
    expect(larger.reload().session.$assessment.get().asked).toEqual(asked);
    larger.session.describe({ organisation: 'Åkeri Öst' });
    expect(larger.session.$assessment.get().asked).toEqual(asked);
    larger.session.describe({ departments: [] });
    expect(larger.session.$assessment.get().asked).toEqual(whole);
    expect(larger.session.$assessment.get().profile).toEqual({ organisation: 'Åkeri Öst' });
  });

  test('begins there where nothing was said before', () => {
    const larger = openPage().goTo(fullSetup);
    larger.answer('roadmap', 3);
    expect(larger.session.$assessment.get()).toMatchObject({ flow: fullFlow, asked: whole });
    expect(larger.session.$assessment.get().began).toBeUndefined();
  });

  test('lets starting over begin in any flow', () => {
    const larger = quickPage().goTo(fullSetup);
    larger.answer('roadmap', 3);
    larger.session.startOver();
    expect(onShelf(larger.device).flow).toBe(fullFlow);
    const smaller = larger.goTo(setup);
    smaller.answer('agenda', 1);
    expect(onShelf(larger.device)).toMatchObject({ flow: quickFlow, asked: quick });
    expect(onShelf(larger.device).began).toBeUndefined();
  });
});

describe('a page of a smaller flow', () => {
  test('never moves the assessment back', () => {
    const larger = quickPage().goTo(fullSetup);
    larger.answer('roadmap', 3);
    const smaller = larger.goTo(setup);
    smaller.answer('agenda', 1);
    smaller.session.describe({ departments: finance });
    expect(smaller.said()).toEqual({ agenda: 1, demand: 2, roadmap: 3 });
    expect(onShelf(smaller.device)).toMatchObject({
      flow: fullFlow,
      began: quickFlow,
      asked: askedBy(setup, fullFlow, finance),
    });
  });

  test('does not, either, where it has not heard of the move', () => {
    const page = quickPage();
    const elsewhere = openPage(fakeDevice(), '', fullSetup);
    for (const [key, value] of page.device.entries) elsewhere.device.entries.set(key, value);
    const larger = elsewhere.reload();
    larger.answer('roadmap', 3);
    for (const [key, value] of elsewhere.device.entries) page.device.entries.set(key, value);
    page.device.passSeconds(60);
    page.answer('agenda', 1);
    expect(page.said()).toEqual({ agenda: 1, demand: 2, roadmap: 3 });
    expect(onShelf(page.device)).toMatchObject({ flow: fullFlow, began: quickFlow, asked: whole });
  });
});

describe('two tabs of two flows', () => {
  test('share the assessment that one of them begins', () => {
    const device = fakeDevice();
    const [small, large] = [openPage(device), openPage(device, '', fullSetup)];
    small.answer('agenda', 3);
    large.answer('roadmap', 4);
    expect(small.said()).toEqual({ agenda: 3, roadmap: 4 });
    expect(small.session.$assessment.get()).toEqual(large.session.$assessment.get());
    expect(onShelf(device)).toMatchObject({ flow: fullFlow, began: quickFlow });
  });
});

describe('a flow that this version does not know', () => {
  test('keeps what it asked, whatever is changed, and can be carried', () => {
    const page = quickPage();
    const kiosk = { ...onShelf(page.device), flow: 'kiosk' as FlowId };
    page.device.entries.set(`assessment:${kiosk.id}`, writeSaved(kiosk));
    const larger = page.goTo(fullSetup);
    larger.session.describe({ departments: finance });
    expect(onShelf(page.device)).toMatchObject({ flow: 'kiosk', asked: kiosk.asked });
    page.device.storage = 'full';
    larger.answer('agenda', 1);
    expect(larger.reload().said()).toEqual({ agenda: 1, demand: 2 });
  });
});
