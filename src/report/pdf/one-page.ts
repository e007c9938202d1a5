import { formatDate } from '../../i18n/format.ts';
import { type Figure, figuresOf, type Report, type Step, sectionOf } from '../report.ts';
import { cautionBox, chartCaption } from './block-pieces.ts';
import { type Box, beside, gap, rule, stack, text } from './box.ts';
import { fieldChart } from './field-chart.ts';
import { equationLine, equationSize } from './figure-box.ts';
import { fullWidth, page } from './paper.ts';
import type { PdfCover } from './pdf-cover.ts';
import { labelledScaleLine } from './scale-line.ts';
import { fieldsOf, paragraphsOf, pointsOf, stepsOf } from './section-parts.ts';
import type { Setting } from './setting.ts';
import { type Style, scaled, styles } from './typography.ts';

/** The page that stands alone: as roomy as the texts allow, and never more than one page. */
export function onePage(setting: Setting, report: Report, cover: PdfCover): Box {
  const room = page.bottom - page.top;
  const boxes = densities.map((density) => () => pageAt({ setting, report, cover, density }));
  let box = gap(0);
  for (const make of boxes) {
    box = make();
    if (box.height <= room) return box;
  }
  return box;
}

/**
 * How tightly the page is set. `brief` leaves out all but the first paragraph of each text, which
 * the result repeats in full; cautions and ranges always stay.
 */
interface Density {
  readonly type: number;
  readonly plot: number;
  readonly between: number;
  readonly brief: boolean;
}

const densities: readonly Density[] = [
  { type: 1, plot: 60, between: 6, brief: false },
  { type: 0.95, plot: 54, between: 5, brief: false },
  { type: 0.9, plot: 48, between: 4, brief: false },
  { type: 0.9, plot: 46, between: 4, brief: true },
  { type: 0.86, plot: 42, between: 3, brief: true },
  { type: 0.82, plot: 36, between: 2, brief: true },
  { type: 0.78, plot: 30, between: 1.5, brief: true },
];

interface Sheet {
  readonly setting: Setting;
  readonly report: Report;
  readonly cover: PdfCover;
  readonly density: Density;
}

const gutter = 8;
const half = (fullWidth - gutter) / 2;

function pageAt(sheet: Sheet): Box {
  const { between } = sheet.density;
  const line = stack([gap(between), rule(sheet.setting.pen, fullWidth), gap(between * 0.7)]);
  return stack([
    head(sheet),
    line,
    beside([0, equation(sheet)], [half + gutter, level(sheet)]),
    line,
    loop(sheet),
    line,
    findings(sheet),
    line,
    steps(sheet),
  ]);
}

function head({ setting: { pen, words, locale }, cover }: Sheet): Box {
  const about = [cover.organisation, formatDate(locale, cover.date), cover.flowName];
  const line = [...about.filter((part) => part !== ''), words.basis].join(' · ');
  return stack([
    text(pen, words.onePage, styles.chapter, fullWidth),
    gap(1),
    text(pen, line, styles.quiet, fullWidth),
  ]);
}

function equation(sheet: Sheet): Box {
  const { setting, report, density } = sheet;
  const { pen } = setting;
  const section = sectionOf(report, 'equation');
  const figures = figuresOf(section).map((figure) => {
    const size = Math.min(48 * density.type, equationSize(pen, figure, half));
    return stack([
      equationLine(pen, figure, size),
      gap(2),
      labelledScaleLine(pen, figure.scale, figure.value, half),
      text(pen, figure.note, styles.quiet, half),
    ]);
  });
  return stack([...figures, gap(2), prose(sheet, paragraphsOf(section, 'running'), half)]);
}

function level(sheet: Sheet): Box {
  const { setting, report, density } = sheet;
  const { pen } = setting;
  const section = sectionOf(report, 'level');
  const lineHeight = 48 * density.type * 0.282;
  const all = figuresOf(section);
  const compared = all.filter(({ unit }) => unit === 'points');
  const figures = all
    .filter(({ unit }) => unit === 'level')
    .map((figure) => {
      const name = text(pen, figure.text, scaled(styles.level, density.type), half);
      return stack([
        gap(Math.max(0, lineHeight - name.height)),
        name,
        gap(2),
        labelledScaleLine(pen, figure.scale, figure.value, half),
        text(pen, figure.note, styles.quiet, half),
      ]);
    });
  const cautions = paragraphsOf(section, 'caution');
  return stack([
    ...figures,
    ...(compared.length === 0 ? [] : [gap(2), comparedLine(sheet, compared)]),
    gap(2),
    prose(sheet, paragraphsOf(section, 'running'), half),
    ...(cautions.length === 0 ? [] : [gap(2), caution(sheet, cautions, half)]),
  ]);
}

