import type { Shape } from './shape.ts';

export const printEn = {
  title: 'The questions on paper',
  description:
    'The blank questionnaire for the meeting table: every question on A4, to be filled in with a pen.',
  howTo:
    'Choose Print in the browser’s menu, or press Ctrl + P (Cmd + P on a Mac): A4, upright, without the browser’s own headers and footers. This note is not printed.',
  optionalPages:
    'The last pages concern departments that not every company has. Leave those out that you do not need.',
  onScreen: 'Answer on the screen instead',
  organisation: 'Name of the organisation',
  name: 'Name',
  role: 'Department and role',
  date: 'Date',
  intro:
    'Answer for the company as it works today, not as you would like it to. Each question sets two statements against each other: fill in the circle that shows where you stand between A and B. Nothing has to be answered.',
  scale: 'The circles',
  notes: 'Notes',
  ladder:
    'How far has each KPI come? Fill in the circle of the highest rung whose statement is true, provided that everything below it is true as well. Leave out the KPIs that you do not follow; no level depends on this page.',
  departmentAbout: 'only if you have it',
  afterwards:
    'Afterwards: enter the answers on the screen, in the same order, and the result is there at once.',
} as const;

export type PrintWords = Shape<typeof printEn>;
