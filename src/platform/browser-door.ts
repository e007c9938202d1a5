import type { Address, Door, Shelf, TabMemory, WriteResult } from './door.ts';

/**
 * The door to the real browser.
 * @param scope goes before every key that is kept, so that two sites on one address never mix
 */
export function browserDoor(scope: string): Door {
  const prefix = `loopcheck:${scope}:`;
  return {
    shelf: browserShelf(prefix),
    tab: keptIn(() => sessionStorage, prefix),
    address: browserAddress,
    now: () => new Date(),
    newId: () => crypto.randomUUID?.() ?? randomHex(),
  };
}

function browserShelf(prefix: string): Shelf {
  return {
    ...keptIn(() => localStorage, prefix),
    remove(key) {
      try {
        localStorage.removeItem(prefix + key);
      } catch {
        // Where nothing may be written, there is nothing to remove.
      }
    },
    keys() {
      try {
        return Object.keys(localStorage)
          .filter((key) => key.startsWith(prefix))
          .map((key) => key.slice(prefix.length));
      } catch {
        return [];
      }
    },
    onForeignWrite(listener) {
      const heard = (event: StorageEvent) => {
        if (event.key?.startsWith(prefix)) listener(event.key.slice(prefix.length));
      };
      window.addEventListener('storage', heard);
      return () => window.removeEventListener('storage', heard);
    },
  };
}

/** @param storage is asked for anew each time, since even naming it throws where it is forbidden */
function keptIn(storage: () => Storage, prefix: string): TabMemory {
  return {
    read(key) {
      try {
        return storage().getItem(prefix + key);
      } catch {
        return null;
      }
    },
    write(key, value) {
      try {
        storage().setItem(prefix + key, value);
        return 'saved';
      } catch (error) {
        return reasonFor(error);
      }
    },
  };
}

/** `crypto.randomUUID` needs a secure context; a file opened over plain http has none. */
function randomHex(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function reasonFor(error: unknown): Exclude<WriteResult, 'saved'> {
  const full = error instanceof DOMException && error.name === 'QuotaExceededError';
  return full ? 'full' : 'forbidden';
}

let waiting: ReturnType<typeof setTimeout> | undefined;

const browserAddress: Address = {
  fragment: () => location.hash.slice(1),
  replaceFragment(fragment) {
    const bare = location.pathname + location.search;
    clearTimeout(waiting);
    try {
      history.replaceState(history.state, '', fragment === '' ? bare : `${bare}#${fragment}`);
    } catch {
      // Safari throws at more than a hundred changes in a few seconds, which somebody who types a
      // note can reach; the last one must still come through.
      waiting = setTimeout(() => browserAddress.replaceFragment(fragment), 1000);
    }
  },
  onFragment(listener) {
    window.addEventListener('hashchange', listener);
    return () => window.removeEventListener('hashchange', listener);
  },
};
