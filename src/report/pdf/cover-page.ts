import { formatDate } from '../../i18n/format.ts';
import type { Figure } from '../report.ts';
import { type Box, beside, gap, rule, stack, tagged, text } from './box.ts';
import { equationLine, equationSize } from './figure-box.ts';
import type { Entry } from './outline.ts';
import type { Sheet } from './page-flow.ts';
import { fullWidth, page } from './paper.ts';
import type { PdfCover } from './pdf-cover.ts';
import type { Pen } from './pen.ts';
import { labelledScaleLine } from './scale-line.ts';
import type { Setting } from './setting.ts';
import { inked, type Style, styles } from './typography.ts';

/** The first page, as large as it is: boxes at their places. */
export function coverSheet(
  setting: Setting,
  figure: Figure | undefined,
  cover: PdfCover,
  outline: readonly Entry[],
): Sheet {
  const { pen, words } = setting;
  const whose = cover.organisation === '' ? words.nameless : cover.organisation;
  const title = stack([
    text(pen, words.title, titleStyle, titleWidth, { balanced: true, role: 'H1' }),
    gap(6),
    text(pen, whose, organisationStyle, fullWidth, { balanced: true }),
    ...(cover.preparedFor === ''
      ? []
      : [
          gap(5),
          text(pen, `${words.preparedFor} ${cover.preparedFor}`, styles.lead, titleWidth, {
            balanced: true,
          }),
        ]),
  ]);
  const foot = beside([0, facts(setting, cover)], [contentsX, contents(setting, outline)]);
  const at = (box: Box, y: number) => ({ box, x: page.left, y });
  return [
    at(text(pen, cover.siteName, brandStyle, fullWidth), 20),
    ...(figure === undefined ? [] : [at(equationBox(pen, figure), 56)]),
    at(stack([rule(pen, fullWidth), gap(10), title]), 126),
    at(stack([rule(pen, fullWidth), gap(5), foot]), page.bottom + 3 - foot.height),
  ];
}

const brandStyle: Style = { ...styles.value, size: 13, ink: 'winners' };
const titleStyle: Style = { ...styles.level, size: 19, leading: 8.5, ink: 'quiet' };
const organisationStyle: Style = { ...styles.level, size: 26, leading: 11 };
const titleWidth = 130;
const contentsX = 108;
const labelWidth = 32;
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

function facts(setting: Setting, cover: PdfCover): Box {
  return factRows(setting, cover, contentsX - 8);
}

/** Who made the report, when and from what, each with its label. */
export function factRows({ pen, words, locale }: Setting, cover: PdfCover, width: number): Box {
  const { quiet, note } = styles;
  const rows = [
    { label: words.preparedBy, value: cover.preparedBy, href: null },
    { label: words.date, value: formatDate(locale, cover.date), href: null },
    { label: words.scope, value: cover.flowName, href: null },
    { label: words.edition, value: cover.edition ?? '', href: null },
    { label: words.madeWith, value: cover.siteName, href: null },
    { label: '', value: readable(cover.address ?? ''), href: cover.address },
  ];
  return stack(
    rows
      .filter(({ value }) => value !== '')
      .map(({ label, value, href }) =>
        tagged(
          pen,
          'P',
          beside(
            [0, text(pen, label, quiet, labelWidth - 3)],
            [
              labelWidth,
              text(pen, value, href === null ? note : inked(note, 'winners'), width - labelWidth, {
                href,
              }),
            ],
          ),
        ),
      ),
    1.5,
  );
}

/** An address as people say it. */
function readable(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

function contents({ pen, words }: Setting, outline: readonly Entry[]): Box {
  return stack(
    [
      text(pen, words.contents, styles.quiet, contentsWidth),
      ...outline.map((entry) => contentsRow(pen, entry)),
    ],
    1.5,
  );
}

function contentsRow(pen: Pen, { title, page: number }: Entry): Box {
  const row = beside(
    [0, text(pen, title, styles.note, contentsWidth - 8)],
    [contentsWidth - 8, text(pen, String(number), styles.note, 8, { align: 'right' })],
  );
  return tagged(
    pen,
    'P',
    tagged(pen, 'Link', {
      height: row.height,
      draw(x, y) {
        row.draw(x, y);
        pen.linkToPage(x, y, contentsWidth, row.height, number, `${title}, ${number}`);
      },
    }),
  );
}
