import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import first from '../../../../src/content/editions/2026.1.json' with { type: 'json' };
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
    expect(parsed.edition).toBe('2026.2');
  });

  test('has one frozen list, in the order of the items', () => {
    expect(edition.items).toEqual(instrument.items.map((item) => item.id));
  });

  test('leaves the list of an older edition as links count by it', () => {
    const checksum = createHash('sha256').update(first.items.join(' ')).digest('hex');
    expect([first.edition, first.items.length]).toEqual(['2026.1', 43]);
    expect(checksum).toBe('db6b3262616b2ad922fbd75ea0388f19c342e78ac1d6f52ed9751f878b99016c');
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

describe('the role of an item', () => {
  test.each([
    ['another word', { role: 'extra' }],
    ['nothing', { role: undefined }],
  ])('is refused as %s, with the three there are', (_, changes) => {
    const message = refused(withItem('demand', changes));
    expect(message).toContain(`${instrumentPath} · items · demand · role`);
    for (const role of ['core', 'department', 'context']) expect(message).toContain(role);
  });

  test.each([
    ['context', 'say-public', 'link'],
    ['department', 'hr-recognition', 'cx'],
  ])('of %s leaves no room for an axis', (role, id, axis) => {
    const message = refused(withItem(id, { axis }));
    expect(message).toContain(`${instrumentPath} · ${id}: is a ${role} item`);
    expect(message).toContain('set "axis" to null');
  });

  test('of department needs one that not every firm has', () => {
    const message = refused(withItem('hr-recognition', { department: 'service' }));
    expect(message).toContain(`${instrumentPath} · hr-recognition: names no optional department`);
    for (const id of instrument.optionalDepartments) expect(message).toContain(id);
  });

  test('of department has no place in the first section', () => {
    const message = refused(withItem('hr-recognition', { dimension: 'strategy' }));
    expect(message).toContain(`${instrumentPath} · hr-recognition: stands in the first section`);
    expect(message).toContain('another dimension');
  });

  test('of core may be without an axis, in any department', () => {
    const axis = changed(instrument.items, 'agenda', { axis: null, department: 'hr' });
    expect(() => parse({ instrument: { ...instrument, items: axis } })).not.toThrow();
  });
});

describe('departments that not every firm has', () => {
  const withOptional = (optionalDepartments: unknown): Files => ({
    instrument: { ...instrument, optionalDepartments },
  });

  test('are among the departments', () => {
    const message = refused(withOptional([...instrument.optionalDepartments, 'legal']));
    expect(message).toContain(`${instrumentPath} · optionalDepartments`);
    expect(message).toContain('"legal" is not known');
    expect(message).toContain('leadership');
  });

  test('stand once', () => {
    const message = refused(withOptional([...instrument.optionalDepartments, 'hr']));
    expect(message).toContain(`${instrumentPath} · hr: stands twice`);
  });

  test('are told, even if there are none', () => {
    expect(refused(withOptional(undefined))).toContain(`${instrumentPath} · optionalDepartments`);
    const none = refused(withOptional([]));
    expect(none).toContain('hr-recognition: names no optional department');
  });
});

describe('what a flow shows', () => {
  const withFlow = (changes: Readonly<Record<string, unknown>>): Files => ({
    instrument: { ...instrument, flows: changed(instrument.flows, 'full', changes) },
  });

  test('is one of the parts of a result', () => {
    const message = refused(withFlow({ shows: ['ring', 'fireworks'] }));
    expect(message).toContain(`${instrumentPath} · flows · full · shows`);
    for (const part of ['robustness', 'radar', 'ring', 'touchpoints', 'departments', 'map']) {
      expect(message).toContain(part);
    }
    expect(message).toContain('verdicts');
  });

  test('is told, even if it is nothing', () => {
    expect(refused(withFlow({ shows: undefined }))).toContain('flows · full · shows');
    expect(() => parse(withFlow({ shows: [] }))).not.toThrow();
  });
});

describe('what a profile can name', () => {
  const withProfile = (changes: Readonly<Record<string, unknown>>): Files => ({
    instrument: { ...instrument, profile: { ...instrument.profile, ...changes } },
  });

  test.each(['models', 'phases', 'seniorities'])('is listed as ids, each once (%s)', (kind) => {
    expect(refused(withProfile({ [kind]: ['Start Up'] }))).toMatch(
      new RegExp(`profile · ${kind} · .*lower-case`),
    );
    expect(refused(withProfile({ [kind]: undefined }))).toContain(`profile · ${kind}`);
    expect(refused(withProfile({ [kind]: ['one', 'two', 'one'] }))).toContain(
      `${instrumentPath} · one: stands twice`,
    );
  });

  test.each([
    ['models', 'kiosk', 'b2b-services'],
    ['phases', 'grown-up', 'scale-up'],
  ])('is all that the %s of an action may name', (kind, wrong, known) => {
    const message = refused(withAction('standing-item', { [kind]: [wrong] }));
    expect(message).toContain(`${actionsPath} · standing-item · ${kind}`);
    expect(message).toContain(`"${wrong}" is not known`);
    expect(message).toContain(known);
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

  test.each(['fires', 'cx-strategy', 'logistics-stock'])(
    'must leave no item without one that is scored (%s)',
    (id) => {
      const rest = actions.map((one) => ({
        ...one,
        items: (one.items as readonly string[]).filter((item) => item !== id),
      }));
      const message = refused({ actions: rest });
      expect(message).toContain(actionsPath);
      expect(message).toContain(`${id}: no action moves this item`);
      expect(message).toContain('"items"');
    },
  );

  test('need not move an item of the context', () => {
    const named = actions.flatMap(({ items }) => items as readonly string[]);
    expect(named).not.toContain('say-public');
    expect(() => parse()).not.toThrow();
  });

  test('that are only upkeep move nothing', () => {
    const rest = changed(actions, 'out-of-stock-first', { occasion: 'always' });
    expect(refused({ actions: rest })).toContain('logistics-stock: no action moves this item');
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

describe('a verdict', () => {
  test.each([
    ['trust-gap', 'promise-beside-delivery'],
    ['say-do-gap', 'words-you-can-keep'],
    ['mistake-campaigns', 'mend-one-step'],
    ['mistake-data', 'insight-to-change'],
    ['mistake-incentives', 'shared-bonus'],
    ['mistake-marketing', 'target-per-department'],
  ])('(%s) is refused without an action', (verdict, action) => {
    const message = refused(withAction(action, { verdicts: [] }));
    expect(message).toContain(`${actionsPath} · ${verdict}: no action answers this verdict`);
    expect(message).toContain('"verdicts"');
    expect(message).toContain('1 mistake(s)');
  });

  test('is answered by nothing that is only upkeep', () => {
    const without = changed(actions, 'words-you-can-keep', { verdicts: [] });
    const upkeep = without.map((one) =>
      isRecord(one) && one['id'] === 'second-opinion' ? { ...one, verdicts: ['say-do-gap'] } : one,
    );
    expect(refused({ actions: upkeep })).toContain('say-do-gap: no action answers this verdict');
  });

  test('that is unheard of is refused with the known ones', () => {
    const message = refused(withAction('standing-item', { verdicts: ['theatre'] }));
    expect(message).toContain('standing-item · verdicts');
    expect(message).toContain('say-do-gap');
    expect(refused(withAction('standing-item', { verdicts: undefined }))).toContain(
      'standing-item · verdicts',
    );
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
    expect(message).toContain('2026.2');
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

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
