import { useCallback, useState } from 'preact/hooks';

/** Something that is fetched when it is wanted: not yet, under way, there, or not to be had. */
export type Lazy<Value> =
  | { readonly state: 'idle' }
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: Value }
  | { readonly state: 'failed' };

/**
 * Fetches a part of the page on demand and can be asked again after a failure.
 * @returns the state, and the way to ask
 */
export function useLazy<Value>(
  load: () => Promise<Value>,
): readonly [Lazy<Value>, () => Promise<void>] {
  const [lazy, setLazy] = useState<Lazy<Value>>({ state: 'idle' });
  const ask = useCallback(async () => {
    setLazy({ state: 'loading' });
    try {
      setLazy({ state: 'ready', value: await load() });
    } catch {
      setLazy({ state: 'failed' });
    }
  }, [load]);
  return [lazy, ask];
}
