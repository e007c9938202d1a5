import { useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ResultWords } from '../../i18n/words/result.en.ts';
import { download } from '../../platform/download.ts';
import { copyText, printPage, sharedAddress, wholeAddress } from '../../platform/page.ts';

interface Props {
  readonly locale: Locale;
  readonly words: ResultWords;
  /** The page's address with the answers behind the #, with or without names and notes. */
  readonly linkHref: (withTexts: boolean) => string;
  readonly file: () => { readonly name: string; readonly text: string };
  readonly savedHref: string;
  readonly compareHref: string;
}

/** From this length on some mail programs cut a link. */
const longLink = 2000;

type Copying = 'idle' | 'copied' | 'copyFailed';

/** The private link, the file and the printer. */
export function Keep({ locale, words, linkHref, file, savedHref, compareHref }: Props) {
  const [withTexts, setWithTexts] = useState(true);
  const [copying, setCopying] = useState<Copying>('idle');
  const [savedAs, setSavedAs] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const { keep } = words;
  const href = linkHref(withTexts);
  const shared = sharedAddress(href);
  const link = shared ?? wholeAddress(href);
  const choose = (everything: boolean) => {
    setWithTexts(everything);
    setCopying('idle');
  };
  return (
    <section class="result-section section-keep" id="keep" aria-labelledby="keep-title">
      <h2 id="keep-title">{keep.title}</h2>
      <div class="section-body">
        <p>{keep.linkText}</p>
        <fieldset class="choices">
          <legend>{keep.linkChoice}</legend>
          <label>
            <input type="radio" name="link" checked={withTexts} onChange={() => choose(true)} />
            {keep.linkWith}
          </label>
          <label>
            <input type="radio" name="link" checked={!withTexts} onChange={() => choose(false)} />
            {keep.linkWithout}
          </label>
        </fieldset>
        <div class="field link-field">
          <label for="private-link">{keep.linkLabel}</label>
          <input
            id="private-link"
            ref={field}
            type="text"
            readOnly
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
        </div>
        {link.length > longLink && (
          <p class="caution">{fill(keep.long, { n: formatNumber(locale, link.length, 0) })}</p>
        )}
        {shared === null && <p class="caution">{keep.local}</p>}
        <p class="keep-actions">
          <button
            type="button"
            class="button secondary"
            onClick={async () => {
              const copied = await copyText(link);
              if (!copied) field.current?.select();
              setCopying(copied ? 'copied' : 'copyFailed');
            }}
          >
            {keep.copy}
          </button>
          <span role="status">{copying === 'idle' ? '' : keep[copying]}</span>
        </p>
        <p>{keep.fileText}</p>
        <p class="keep-actions">
          <button
            type="button"
            class="button secondary"
            onClick={() => {
              const { name, text } = file();
              download(new Blob([text], { type: 'application/json' }), name);
              setSavedAs(name);
            }}
          >
            {keep.save}
          </button>
          <button type="button" class="button secondary" onClick={printPage}>
            {keep.print}
          </button>
          <a href={savedHref}>{keep.others}</a>
          <a href={compareHref}>{keep.compare}</a>
        </p>
        <p role="status">{savedAs === '' ? '' : fill(keep.saved, { name: savedAs })}</p>
      </div>
    </section>
  );
}
