/**
 * Now, or just after what it follows where the clock has been set back since: what is said last must
 * stay the newest.
 */
export function instantAfter(now: Date, before: string | undefined): string {
  const least = before === undefined ? 0 : Date.parse(before) + 1;
  return new Date(Math.max(now.getTime(), least)).toISOString();
}
