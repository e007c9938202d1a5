import * as v from 'valibot';
import { periods } from '../../domain/figure.ts';
import { planHorizons, taskStatuses } from '../../domain/plan.ts';
import {
  currencies,
  cutTo,
  isDay,
  longestCharterText,
  mostRatings,
  type SavedPledge,
} from './saved-assessment.ts';
import { longestTaskNote, longestTaskText, type SavedTask } from './saved-plan.ts';

/** Forms of what is said of KPIs, money and the plan, in saved files and in links alike. */

/** An id as the content files spell them. */
export const idForm = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/));

/** The name of something that a scenario changes; those of other versions are kept. */
export const parameterForm = v.pipe(v.string(), v.regex(/^[a-z][\w.-]*$/i));

/** Any number but the endless ones. There is one nought: JSON has two, and would keep the one only. */
export const numberForm = v.pipe(
  v.number(),
  v.finite(),
  v.transform((value) => (value === 0 ? 0 : value)),
);

export const rungForm = v.pipe(numberForm, v.picklist([0, 1, 2, 3, 4]));

export const periodForm = v.picklist(periods);

export const currencyForm = v.picklist(currencies);

/** What customers gave a touchpoint: whole, from 1 to 5. */
export const ratingsForm = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
  v.maxLength(mostRatings),
);

const text = textCutAt(longestCharterText);
const orNothing = v.literal('');
/** A day that there is, or none. */
const day = v.union([v.pipe(v.string(), v.check(isDay)), orNothing]);

/** A pledge of the charter; texts are cut at the length that is kept. */
export const pledgeForm = v.object({
  kpi: v.union([idForm, orNothing]),
  ownerOne: text,
  ownerTwo: text,
  target: v.nullable(rungForm),
  decision: text,
  incentive: text,
  review: day,
} satisfies Record<keyof SavedPledge, v.GenericSchema>);

/** A task's id, or that of the step it is: `revenue-line`, `climb:churn`, `own-1f3a`. */
export const taskIdForm = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9:-]*$/));

/** What an aim is called; those of other versions are kept. */
export const aimForm = v.nullable(numberForm);

const taskText = textCutAt(longestTaskText);

/** A task of the plan; texts are cut at the length that is kept. */
export const taskForm = v.object({
  step: v.union([taskIdForm, orNothing]),
  title: taskText,
  first: taskText,
  owner: taskText,
  due: day,
  horizon: v.picklist(planHorizons),
  status: v.picklist(taskStatuses),
  note: textCutAt(longestTaskNote),
  place: numberForm,
} satisfies Record<keyof SavedTask, v.GenericSchema>);

function textCutAt(longest: number) {
  return v.pipe(
    v.string(),
    v.transform((said) => cutTo(longest, said)),
  );
}
