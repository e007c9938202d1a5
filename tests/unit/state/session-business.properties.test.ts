import fc from 'fast-check';
import { expect, test } from 'vitest';
import { periods } from '../../../src/domain/figure.ts';
import type { FieldId, KpiId, TouchpointId } from '../../../src/domain/ids.ts';
import { rungs, type Standing } from '../../../src/domain/kpi.ts';
import { taskStatuses } from '../../../src/domain/plan.ts';
import {
  charterSlots,
  isBlank,
  type SavedPledge,
} from '../../../src/schemas/saved/saved-assessment.ts';
import type { SavedTask } from '../../../src/schemas/saved/saved-plan.ts';
import { isEmpty } from '../../../src/state/assessment-copies.ts';
import { businessOf, type LinkBusiness } from '../../../src/state/business-copies.ts';
import { planCommands } from '../../../src/state/plan-commands.ts';
import type { Session } from '../../../src/state/session.ts';
import { fakeDevice, type Storage } from '../../fixtures/door.ts';
import { fullSetup, openPage, type Page, setup } from './page.ts';

/** What somebody at the page would expect to see of KPIs and money. */
interface Expected {
  readonly ladder: Map<string, Standing>;
  readonly figures: Map<string, unknown>;
  readonly scenario: Map<string, number>;
  readonly ratings: Map<string, readonly number[]>;
  readonly charter: Map<string, SavedPledge>;
  readonly plan: Map<string, SavedTask>;
  readonly aims: Map<string, number>;
}

interface Desk {
  page: Page;
}

type Deed = fc.Command<Expected, Desk>;

/** A deed after which all must be as expected, in this page and in the next one of the device. */
function deed(name: string, run: (expected: Expected, session: Session, desk: Desk) => void): Deed {
  return {
    check: () => true,
    run(expected, desk) {
      desk.page.device.passSeconds(1);
      run(expected, desk.page.session, desk);
      const assessment = desk.page.session.$assessment.get();
      expect(businessOf(assessment)).toEqual(expected as unknown as LinkBusiness);
      expect(isEmpty(assessment)).toBe(Object.values(expected).every(({ size }) => size === 0));
    },
    toString: () => name,
  };
}

function put<Value>(into: Map<string, Value>, id: string, value: Value | null): void {
  if (value === null) into.delete(id);
  else into.set(id, value);
}

const standings = fc.option(
  fc.oneof(
    fc.constantFrom(...rungs).map((rung): Standing => ({ kind: 'rung', rung })),
    fc.constantFrom<Standing>({ kind: 'silo' }, { kind: 'dontKnow' }),
  ),
);
const values = fc.option(fc.constantFrom(0, 2.5, -12, 600_000));

const placing = fc.tuple(fc.constantFrom('nps', 'churn'), standings).map(([kpi, standing]) =>
  deed(`place ${kpi} ${JSON.stringify(standing)}`, ({ ladder }, session) => {
    session.setRung(kpi as KpiId, standing);
    put(ladder, kpi, standing);
  }),
);

const typing = fc
  .record({
    field: fc.constantFrom('churn', 'cac'),
    value: values,
    period: fc.option(fc.constantFrom(...periods)),
    unsure: fc.boolean(),
  })
  .map(({ field, ...figure }) =>
    deed(`type ${field} ${JSON.stringify(figure)}`, ({ figures }, session) => {
      session.setFigure(field as FieldId, figure);
      put(figures, field, figure.value === null ? null : figure);
    }),
  );

const imagining = fc.tuple(fc.constantFrom('churn', 'months'), values).map(([parameter, value]) =>
  deed(`imagine ${parameter} ${value}`, ({ scenario }, session) => {
    session.setScenario(parameter, value);
    put(scenario, parameter, value);
  }),
);

const waking = fc.constant(
  deed('leave all as today', ({ scenario }, session) => {
    session.resetScenario();
    scenario.clear();
  }),
);

