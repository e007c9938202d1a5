import type { jsPDF } from 'jspdf';
import type { Element, Facts, Kid, Rectangle, Role, TaggedLink, Tags } from './tags.ts';

export interface PageLabel {
  /** The page from which it holds, counted from 1. */
  readonly from: number;
  readonly prefix?: string;
  readonly style?: 'decimal' | 'roman';
  readonly start?: number;
}

/** Tags that end up in a document. */
export interface DocumentTags extends Tags {
  readonly labelPages: (labels: readonly PageLabel[]) => void;
}

type Owner = Element | 'Artifact' | 'Running';

/**
 * Makes a document a tagged one: what is drawn after a call of `text` or `graphics` belongs to the
 * element or the artifact that was current at that call. Begin with an empty document.
 */
export function tag(doc: jsPDF): DocumentTags {
  const pdf = doc.internal as unknown as Internals;
  const root = newElement('Document', {}, null, '');
  const owners: Owner[] = [root];
  const owned: Element[][] = [];
  const links: TaggedLink[] = [];
  const annotations = new Map<TaggedLink, number>();
  let open: { readonly page: number; readonly owner: Owner } | null = null;
  let labels: readonly PageLabel[] = [];
  let treeRoot = 0;

  const now = () => owners.at(-1) ?? root;
  const current = () => owners.findLast((owner) => typeof owner === 'object') ?? root;
  const pageNumber = () => pdf.getCurrentPageInfo().pageNumber;

  function close(): void {
    if (open !== null) pdf.pages[open.page]?.push('EMC');
    open = null;
  }

  /** Begins a marked-content sequence, unless the one that is open will do. */
  function mark(owner: Owner): void {
    const page = pageNumber();
    if (open?.page === page && open.owner === owner) return;
    close();
    open = { page, owner };
    if (owner === 'Artifact') pdf.write('/Artifact BMC');
    else if (owner === 'Running') pdf.write('/Artifact <</Type/Pagination>> BDC');
    else {
      const onPage = owned[page] ?? [];
      owned[page] = onPage;
      const mcid = onPage.push(owner) - 1;
      owner.kids.push({ page, mcid });
      pdf.write(`/${owner.role} <</MCID ${mcid}>> BDC`);
    }
  }

  function rectangleOf([x, y, width, height]: Rectangle): string {
    const across = pdf.getCoordinateString;
    const down = pdf.getVerticalCoordinateString;
    return `[${across(x)} ${down(y + height)} ${across(x + width)} ${down(y)}]`;
  }

  function element(role: Role, facts: Facts = {}, under = current()): Element {
    if (inFigure(under) || (role === 'P' && holdsText.includes(under.role))) return under;
    const bounds = facts.box === undefined ? '' : rectangleOf(facts.box);
    const made = newElement(role, facts, under, bounds);
    if (typeof now() === 'object') under.kids.push(made);
    return made;
  }

  /** Within an artifact everything is the artifact. */
  function enter(owner: Owner): void {
    const around = now();
    owners.push(typeof around === 'string' ? around : owner);
  }

  function owning<T>(owner: Owner, draw: () => T): T {
    enter(owner);
    try {
      return draw();
    } finally {
      owners.pop();
    }
  }

  pdf.events.subscribe('buildDocument', () => {
    close();
    annotations.clear();
  });

  pdf.events.subscribe('putPage', ({ pageNumber: page }) => {
    pdf.write(`/Tabs /S\n/StructParents ${page - 1}`);
    const here = links.filter((link) => link.page === page);
    if (here.length === 0) return;
    for (const link of here) {
      const object = pdf.newAdditionalObject();
      const key = pdf.getNumberOfPages() + links.indexOf(link);
      object.content = annotation(link, key, (number) => pdf.getPageInfo(number).objId);
      annotations.set(link, object.objId);
    }
    pdf.write(`/Annots [${here.map((link) => reference(annotations.get(link))).join(' ')}]`);
  });

  pdf.events.subscribe('postPutResources', () => {
    treeRoot = pdf.newObjectDeferred();
    const parentTree = pdf.newObjectDeferred();
    const elements = [...descendants(root)];
    const ids = new Map(elements.map((each) => [each, pdf.newObjectDeferred()]));
    const put = (id: number, content: string) => {
      pdf.newObjectDeferredBegin(id, true);
      pdf.write(content);
      pdf.write('endobj');
    };
    const idOf = (each: Element | null) => reference(each === null ? treeRoot : ids.get(each));
    const pageId = (page: number) => reference(pdf.getPageInfo(page).objId);

    const kid = (each: Kid, home: number | undefined) => {
      if ('role' in each) return idOf(each);
      if ('rectangle' in each) {
        return `<</Type/OBJR/Obj ${reference(annotations.get(each))}/Pg ${pageId(each.page)}>>`;
      }
      if (each.page === home) return each.mcid;
      return `<</Type/MCR/Pg ${pageId(each.page)}/MCID ${each.mcid}>>`;
    };
    for (const each of elements) {
      const home = each.kids.find((one) => 'mcid' in one)?.page;
      const kids = each.kids.map((one) => kid(one, home)).join(' ');
      const at = home === undefined ? '' : `/Pg ${pageId(home)}`;
      const list = each.kids.length === 1 ? `/K ${kids}` : `/K[${kids}]`;
      put(
        ids.get(each) ?? 0,
        `<</S/${each.role}/P ${idOf(each.parent)}${at}${facts(each)}${kids === '' ? '' : list}>>`,
      );
    }
    const pages = pdf.getNumberOfPages();
    const ofPages = Array.from(
      { length: pages },
      (_, index) => `${index}[${(owned[index + 1] ?? []).map(idOf).join(' ')}]`,
    );
    const ofLinks = links.map((link, index) => `${pages + index} ${idOf(link.owner)}`);
    put(parentTree, `<</Nums[${[...ofPages, ...ofLinks].join('\n')}]>>`);
    put(
      treeRoot,
      `<</Type/StructTreeRoot/K ${idOf(root)}/ParentTree ${reference(parentTree)}` +
        `/ParentTreeNextKey ${pages + links.length}>>`,
    );
  });

  pdf.events.subscribe('putCatalog', () => {
    pdf.write(`/Version /1.7\n/MarkInfo <</Marked true>>\n/StructTreeRoot ${reference(treeRoot)}`);
    if (labels.length > 0) pdf.write(`/PageLabels <</Nums[${labels.map(labelEntry).join('')}]>>`);
  });

  return {
    element,
    inside: owning,
    artifact: (draw, running = false) => owning(running ? 'Running' : 'Artifact', draw),
    text: () => mark(now()),
    graphics: () => {
      const owner = now();
      mark(typeof owner === 'string' || inFigure(owner) ? owner : 'Artifact');
    },
    link(rectangle, target, contents) {
      const owner = current();
      const page = pageNumber();
      const link = { page, rectangle: rectangleOf(rectangle), target, contents, owner };
      links.push(link);
      owner.kids.push(link);
    },
    labelPages(given) {
      labels = given;
    },
  };
}

