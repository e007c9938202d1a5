import { describe, expect, test } from 'vitest';
import { fileName } from '../../../src/report/file-name.ts';

const day = new Date(2026, 10, 23, 23, 59);

describe('file name', () => {
  test.each([
    ['Åsele Bröd AB', 'loopcheck-asele-brod-ab-2026-11-23.pdf'],
    ['', 'loopcheck-2026-11-23.pdf'],
    ['Łódź & Sønner ApS', 'loopcheck-lodz-sonner-aps-2026-11-23.pdf'],
    ['Straße 9', 'loopcheck-strasse-9-2026-11-23.pdf'],
    ['株式会社', 'loopcheck-2026-11-23.pdf'],
    ['Ελλάδα Київ', 'loopcheck-2026-11-23.pdf'],
    ["L'Oréal S.A.", 'loopcheck-loreal-sa-2026-11-23.pdf'],
    ['../../etc/passwd', 'loopcheck-etc-passwd-2026-11-23.pdf'],
    ['  --  ', 'loopcheck-2026-11-23.pdf'],
  ])('%s', (organisation, expected) => {
    expect(fileName('Loopcheck', organisation, day)).toBe(expected);
  });

  test('a long name is cut', () => {
    expect(fileName('Loopcheck', 'a'.repeat(200), day).length).toBeLessThan(90);
  });

  test('says what the file is', () => {
    expect(fileName('Loopcheck', '', day, '-plan.csv')).toBe('loopcheck-2026-11-23-plan.csv');
  });

  test('the site’s own name leads', () => {
    expect(fileName('Växtkollen', '', new Date(2027, 0, 2))).toBe('vaxtkollen-2027-01-02.pdf');
  });
});
