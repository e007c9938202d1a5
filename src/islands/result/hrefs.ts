/** An address with what stands behind its #, if anything. */
export function withFragment(href: string, fragment: string): string {
  return fragment === '' ? href : `${href}#${fragment}`;
}
