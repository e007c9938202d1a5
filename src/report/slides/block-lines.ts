import type { Block, Derivation, Section, Table } from '../report.ts';

/** What a section says, in lines of text: for the notes, where a slide has no room for all of it. */
export function sectionLines({ blocks }: Section): readonly string[] {
  return blocks.flatMap(blockLines);
}

/** A block in lines of text. Answers are left out: a deck is no place for them one by one. */
export function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'prose':
      return block.paragraphs;
    case 'listing':
      return block.points.map(({ text, detail }) => joined([text, detail], '. '));
    case 'figure': {
      const { label, text, note } = block.figure;
      return [`${label}: ${joined([text, note], ', ')}`];
    }
    case 'amount':
      return [`${block.label}: ${block.text}`, block.note].filter((line) => line !== '');
    case 'table':
      return tableLines(block);
    case 'chart':
      return [block.summary, ...tableLines(block.table)];
    case 'verdicts':
      return block.verdicts.flatMap(({ name, headline, text, advice, adviceLabel }) => [
        `${name}: ${headline}. ${text}`,
        ...(advice === '' ? [] : [`${adviceLabel}: ${advice}`]),
      ]);
    case 'steps':
      return block.steps.map(({ number, title, first }) => `${number}. ${title}: ${first}`);
    case 'plan':
      return [
        block.summary,
        ...block.groups.flatMap(({ title, tasks }) => [
          `${title}:`,
          ...tasks.map(({ number, title: task, owner, department, due, statusText }) => {
            const within = department === '' ? '' : `${block.labels.department}: ${department}`;
            return joined([`${number}. ${task}`, owner, within, due, statusText], ' · ');
          }),
        ]),
      ];
    case 'charter':
      return block.pledges.map(({ kpi, owners, decision }) =>
        joined([kpi, ...owners, decision], ' · '),
      );
    case 'map':
    case 'pairs':
      return [];
    default:
      return block satisfies never;
  }
}

/** How a figure came about, in steps. */
export function derivationLines(derivation: Derivation | null): readonly string[] {
  return derivation?.steps ?? [];
}

function tableLines({ columns, rows }: Table): readonly string[] {
  return rows.map((row) => {
    const [first, ...rest] = row;
    const said = rest.map(({ text }, index) => `${columns[index + 1]?.label ?? ''}: ${text}`);
    return `${first?.text ?? ''}. ${said.join('; ')}`;
  });
}

function joined(parts: readonly string[], mark: string): string {
  return parts.filter((part) => part.trim() !== '').join(mark);
}
