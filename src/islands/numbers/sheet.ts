import type { FieldSpec, TypedFigures } from '../../domain/figure.ts';
import type { BusinessModelId, FieldId, TouchpointId } from '../../domain/ids.ts';
import type { Session } from '../../state/session.ts';
import type { Currency, Props } from './props.ts';
import { namesInText, type Speech } from './say.ts';

export type SavedFigures = ReturnType<Session['$assessment']['get']>['figures'];

/** What every field of the page works with: what is said so far, and how it is said and changed. */
export interface Sheet extends Speech {
  readonly page: Props;
  readonly session: Session;
  /** False until what is saved has been opened. */
  readonly ready: boolean;
  readonly saved: SavedFigures;
  /** What may be reckoned with. */
  readonly typed: TypedFigures;
  /** What the scenario changes, by parameter. */
  readonly scenario: ReadonlyMap<string, number>;
  /** What customers gave, by touchpoint. */
  readonly ratings: ReadonlyMap<TouchpointId, readonly number[]>;
  /** Language, words and money alone: the same object until one of them changes. */
  readonly speech: Speech;
  readonly currency: Currency | null;
  readonly model: BusinessModelId | undefined;
  /** What does not go together, in words. */
  readonly contradictions: readonly SaidContradiction[];
}

export interface SaidContradiction {
  readonly id: string;
  readonly text: string;
  readonly fields: readonly FieldId[];
}

/** @throws Error when the content has no such field: a mistake in the code */
export function specOf({ page }: Sheet, id: FieldId): FieldSpec {
  const spec = page.fields.find((field) => field.id === id);
  if (spec === undefined) throw new Error(`no field ${id}`);
  return spec;
}

export function labelOf({ page }: Pick<Sheet, 'page'>, id: FieldId): string {
  return page.texts.fields[id]?.label ?? id;
}

/** Fields by name, as a list in a sentence. */
export function fieldNames(sheet: Sheet, ids: readonly FieldId[]): string {
  return namesInText(
    sheet,
    ids.map((id) => labelOf(sheet, id)),
  );
}

/** Where a field stands among the figures. */
export function fieldPlace(id: FieldId): string {
  return `field-${id}`;
}
