import { findSection, type LadderChart, type LadderRow } from '../../report.ts';
import { sectionLines } from '../block-lines.ts';
import { content } from '../page-area.ts';
import type { Slide } from '../part.ts';
import { chartsIn } from '../section-content.ts';
import type { Setting } from '../setting.ts';
import { sheetOf } from '../sheet.ts';

/** Which KPIs decide and which are only looked at: the rungs as rows, the highest on top. */
export function kpisSlide(setting: Setting): Slide | null {
  const { words, report } = setting;
  const section = findSection(report, 'kpis');
  const [ladder] = chartsIn(section, 'ladder');
  if (section === undefined || ladder === undefined) return null;
  const sheet = sheetOf(setting, { id: 'kpis', kicker: section.title, title: ladder.summary });
  sheet.table({
    name: ladder.title,
    box: content,
    shares: [2.2, 9],
    head: [words.rung, words.kpis],
    rows: rungsOf(ladder).map(({ name, rows, top }) => [
      {
        text: name,
        style: { bold: true, ink: top ? ('winners' as const) : ('ink' as const) },
        ...(top ? { fill: 'winnersTint' as const } : {}),
      },
      {
        text: rows.map((row) => named(row, words.withinOne)).join('  ·  '),
        ...(top ? { fill: 'winnersTint' as const } : {}),
      },
    ]),
    size: 17,
  });
  sheet.note(...sectionLines(section));
  return sheet.done();
}

function rungsOf({ rungs, groups }: LadderChart) {
  const all = groups.flatMap(({ rows }) => rows);
  const placed = rungs.map((name, rung) => ({
    name,
    rows: all.filter((row) => row.rung === rung),
    top: rung === rungs.length - 1,
  }));
  const unknown = all.filter(({ rung }) => rung === null);
  const [first] = unknown;
  const open = first === undefined ? [] : [{ name: first.text, rows: unknown, top: false }];
  return [...placed.toReversed(), ...open];
}

function named({ label, silo }: LadderRow, withinOne: string): string {
  return silo ? `${label} (${withinOne})` : label;
}
