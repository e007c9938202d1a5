import { test as plain } from '@playwright/test';
import { isTransitionNoise } from './transition-noise.ts';

export { expect } from '@playwright/test';

/** Playwright's test, which also fails when any page of it throws. */
export const test = plain.extend<{ nothingThrown: undefined }>({
  nothingThrown: [
    async ({ context }, run) => {
      const thrown: string[] = [];
      context.on('weberror', (event) => {
        const message = String(event.error());
        if (!isTransitionNoise(message)) thrown.push(message);
      });
      await run(undefined);
      plain.expect(thrown, 'what the pages threw').toEqual([]);
    },
    { auto: true },
  ],
});
