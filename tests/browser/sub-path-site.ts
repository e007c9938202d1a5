/**
 * The address of the second build, which lives below a path of its host and knows its public
 * address; the config serves it on the port after the first one's.
 */
export function subPathSite(baseURL: string | undefined): string {
  const { hostname, port } = new URL(baseURL ?? 'http://127.0.0.1:4401');
  return `http://${hostname}:${Number(port) + 1}${subPath}`;
}

/** The path that the second build lives below. */
export const subPath = '/sub/path/';

/** The public address that the second build was told. */
export const publicAddress = `https://example.org${subPath}`;
