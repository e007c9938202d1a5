import actions from '../../../../src/content/actions/actions.json' with { type: 'json' };
import actionsEn from '../../../../src/content/actions/en/actions.json' with { type: 'json' };
import actionsSv from '../../../../src/content/actions/sv/actions.json' with { type: 'json' };
import edition from '../../../../src/content/editions/2026.2.json' with { type: 'json' };
import itemsEn from '../../../../src/content/instrument/en/items.json' with { type: 'json' };
import data from '../../../../src/content/instrument/instrument.json' with { type: 'json' };
import itemsSv from '../../../../src/content/instrument/sv/items.json' with { type: 'json' };
import namesEn from '../../../../src/content/names/en.json' with { type: 'json' };
import namesSv from '../../../../src/content/names/sv.json' with { type: 'json' };
import sourceList from '../../../../src/content/sources.json' with { type: 'json' };
import type { Instrument } from '../../../../src/domain/instrument.ts';
import type { Locale } from '../../../../src/i18n/locale.ts';
import { parseInstrument } from '../../../../src/schemas/content/instrument.ts';

/** The content as it is published, for tests that spoil one place of it. */
export const shipped = {
  instrument: data,
  actions,
  edition,
  sources: sourceList,
  texts: {
    sv: { items: itemsSv, actions: actionsSv, names: namesSv },
    en: { items: itemsEn, actions: actionsEn, names: namesEn },
  },
};

export const editionPath = 'src/content/editions/2026.2.json';

export const shippedInstrument: Instrument = parseInstrument(data, actions, edition, editionPath);

type Changes = Readonly<Record<string, unknown>>;

/** The entries with one of them changed. @throws Error when none has the id. */
export function changed<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  id: string,
  changes: Changes,
): readonly unknown[] {
  if (!entries.some((entry) => entry.id === id)) throw new Error(`nothing to spoil: ${id}`);
  return entries.map((entry) => (entry.id === id ? { ...entry, ...changes } : entry));
}

/** A language's item texts with one of them changed. */
export function itemTexts(locale: Locale, id: string, changes: Changes): Changes {
  return changedKey(shipped.texts[locale].items, id, changes);
}

/** A language's action texts with one of them changed. */
export function actionTexts(locale: Locale, id: string, changes: Changes): Changes {
  return changedKey(shipped.texts[locale].actions, id, changes);
}

/** A record without one of its keys. */
export function without(record: Changes, key: string): Changes {
  if (!(key in record)) throw new Error(`nothing to leave out: ${key}`);
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

/** What a mistake is answered with. @throws Error when it is accepted. */
export function refusalOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof Error) return error.message;
    throw error;
  }
  throw new Error('the mistake was accepted');
}

function changedKey(record: Changes, id: string, changes: Changes): Changes {
  const entry = record[id];
  if (typeof entry !== 'object') throw new Error(`nothing to spoil: ${id}`);
  return { ...record, [id]: { ...entry, ...changes } };
}
