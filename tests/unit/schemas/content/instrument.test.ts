import { describe, expect, test } from 'vitest';
import {
  actionsPath,
  instrumentPath,
  parseInstrument,
} from '../../../../src/schemas/content/instrument.ts';
import { changed, editionPath, refusalOf, shipped } from './shipped.ts';

const { instrument, actions, edition } = shipped;

interface Files {
  readonly instrument?: unknown;
  readonly actions?: unknown;
  readonly edition?: unknown;
}

function parse(files: Files = {}) {
  const all = { instrument, actions, edition, ...files };
  return parseInstrument(all.instrument, all.actions, all.edition, editionPath);
}

function refused(files: Files): string {
  return refusalOf(() => parse(files));
}

function withItem(id: string, changes: Readonly<Record<string, unknown>>): Files {
  return { instrument: { ...instrument, items: changed(instrument.items, id, changes) } };
}

function withAction(id: string, changes: Readonly<Record<string, unknown>>): Files {
  return { actions: changed(actions, id, changes) };
}

describe('the published instrument', () => {
  test('is accepted, with its actions', () => {
    const parsed = parse();
    expect(parsed.items).toEqual(instrument.items);
    expect(parsed.actions).toEqual(actions);
    expect(parsed.edition).toBe('2026.1');
  });

  test('has one frozen list, in the order of the items', () => {
    expect(edition.items).toEqual(instrument.items.map((item) => item.id));
  });
});

describe('a tag that is not known', () => {
  test.each([
    ['dimension', { dimension: 'culture' }, 'culture', 'way-of-working'],
    ['department', { department: 'legal' }, 'legal', 'leadership'],
    ['touchpoint', { touchpoint: 'dream' }, 'dream', 'onboarding'],
    ['axis', { axis: 'luck' }, 'luck', 'marketing'],
    ['flows', { flows: ['quick', 'full', 'kiosk'] }, 'kiosk', 'full'],
  ])('as %s is refused with the known ones', (field, changes, wrong, known) => {
    const message = refused(withItem('demand', changes));
    expect(message).toContain(instrumentPath);
    expect(message).toContain(`demand · ${field}`);
    expect(message).toContain(`"${wrong}" is not known`);
    expect(message).toContain(known);
  });

  test('as a touchpoint of the ring is refused', () => {
    const ring = [...instrument.loop.ring, 'afterlife'];
    const message = refused({
      instrument: { ...instrument, loop: { ...instrument.loop, ring } },
    });
    expect(message).toContain(instrumentPath);
    expect(message).toContain('afterlife');
  });

  test('as owner of an action is refused', () => {
    const message = refused(withAction('standing-item', { owner: 'legal' }));
    expect(message).toContain(actionsPath);
    expect(message).toContain('standing-item · owner');
    expect(message).toContain('"legal" is not known');
  });
});

describe('something that stands twice', () => {
  test.each([
    [
      'item',
      instrumentPath,
      {
        instrument: {
          ...instrument,
          items: [...instrument.items, ...instrument.items.slice(0, 1)],
        },
      },
      'role-of-cx',
    ],
    ['action', actionsPath, { actions: [...actions, ...actions.slice(0, 1)] }, 'revenue-line'],
    [
      'dimension',
      instrumentPath,
      { instrument: { ...instrument, dimensions: [...instrument.dimensions, 'promise'] } },
      'promise',
    ],
    [
      'flow',
      instrumentPath,
      {
        instrument: {
          ...instrument,
          flows: [...instrument.flows, ...instrument.flows.slice(0, 1)],
        },
      },
      'quick',
    ],
  ])('as %s is refused', (_, file, files, id) => {
    const message = refused(files);
    expect(message).toContain(file);
    expect(message).toContain(id);
    expect(message).toContain('twice');
  });
});

describe('actions', () => {
  test('on an unknown item are refused', () => {
    const message = refused(withAction('standing-item', { items: ['agenda', 'coffee'] }));
    expect(message).toContain(actionsPath);
    expect(message).toContain('standing-item · items');
    expect(message).toContain('"coffee" is not known');
  });

  test('must leave no item of the quick flow without one', () => {
    const rest = actions.filter(({ items }) => !(items as readonly string[]).includes('fires'));
    const message = refused({ actions: rest });
    expect(message).toContain(actionsPath);
    expect(message).toContain('fires: no action moves this item');
    expect(message).toContain('"items"');
  });

  test('that improve must move something', () => {
    const message = refused(withAction('standing-item', { items: [] }));
    expect(message).toContain(`${actionsPath} · standing-item: moves no item`);
  });

  test('are refused with an effort, a horizon or an occasion outside the list', () => {
    const message = refused(withAction('standing-item', { effort: 'years' }));
    expect(message).toContain('standing-item · effort');
    expect(message).toContain('quarter');
    expect(refused(withAction('standing-item', { occasion: 'often' }))).toContain(
      'standing-item · occasion',
    );
    expect(refused(withAction('standing-item', { horizon: 45 }))).toContain(
      'standing-item · horizon',
    );
  });

  test('with a wrong horizon are told the right ones', () => {
    const message = refused(withAction('standing-item', { horizon: 45 }));
    for (const days of ['30', '60', '90']) expect(message).toContain(days);
  });
});

describe('the frozen list of an edition', () => {
  const reversed = instrument.items.toReversed();
  test.each([
    ['lacks an item', { edition: { ...edition, items: edition.items.slice(1) } }],
    ['has one more', { edition: { ...edition, items: [...edition.items, 'coffee'] } }],
    ['stands in another order', { edition: { ...edition, items: edition.items.toReversed() } }],
    ['is of another edition', { edition: { ...edition, edition: '2025.1' } }],
    ['no longer fits the instrument', { instrument: { ...instrument, items: reversed } }],
  ])('is refused when it %s, with the way to a new one', (_, files) => {
    const message = refused(files);
    expect(message).toContain(editionPath);
    expect(message).toContain('2026.1');
    expect(message).toContain('name a new edition');
  });
});

describe('the form of the file', () => {
  test.each([
    ['an id with a capital', withItem('demand', { id: 'Demand' }), 'Demand · id', 'lower-case'],
    ['a weight of zero', withItem('demand', { weight: 0 }), 'demand · weight', 'above 0'],
    [
      'an item that no flow asks',
      withItem('demand', { flows: [] }),
      'demand · flows',
      'at least one flow',
    ],
    ['a field that nobody reads', withItem('demand', { colour: 'blue' }), 'demand', 'colour'],
    [
      'an edition without a number',
      { instrument: { ...instrument, edition: 'next' } },
      'edition',
      '2026.1',
    ],
  ])('refuses %s with its place and what is right', (_, files, place, hint) => {
    const message = refused(files);
    expect(message).toContain(`${instrumentPath} · `);
    expect(message).toContain(place);
    expect(message).toContain(hint);
  });

  test('refuses something that is no instrument at all', () => {
    expect(refused({ instrument: null })).toContain(`${instrumentPath} · the whole file`);
  });

  test('names every mistake at once', () => {
    const items = changed(instrument.items, 'demand', { axis: 'luck', touchpoint: 'dream' });
    const message = refused({ instrument: { ...instrument, items } });
    expect(message).toContain('2 mistake(s)');
    expect(message).toContain('"luck"');
    expect(message).toContain('"dream"');
  });
});
