import type { Assessment } from '../../domain/assess.ts';
import type { Instrument } from '../../domain/instrument.ts';
import { fill } from '../../i18n/fill.ts';
import type { ListPoint, Section } from '../report.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { plannedSteps } from './plan-table.ts';

/** How many decisions a leadership team is asked to take at once. */
const decisionsAsked = 3;

/** The first steps as decisions: who takes what on, and when the leadership team hears back. */
export function decisionsSection(
  assessment: Assessment,
  instrument: Instrument,
  vocabulary: Vocabulary,
): Section {
  const { words } = vocabulary;
  const first = plannedSteps(assessment, instrument, vocabulary).slice(0, decisionsAsked);
  const points = first.map(
    ({ id, title, owner, days }): ListPoint => ({
      id: `decide-${id}`,
      text: title,
      detail: fill(words.decisions.who, { owner, days }),
      link: null,
      basis: [],
    }),
  );
  const titles: Readonly<Record<string, string>> = words.decisions.titles;
  return {
    id: 'decisions',
    title: titles[String(points.length)] ?? words.decisions.titles.more,
    blocks: [{ kind: 'listing', points }],
  };
}
