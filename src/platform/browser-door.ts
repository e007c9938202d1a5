import type { Address, Door, Shelf, WriteResult } from './door.ts';

/**
 * The door to the real browser.
 * @param scope goes before every key on the shelf, so that two sites on one address never mix
 */
export function browserDoor(scope: string): Door {
  return {
    shelf: browserShelf(`loopcheck:${scope}:`),
    address: browserAddress,
    now: () => new Date(),
    newId: () => crypto.randomUUID?.() ?? randomHex(),
  };
}

function browserShelf(prefix: string): Shelf {
  return {
    read(key) {
      try {
        return localStorage.getItem(prefix + key);
      } catch {
        return null;
      }
    },
    write(key, value) {
      try {
        localStorage.setItem(prefix + key, value);
        return 'saved';
      } catch (error) {
        return reasonFor(error);
      }
    },
    remove(key) {
      try {
        localStorage.removeItem(prefix + key);
      } catch {
        // Where nothing may be written, there is nothing to remove.
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

/** `crypto.randomUUID` needs a secure context; a file opened over plain http has none. */
function randomHex(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function reasonFor(error: unknown): Exclude<WriteResult, 'saved'> {
  const full = error instanceof DOMException && error.name === 'QuotaExceededError';
  return full ? 'full' : 'forbidden';
}

const browserAddress: Address = {
  fragment: () => location.hash.slice(1),
  replaceFragment(fragment) {
    const bare = location.pathname + location.search;
    history.replaceState(history.state, '', fragment === '' ? bare : `${bare}#${fragment}`);
  },
  onFragment(listener) {
    window.addEventListener('hashchange', listener);
    return () => window.removeEventListener('hashchange', listener);
  },
};
