import type { CharterWords } from '../../i18n/words/charter.en.ts';

type Way = 'result' | 'ladder' | 'numbers' | 'kpis';

/** Where what is agreed here comes from, and where it shows. */
export function Ways({
  words,
  ...hrefs
}: { readonly words: CharterWords['ways'] } & Readonly<Record<Way, string>>) {
  return (
    <nav class="charter-ways" aria-label={words.label}>
      {(['result', 'ladder', 'numbers', 'kpis'] as const).map((way) => (
        <a key={way} href={hrefs[way]}>
          {words[way]}
        </a>
      ))}
    </nav>
  );
}
