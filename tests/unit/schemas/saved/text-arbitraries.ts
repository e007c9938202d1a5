import fc from 'fast-check';

export const ids = fc.stringMatching(/^[a-z]([a-z0-9-]{0,12}[a-z0-9])?$/);

export const times = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Any well-formed text: every script, symbols outside the basic plane too. */
export const texts = fc.string({ unit: 'binary', maxLength: 40 });

/** Texts up to a length in characters, the longest and half signs among them. */
export function textsUpTo(longest: number): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 30, arbitrary: texts },
    { weight: 8, arbitrary: fc.constantFrom('', '\ud800"\\') },
    { weight: 1, arbitrary: fc.constant('𝛀'.repeat(longest)) },
  );
}
