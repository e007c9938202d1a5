import type { SavedAnswer, SavedAssessment, SavedNote } from './saved-assessment.ts';

/**
 * One assessment out of two copies of it. Per item, the newest answer and the newest note win; name,
 * profile and the like come from the copy that was changed last. A copy that moved to a larger flow
 * is never moved back by one that has not heard of it: the flow, and what is asked with it, come from
 * the larger. What was said in the same instant is settled the same way round, whoever comes first.
 */
export function mergeSaved(one: SavedAssessment, other: SavedAssessment): SavedAssessment {
  const { began: _, ...last } = isLater(one, other) ? one : other;
  return {
    ...last,
    ...scopeOf(holdsScope(one, other) ? one : other, last),
    answers: mergeEntries(one.answers, other.answers, isNewerAnswer),
    notes: mergeEntries(one.notes, other.notes, isNewerNote),
  };
}

function mergeEntries<Entry>(
  one: Readonly<Record<string, Entry>>,
  other: Readonly<Record<string, Entry>>,
  isNewer: (entry: Entry, than: Entry) => boolean,
): Readonly<Record<string, Entry>> {
  const merged = new Map(Object.entries(one));
  for (const [id, entry] of Object.entries(other)) {
    const mine = merged.get(id);
    if (mine === undefined || isNewer(entry, mine)) merged.set(id, entry);
  }
  return Object.fromEntries(merged);
}

/** The value and whether it can be shown are one thing said, so they win together. */
function isNewerAnswer(one: SavedAnswer, other: SavedAnswer): boolean {
  const ofSameInstant = ({ value, shown }: SavedAnswer) => `${value} ${shown ?? ''}`;
  return one.at === other.at ? ofSameInstant(one) > ofSameInstant(other) : one.at > other.at;
}

function isNewerNote(one: SavedNote, other: SavedNote): boolean {
  return one.at === other.at ? one.text > other.text : one.at > other.at;
}

function isLater(one: SavedAssessment, other: SavedAssessment): boolean {
  if (one.changedAt !== other.changedAt) return one.changedAt > other.changedAt;
  return essence(one) >= essence(other);
}

/**
 * Which copy says what is asked: the one with the larger flow, which is the one that asks more, and
 * within a flow the one changed last. A copy in which nothing was ever said is bound to no flow.
 */
function holdsScope(one: SavedAssessment, other: SavedAssessment): boolean {
  const said = [one, other].map((copy) => Object.keys(copy.answers).length > 0);
  if (said[0] !== said[1]) return said[0] === true;
  if (one.flow === other.flow) return isLater(one, other);
  if (one.asked.length !== other.asked.length) return one.asked.length > other.asked.length;
  return one.flow > other.flow;
}

/** The chosen departments go with what is asked, since the one follows from the other. */
function scopeOf(holder: SavedAssessment, last: Pick<SavedAssessment, 'profile'>) {
  const { edition, flow, asked, began } = holder;
  const { departments: _, ...profile } = last.profile;
  const { departments } = holder.profile;
  return {
    edition,
    flow,
    ...(began === undefined ? {} : { began }),
    asked,
    profile: departments === undefined ? profile : { ...profile, departments },
  };
}

function essence({ answers: _answers, notes: _notes, ...rest }: SavedAssessment): string {
  return JSON.stringify(rest);
}
