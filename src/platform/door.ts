/** Whether something could be written, and if not, why. */
export type WriteResult = 'saved' | 'full' | 'forbidden';

/** What is kept on this device. Reading gives null where nothing is, or nothing may be read. */
export interface Shelf {
  read(key: string): string | null;
  write(key: string, value: string): WriteResult;
  remove(key: string): void;
  /** Every key that something lies under, in no order; none where nothing may be read. */
  keys(): readonly string[];
  /** Calls back when another tab writes a key. Returns the way to stop. */
  onForeignWrite(listener: (key: string) => void): () => void;
}

/** What is kept for this tab alone, across its pages and reloads, until it is closed. */
export interface TabMemory {
  read(key: string): string | null;
  write(key: string, value: string): WriteResult;
}

/** The fragment of the page's address: what stands behind the # and never reaches a server. */
export interface Address {
  fragment(): string;
  /** Replaces the fragment without a new step in the history. */
  replaceFragment(fragment: string): void;
  onFragment(listener: () => void): () => void;
}

/** The only way to the browser, the clock and chance. Tests pass another one. */
export interface Door {
  readonly shelf: Shelf;
  readonly tab: TabMemory;
  readonly address: Address;
  now(): Date;
  newId(): string;
}
