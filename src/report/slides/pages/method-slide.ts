import { fill } from '../../../i18n/fill.ts';
import { findSection } from '../../report.ts';
import { below, columns, content, top } from '../page-area.ts';
import type { Slide } from '../part.ts';
import { paragraphsIn, pointsIn } from '../section-content.ts';
import type { Setting } from '../setting.ts';
import { sheetOf } from '../sheet.ts';
import { styles } from '../type-style.ts';

/** How it is computed and what it rests on, in small. */
export function methodSlide(setting: Setting): Slide {
  const { report, about, words } = setting;
  const method = findSection(report, 'method');
  const sources = findSection(report, 'sources');
  const sheet = sheetOf(setting, {
    id: 'method',
    kicker: method?.title ?? words.method,
    title: words.basis,
  });
  const [left = content, right = content] = columns(content, [6.4, 5], 0.7);
  const address = about.methodAddress;
  const foot = 0.35;
  sheet.stack(
    'Method',
    paragraphsIn(method).map((text) => ({
      text,
      style: { ...styles.note, ink: 'ink' },
      before: 5,
    })),
    { ...left, h: left.h - foot },
    { least: 10.5 },
  );
  if (address !== null) {
    sheet.text(
      'Address',
      fill(words.wholeMethod, { address }),
      { ...left, y: left.y + left.h - foot + 0.1, h: 0.25 },
      { ...styles.small, ink: 'winners' },
      { href: address },
    );
  }
  const points = pointsIn(sources);
  if (points.length > 0) {
    sheet.text('Sources', sources?.title ?? '', top(right, 0.3), { ...styles.strong, size: 13 });
    sheet.stack(
      'Sources',
      points.map(({ text }) => ({ text, style: styles.small, before: 1.5 })),
      below(right, 0.32),
      { least: 8 },
    );
  }
  sheet.note(...paragraphsIn(method), ...sourceLines(setting));
  return sheet.done();
}

/** The sources on a slide of their own, where a deck has few others. */
export function sourcesSlide(setting: Setting): Slide | null {
  const sources = findSection(setting.report, 'sources');
  const points = pointsIn(sources);
  if (sources === undefined || points.length === 0) return null;
  const sheet = sheetOf(setting, { id: 'sources', kicker: '', title: sources.title });
  const half = Math.ceil(points.length / 2);
  columns(content, [1, 1]).forEach((column, index) => {
    sheet.stack(
      'Sources',
      points
        .slice(index * half, (index + 1) * half)
        .map(({ text }) => ({ text, style: styles.note, before: 4 })),
      column,
      { least: 9 },
    );
  });
  sheet.note(...sourceLines(setting));
  return sheet.done();
}

function sourceLines({ report }: Setting): readonly string[] {
  return pointsIn(findSection(report, 'sources')).map(({ text, link }) =>
    link === null ? text : `${text}, ${link}`,
  );
}
