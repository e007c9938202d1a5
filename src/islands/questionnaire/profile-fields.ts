import type { Choice, Extras } from './props.ts';

/** What a profile says, by the fields of the form. A text that is empty says nothing. */
export interface ProfileFields {
  readonly organisation?: string;
  readonly model?: string;
  readonly phase?: string;
  readonly departments?: readonly string[];
  readonly function?: string;
  readonly seniority?: string;
}

/** The name of a profile's control: set apart from the items, whose radios are named by their ids. */
export function profileName(field: keyof ProfileFields): string {
  return `profile-${field}`;
}

/** The name of the switch of proof mode. */
export const proofModeName = 'profile-proof-mode';

/** What a profile says in one line, in the order of the form; empty where it says nothing. */
export function profileLine(
  profile: ProfileFields,
  choices: Pick<
    Extras,
    'models' | 'phases' | 'seniorities' | 'departments' | 'optionalDepartments'
  >,
): string {
  const departments = profile.departments ?? [];
  const parts = [
    profile.organisation?.trim(),
    nameOf(choices.models, profile.model),
    nameOf(choices.phases, profile.phase),
    ...choices.optionalDepartments
      .filter(({ id }) => departments.includes(id))
      .map(({ name }) => name),
    nameOf(choices.departments, profile.function),
    nameOf(choices.seniorities, profile.seniority),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

/** The departments after one of them was chosen or left, in the instrument's order. */
export function withDepartment(
  known: readonly Choice[],
  chosen: readonly string[],
  id: string,
  has: boolean,
): readonly string[] {
  return known
    .map((choice) => choice.id)
    .filter((one) => (one === id ? has : chosen.includes(one)));
}

function nameOf(choices: readonly Choice[], id: string | undefined): string | undefined {
  return choices.find((choice) => choice.id === id)?.name;
}
