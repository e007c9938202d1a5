import type { PdfWords } from '../../i18n/words/pdf.en.ts';
import type { Step } from '../report.ts';
import { type Box, beside, gap, rule, stack, text } from './box.ts';
import { fullWidth, main, page, side } from './paper.ts';
import type { Pen } from './pen.ts';
import { styles } from './typography.ts';

/** A step: number and facts in the narrow column; title, why, what to do and reason in the wide one. */
export function stepBox(pen: Pen, step: Step, words: PdfWords): Box {
  const aside = stack([
    text(pen, String(step.number), styles.stepNumber, side.width),
    gap(2),
    stack(
      step.facts.map(({ label, text: fact }) => labelled(pen, label, fact, side.width)),
      2.5,
    ),
  ]);
  const story = stack([
    text(pen, step.title, styles.heading, main.width, { balanced: true }),
    gap(2),
    text(pen, step.why, styles.body, main.width),
    gap(3),
    text(pen, words.first, styles.strong, main.width),
    text(pen, step.first, styles.body, main.width),
    ...afterwards(pen, step),
    gap(3),
    labelled(pen, step.reasonLabel, step.reason, main.width),
    ...sources(pen, step, words),
  ]);
  const columns = beside([0, aside], [main.x - page.left, stack([gap(2.5), story])]);
  return stack([rule(pen, fullWidth), gap(3), columns]);
}

const numberWidth = 5;

/** What comes after the first step, numbered, since the order counts. */
function afterwards(pen: Pen, { after, afterLabel }: Step): readonly Box[] {
  if (after.length === 0) return [];
  const lines = after.map((line, index) =>
    beside(
      [0, text(pen, `${index + 1}.`, styles.quiet, numberWidth)],
      [numberWidth, text(pen, line, styles.note, main.width - numberWidth)],
    ),
  );
  return [gap(3), text(pen, afterLabel, styles.strong, main.width), stack(lines, 0.5)];
}

function labelled(pen: Pen, label: string, content: string, width: number): Box {
  if (content === '') return gap(0);
  return stack([text(pen, label, styles.quiet, width), text(pen, content, styles.note, width)]);
}

function sources(pen: Pen, step: Step, words: PdfWords): readonly Box[] {
  if (step.sources.length === 0) return [];
  const label = step.sources.length === 1 ? words.source : words.sources;
  const [first = '', ...rest] = step.sources;
  const lines = [`${label}: ${first}`, ...rest];
  return [gap(3), ...lines.map((line) => text(pen, line, styles.quiet, main.width))];
}
