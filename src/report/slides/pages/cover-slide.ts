import { formatDate } from '../../../i18n/format.ts';
import { findSection } from '../../report.ts';
import { derivationLines } from '../block-lines.ts';
import { page } from '../page-area.ts';
import type { Slide } from '../part.ts';
import { figuresIn } from '../section-content.ts';
import type { Setting } from '../setting.ts';
import { sheetOf } from '../sheet.ts';
import { styles } from '../type-style.ts';
import { addEquation } from './equation-parts.ts';

/** The equation, huge; whose it is, for whom, by whom and when. */
export function coverSlide(setting: Setting): Slide {
  const { about, words, report, locale } = setting;
  const sheet = sheetOf(setting, { id: 'cover', layout: 'cover', kicker: '', title: words.title });
  const brand = { x: page.left, y: 0.55, w: 8, h: 0.35 };
  sheet.text('Brand', about.siteName, brand, { ...styles.lead, size: 16, ink: 'winners' });
  const [figure] = figuresIn(findSection(report, 'equation'));
  if (figure !== undefined) {
    addEquation(sheet, figure, { x: page.left, y: 1.15, w: 11.7, h: 2.5 }, 150);
    sheet.note(`${figure.label} = ${figure.text}, ${figure.note}`);
    sheet.note(...derivationLines(figure.derivation));
  }
  sheet.add({
    kind: 'line',
    name: 'Rule',
    box: { x: page.left, y: 3.85, w: page.right - page.left, h: 0 },
    ink: 'stone',
    width: 1,
  });
  const whose = about.organisation.trim() === '' ? words.nameless : about.organisation;
  sheet.text(
    'Organisation',
    whose,
    { x: page.left, y: 4.75, w: 11.7, h: 1.05 },
    { ...styles.title, size: 34 },
    { least: 16 },
  );
  const facts = [
    [words.preparedFor, about.preparedFor],
    [words.preparedBy, about.preparedBy],
    [words.date, formatDate(locale, about.date)],
  ].filter(([, value]) => value?.trim() !== '');
  const width = 3.7;
  facts.forEach(([label = '', value = ''], index) => {
    sheet.stack(
      label,
      [
        { text: label, style: { ...styles.small, size: 12 } },
        { text: value, style: { ...styles.body, size: 15 }, before: 2 },
      ],
      { x: page.left + index * (width + 0.3), y: 6.05, w: width, h: 0.95 },
    );
  });
  return sheet.done();
}
