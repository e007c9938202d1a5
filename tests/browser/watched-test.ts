import { test as plain } from '@playwright/test';

export { expect } from '@playwright/test';

/** Playwright's test, which also fails when any page of it throws. */
export const test = plain.extend<{ nothingThrown: undefined }>({
  nothingThrown: [
    async ({ context }, run) => {
      const thrown: string[] = [];
      context.on('weberror', (event) => thrown.push(String(event.error())));
      await run(undefined);
      plain.expect(thrown, 'what the pages threw').toEqual([]);
    },
    { auto: true },
  ],
});
