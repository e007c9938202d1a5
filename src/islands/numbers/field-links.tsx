import type { FieldId } from '../../domain/ids.ts';
import { beginSmall } from './say.ts';
import { fieldPlace, labelOf, type Sheet } from './sheet.ts';

interface Props {
  readonly sheet: Sheet;
  /** A sentence with a place for {fields}. */
  readonly template: string;
  readonly fields: readonly FieldId[];
  /** Where each field stands; among the figures unless something else is said. */
  readonly placeOf?: (id: FieldId) => string;
  /** Further ways, such as to the currency. */
  readonly others?: readonly { readonly place: string; readonly name: string }[];
}

/** A sentence with the names of fields in it, each a way to its field. */
export function FieldLinks({ sheet, template, fields, placeOf = fieldPlace, others = [] }: Props) {
  const [before = '', after = ''] = template.split('{fields}');
  const links = [
    ...fields.map((id) => ({
      place: placeOf(id),
      name: beginSmall(sheet.locale, labelOf(sheet, id)),
    })),
    ...others,
  ];
  return (
    <>
      {before}
      {links.map(({ place, name }, index) => (
        <span key={place}>
          {index > 0 && ', '}
          <a href={`#${place}`}>{name}</a>
        </span>
      ))}
      {after}
    </>
  );
}
