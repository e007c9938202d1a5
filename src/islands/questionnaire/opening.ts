import type { ItemId } from '../../domain/ids.ts';
import type { Session } from '../../state/session.ts';
import { readEarly } from './early.ts';
import { toAnswer } from './options.ts';
import type { ProfileFields } from './profile-fields.ts';

/**
 * Opens what is saved. What was done before this script came counts, and is newer than that.
 * @param touched hears which items the reader was at
 * @returns the way to stop
 */
export function openWithEarly(
  session: Session,
  root: HTMLElement,
  known: ReadonlySet<ItemId>,
  touched: (ids: readonly ItemId[]) => void,
): () => void {
  const { answers, profile, proofMode, focused } = readEarly(root, known);
  const close = session.open();
  touched([...answers.keys(), ...(focused === null ? [] : [focused])]);
  for (const [id, value] of answers) session.answer(id, toAnswer(value));
  if (Object.keys(profile).length > 0) session.describe(asProfile(added(profile, session)));
  if (proofMode) session.setProofMode(true);
  return close;
}

/** The form offers only what the instrument names, so its values are what the ids' brands say. */
export function asProfile(fields: ProfileFields): Parameters<Session['describe']>[0] {
  return fields as Parameters<Session['describe']>[0];
}

/** What was filled in early, beside the departments that are saved: a box left empty says nothing. */
function added(profile: ProfileFields, session: Session): ProfileFields {
  const saved: ProfileFields = session.$assessment.get().profile;
  const departments = [...(saved.departments ?? []), ...(profile.departments ?? [])];
  return { ...profile, departments };
}
