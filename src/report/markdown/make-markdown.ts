import { fill } from '../../i18n/fill.ts';
import { formatDate } from '../../i18n/format.ts';
import type { MarkdownWords } from '../../i18n/words/exports.en.ts';
import type { About } from '../about.ts';
import { fileName } from '../file-name.ts';
import { type FirstThings, firstThings } from '../planned.ts';
import type { Block, Report, Section, SectionId } from '../report.ts';
import { blockLines } from './block-lines.ts';
import { heading, labelled, linked, spaced } from './line-forms.ts';
import { plain } from './plain.ts';

/** The report for a wiki, in GitHub's dialect of Markdown: what a leader needs first, then the rest. */
export async function makeMarkdown(
  report: Report,
  about: About,
  words: MarkdownWords,
): Promise<{ readonly blob: Blob; readonly name: string }> {
  return {
    blob: new Blob([markdownOf(report, about, words)], { type: 'text/markdown;charset=utf-8' }),
    name: fileName(about.siteName, about.organisation, about.date, '.md'),
  };
}

/** The text of the file. */
export function markdownOf(report: Report, about: About, words: MarkdownWords): string {
  const first = firstThings(report);
  const byPlan = first?.by === 'plan';
  // What is to be done by the plan stands for what is only proposed.
  const told = report.sections.filter(
    (section) => isTold(section) && !(byPlan && section.id === 'decisions'),
  );
  const inShort = told.filter(({ id }) => short.includes(id));
  const others = told.filter(({ id }) => !short.includes(id));
  const lines = [
    heading(1, about.organisation === '' ? words.title : about.organisation),
    '',
    ...(about.organisation === '' ? [] : [plain(words.title), '']),
    ...spaced(factLines(report, about, words)),
    ...spaced(noteLines(about, words)),
    heading(2, words.summary),
    '',
    ...inShort.flatMap((section) => sectionLines(section, words, 3)),
    ...(byPlan ? firstLines(first, words) : []),
    ...others.flatMap((section) => sectionLines(section, words, 2)),
  ];
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

/** The plan's first tasks, each with who does it and by when. */
function firstLines({ points }: FirstThings, words: MarkdownWords): readonly string[] {
  const lines = blockLines({ kind: 'listing', points }, words, 4);
  return [heading(3, words.doFirst), '', ...spaced(lines)];
}

/** What a leader reads first: the equation, the level, what stands out and what to decide. */
const short: readonly SectionId[] = ['equation', 'level', 'money', 'findings', 'decisions'];

/** Sections that only say what could stand there are for pages. */
function isTold({ invites, blocks }: Section): boolean {
  const open = (block: Block) => block.kind === 'amount' && block.value === null;
  return invites !== true && blocks.length > 0 && !blocks.every(open);
}

function factLines({ locale }: Report, about: About, words: MarkdownWords): readonly string[] {
  const { methodAddress } = about;
  return [
    ...labelled(words.date, formatDate(locale, about.date)),
    ...labelled(words.preparedFor, about.preparedFor),
    ...labelled(words.preparedBy, about.preparedBy),
    ...labelled(words.madeWith, about.siteName),
    ...(methodAddress === null
      ? []
      : [`- **${plain(words.wholeMethod)}:** ${linked(methodAddress)}`]),
  ];
}

function noteLines({ note, preparedBy }: About, words: MarkdownWords): readonly string[] {
  if (note.trim() === '') return [];
  const label = preparedBy === '' ? words.noteOwn : fill(words.noteFrom, { name: preparedBy });
  const paragraphs = note.split('\n').filter((paragraph) => paragraph.trim() !== '');
  return [
    `> **${plain(label)}**`,
    ...paragraphs.flatMap((paragraph) => ['>', `> ${plain(paragraph)}`]),
  ];
}

function sectionLines({ title, blocks }: Section, words: MarkdownWords, level: number) {
  return [
    heading(level, title),
    '',
    ...blocks.flatMap((block, index) => {
      const lines = blockLines(toldOnce(block, blocks), words, level + 1);
      // Figures in a row are one list.
      const listed = block.kind === 'figure' && blocks[index + 1]?.kind === 'figure';
      return listed ? lines : spaced(lines);
    }),
  ];
}

/** Without the table of a picture whose figures stand beside it, each with what it rests on. */
function toldOnce(block: Block, beside: readonly Block[]): Block {
  const again = beside.some(({ kind }) => kind === 'figure');
  return block.kind === 'chart' && block.form === 'radar' && again
    ? { ...block, table: { ...block.table, rows: [] } }
    : block;
}
