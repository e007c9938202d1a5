/**
 * The report's file name: site, organisation where it can be written in ASCII, and day.
 * @example fileName('Loopcheck', 'Åsele Bröd AB', new Date(2026, 10, 23)) // 'loopcheck-asele-brod-ab-2026-11-23.pdf'
 */
export function fileName(siteName: string, organisation: string, date: Date): string {
  const parts = [slug(siteName), slug(organisation), localDay(date)];
  return `${parts.filter((part) => part !== '').join('-')}.pdf`;
}

const longest = 60;

/** Letters that do not come apart into a base and an accent. */
const spelled: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ŧ: 't',
  þ: 'th',
  ß: 'ss',
  ı: 'i',
};

function slug(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^ -~]/gu, (letter) => spelled[letter] ?? (/\p{M}/u.test(letter) ? '' : ' '))
    .replace(/['.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-|-$/g, '');
}

function localDay(date: Date): string {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, '0'));
  return `${date.getFullYear()}-${month}-${day}`;
}
