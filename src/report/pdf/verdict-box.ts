import type { Verdict } from '../report.ts';
import { type Box, gap, indented, rule, stack, text } from './box.ts';
import type { Ink, Pen } from './pen.ts';
import { inked, styles } from './typography.ts';

/** A verdict: what is judged, the finding beside a mark of its own shape, the text and what to do. */
export function verdictBox(pen: Pen, verdict: Verdict, width: number): Box {
  const { name, headline, text: told, advice, adviceLabel } = verdict;
  const room = width - inset;
  const finding = text(pen, headline, inked(styles.value, inkOf(verdict)), room, {
    balanced: true,
  });
  const whatToDo = [
    gap(2),
    text(pen, adviceLabel, styles.strong, room),
    text(pen, advice, styles.body, room),
  ];
  return stack([
    indented(inset, text(pen, name, styles.quiet, room)),
    gap(0.5),
    marked(pen, verdict, finding),
    gap(1.5),
    indented(inset, text(pen, told, styles.body, room)),
    ...(advice === '' ? [] : [indented(inset, stack(whatToDo))]),
  ]);
}

/** A hairline above, for all but the first. */
export function ruled(pen: Pen, box: Box, width: number): Box {
  return stack([rule(pen, width), gap(4), box]);
}

const inset = 7;

function inkOf({ tone }: Verdict): Ink {
  if (tone === 'open') return 'ink';
  return tone === 'warning' ? 'old' : 'winners';
}

/** A triangle warns, a full dot is well, a hollow one is open: told apart without colour. */
function marked(pen: Pen, { tone }: Verdict, finding: Box): Box {
  return {
    height: finding.height,
    draw(x, y) {
      const [middleX, middleY] = [x + 1.7, y + styles.value.leading / 2];
      if (tone === 'warning') {
        const top = { x: middleX, y: middleY - 1.8 };
        const foot = [-1, 1].map((side) => ({ x: middleX + 1.9 * side, y: middleY + 1.4 }));
        pen.shape([top, ...foot], 'old');
      } else if (tone === 'good') {
        pen.dot(middleX, middleY, 1.6, 'winners');
      } else {
        pen.dot(middleX, middleY, 1.5, 'white', 'quiet');
      }
      finding.draw(x + inset, y);
    },
  };
}
