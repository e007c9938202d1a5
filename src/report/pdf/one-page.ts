import { fill } from '../../i18n/fill.ts';
import { formatDate } from '../../i18n/format.ts';
import { firstThings } from '../planned.ts';
import {
  type Figure,
  figuresOf,
  findSection,
  type ListPoint,
  type PlanLabels,
  type PlanTask,
  type Report,
  sectionOf,
} from '../report.ts';
import { cautionBox, chartCaption } from './block-pieces.ts';
import {
  type Box,
  baselineOf,
  beside,
  gap,
  part,
  picture,
  rule,
  stack,
  tagged,
  text,
  within,
} from './box.ts';
import { fieldChart } from './field-chart.ts';
import { equationLine, equationSize } from './figure-box.ts';
import { fullWidth, page } from './paper.ts';
import type { PdfCover } from './pdf-cover.ts';
import type { PdfOptions } from './pdf-options.ts';
import { labelledScaleLine } from './scale-line.ts';
import { fieldsOf, paragraphsOf, pointsOf } from './section-parts.ts';
import type { Setting } from './setting.ts';
import { fitted, inked, type Style, scaled, styles } from './typography.ts';

/**
 * The page that stands alone: as roomy as the texts allow, and never more than one page. Between two
 * attempts it yields how much of the layout is done.
 */
export function* executivePage(
  setting: Setting,
  report: Report,
  cover: PdfCover,
  form: PdfOptions['form'],
): Generator<number, Executive> {
  const room = page.bottom - page.top;
  let executive: Executive = { box: gap(0), whole: false };
  for (const [index, density] of densities.entries()) {
    yield (0.3 * index) / densities.length;
    const box = pageAt({ setting, report, cover, form, density });
    executive = { box, whole: !density.brief };
    if (box.height <= room) break;
  }
  return executive;
}

export interface Executive {
  readonly box: Box;
  /** Whether it says all that its sections say, to the last paragraph. */
  readonly whole: boolean;
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
  readonly form: PdfOptions['form'];
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
    ...moneyLines(sheet).flatMap((box) => [box, line]),
    loop(sheet),
    line,
    findings(sheet),
    line,
    decisions(sheet),
  ]);
}

