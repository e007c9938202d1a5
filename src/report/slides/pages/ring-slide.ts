import { findSection, type RingChart } from '../../report.ts';
import { sectionLines } from '../block-lines.ts';
import { barsPart } from '../charts/bars.ts';
import { columns, content } from '../page-area.ts';
import type { ChartFrame, Slide } from '../part.ts';
import { chartsIn, paragraphsIn } from '../section-content.ts';
import type { Setting } from '../setting.ts';
import { sheetOf } from '../sheet.ts';
import { styles } from '../type-style.ts';

/** The touchpoints in the order of the loop, and where it leaks. */
export function ringSlide(setting: Setting): Slide | null {
  const section = findSection(setting.report, 'ring');
  const [ring] = chartsIn(section, 'ring');
  if (section === undefined || ring === undefined) return null;
  const sheet = sheetOf(setting, { id: 'ring', kicker: section.title, title: ring.summary });
  const scored = ring.stations.some(({ value, outside }) => value !== null || outside !== null);
  const [left = content, right = content] = columns(content, [7, 5], 0.7);
  if (scored) sheet.add({ ...frameOf(setting, ring), box: left });
  const said = paragraphsIn(section);
  sheet.stack(
    'Meaning',
    [
      { text: `${ring.centre.label}: ${ring.centre.text}`, style: styles.note },
      ...said
        .filter((text) => text !== ring.summary)
        .map((text) => ({ text, style: styles.body, before: 8 })),
    ],
    scored ? right : content,
  );
  sheet.note(...sectionLines(section));
  const outside = findSection(setting.report, 'outside');
  if (outside !== undefined) sheet.note(`${outside.title}:`, ...sectionLines(outside));
  return sheet.done();
}

function frameOf({ palette, words, locale }: Setting, ring: RingChart): Omit<ChartFrame, 'box'> {
  const { stations, leakLabel, outsideLabel, min, max } = ring;
  const asked = stations.some(({ outside }) => outside !== null);
  const chart = barsPart(
    {
      min,
      max,
      bars: stations.map(({ label, leak, value, text }) => ({
        label: leak ? `${label} (${leakLabel})` : value === null ? `${label} (${text})` : label,
        marked: leak,
      })),
      series: [
        {
          name: words.now,
          colour: 'winners',
          values: stations.map(({ value, text }) => (value === null ? null : { value, text })),
        },
        ...(asked
          ? [
              {
                name: outsideLabel,
                colour: 'stone' as const,
                values: stations.map(({ outside }) => outside),
              },
            ]
          : []),
      ],
    },
    palette,
    locale,
  );
  return { kind: 'chart', name: ring.title, alt: `${ring.title}. ${ring.summary}`, chart };
}
