import { useCallback, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locale.ts';
import type { ResultWords } from '../../i18n/words/result.en.ts';
import { useLazy } from '../../ui/lazy.ts';
import type { PageGiven } from './take-away.tsx';

interface Props {
  readonly locale: Locale;
  readonly words: ResultWords;
  readonly given: PageGiven;
}

/** The way to every other format; the dialog and its words are fetched when it is asked for. */
export function AllFormats({ locale, words, given }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const load = useCallback(async () => {
    const [{ TakeAway }, { loadTakeAwayWords }] = await Promise.all([
      import('./take-away.tsx'),
      import('../../report/take-away.ts'),
    ]);
    return { TakeAway, words: await loadTakeAwayWords(locale) };
  }, [locale]);
  const [dialog, fetchDialog] = useLazy(load);
  const { all, allFailed } = words.download;
  return (
    <>
      <button
        type="button"
        class="button secondary"
        data-testid="all-formats"
        aria-haspopup="dialog"
        ref={button}
        aria-disabled={dialog.state === 'loading'}
        onClick={() => {
          setOpen(true);
          if (dialog.state !== 'ready' && dialog.state !== 'loading') void fetchDialog();
        }}
      >
        {all}
      </button>
      {dialog.state === 'failed' && <span role="alert">{allFailed}</span>}
      {open && dialog.state === 'ready' && (
        <dialog.value.TakeAway
          words={dialog.value.words}
          given={given}
          onClose={() => {
            setOpen(false);
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}
