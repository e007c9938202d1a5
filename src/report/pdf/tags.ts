/** Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4) that the report uses. */
export type Role =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'Link'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure';

export interface Facts {
  /** What a picture shows, in words. */
  readonly alt?: string;
  readonly title?: string;
  /** What a header cell heads. */
  readonly scope?: 'Column' | 'Row';
  readonly numbering?: 'None' | 'Decimal';
  /** Where a figure stands, in millimetres: x, y, width, height. */
  readonly box?: Rectangle;
}

export type Rectangle = readonly [x: number, y: number, width: number, height: number];
export type Target = { readonly url: string } | { readonly page: number };

/** A node of the structure tree. */
export interface Element {
  readonly role: Role;
  readonly facts: Facts;
  readonly parent: Element | null;
  readonly kids: Kid[];
  /** The figure's place in points, as PDF wants it. */
  readonly bounds: string;
}

export type Kid = Element | { readonly page: number; readonly mcid: number } | TaggedLink;

export interface TaggedLink {
  readonly page: number;
  readonly rectangle: string;
  readonly target: Target;
  readonly contents: string;
  readonly owner: Element;
}

/** What is drawn as, for those who have it read to them. */
export interface Tags {
  /** A new element, last under the current one or the one given; a figure's parts are the figure. */
  readonly element: (role: Role, facts?: Facts, under?: Element) => Element;
  /** What is drawn meanwhile belongs to an element; it may come back, on other pages too. */
  readonly inside: (element: Element, draw: () => void) => void;
  /** What is drawn meanwhile is not read: running heads, repeated table heads. */
  readonly artifact: (draw: () => void, running?: boolean) => void;
  /** To be called before text is drawn. */
  readonly text: () => void;
  /** To be called before anything else is drawn: decoration, except in a figure. */
  readonly graphics: () => void;
  /** A link that belongs to the current element. */
  readonly link: (rectangle: Rectangle, target: Target, contents: string) => void;
}

const nothing: Element = { role: 'Document', facts: {}, parent: null, kids: [], bounds: '' };

/** For what is only looked at. */
export const noTags: Tags = {
  element: () => nothing,
  inside: (_, draw) => draw(),
  artifact: (draw) => draw(),
  text: () => {},
  graphics: () => {},
  link: () => {},
};
