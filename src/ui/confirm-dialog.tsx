import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before something is left behind. The browser's own dialog keeps the focus and hears Escape. */
export function ConfirmDialog({ title, text, yes, no, onYes, onNo }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="dialog-title" onClose={onNo}>
      <h2 id="dialog-title">{title}</h2>
      <p>{text}</p>
      <div class="dialog-actions">
        <button type="button" class="button" onClick={onYes}>
          {yes}
        </button>
        <button type="button" class="button secondary" onClick={() => dialog.current?.close()}>
          {no}
        </button>
      </div>
    </dialog>
  );
}