function head({ setting: { pen, words, locale }, cover, form }: Sheet): Box {
  const { organisation, flowName, preparedBy, preparedFor } = cover;
  // Alone, the page says in its foot when it was made and what it rests on.
  const about =
    form === 'onePage'
      ? [
          flowName,
          preparedFor === '' ? '' : `${words.preparedFor} ${preparedFor}`,
          preparedBy === '' ? '' : `${words.preparedBy} ${preparedBy}`,
        ]
      : [organisation, formatDate(locale, cover.date), flowName, words.basis];
  const line = about.filter((part) => part !== '').join(' · ');
  const alone = form === 'onePage' ? organisation || words.nameless : words.onePage;
  const title = form === 'onePage' ? styles.level : styles.chapter;
  return stack([
    text(pen, alone, title, fullWidth, { balanced: true, role: 'H1' }),
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

/** What a point less churn is worth on a line of its own, where it is known. */
function moneyLines({ setting: { pen }, report, density }: Sheet): readonly Box[] {
  const blocks = findSection(report, 'money')?.blocks ?? [];
  const amounts = blocks.flatMap((block) =>
    block.kind === 'amount' && block.value !== null ? [block] : [],
  );
  const value = scaled(styles.value, density.type);
  const label = scaled(styles.note, density.type);
  return amounts.map((amount) => {
    const lower = Math.max(0, baselineOf(value) - baselineOf(label));
    return beside(
      [0, stack([gap(lower), text(pen, amount.label, label, half)])],
      [half + gutter, text(pen, amount.text, value, half)],
    );
  });
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
  const pictures = charts.map((chart) => {
    const drawing = fieldChart(setting.pen, chart, half, density.plot);
    return picture(setting.pen, `${chart.title}. ${chart.summary}`, half, drawing);
  });
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
    tagged(
      setting.pen,
      'LI',
      tagged(
        setting.pen,
        'LBody',
        stack([
          text(setting.pen, point.text, scaled(styles.strongNote, density.type), width),
          gap(0.5),
          text(setting.pen, point.detail, scaled(styles.note, density.type), width),
        ]),
      ),
    ),
  ]);
  const cautions = paragraphsOf(section, 'caution');
  return stack([
    title(sheet, section.title, fullWidth),
    ...(points.length === 0 ? [] : [tagged(setting.pen, 'L', beside(...columns))]),
    prose(sheet, paragraphsOf(section, 'running'), fullWidth),
    ...(cautions.length === 0 ? [] : [gap(2.5), caution(sheet, cautions, fullWidth)]),
  ]);
}

/** What is to be done or decided, and beside it the sender's own words. */
function decisions(sheet: Sheet): Box {
  const asked = askedOf(sheet);
  const note = noteBox(sheet);
  if (asked === null) return note === null ? gap(0) : note(fullWidth);
  if (note === null) {
    return stack([title(sheet, asked.title, fullWidth), abreast(sheet, asked.matters)]);
  }
  const list = listed(sheet, asked.matters, half);
  const left = stack([title(sheet, asked.title, half), list]);
  return beside([0, left], [half + gutter, note(half)]);
}

/** Something that the readers are to see to: its number, and what is said of it. */
interface Matter {
  readonly number: number;
  readonly said: (width: number) => Box;
}

/** What to do first by the plan, where there is one with something left to do; else the decisions. */
function askedOf(sheet: Sheet): { title: string; matters: readonly Matter[] } | null {
  const { report, setting } = sheet;
  const first = firstThings(report);
  if (first === null) return null;
  if (first.by === 'plan') {
    const matters = first.tasks.map((task) => taskMatter(sheet, task, first.plan.labels));
    return { title: setting.words.doFirst, matters };
  }
  const matters = first.points.map((point, at) => decision(sheet, point, at + 1));
  return { title: first.title, matters };
}

function abreast(sheet: Sheet, matters: readonly Matter[]): Box {
  const between = 6;
  const count = Math.max(2, matters.length);
  const width = (fullWidth - between * (count - 1)) / count;
  const list = part(sheet.setting.pen, 'L', { numbering: 'Decimal' });
  return beside(
    ...matters.map((matter, index): readonly [number, Box] => [
      index * (width + between),
      within(sheet.setting.pen, list, matterBox(sheet, matter, width)),
    ]),
  );
}

function listed(sheet: Sheet, matters: readonly Matter[], width: number): Box {
  const list = part(sheet.setting.pen, 'L', { numbering: 'Decimal' });
  return stack(
    matters.map((matter) => within(sheet.setting.pen, list, matterBox(sheet, matter, width))),
    1.6 * sheet.density.type,
  );
}

/** Its number in the serif, and beside it what is said. */
function matterBox(sheet: Sheet, { number, said }: Matter, width: number): Box {
  const { pen } = sheet.setting;
  const inset = 6.5;
  const style = inked(scaled(styles.value, sheet.density.type), 'winners');
  const row = beside(
    [0, tagged(pen, 'Lbl', text(pen, String(number), style, inset))],
    [inset, stack([gap(0.5), tagged(pen, 'LBody', said(width - inset))])],
  );
  return tagged(pen, 'LI', row);
}

/** What is decided, and who takes it on. */
function decision(sheet: Sheet, point: ListPoint, number: number): Matter {
  const { pen } = sheet.setting;
  const set = (style: Style) => scaled(style, sheet.density.type);
  return {
    number,
    said: (width) =>
      stack([
        text(pen, point.text, set(styles.strongNote), width),
        text(pen, point.detail, set(styles.note), width),
      ]),
  };
}

/** What is to be done, and in larger type who does it and by when. */
function taskMatter(sheet: Sheet, task: PlanTask, labels: PlanLabels): Matter {
  const { pen } = sheet.setting;
  const set = (style: Style) => scaled(style, sheet.density.type);
  const name = { ...styles.value, size: 11, leading: 4.6 };
  const missing = inked(styles.strongNote, 'old');
  const owner = shortened(task.owner, longestOwner);
  return {
    number: task.number,
    said: (width) =>
      stack([
        text(pen, shortened(task.title, longestTitle), set(styles.strong), width),
        gap(0.8 * sheet.density.type),
        owner === ''
          ? text(pen, labels.nobody, set(missing), width)
          : text(pen, owner, set(fitted(pen, owner, name, width)), width),
        task.due === ''
          ? text(pen, labels.noDay, set(missing), width)
          : text(pen, `${labels.due} ${task.due}`, set(styles.note), width),
      ]),
  };
}

/** In characters; the plan has the whole of it. */
const longestTitle = 140;
const longestOwner = 60;

function shortened(content: string, longest: number): string {
  const signs = [...content];
  return signs.length <= longest
    ? content
    : `${signs
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}

/** The sender's own words beside a bar, as wide as asked for; null where nothing was written. */
function noteBox(sheet: Sheet): ((width: number) => Box) | null {
  const { cover, density, setting } = sheet;
  const { pen, words } = setting;
  if (cover.note === '') return null;
  const label =
    cover.preparedBy === '' ? words.noteOwn : fill(words.noteFrom, { name: cover.preparedBy });
  const inset = 4;
  const style = scaled({ ...styles.lead, size: 9.4, leading: 4.5 }, density.type);
  return (width) => {
    const said = stack(
      cover.note.split('\n').map((paragraph) => text(pen, paragraph, style, width - inset)),
      1.5,
    );
    const bar: Box = {
      height: said.height,
      draw(x, y) {
        pen.area(x, y + 0.5, 0.9, said.height - 1, 'winners');
        said.draw(x + inset, y);
      },
    };
    return stack([title(sheet, label, width), bar]);
  };
}

function caution({ setting, density }: Sheet, paragraphs: readonly string[], width: number): Box {
  return cautionBox(setting.pen, paragraphs, width, scaled(styles.note, density.type));
}

function title({ setting: { pen }, density }: Sheet, content: string, width: number): Box {
  const style = scaled(styles.sideHeading, density.type);
  return stack([text(pen, content, style, width, { balanced: true, role: 'H2' }), gap(1.5)]);
}

function prose({ setting: { pen }, density }: Sheet, paragraphs: readonly string[], width: number) {
  const shown = density.brief ? paragraphs.slice(0, 1) : paragraphs;
  const style = scaled(styles.body, density.type * 0.95);
  return stack(
    shown.map((paragraph) => text(pen, paragraph, style, width)),
    1.5,
  );
}
