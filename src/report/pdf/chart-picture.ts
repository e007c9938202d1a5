import { formatDate } from '../../i18n/format.ts';
import type { About } from '../about.ts';
import type { Chart, Report } from '../report.ts';
import { chartCaption, drawingOf } from './block-pieces.ts';
import { type Box, gap, indented, stack, text } from './box.ts';
import { pictureCanvas } from './canvas.ts';
import { fieldChart } from './field-chart.ts';
import { ladderPictures } from './ladder-chart.ts';
import { settingFor } from './layout.ts';
import { fontMetrics } from './metrics.ts';
import type { PagePicture, PictureShape } from './pdf-options.ts';
import { type Colours, penOn } from './pen.ts';
import type { Setting } from './setting.ts';
import { scaled, styles } from './typography.ts';

/**
 * A chart as it stands in the report, alone: its title above, what it shows and whose it is below.
 * Drawn by the same hand as in the PDF, so that the two never disagree.
 */
export function chartPicture(
  chart: Chart,
  report: Report,
  about: About,
  colours: Colours,
): PagePicture {
  const shapes: PictureShape[] = [];
  const metrics = fontMetrics();
  const setting = settingFor(penOn(pictureCanvas(shapes, metrics), colours, metrics), report);
  const { pen } = setting;
  const foot = [about.organisation, formatDate(report.locale, about.date), about.siteName];
  const box = stack([
    gap(margin),
    text(pen, chart.title, styles.heading, width, { balanced: true }),
    gap(5),
    drawing(setting, chart),
    gap(5),
    chartCaption(setting, chart, width, scaled(styles.note, 1.05)),
    gap(2.5),
    text(pen, foot.filter((part) => part !== '').join(' · '), styles.smallQuiet, width),
    gap(margin),
  ]);
  indented(margin, box).draw(0, 0);
  return { width: width + 2 * margin, height: box.height, shapes };
}

const margin = 8;
const width = 144;

function drawing(setting: Setting, chart: Chart): Box {
  // Alone it has room to be nearer to a square.
  if (chart.form === 'field') return fieldChart(setting.pen, chart, width, 84);
  if (chart.form !== 'ladder') return drawingOf(setting.pen, chart, width);
  const { head, groups } = ladderPictures(setting.pen, chart, width);
  return stack([head, ...groups]);
}
