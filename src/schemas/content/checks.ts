import type { Problem } from './problems.ts';

interface Entry {
  readonly id: string;
}

/** A problem for every id that stands more than once. */
export function twice(file: string, entries: readonly Entry[]): Problem[] {
  const ids = entries.map((entry) => entry.id);
  return ids
    .filter((one, index) => ids.indexOf(one) !== index)
    .map((at) => ({ file, at, message: 'stands twice: rename or remove one of them' }));
}

/** A problem for every name in a field that is not among those known. */
export function unknown(
  file: string,
  at: string,
  field: string,
  named: readonly string[],
  known: readonly string[],
): Problem[] {
  return named
    .filter((name) => !known.includes(name))
    .map((name) => ({
      file,
      at: `${at} · ${field}`,
      message: `"${name}" is not known; use one of: ${known.join(', ')}`,
    }));
}

/** A problem for every id without a text. */
export function missing(file: string, ids: readonly string[], texts: object): Problem[] {
  return [...new Set(ids)]
    .filter((id) => !Object.hasOwn(texts, id))
    .map((at) => ({ file, at, message: 'has no text in this language: write it' }));
}

/** A problem for every text whose id is not among those that need one. */
export function surplus(file: string, ids: readonly string[], texts: object): Problem[] {
  return Object.keys(texts)
    .filter((id) => !ids.includes(id))
    .map((at) => ({ file, at, message: 'belongs to no known id: rename or remove it' }));
}