/** What this module uses of jsPDF that its types leave out; jsPDF's own plugins use the same. */
interface Internals {
  readonly pages: readonly string[][];
  readonly write: (content: string) => void;
  readonly newObjectDeferred: () => number;
  readonly newObjectDeferredBegin: (id: number, output: boolean) => void;
  readonly newAdditionalObject: () => { readonly objId: number; content: string };
  readonly getNumberOfPages: () => number;
  readonly getCurrentPageInfo: () => { readonly pageNumber: number };
  readonly getPageInfo: (page: number) => { readonly objId: number };
  readonly getCoordinateString: (x: number) => string;
  readonly getVerticalCoordinateString: (y: number) => string;
  readonly events: {
    readonly subscribe: (topic: string, react: (event: { pageNumber: number }) => void) => string;
  };
}

/** What needs no paragraph for its text. */
const holdsText: readonly Role[] = ['P', 'H1', 'H2', 'H3', 'TH', 'TD', 'Lbl', 'LBody', 'Link'];

function newElement(role: Role, facts: Facts, parent: Element | null, bounds: string): Element {
  return { role, facts, parent, kids: [], bounds };
}

function* descendants(element: Element): Generator<Element> {
  yield element;
  for (const kid of element.kids) if ('role' in kid) yield* descendants(kid);
}

function inFigure(owner: Owner): boolean {
  if (typeof owner === 'string') return false;
  return owner.role === 'Figure' || (owner.parent !== null && inFigure(owner.parent));
}

function reference(id: number | undefined): string {
  return `${id ?? 0} 0 R`;
}

function annotation(link: TaggedLink, key: number, pageId: (page: number) => number): string {
  const { rectangle, target, contents } = link;
  const goal =
    'url' in target
      ? `/A<</S/URI/URI${string(target.url)}>>`
      : `/Dest[${reference(pageId(target.page))}/XYZ null null null]`;
  return (
    `<</Type/Annot/Subtype/Link/Rect${rectangle}/Border[0 0 0]/F 4` +
    `/StructParent ${key}/Contents${string(contents)}${goal}>>`
  );
}

function facts({ facts, bounds }: Element): string {
  const { alt, title, scope, numbering } = facts;
  return [
    alt === undefined ? '' : `/Alt${string(alt)}`,
    title === undefined ? '' : `/T${string(title)}`,
    scope === undefined ? '' : `/A<</O/Table/Scope/${scope}>>`,
    numbering === undefined ? '' : `/A<</O/List/ListNumbering/${numbering}>>`,
    bounds === '' ? '' : `/A<</O/Layout/Placement/Block/BBox${bounds}>>`,
  ].join('');
}

function labelEntry({ from, prefix, style, start }: PageLabel): string {
  const parts = [
    style === undefined ? '' : `/S/${style === 'roman' ? 'r' : 'D'}`,
    prefix === undefined ? '' : `/P${string(prefix)}`,
    start === undefined ? '' : `/St ${start}`,
  ];
  return `${from - 1}<<${parts.join('')}>>`;
}

/** Plain letters as they are; anything else as UTF-16 in hexadecimal, which needs no escaping. */
function string(text: string): string {
  if (/^[ -~]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  const units = Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  );
  return `<feff${units.join('')}>`;
}
