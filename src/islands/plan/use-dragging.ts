import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { planHorizons } from '../../domain/plan.ts';
import { type EdgeScroll, edgeScroll } from '../../platform/edge-scroll.ts';
import type { Place } from './order.ts';

/** A task that is being dragged, and where it would go. */
export interface Dragging {
  readonly dragged: string | null;
  readonly drop: Place | null;
  /** What the handle of a task hears. */
  handle(id: string): {
    onPointerDown(event: PointerEvent): void;
    onPointerMove(event: PointerEvent): void;
    onPointerUp(): void;
    onPointerCancel(): void;
  };
}

interface Hold {
  readonly id: string;
  readonly item: HTMLElement;
  /** Where it was taken hold of, from the top of its list. */
  readonly from: number;
  y: number;
}

/**
 * Tasks that are dragged by their handles, with a mouse, a pen or a finger. Everything that can be
 * done so can be done with buttons as well.
 */
export function useDragging(
  root: RefObject<HTMLElement>,
  onDrop: (id: string, place: Place) => void,
): Dragging {
  const [dragged, setDragged] = useState<string | null>(null);
  const [drop, setDrop] = useState<Place | null>(null);
  const hold = useRef<Hold | null>(null);
  const scroll = useRef<EdgeScroll | null>(null);

  const follow = () => {
    const held = hold.current;
    if (held === null) return;
    held.item.style.translate = `0 ${held.y - topOf(held.item.parentElement) - held.from}px`;
    setDrop(placeUnder(root.current, held));
  };
  const letGo = () => {
    scroll.current?.stop();
    hold.current?.item.style.removeProperty('translate');
    hold.current = null;
    setDragged(null);
    setDrop(null);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') letGo();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      letGo();
    };
  }, []);

  return {
    dragged,
    drop,
    handle: (id) => ({
      onPointerDown(event) {
        const handle = event.currentTarget as HTMLElement;
        const item = handle.closest('li');
        if (event.button !== 0 || item === null) return;
        event.preventDefault();
        handle.setPointerCapture(event.pointerId);
        const from = event.clientY - topOf(item.parentElement);
        hold.current = { id, item, from, y: event.clientY };
        scroll.current ??= edgeScroll(follow);
        setDragged(id);
      },
      onPointerMove(event) {
        if (hold.current?.id !== id) return;
        hold.current.y = event.clientY;
        scroll.current?.holdAt(event.clientY);
        follow();
      },
      onPointerUp() {
        const place = hold.current?.id === id ? placeUnder(root.current, hold.current) : null;
        letGo();
        if (place !== null) onDrop(id, place);
      },
      onPointerCancel: letGo,
    }),
  };
}

/** The place in the list that is nearest: before the first task whose middle lies below. */
function placeUnder(root: HTMLElement | null, { id, y }: Hold): Place | null {
  const lists = Array.from(root?.querySelectorAll<HTMLElement>('[data-horizon]') ?? []);
  const [list] = lists.toSorted((a, b) => distance(a, y) - distance(b, y));
  const horizon = planHorizons.find((days) => String(days) === list?.dataset['horizon']);
  if (list === undefined || horizon === undefined) return null;
  const below = Array.from(list.querySelectorAll<HTMLElement>('[data-task]')).find((item) => {
    const { top, height } = item.getBoundingClientRect();
    return item.dataset['task'] !== id && y < top + height / 2;
  });
  return { horizon, before: below?.dataset['task'] ?? null };
}

/** How far a height lies outside an element; an empty list is as high as its group. */
function distance(list: HTMLElement, y: number): number {
  const { top, bottom } = (list.closest('section') ?? list).getBoundingClientRect();
  return Math.max(top - y, y - bottom, 0);
}

function topOf(element: Element | null): number {
  return element?.getBoundingClientRect().top ?? 0;
}
