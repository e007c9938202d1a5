import { useStore as useNanoStore } from '@nanostores/preact';
import type { ReadableAtom } from 'nanostores';

/**
 * The one way for islands to read a store. A session opens what is saved only after hydration, so
 * the first render in the browser equals the built HTML, as Preact's hydration requires.
 */
export function useStore<Value>(store: ReadableAtom<Value>): Value {
  return useNanoStore(store);
}
