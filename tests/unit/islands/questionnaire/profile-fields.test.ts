import { describe, expect, test } from 'vitest';
import {
  type ProfileFields,
  profileLine,
  withDepartment,
} from '../../../../src/islands/questionnaire/profile-fields.ts';

const departments = [
  { id: 'sales', name: 'Sales' },
  { id: 'hr', name: 'HR' },
  { id: 'it', name: 'IT' },
];
const choices = {
  models: [{ id: 'saas', name: 'SaaS' }],
  phases: [{ id: 'ramp-up', name: 'Ramp-up', about: 'from 10 employees' }],
  seniorities: [{ id: 'manager', name: 'Manager' }],
  departments,
  optionalDepartments: departments.slice(1),
};

describe('a profile in one line', () => {
  test.each<[string, ProfileFields, string]>([
    ['nothing', {}, ''],
    ['only a name', { organisation: ' Åsa AB ' }, 'Åsa AB'],
    ['a name of spaces', { organisation: '  ' }, ''],
    ['departments, in the order of the form', { departments: ['it', 'hr'] }, 'HR · IT'],
    ['what the form does not offer', { model: 'shop', departments: ['sales'] }, ''],
    [
      'everything',
      {
        seniority: 'manager',
        function: 'sales',
        departments: ['hr'],
        phase: 'ramp-up',
        model: 'saas',
        organisation: 'Åsa AB',
      },
      'Åsa AB · SaaS · Ramp-up · HR · Sales · Manager',
    ],
  ])('says %s', (_, profile, line) => {
    expect(profileLine(profile, choices)).toBe(line);
  });
});

describe('the departments of a firm', () => {
  const known = choices.optionalDepartments;
  test.each([
    ['one is chosen', ['it'], 'hr', true, ['hr', 'it']],
    ['one is left', ['hr', 'it'], 'hr', false, ['it']],
    ['the last one is left', ['it'], 'it', false, []],
    ['one is chosen twice', ['it'], 'it', true, ['it']],
    ['an unknown one was there', ['shop', 'it'], 'hr', true, ['hr', 'it']],
  ] as const)('when %s', (_, chosen, id, has, expected) => {
    expect(withDepartment(known, chosen, id, has)).toEqual(expected);
  });
});
