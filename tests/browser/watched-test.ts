import { type Browser, type BrowserContext, type Page, test as plain } from '@playwright/test';
import { isTransitionNoise } from './transition-noise.ts';

export { expect } from '@playwright/test';

/**
 * Playwright's test, which also fails when any page of it throws. Starting a browser's profile and
 * its processes takes longer than most tests, so the tests of a worker share one: each begins with
 * pages of its own and nothing stored. Whatever would outlast a test ends the profile with it.
 */
export const test = plain.extend<
  { nothingThrown: undefined },
  { profile: { take(wanted: Wanted): Promise<Kept>; leave(kept: Kept): Promise<void> } }
>({
  profile: [
    async ({ browser }, use) => {
      let kept: Kept | null = null;
      await use({
        async take(wanted) {
          if (kept !== null && JSON.stringify(kept.wanted) === JSON.stringify(wanted)) return kept;
          await kept?.context.close();
          const context = await browser.newContext(wanted);
          const anchor = await context.newPage();
          await anchor.goto(anchorPath);
          kept = { context, anchor, wanted, used: false };
          markUsed(kept);
          return kept;
        },
        async leave(left) {
          if (left.used) {
            kept = null;
            await left.context.close();
            return;
          }
          const others = left.context.pages().filter((page) => page !== left.anchor);
          await Promise.all(others.map((page) => page.close()));
          await left.anchor.evaluate(() => localStorage.clear());
        },
      });
      await (kept as Kept | null)?.context.close();
    },
    { scope: 'worker' },
  ],
  context: async (
    { profile, viewport, hasTouch, isMobile, baseURL, locale, javaScriptEnabled, colorScheme },
    use,
  ) => {
    const kept = await profile.take({
      viewport,
      hasTouch: hasTouch ?? false,
      isMobile: isMobile ?? false,
      baseURL: baseURL ?? '',
      locale: locale ?? 'en-US',
      javaScriptEnabled: javaScriptEnabled ?? true,
      colorScheme: colorScheme ?? 'light',
    });
    await use(kept.context);
    await profile.leave(kept);
  },
  nothingThrown: [
    async ({ context }, run) => {
      const thrown: string[] = [];
      const note = (event: { error(): unknown }) => {
        const message = String(event.error());
        if (!isTransitionNoise(message)) thrown.push(message);
      };
      context.on('weberror', note);
      await run(undefined);
      context.off('weberror', note);
      plain.expect(thrown, 'what the pages threw').toEqual([]);
    },
    { auto: true },
  ],
});

/** A file of the site's that runs nothing: the page that holds on to the profile's processes. */
const anchorPath = '/icon.svg';

type Wanted = NonNullable<Parameters<Browser['newContext']>[0]>;

interface Kept {
  readonly context: BrowserContext;
  readonly anchor: Page;
  readonly wanted: Wanted;
  /** True once something was done to it that cannot be undone. */
  used: boolean;
}

/** What is given to a whole profile, its clock too, cannot be taken back from it. */
function markUsed(kept: Kept): void {
  const { context } = kept;
  mark(kept, context, ['addInitScript', 'grantPermissions', 'route']);
  mark(kept, context.clock, ['install', 'pauseAt', 'setFixedTime', 'setSystemTime']);
}

function mark<Of extends object>(kept: Kept, of: Of, names: readonly (keyof Of & string)[]): void {
  for (const name of names) {
    const original = of[name] as (...args: unknown[]) => unknown;
    Object.assign(of, {
      [name](...args: unknown[]) {
        kept.used = true;
        return original.apply(of, args);
      },
    });
  }
}
