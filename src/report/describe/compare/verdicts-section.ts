import type { VerdictChange } from '../../../domain/compare.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Block, Section } from '../../report.ts';
import { list, lowerFirst, textCell } from '../speak.ts';
import { verdictName } from '../verdicts-section.ts';
import type { ComparisonSectionId, ComparisonSpeaker } from './comparison-report.ts';

/** Which warnings the answers point to, then and now; none where neither flow can tell. */
export function verdictsSection(
  speaker: ComparisonSpeaker,
): readonly Section<ComparisonSectionId>[] {
  const { first, last, comparison, vocabulary, words } = speaker;
  const { full, kpis } = vocabulary;
  if (full === null) return [];
  const named = comparison.verdicts
    .map((one) => ({ ...one, name: verdictName(one.id, full, kpis) }))
    .filter(({ name }) => name !== '');
  if (named.length === 0) return [];
  const said = words.verdicts;
  const shown = named.filter(({ from, to }) => from === 'fired' || to === 'fired');
  const table: Block = {
    kind: 'table',
    id: 'comparison-verdicts',
    caption: said.caption,
    columns: [said.verdict, first.label, last.label].map((label) => ({
      label,
      type: 'text' as const,
    })),
    rows: shown.map(({ name, from, to }) => [
      textCell(name),
      textCell(said.states[from]),
      textCell(said.states[to]),
    ]),
  };
  return [
    {
      id: 'verdicts',
      title: words.sections.verdicts,
      blocks: [...proseOf(named, speaker), ...(shown.length === 0 ? [] : [table])],
    },
  ];
}

type Named = VerdictChange & { readonly name: string };

/** Over time in sentences; side by side the table says it, unless there is nothing in it. */
function proseOf(
  verdicts: readonly Named[],
  { relation, vocabulary, words }: ComparisonSpeaker,
): readonly Block[] {
  const said = words.verdicts;
  const prose = (...paragraphs: string[]): readonly Block[] =>
    paragraphs.length === 0 ? [] : [{ kind: 'prose', tone: 'body', paragraphs }];
  const fired = verdicts.filter(({ from, to }) => from === 'fired' || to === 'fired');
  if (relation === 'sideBySide') return fired.length === 0 ? prose(said.noneBeside) : [];
  const sentence = (template: string, test: (one: Named) => boolean) => {
    const names = verdicts.filter(test).map(({ name }) => lowerFirst(name, vocabulary));
    return names.length === 0 ? [] : [fill(template, { names: list(vocabulary, names) })];
  };
  const told = [
    ...sentence(said.gone, ({ from, to }) => from === 'fired' && to === 'clear'),
    ...sentence(said.came, ({ from, to }) => from === 'clear' && to === 'fired'),
    ...sentence(said.stays, ({ from, to }) => from === 'fired' && to === 'fired'),
  ];
  return told.length === 0 && fired.length === 0 ? prose(said.none) : prose(...told);
}