/** "Claimed 71.2  Shown 54.0" */
function comparedLine({ setting: { pen }, density }: Sheet, figures: readonly Figure[]): Box {
  const set = (style: Style) => scaled(style, density.type);
  const each = half / figures.length;
  const columns = figures.map((figure, index): readonly [number, Box] => {
    const label = Math.min(each - 16, pen.width(figure.label, set(styles.note)) + 2);
    const pair = beside(
      [0, stack([gap(0.6), text(pen, figure.label, set(styles.note), label)])],
      [label, text(pen, figure.text, set(styles.value), each - label - 2)],
    );
    return [index * each, pair];
  });
  return beside(...columns);
}

function loop(sheet: Sheet): Box {
  const { setting, report, density } = sheet;
  const section = sectionOf(report, 'loop');
  const charts = fieldsOf(section);
  const words = stack([
    title(sheet, section.title, half),
    prose(sheet, paragraphsOf(section, 'running'), half),
    gap(3),
    ...charts.map((chart) =>
      chartCaption(setting, chart, half, scaled(styles.quiet, density.type)),
    ),
  ]);
  const pictures = charts.map((chart) => fieldChart(setting.pen, chart, half, density.plot));
  return beside([0, words], [half + gutter, stack(pictures)]);
}

/** The findings beside each other, two or three to a row; their cautions across. */
function findings(sheet: Sheet): Box {
  const { setting, report, density } = sheet;
  const section = sectionOf(report, 'findings');
  const points = pointsOf(section);
  const between = 6;
  const abreast = points.length < 3 ? 2 : 3;
  const width = (fullWidth - between * (abreast - 1)) / abreast;
  const columns = points.map((point, index): readonly [number, Box] => [
    (index % abreast) * (width + between),
    stack([
      text(setting.pen, point.text, scaled(styles.strongNote, density.type), width),
      gap(0.5),
      text(setting.pen, point.detail, scaled(styles.note, density.type), width),
    ]),
  ]);
  const cautions = paragraphsOf(section, 'caution');
  return stack([
    title(sheet, section.title, fullWidth),
    beside(...columns),
    prose(sheet, paragraphsOf(section, 'running'), fullWidth),
    ...(cautions.length === 0 ? [] : [gap(2.5), caution(sheet, cautions, fullWidth)]),
  ]);
}

function steps(sheet: Sheet): Box {
  const section = sectionOf(sheet.report, 'steps');
  const rows = stepsOf(section);
  return stack([
    title(sheet, section.title, fullWidth),
    stack(
      rows.map((step) => stepRow(sheet, step)),
      1.4 * sheet.density.type,
    ),
  ]);
}

/** Number, title, and the first two facts: who and how long. */
function stepRow({ setting: { pen }, density }: Sheet, step: Step): Box {
  const [owner, time] = step.facts;
  const [number, who, when] = [8, 29, 42];
  const width = fullWidth - number - who - when;
  const set = (style: Style) => scaled(style, density.type);
  return beside(
    [0, text(pen, String(step.number), set(styles.value), number)],
    [number, text(pen, step.title, set(styles.strong), width - 4)],
    [number + width, text(pen, owner?.text ?? '', set(styles.body), who - 3)],
    [number + width + who, text(pen, time?.text ?? '', set(styles.body), when)],
  );
}

function caution({ setting, density }: Sheet, paragraphs: readonly string[], width: number): Box {
  return cautionBox(setting.pen, paragraphs, width, scaled(styles.note, density.type));
}

function title({ setting: { pen }, density }: Sheet, content: string, width: number): Box {
  const style = scaled(styles.sideHeading, density.type);
  return stack([text(pen, content, style, width), gap(1.5)]);
}

function prose({ setting: { pen }, density }: Sheet, paragraphs: readonly string[], width: number) {
  const shown = density.brief ? paragraphs.slice(0, 1) : paragraphs;
  const style = scaled(styles.body, density.type * 0.95);
  return stack(
    shown.map((paragraph) => text(pen, paragraph, style, width)),
    1.5,
  );
}
