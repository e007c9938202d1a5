export interface Weight {
  readonly url: string;
  readonly bytes: number;
  readonly isScript: boolean;
}

/**
 * What each address weighs as sent: the static server has text in brotli at its best and leaves
 * fonts and images as they are.
 */
export function weigh(urls: readonly string[]): Promise<Weight[]> {
  return Promise.all(urls.map(weighOne));
}

export function sum(weights: readonly Weight[], what: 'total' | 'js'): number {
  return weights
    .filter(({ isScript }) => what === 'total' || isScript)
    .reduce((bytes, weight) => bytes + weight.bytes, 0);
}

async function weighOne(url: string): Promise<Weight> {
  const { headers } = await fetch(url, { method: 'HEAD', headers: { 'accept-encoding': 'br' } });
  const length = headers.get('content-length');
  if (length === null) {
    throw new Error(`the server names no length for ${url}`);
  }
  return {
    url,
    bytes: Number(length),
    isScript: (headers.get('content-type') ?? '').includes('javascript'),
  };
}
