import { formatDate } from '../../i18n/format.ts';
import type { Figure } from '../report.ts';
import { type Box, beside, gap, stack, text } from './box.ts';
import { equationLine, equationSize } from './figure-box.ts';
import type { Entry } from './outline.ts';
import { fullWidth, page } from './paper.ts';
import type { PdfCover } from './pdf-cover.ts';
import type { Pen } from './pen.ts';
import { labelledScaleLine } from './scale-line.ts';
import type { Setting } from './setting.ts';
import { inked, type Style, styles } from './typography.ts';

/** Draws the first page; the contents are known once all others are drawn, so this comes last. */
export function drawCover(setting: Setting, figure: Figure, cover: PdfCover): void {
  const { pen, words } = setting;
  text(pen, cover.siteName, styles.strong, fullWidth).draw(page.left, 20);
  equationBox(pen, figure).draw(page.left, 58);
  const whose = cover.organisation === '' ? words.nameless : cover.organisation;
  stack([
    text(pen, words.title, titleStyle, titleWidth, { balanced: true }),
    gap(6),
    text(pen, whose, organisationStyle, fullWidth, { balanced: true }),
  ]).draw(page.left, 136);
  const foot = beside([0, facts(setting, cover)], [contentsX, contents(setting)]);
  foot.draw(page.left, page.bottom + 8 - foot.height);
}

const titleStyle: Style = { ...styles.level, weight: 'regular', size: 20, leading: 8.5 };
const organisationStyle: Style = { ...styles.level, size: 26, leading: 11 };
const titleWidth = 130;
const contentsX = 108;
const labelWidth = 32;
const factWidth = contentsX - labelWidth - 8;
const contentsWidth = fullWidth - contentsX;

function equationBox(pen: Pen, figure: Figure): Box {
  return stack([
    equationLine(pen, figure, equationSize(pen, figure, fullWidth)),
    gap(8),
    labelledScaleLine(pen, figure.scale, figure.value, fullWidth),
    gap(1),
    text(pen, figure.note, styles.quiet, fullWidth),
  ]);
}

function facts({ pen, words, locale }: Setting, cover: PdfCover): Box {
  const { quiet, note } = styles;
  const rows = [
    { label: words.preparedBy, value: cover.preparedBy, href: null },
    { label: words.date, value: formatDate(locale, cover.date), href: null },
    { label: words.scope, value: cover.flowName, href: null },
    { label: words.madeWith, value: cover.siteName, href: null },
    { label: '', value: readable(cover.address ?? ''), href: cover.address },
  ];
  return stack(
    rows
      .filter(({ value }) => value !== '')
      .map(({ label, value, href }) =>
        beside(
          [0, text(pen, label, quiet, labelWidth - 3)],
          [
            labelWidth,
            text(pen, value, href === null ? note : inked(note, 'winners'), factWidth, { href }),
          ],
        ),
      ),
    1.5,
  );
}

/** An address as people say it. */
function readable(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

function contents({ pen, words, outline }: Setting): Box {
  return stack(
    [
      text(pen, words.contents, styles.quiet, contentsWidth),
      ...outline.chapters.map((entry) => contentsRow(pen, entry)),
    ],
    1.5,
  );
}

function contentsRow(pen: Pen, { title, page: number }: Entry): Box {
  const row = beside(
    [0, text(pen, title, styles.note, contentsWidth - 8)],
    [contentsWidth - 8, text(pen, String(number), styles.note, 8, { align: 'right' })],
  );
  return {
    height: row.height,
    draw(x, y) {
      row.draw(x, y);
      pen.linkToPage(x, y, contentsWidth, row.height, number);
    },
  };
}
