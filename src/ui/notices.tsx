import { useRef } from 'preact/hooks';

export interface NoticeAction {
  readonly label: string;
  readonly act: () => void;
}

export interface NoticeEntry {
  readonly id: string;
  readonly text: string;
  readonly actions: readonly NoticeAction[];
}

/** What the user should know about the answers: each message says what can be done. */
export function Notices({ entries }: { readonly entries: readonly NoticeEntry[] }) {
  const place = useRef<HTMLDivElement>(null);
  /** A notice that has been dealt with goes away; the focus stays where it stood. */
  const dealWith = (act: () => void) => {
    place.current?.focus();
    act();
  };
  return (
    <div class="notices" role="status" tabIndex={-1} ref={place}>
      {entries.map(({ id, text, actions }) => (
        <div class="notice" key={id}>
          <p>{text}</p>
          <div class="notice-actions">
            {actions.map(({ label, act }) => (
              <button
                type="button"
                class="button small-button secondary"
                key={label}
                onClick={() => dealWith(act)}
              >
                {label}
              </button>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
