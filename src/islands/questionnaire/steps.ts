import type { KpiId } from '../../domain/ids.ts';

/** The place after the last section, where open questions are listed. */
export const reviewPlace = 'review';

/** The place of the KPI ladder. */
export const ladderPlace = 'kpis';

/** The place of one KPI on the ladder: set apart from the items, of which one may be called alike. */
export function kpiPlace(kpi: KpiId): string {
  return `kpi-${kpi}`;
}

interface StepSection {
  readonly id: string;
  readonly items: readonly { readonly id: string }[];
}

/**
 * Which section a place in the address means: its own id, or one of its items. The number of
 * sections for the review; anything unknown is the first section.
 */
export function stepFor(place: string, sections: readonly StepSection[]): number {
  if (place === reviewPlace) return sections.length;
  const found = sections.findIndex(
    (section) => section.id === place || section.items.some((item) => item.id === place),
  );
  return Math.max(found, 0);
}

/**
 * Puts the focus where a place begins: on an item's first radio, or on the heading of a section.
 * On the first view of a page only an item takes it, since the browser begins at the top.
 */
export function placeFocus(root: HTMLElement, place: string, first: boolean): void {
  const item = place === '' ? null : root.querySelector<HTMLElement>(`#item-${place}`);
  if (item !== null) {
    const radio =
      item.querySelector<HTMLElement>('input:checked') ?? item.querySelector<HTMLElement>('input');
    radio?.focus({ preventScroll: true });
    item.scrollIntoView({ block: 'start' });
    return;
  }
  if (first) return;
  root.querySelector<HTMLElement>('h2[tabindex]')?.focus({ preventScroll: true });
  root.scrollIntoView({ block: 'start' });
}
