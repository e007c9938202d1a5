import type { Shape } from './shape.ts';

/** What the files say that people work on: sheets, Markdown and calendar. */
export const exportsEn = {
  sheets: {
    title: 'Marketing and customer experience, self-assessed',
    names: {
      about: 'About',
      answers: 'Answers',
      scores: 'Scores',
      kpis: 'KPIs',
      plan: 'Plan',
    },
    columns: {
      about: { fact: 'Fixed name', label: 'What', value: 'Content' },
      answers: {
        item_id: 'Id of the question',
        topic: 'Question',
        section: 'Part',
        position: 'Position, 1 to 5',
        answer: 'Answer',
        proof: 'Can it be shown?',
        note: 'Note',
        left_pole: 'Left statement',
        right_pole: 'Right statement',
      },
      scores: {
        section_id: 'Id of the part',
        figure_id: 'Id of the figure',
        label: 'Figure',
        section: 'Part',
        value: 'Value',
        unit: 'Unit',
        text: 'In words',
        note: 'Rests on',
      },
      kpis: {
        kpi_id: 'Id of the KPI',
        name: 'Name',
        kind: 'Kind',
        family: 'Family',
        rung: 'Rung, 0 to 4',
        value: 'Value',
        unit: 'Unit',
        text: 'In words',
        note: 'Comparison or arithmetic',
      },
      plan: {
        task_id: 'Id of the task',
        title: 'What',
        number: 'Number',
        horizon_days: 'Within, days',
        first_step: 'To begin with',
        after: 'After that',
        owner: 'Who',
        department: 'Department',
        others: 'Together with',
        due: 'By',
        status_id: 'Id of the status',
        status: 'Status',
        effort: 'Effort',
        kpi: 'KPI to watch',
        risk: 'What usually goes wrong',
        note: 'Note',
      },
    },
    facts: {
      organisation: 'Organisation',
      date: 'Date',
      prepared_by: 'Prepared by',
      prepared_for: 'Prepared for',
      message: 'A few words from the sender',
      language: 'Language',
      made_with: 'Made with',
      method: 'How it is calculated',
      assessment_id: 'Id of the assessment',
      reading_headers: 'How to read: headers',
      reading_answers: 'How to read: answers',
      reading_scores: 'How to read: scores',
      reading_kpis: 'How to read: KPIs',
      reading_plan: 'How to read: the plan',
    },
    reading: {
      headers:
        'The first row of every sheet holds fixed names that programs can rely on; the second says the same for people.',
      answers:
        'A position runs from 1, the left statement, to 5, the right one. It is empty where the answer is “we don’t know”, “does not apply” or missing.',
      scores:
        'Scores run from 0 to 100 and 1 + 1 from 0 to 3, unrounded. Where a value is missing, the words beside it say why.',
      kpis: 'A KPI’s rung runs from 0, not measured, to 4, decides. Figures that were typed in and what was calculated from them come after the KPIs.',
      plan: 'Each task is a row, in the order of the plan. Dates are whole days.',
    },
  },
  markdown: {
    title: 'Marketing and customer experience: what they add up to',
    summary: 'In short',
    doFirst: 'What to do first',
    date: 'Date',
    preparedBy: 'Prepared by',
    preparedFor: 'For',
    madeWith: 'Made with',
    noteFrom: 'A few words from {name}',
    noteOwn: 'A few words from the sender',
    question: 'Question',
    answer: 'Answer',
    proof: 'Can it be shown?',
    note: 'Note',
    first: 'First step this week',
    sources: 'Sources',
    wholeMethod: 'The whole method',
    target: 'Target',
  },
  calendar: {
    name: 'The plan for {organisation}',
    nameless: 'The plan from {siteName}',
    from: 'From the plan of {date}.',
    again: 'Time to assess again: {organisation}',
    againNameless: 'Time to assess again',
    againText:
      'Three things to do: answer the same questions once more, compare with the result of {date}, and take what has moved to the next steering meeting.',
    alarm: 'In a week it is time to assess again.',
  },
} as const;

export type ExportsWords = Shape<typeof exportsEn>;

export type SheetWords = ExportsWords['sheets'];
export type MarkdownWords = ExportsWords['markdown'];
export type CalendarWords = ExportsWords['calendar'];
