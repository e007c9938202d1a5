import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inPlanOrder, type Task } from '../../../../src/domain/plan.ts';
import {
  emptyStack,
  noted,
  redone,
  settled,
  type UndoStack,
  undone,
} from '../../../../src/islands/plan/undo-stack.ts';

const blank: Task = {
  id: 'a',
  step: '',
  title: '',
  first: '',
  owner: '',
  due: '',
  horizon: 30,
  status: 'todo',
  note: '',
  place: 0,
};
const task = (id: string, part: Partial<Task> = {}): Task => ({ ...blank, id, ...part });
const owned = (owner: string) => [task('a', { owner })];

describe('the way back', () => {
  test('leads over every change, and forth again', () => {
    const plans = [[], [task('a')], [task('a'), task('b', { place: 1 })], [task('b')]];
    let stack = emptyStack;
    plans.slice(1).forEach((plan, index) => {
      stack = noted(stack, plans[index] ?? [], plan);
    });
    let now: readonly Task[] = plans.at(-1) ?? [];
    for (const before of plans.slice(0, -1).toReversed()) {
      [stack, now] = undone(stack, now) ?? nowhere();
      expect(now).toEqual(before);
    }
    expect(undone(stack, now)).toBeNull();
    for (const after of plans.slice(1)) {
      [stack, now] = redone(stack, now) ?? nowhere();
      expect(now).toEqual(after);
    }
    expect(redone(stack, now)).toBeNull();
  });

  test('leaves alone what another tab did to other tasks', () => {
    const stack = noted(emptyStack, [task('a'), task('b')], [task('b')]);
    const meanwhile = [task('b', { owner: 'Bo' }), task('c')];
    const [, plan] = undone(stack, meanwhile) ?? nowhere();
    expect(plan).toEqual(inPlanOrder([task('a'), ...meanwhile]));
  });

  test('of a move is its place and time: what another tab said of the tasks it moved past stays', () => {
    const before = [task('a'), task('b', { place: 1 }), task('c', { horizon: 60 })];
    const after = [task('b'), task('a', { place: 1 }), task('c', { horizon: 60 })];
    const stack = noted(emptyStack, before, after);
    const meanwhile = after.map((one) => ({ ...one, owner: 'Bo', note: `of ${one.id}` }));
    const [back, plan] = undone(stack, meanwhile) ?? nowhere();
    const said = (plan: readonly Task[]) =>
      plan.map((one) => ({ ...one, owner: 'Bo', note: `of ${one.id}` }));
    expect(plan).toEqual(said(before));
    expect((redone(back, plan) ?? nowhere())[1]).toEqual(said(after));
  });

  test('brings no task back that another tab took out, unless it is what was taken out here', () => {
    const before = [task('a'), task('b', { place: 1 })];
    const after = [task('b'), task('a', { place: 1 })];
    const moved = noted(emptyStack, before, after);
    expect(undone(moved, [task('a', { place: 1 })])?.[1]).toEqual([task('a')]);
    const whole = task('a', { owner: 'Bo', note: 'Since May' });
    const taken = noted(emptyStack, [whole], []);
    expect(undone(taken, [])?.[1]).toEqual([whole]);
  });

  test('of what was typed leaves what another tab wrote between two signs', () => {
    let stack = noted(
      emptyStack,
      [task('a'), task('b')],
      [task('a', { note: 'x' }), task('b')],
      'a',
    );
    const between = [task('a', { note: 'x' }), task('b', { owner: 'Bo' })];
    const after = [task('a', { note: 'xy' }), task('b', { owner: 'Bo' })];
    stack = noted(stack, between, after, 'a');
    expect(undone(stack, after)?.[1]).toEqual([task('a'), task('b', { owner: 'Bo' })]);
  });

  test('ends where something new is done', () => {
    const done = noted(emptyStack, [], owned('Bo'));
    const [back] = undone(done, owned('Bo')) ?? nowhere();
    expect(back.future).toHaveLength(1);
    expect(noted(back, [], owned('Åsa')).future).toEqual([]);
  });
});

describe('a change', () => {
  test('is everything that is typed into a field until it is left', () => {
    let stack = noted(emptyStack, owned(''), owned('B'), 'a owner');
    stack = noted(stack, owned('B'), owned('Bo'), 'a owner');
    expect(stack.past).toHaveLength(1);
    expect(undone(stack, owned('Bo'))?.[1]).toEqual(owned(''));
    stack = noted(settled(stack), owned('Bo'), owned('Bos'), 'a owner');
    expect(stack.past).toHaveLength(2);
    stack = noted(stack, owned('Bos'), owned('Bo'), 'a note');
    expect(stack.past).toHaveLength(3);
  });

  test('is none where nothing changed', () => {
    expect(noted(emptyStack, owned('Bo'), owned('Bo'))).toBe(emptyStack);
  });

  test('is forgotten when a hundred came after it', () => {
    let stack: UndoStack = emptyStack;
    for (let n = 0; n < 120; n += 1) stack = noted(stack, owned(`${n}`), owned(`${n + 1}`));
    expect(stack.past).toHaveLength(100);
  });
});

test('back and forth is where one was, whatever was done', () => {
  const plans = fc.uniqueArray(
    fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), owner: fc.constantFrom('', 'Åsa', 'Bo') }),
    { selector: ({ id }) => id },
  );
  fc.assert(
    fc.property(plans, plans, (one, other) => {
      const of = (tasks: typeof one) =>
        inPlanOrder(tasks.map(({ id, owner }) => task(id, { owner })));
      const [before, after] = [of(one), of(other)];
      const stack = noted(emptyStack, before, after);
      if (stack === emptyStack) return;
      const [back, first] = undone(stack, after) ?? nowhere();
      expect(first).toEqual(before);
      expect((redone(back, first) ?? nowhere())[1]).toEqual(after);
    }),
  );
});

function nowhere(): never {
  throw new Error('no way there');
}
