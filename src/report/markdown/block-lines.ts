import type { MarkdownWords } from '../../i18n/words/exports.en.ts';
import type {
  Amount,
  AnswerMap,
  Block,
  Chart,
  Charter,
  Figure,
  Listing,
  Pairs,
  Prose,
  Step,
  Verdict,
} from '../report.ts';
import { heading, labelled, linked, nested, spaced } from './line-forms.ts';
import { gridLines, tableLines } from './markdown-table.ts';
import { plain } from './plain.ts';
import { planLines } from './plan-lines.ts';

/** A block of the report as lines of Markdown. `level` is how deep its own headings lie. */
export function blockLines(block: Block, words: MarkdownWords, level: number): readonly string[] {
  switch (block.kind) {
    case 'prose':
      return proseLines(block);
    case 'listing':
      return listingLines(block);
    case 'figure':
      return figureLines(block.figure);
    case 'table':
      return tableLines(block);
    case 'chart':
      return chartLines(block, words);
    case 'map':
      return mapLines(block);
    case 'verdicts':
      return block.verdicts.flatMap((verdict) => spaced(verdictLines(verdict, level)));
    case 'steps':
      return block.steps.flatMap((step) => spaced(stepLines(step, words, level)));
    case 'amount':
      return amountLines(block);
    case 'charter':
      return charterLines(block, level);
    case 'plan':
      return planLines(block, level);
    case 'pairs':
      return pairsLines(block, words, level);
    default:
      return block satisfies never;
  }
}

function proseLines({ tone, paragraphs }: Prose): readonly string[] {
  const mark = tone === 'caution' ? '> ' : '';
  return paragraphs.flatMap((paragraph, index) => [
    ...(index === 0 ? [] : [mark.trim()]),
    `${mark}${plain(paragraph)}`,
  ]);
}

function listingLines({ points }: Listing): readonly string[] {
  return points.map(({ text, detail, link }) => {
    const head = detail === '' ? plain(text) : `**${plain(text)}**\\\n  ${plain(detail)}`;
    return `- ${head}${link === null ? '' : ` ${linked(link)}`}`;
  });
}

/** The figure's own words, which may begin with what its label says: "1 + 1 = 2.1", "Level 3". */
function figureLines({ label, text, note, unit }: Figure): readonly string[] {
  const head = unit === 'onePlusOne' ? `${label} = ${text}` : text;
  const value = unit === 'points' ? `${plain(label)}: **${plain(text)}**` : `**${plain(head)}**`;
  return [`- ${value}${note === '' ? '' : ` (${plain(note)})`}`];
}

/** A picture is told in a sentence and as its table; a ladder by families. */
function chartLines(chart: Chart, words: MarkdownWords): readonly string[] {
  const told = [`**${plain(chart.title)}**`, '', plain(chart.summary)];
  const table = gridLines(
    chart.table.columns.map(({ label, type }) => ({ label, numeric: type === 'number' })),
    chart.table.rows.map((cells) => cells.map(({ text }) => text)),
  );
  const families = chart.form === 'ladder' ? chart.groups : [];
  const targets = chart.form === 'radar' ? chart.spokes : [];
  return [
    ...told,
    ...block(families.flatMap(({ name, text }) => labelled(name, text))),
    ...block(chart.table.rows.length === 0 ? [] : table),
    ...block(
      targets.flatMap(({ label, target }) =>
        target === undefined ? [] : labelled(`${words.target}, ${label}`, target.text),
      ),
    ),
  ];
}

/** Lines apart from those above them. */
function block(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', ...lines];
}

function mapLines({ caption, corner, columns, rows, legend }: AnswerMap): readonly string[] {
  const grid = gridLines(
    [corner, ...columns].map((label) => ({ label })),
    rows.map(({ name, cells }) => [
      name,
      ...cells.map((dots) => dots.map(({ mark, position }) => markOf(position, mark)).join(' ')),
    ]),
  );
  // A position's text begins with it.
  const keys = legend.map(({ dot, text }) =>
    dot.position === null ? `${dot.mark} ${text}` : text,
  );
  return [`**${plain(caption)}**`, '', ...grid, '', plain(keys.join(' · '))];
}

/** Without colour and shape, a dot is its position. */
function markOf(position: number | null, mark: string): string {
  return position === null ? mark : String(position);
}

function verdictLines(
  { name, headline, text, advice, adviceLabel }: Verdict,
  level: number,
): readonly string[] {
  return [
    heading(level, headline.startsWith(name) ? headline : `${name}: ${headline}`),
    '',
    plain(text),
    ...block(advice === '' ? [] : [`**${plain(adviceLabel)}:** ${plain(advice)}`]),
  ];
}

function stepLines(step: Step, words: MarkdownWords, level: number): readonly string[] {
  const { number, title, why, first, facts, after, afterLabel, reasonLabel, reason } = step;
  return [
    heading(level, title, `${number}. `),
    '',
    plain(why),
    '',
    ...labelled(words.first, first),
    ...facts.flatMap(({ label, text }) => labelled(label, text)),
    ...nested(afterLabel, after),
    ...labelled(reasonLabel, reason),
    ...labelled(words.sources, step.sources.join(' · ')),
  ];
}

/** Without a value it only says what could be typed, which is for pages. */
function amountLines({ label, value, text, note }: Amount): readonly string[] {
  if (value === null) return [];
  return [`- ${plain(label)}: **${plain(text)}**${note === '' ? '' : ` (${plain(note)})`}`];
}

function charterLines({ labels, pledges }: Charter, level: number): readonly string[] {
  return pledges.flatMap(({ kpi, owners, ...pledge }) => [
    heading(level, kpi),
    '',
    ...labelled(labels.owners, owners.filter((owner) => owner !== '').join(' · ')),
    ...labelled(labels.today, pledge.today),
    ...labelled(labels.target, pledge.target),
    ...labelled(labels.decision, pledge.decision),
    ...labelled(labels.incentive, pledge.incentive),
    ...labelled(labels.review, pledge.review),
    '',
  ]);
}

/** The pairs of a group; columns for proof and notes only where there are any. */
function pairsLines(
  { groups, leftLabel, rightLabel }: Pairs,
  words: MarkdownWords,
  level: number,
): readonly string[] {
  return groups.flatMap(({ title, pairs }) => {
    if (pairs.length === 0) return [];
    const proofs = pairs.some(({ proof }) => proof !== '');
    const notes = pairs.some(({ note }) => note !== '');
    const optional = <Value>(proof: Value, note: Value) => [
      ...(proofs ? [proof] : []),
      ...(notes ? [note] : []),
    ];
    const labels = [words.question, words.answer, ...optional(words.proof, words.note)];
    const grid = gridLines(
      [...labels, leftLabel, rightLabel].map((label) => ({ label })),
      pairs.map(({ topic, answer, proof, note, left, right }) => [
        topic,
        answer,
        ...optional(proof, note),
        left,
        right,
      ]),
    );
    return [heading(level, title), '', ...grid, ''];
  });
}
