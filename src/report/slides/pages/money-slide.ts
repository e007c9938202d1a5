import { type Amount, findSection } from '../../report.ts';
import { derivationLines, sectionLines } from '../block-lines.ts';
import { linesPart } from '../charts/lines.ts';
import { below, columns, content, top } from '../page-area.ts';
import type { Slide } from '../part.ts';
import { blocksOf, chartsIn, firstSentence, paragraphsIn } from '../section-content.ts';
import type { Setting } from '../setting.ts';
import { sheetOf } from '../sheet.ts';
import { styles } from '../type-style.ts';

/** What it is worth, and the loop over time, where there are figures. */
export function moneySlide(setting: Setting): Slide | null {
  const { report, palette, locale } = setting;
  const money = findSection(report, 'money');
  const future = findSection(report, 'future');
  const amounts = blocksOf(money, 'amount').filter(({ value }) => value !== null);
  const charts = chartsIn(future, 'lines').slice(0, 2);
  const [amount] = amounts;
  if (amount === undefined && charts.length === 0) return null;
  const sheet = sheetOf(setting, {
    id: 'money',
    kicker: (amount === undefined ? future?.title : money?.title) ?? '',
    title: amount === undefined ? (charts[0]?.summary ?? '') : titleOf(amount),
  });
  const said = paragraphsIn(future);
  const text = [amount?.note ?? '', ...said.slice(1, 2)];
  if (charts.length === 0) {
    sheet.stack(
      'Figures',
      [
        { text: amount?.text ?? '', style: { ...styles.title, size: 40, ink: 'winners' as const } },
        ...text.map((each) => ({ text: each, style: styles.body, before: 12 })),
      ],
      content,
    );
  } else {
    columns(top(content, 0.95), [1, 1]).forEach((column, index) => {
      sheet.text('Figures', text[index] ?? '', column, { ...styles.body, size: 13 });
    });
    columns(
      below(content, 1.1),
      charts.map(() => 1),
    ).forEach((column, index) => {
      const chart = charts[index];
      if (chart === undefined) return;
      sheet.text('Chart title', chart.title, top(column, 0.3), { ...styles.strong, size: 14 });
      sheet.text(
        'Measure',
        chart.y.label,
        { ...column, y: column.y + 0.3, h: 0.25 },
        { ...styles.small, size: 12 },
      );
      sheet.add({
        kind: 'chart',
        name: chart.title,
        alt: `${chart.title}. ${chart.summary}`,
        box: below(column, 0.55),
        chart: linesPart(chart, palette, locale),
      });
    });
  }
  for (const each of amounts) {
    sheet.note(`${each.label}: ${each.text}. ${each.note}`, ...derivationLines(each.derivation));
  }
  sheet.note(...said, ...charts.map(({ summary }) => summary));
  const worth = findSection(report, 'calculations');
  if (worth !== undefined) sheet.note(`${worth.title}:`, ...sectionLines(worth));
  return sheet.done();
}

function titleOf({ label, text }: Amount): string {
  return `${label}: ${firstSentence(text)}`;
}
