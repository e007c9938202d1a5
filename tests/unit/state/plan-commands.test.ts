import { describe, expect, test } from 'vitest';
import { aimsOf, tasksOf } from '../../../src/schemas/saved/saved-assessment.ts';
import {
  longestTaskNote,
  longestTaskText,
  mostTasks,
} from '../../../src/schemas/saved/saved-plan.ts';
import { type PlanCommands, planCommands } from '../../../src/state/plan-commands.ts';
import { fakeDevice } from '../../fixtures/door.ts';
import { onShelf, openPage, type Page } from './page.ts';

/** A page with the commands of its plan. */
function planPage(): Page & { readonly plan: PlanCommands } {
  const page = openPage(fakeDevice());
  return { ...page, plan: planCommands(page.session.tools) };
}

const idsIn = ({ plan }: { plan: PlanCommands }) => plan.$plan.get().map(({ id }) => id);

describe('a plan', () => {
  test('takes steps in the order they are added, each once', () => {
    const page = planPage();
    page.plan.addStep('revenue-line', 60, '2027-01-29');
    page.plan.addStep('mandate', 30, '');
    page.plan.addStep('revenue-line', 30, '');
    expect(page.plan.$plan.get()).toMatchObject([
      { id: 'mandate', step: 'mandate', horizon: 30, due: '', status: 'todo' },
      { id: 'revenue-line', step: 'revenue-line', horizon: 60, due: '2027-01-29' },
    ]);
    expect(Object.keys(onShelf(page.device).plan)).toEqual(['revenue-line', 'mandate']);
  });

  test('takes tasks of the user’s own under ids that no step has', () => {
    const page = planPage();
    const one = page.plan.addOwn(30, '');
    const other = page.plan.addOwn(30, '');
    expect(one).toMatch(/^own-[a-z0-9]+$/);
    expect(other).not.toBe(one);
    expect(idsIn(page)).toEqual([one, other]);
  });

  test('is changed in parts, cut at what is kept, and takes no day that there is not', () => {
    const page = planPage();
    const id = page.plan.addOwn(30, '2027-02-28');
    page.plan.changeTask(id, { title: 'å'.repeat(300), owner: 'Åsa Öberg' });
    page.plan.changeTask(id, { note: 'x'.repeat(700), due: '2027-02-30', status: 'doing' });
    const [task] = page.plan.$plan.get();
    expect(task?.title).toHaveLength(longestTaskText);
    expect(task?.note).toHaveLength(longestTaskNote);
    expect(task).toMatchObject({ owner: 'Åsa Öberg', due: '', status: 'doing' });
    page.plan.changeTask('nobody', { title: 'x' });
    expect(idsIn(page)).toEqual([id]);
  });

  test('is put in another order, and from one horizon into another', () => {
    const page = planPage();
    for (const step of ['a', 'b', 'c']) page.plan.addStep(step, 30, '');
    page.plan.moveTask('c', 30, 'a');
    expect(idsIn(page)).toEqual(['c', 'a', 'b']);
    page.plan.moveTask('c', 30, null);
    expect(idsIn(page)).toEqual(['a', 'b', 'c']);
    page.plan.moveTask('a', 90, null);
    page.plan.moveTask('b', 90, 'a');
    expect(idsIn(page)).toEqual(['c', 'b', 'a']);
    page.plan.moveTask('b', 90, 'b');
    page.plan.moveTask('nobody', 30, null);
    expect(idsIn(page)).toEqual(['c', 'b', 'a']);
  });

  test('comes back as it was, whatever was done to it', () => {
    const page = planPage();
    page.plan.addStep('a', 30, '2027-01-04');
    page.plan.addStep('b', 60, '');
    const before = page.plan.$plan.get();
    page.plan.removeTask('a');
    page.plan.addStep('c', 30, '');
    page.plan.changeTask('b', { owner: 'Bo' });
    page.plan.restorePlan(before);
    expect(page.plan.$plan.get()).toEqual(before);
    expect([...tasksOf(page.session.$assessment.get()).keys()].toSorted()).toEqual(['a', 'b']);
  });

  test('holds no more than what is kept', () => {
    const page = planPage();
    for (let n = 0; n < mostTasks + 5; n++) page.plan.addOwn(30, '');
    expect(page.plan.$plan.get()).toHaveLength(mostTasks);
  });

  test('tells of each step whether it went in, was there or had no room', () => {
    const page = planPage();
    for (let n = 0; n < mostTasks - 2; n++) page.plan.addOwn(30, '');
    const steps = ['a', 'b', 'a', 'c', 'b'];
    expect(steps.map((step) => page.plan.addStep(step, 90, ''))).toEqual([
      'added',
      'added',
      'there',
      'noRoom',
      'there',
    ]);
    expect(idsIn(page).slice(-2)).toEqual(['a', 'b']);
    expect(page.plan.$plan.get()).toHaveLength(page.plan.most);
  });

  test('of two tabs is one, task by task', () => {
    const device = fakeDevice();
    const one = openPage(device);
    const here = planCommands(one.session.tools);
    here.addStep('a', 30, '');
    here.addStep('b', 30, '');
    const there = planCommands(openPage(device).session.tools);
    there.changeTask('a', { owner: 'Åsa' });
    here.changeTask('b', { owner: 'Bo' });
    expect(here.$plan.get().map(({ owner }) => owner)).toEqual(['Åsa', 'Bo']);
    expect(there.$plan.get().map(({ owner }) => owner)).toEqual(['Åsa', 'Bo']);
  });
});

describe('an aim', () => {
  test('is set, changed and taken back', () => {
    const page = planPage();
    page.plan.setAim('level', 4);
    page.plan.setAim('people', 62.5);
    expect(Object.fromEntries(page.plan.$aims.get())).toEqual({ level: 4, people: 62.5 });
    page.plan.setAim('level', null);
    page.plan.setAim('people', Number.NaN);
    expect(aimsOf(page.session.$assessment.get()).size).toBe(0);
  });
});