const rating = fc
  .tuple(fc.constantFrom('help', 'use'), fc.constantFrom([], [5], [1, 2, 3, 4, 5]))
  .map(([touchpoint, given]) =>
    deed(`rate ${touchpoint} ${given}`, ({ ratings }, session) => {
      session.setRatings(touchpoint as TouchpointId, given);
      put(ratings, touchpoint, given.length === 0 ? null : given);
    }),
  );

const pledging = fc
  .record({
    slot: fc.constantFrom(...charterSlots),
    kpi: fc.constantFrom<KpiId | ''>('', 'nps' as KpiId),
    target: fc.option(fc.constantFrom(...rungs)),
    decision: fc.constantFrom('', 'vem vi ringer'),
    review: fc.constantFrom('', '2027-04-12'),
  })
  .map(({ slot, ...parts }) => {
    const pledge: SavedPledge = { ownerOne: '', ownerTwo: '', incentive: '', ...parts };
    return deed(`pledge ${slot} ${JSON.stringify(parts)}`, ({ charter }, session) => {
      session.setPledge(slot, pledge);
      put(charter, slot, isBlank(pledge) ? null : pledge);
    });
  });

/** A step that is put into the plan, changed or taken out of it. */
const tasking = fc
  .record({
    step: fc.constantFrom('revenue-line', 'climb:nps'),
    owner: fc.constantFrom('', 'Åsa'),
    status: fc.constantFrom(...taskStatuses),
    gone: fc.boolean(),
  })
  .map(({ step, owner, status, gone }) =>
    deed(`plan ${step} ${owner} ${status} ${gone}`, ({ plan }, { tools }) => {
      const commands = planCommands(tools);
      if (gone) {
        commands.removeTask(step);
        plan.delete(step);
        return;
      }
      commands.addStep(step, 30, '2027-04-12');
      commands.changeTask(step, { owner, status });
      const blank = {
        step,
        title: '',
        first: '',
        due: '2027-04-12',
        horizon: 30,
        note: '',
      } as const;
      const places = [...plan.values()].map(({ place }) => place);
      const place = plan.get(step)?.place ?? Math.max(-1, ...places) + 1;
      plan.set(step, { ...blank, owner, status, place });
    }),
  );

const aiming = fc
  .tuple(fc.constantFrom('level', 'people'), fc.option(fc.constantFrom(2, 62.5)))
  .map(([name, value]) =>
    deed(`aim at ${name} ${value}`, ({ aims }, { tools }) => {
      planCommands(tools).setAim(name, value);
      put(aims, name, value);
    }),
  );

const reloading = fc.constantFrom(fullSetup, setup).map((flow) =>
  deed(`open the page of the ${flow.flow} flow`, (_, _session, desk) => {
    desk.page = desk.page.goTo(flow);
  }),
);

const storing = fc.constantFrom<Storage>('works', 'full').map((storage) =>
  deed(`the storage now ${storage}`, (_, _session, { page }) => {
    page.device.storage = storage;
  }),
);

const byHand = [placing, typing, imagining, waking, rating, pledging, tasking, aiming, reloading];

function setUp(storage: Storage) {
  const device = fakeDevice();
  device.storage = storage;
  const model: Expected = {
    ladder: new Map(),
    figures: new Map(),
    scenario: new Map(),
    ratings: new Map(),
    charter: new Map(),
    plan: new Map(),
    aims: new Map(),
  };
  return { model, real: { page: openPage(device, '', fullSetup) } };
}

test.each<Storage>(['works', 'forbidden'])(
  'nothing said of KPIs and money, nor planned, is lost on a device whose storage %s',
  (storage) => {
    fc.assert(
      fc.property(fc.commands(byHand, { maxCommands: 20, size: 'max' }), (deeds) => {
        fc.modelRun(() => setUp(storage), deeds);
      }),
      { numRuns: 100 },
    );
  },
);

test('nor on one that is full now and then', () => {
  fc.assert(
    fc.property(fc.commands([...byHand, storing], { maxCommands: 20, size: 'max' }), (deeds) => {
      fc.modelRun(() => setUp('works'), deeds);
    }),
    { numRuns: 100 },
  );
});
