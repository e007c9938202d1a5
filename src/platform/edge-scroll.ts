/** Scrolls the page while something is held near its upper or lower edge. */
export interface EdgeScroll {
  /** Says where in the window it is held. */
  holdAt(y: number): void;
  stop(): void;
}

/** So near an edge, in pixels, the page begins to scroll. */
const edge = 64;
/** The fastest, in pixels a frame. */
const fastest = 14;

/** @param onScroll is called after each step, since what lies under the pointer has changed */
export function edgeScroll(onScroll: () => void): EdgeScroll {
  let speed = 0;
  let frame = 0;
  const step = () => {
    frame = 0;
    if (speed === 0) return;
    scrollBy({ top: speed, behavior: 'instant' });
    onScroll();
    frame = requestAnimationFrame(step);
  };
  return {
    holdAt(y) {
      const above = Math.max(0, edge - y);
      const below = Math.max(0, y - (innerHeight - edge));
      speed = (Math.min(edge, below) - Math.min(edge, above)) * (fastest / edge);
      if (speed !== 0 && frame === 0) frame = requestAnimationFrame(step);
    },
    stop() {
      speed = 0;
      cancelAnimationFrame(frame);
      frame = 0;
    },
  };
}
