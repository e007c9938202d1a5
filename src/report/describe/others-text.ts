import type { DepartmentId } from '../../domain/ids.ts';
import { formatList } from '../../i18n/format.ts';
import { entry, type Vocabulary } from '../vocabulary.ts';
import { lowerFirst } from './speak.ts';

/** Departments that take part, as a list inside a sentence; empty where there are none. */
export function othersText(others: readonly DepartmentId[], vocabulary: Vocabulary): string {
  const names = others.map((id) => lowerFirst(entry(vocabulary.names.departments, id), vocabulary));
  return formatList(vocabulary.locale, names);
}
