import { dayOf } from '../i18n/days.ts';

/**
 * The name of a file made from the report: site, organisation where it can be written in ASCII, day.
 * @param ending what the file is, from the point on; with more before it where there are several
 * @example fileName('Loopcheck', 'Åsele Bröd AB', new Date(2026, 10, 23)) // 'loopcheck-asele-brod-ab-2026-11-23.pdf'
 * @example fileName('Loopcheck', '', new Date(2026, 10, 23), '-plan.csv') // 'loopcheck-2026-11-23-plan.csv'
 */
export function fileName(
  siteName: string,
  organisation: string,
  date: Date,
  ending = '.pdf',
): string {
  const parts = [slug(siteName), slug(organisation), dayOf(date)];
  return `${parts.filter((part) => part !== '').join('-')}${ending}`;
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
