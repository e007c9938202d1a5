import type { Cell, Derivation, Verdict } from '../report.ts';
import { type Box, beside, gap, part, rule, stack, tagged, text, within } from './box.ts';
import type { Piece } from './page-flow.ts';
import { main, page } from './paper.ts';
import type { Ink, Pen } from './pen.ts';
import { fitted, inked, styles } from './typography.ts';

/** Verdicts one below the other, a hairline above all but the first. */
export function verdictPieces(pen: Pen, verdicts: readonly Verdict[]): readonly Piece[] {
  return verdicts.map((verdict, index) => {
    const box = verdictBox(pen, verdict, main.width);
    const ruled = index === 0 ? box : stack([rule(pen, main.width), gap(3), box]);
    return { box: beside([main.x - page.left, ruled]), before: index === 0 ? 0 : 4 };
  });
}

/**
 * A verdict: what is judged, the finding beside a mark of its own shape, the text and what to do;
 * beside them the answers it rests on.
 */
export function verdictBox(pen: Pen, verdict: Verdict, width: number): Box {
  const { name, headline, text: told, advice, adviceLabel, derivation } = verdict;
  const alone = derivation === null || derivation.table.rows.length === 0;
  const room = alone ? width - inset : width - inset - evidenceWidth - gutter;
  const finding = text(pen, headline, inked(styles.value, inkOf(verdict)), room, {
    balanced: true,
  });
  const whatToDo = [
    gap(1.5),
    text(pen, adviceLabel, styles.strong, room),
    text(pen, advice, styles.body, room),
  ];
  const heading = stack([
    beside([inset, text(pen, name, styles.quiet, room)]),
    gap(0.5),
    marked(pen, verdict, finding),
  ]);
  const story = stack([
    tagged(pen, 'H3', heading),
    gap(1.5),
    beside([inset, text(pen, told, styles.body, room)]),
    ...(advice === '' ? [] : [beside([inset, stack(whatToDo)])]),
  ]);
  if (alone || derivation === null) return story;
  return beside([0, story], [width - evidenceWidth, evidence(pen, derivation)]);
}

const inset = 7;
const gutter = 6;
const evidenceWidth = 46;
/** What a position takes, and what is left where an answer has more to say. */
const answerWidths = { least: 15, most: 20 };

function answerWidthFor(pen: Pen, answers: readonly string[]): number {
  const widest = Math.max(...answers.map((answer) => pen.width(answer, styles.small)));
  return Math.min(answerWidths.most, Math.max(answerWidths.least, widest + 0.1));
}

/** The answers that a verdict rests on: topic and answer, nothing else. */
function evidence(pen: Pen, { table }: Derivation): Box {
  const whole = part(pen, 'Table', { title: table.caption });
  const [topic, answer] = table.columns;
  const answers = [answer?.label ?? '', ...table.rows.map((cells) => cells[1]?.text ?? '')];
  const answerWidth = answerWidthFor(pen, answers);
  const row = (cells: readonly (Pick<Cell, 'text'> | undefined)[], head: boolean) => {
    const style = head ? styles.smallQuiet : styles.small;
    const [left, right] = cells.map((cell) => cell?.text ?? '');
    const facts = head ? ({ scope: 'Column' } as const) : {};
    const role = head ? 'TH' : 'TD';
    const topicWidth = evidenceWidth - answerWidth - 2;
    const topicStyle = fitted(pen, left ?? '', style, topicWidth);
    const line = beside(
      [0, tagged(pen, role, text(pen, left ?? '', topicStyle, topicWidth), facts)],
      [
        topicWidth + 2,
        tagged(pen, role, text(pen, right ?? '', style, answerWidth, { align: 'right' }), facts),
      ],
    );
    return within(
      pen,
      whole,
      stack([tagged(pen, 'TR', line), gap(0.5), rule(pen, evidenceWidth), gap(0.5)]),
    );
  };
  const head = row([{ text: topic?.label ?? '' }, { text: answer?.label ?? '' }], true);
  return stack([gap(0.5), head, ...table.rows.map((cells) => row(cells, false))]);
}

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
