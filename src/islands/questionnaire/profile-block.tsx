import type { ComponentChildren } from 'preact';
import { plural } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import {
  type ProfileFields,
  profileLine,
  profileName,
  proofModeName,
  withDepartment,
} from './profile-fields.ts';
import type { Choice, Extras } from './props.ts';

interface Props {
  readonly locale: Locale;
  readonly extras: Extras;
  readonly profile: ProfileFields;
  readonly proofMode: boolean;
  /** How many questions a department adds. */
  readonly adds: (department: string) => number;
  /** What is asked now, in questions and minutes. */
  readonly total: string;
  readonly onDescribe: (fields: ProfileFields) => void;
  readonly onProofMode: (on: boolean) => void;
}

/**
 * Who answers, for which company: folded, and nothing of it is required. The controls stand in the
 * built HTML; what is filled in before the script comes is read by `readEarly`.
 */
export function ProfileBlock(props: Props) {
  const { locale, extras, profile, total, onDescribe } = props;
  const words = extras.words.profile;
  const line = profileLine(profile, extras);
  const chosen = profile.departments ?? [];
  return (
    <details class="profile">
      <summary>
        <b>{words.title}</b> <span class="profile-line">{line === '' ? words.optional : line}</span>
      </summary>
      <p class="small">{words.intro}</p>
      <div class="profile-grid">
        <div class="profile-column">
          <Field label={words.organisation} name="organisation">
            <input
              type="text"
              id={profileName('organisation')}
              name={profileName('organisation')}
              value={profile.organisation ?? ''}
              maxLength={80}
              autocomplete="off"
              onInput={(event) => onDescribe({ organisation: event.currentTarget.value })}
            />
          </Field>
          <Field label={words.model} name="model">
            <Select {...props} name="model" choices={extras.models} />
          </Field>
          <Field label={words.function} name="function">
            <Select {...props} name="function" choices={extras.departments} />
          </Field>
          <Field label={words.seniority} name="seniority">
            <Select {...props} name="seniority" choices={extras.seniorities} />
          </Field>
        </div>
        <div class="profile-column">
          <fieldset class="choices">
            <legend>{words.phase}</legend>
            {[{ id: '', name: words.notStated }, ...extras.phases].map((phase: Choice) => (
              <label class="choice" key={phase.id}>
                <input
                  type="radio"
                  name={profileName('phase')}
                  value={phase.id}
                  checked={(profile.phase ?? '') === phase.id}
                  autocomplete="off"
                  onChange={() => onDescribe({ phase: phase.id })}
                />
                <span>
                  {phase.name}
                  {phase.about !== undefined && <small>: {phase.about}</small>}
                </span>
              </label>
            ))}
          </fieldset>
          <fieldset class="choices" aria-describedby="departments-about">
            <legend>{words.departments}</legend>
            <p class="small" id="departments-about">
              {words.departmentsAbout}
            </p>
            {extras.optionalDepartments.map(({ id, name }) => (
              <label class="choice" key={id}>
                <input
                  type="checkbox"
                  name={profileName('departments')}
                  value={id}
                  checked={chosen.includes(id)}
                  autocomplete="off"
                  onChange={(event) => {
                    const has = event.currentTarget.checked;
                    const known = extras.optionalDepartments;
                    onDescribe({ departments: withDepartment(known, chosen, id, has) });
                  }}
                />
                <span>
                  {name}
                  <small>: {plural(locale, words.adds, props.adds(id))}</small>
                </span>
              </label>
            ))}
            <p class="profile-total" role="status">
              {total}
            </p>
          </fieldset>
        </div>
      </div>
      <label class="choice proof-mode">
        <input
          type="checkbox"
          name={proofModeName}
          checked={props.proofMode}
          autocomplete="off"
          aria-describedby="proof-mode-about"
          onChange={(event) => props.onProofMode(event.currentTarget.checked)}
        />
        <span>{extras.words.proof.mode}</span>
      </label>
      <p class="small proof-mode-about" id="proof-mode-about">
        {extras.words.proof.about}
      </p>
    </details>
  );
}

function Field({
  label,
  name,
  children,
}: {
  readonly label: string;
  readonly name: keyof ProfileFields;
  readonly children: ComponentChildren;
}) {
  return (
    <p class="field">
      <label for={profileName(name)}>{label}</label>
      {children}
    </p>
  );
}

function Select({
  extras,
  profile,
  onDescribe,
  name,
  choices,
}: Props & {
  readonly name: 'model' | 'function' | 'seniority';
  readonly choices: readonly Choice[];
}) {
  const chosen = profile[name] ?? '';
  return (
    <select
      id={profileName(name)}
      name={profileName(name)}
      value={chosen}
      autocomplete="off"
      onChange={(event) => onDescribe({ [name]: event.currentTarget.value })}
    >
      <option value="">{extras.words.profile.notStated}</option>
      {choices.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice.name}
        </option>
      ))}
    </select>
  );
}
