import { titleBox } from './page-area.ts';
import type { Slide } from './part.ts';
import { styles } from './type-style.ts';

/** Where the title stands and how it is set, by layout: on the cover below the equation. */
export const titles = {
  page: { box: titleBox, style: styles.title },
  cover: {
    box: { x: titleBox.x, y: 4.1, w: titleBox.w, h: 0.55 },
    style: { ...styles.title, size: 20, ink: 'quiet' },
  },
} as const satisfies Readonly<Record<Slide['layout'], object>>;
