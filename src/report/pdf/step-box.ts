import type { PdfWords } from '../../i18n/words/pdf.en.ts';
import type { Step } from '../report.ts';
import { type Box, beside, gap, part, rule, stack, tagged, text, within } from './box.ts';
import { fullWidth, main, page, side } from './paper.ts';
import type { Pen } from './pen.ts';
import { styles } from './typography.ts';

/** A step: number and facts in the narrow column; title, why, what to do and reason in the wide one. */
export function stepBox(pen: Pen, step: Step, words: PdfWords): Box {
  const number = text(pen, String(step.number), styles.stepNumber, numberWidth);
  const title = text(pen, step.title, styles.heading, main.width, { balanced: true });
  const facts = stack(
    step.facts.map(({ label, text: fact }) => labelled(pen, label, fact, side.width)),
    1.8,
  );
  const whole = step.after.length === 0;
  const width = whole ? main.width : nowWidth;
  const now = stack([
    text(pen, step.why, styles.body, width),
    gap(1.2),
    text(pen, words.first, styles.strong, width),
    text(pen, step.first, styles.body, width),
  ]);
  const columns = whole ? now : beside([0, now], [nowWidth + gutter, afterwards(pen, step)]);
  const story = stack([columns, gap(1.4), ...grounds(pen, step, words)]);
  const heading = tagged(
    pen,
    'H2',
    beside([0, number], [main.x - page.left, stack([gap(2.2), title])]),
  );
  return stack([
    rule(pen, fullWidth),
    gap(2),
    heading,
    gap(2),
    beside([0, facts], [main.x - page.left, story]),
  ]);
}

const numberWidth = 20;
const gutter = 5;
const nowWidth = 62;
const laterWidth = main.width - nowWidth - gutter;
const lineNumber = 4.5;

/** What comes after the first step, numbered, since the order counts. */
function afterwards(pen: Pen, { after, afterLabel }: Step): Box {
  const list = part(pen, 'L', { numbering: 'Decimal' });
  const lines = after.map((line, index) => {
    const number = text(pen, `${index + 1}.`, styles.quiet, lineNumber);
    const said = text(pen, line, styles.note, laterWidth - lineNumber);
    const columns = beside(
      [0, tagged(pen, 'Lbl', number)],
      [lineNumber, tagged(pen, 'LBody', said)],
    );
    return within(pen, list, tagged(pen, 'LI', columns));
  });
  return stack([text(pen, afterLabel, styles.strong, laterWidth), stack(lines, 0.4)]);
}

function labelled(pen: Pen, label: string, content: string, width: number): Box {
  if (content === '') return gap(0);
  const lines = stack([
    text(pen, label, styles.smallQuiet, width),
    text(pen, content, styles.small, width),
  ]);
  return tagged(pen, 'P', lines);
}

/** Why the step comes where it does, and the sources, in small type. */
function grounds(pen: Pen, step: Step, words: PdfWords): readonly Box[] {
  const { reasonLabel, reason, sources } = step;
  const label = sources.length === 1 ? words.source : words.sources;
  const lines = [
    reason === '' ? '' : `${reasonLabel}: ${reason}`,
    sources.length === 0 ? '' : `${label}: ${sources.join(' · ')}`,
  ];
  return lines.map((line) => text(pen, line, styles.smallQuiet, main.width));
}
