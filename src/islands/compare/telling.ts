import type { ItemId } from '../../domain/ids.ts';
import type {
  ComparedSide,
  ComparisonReport,
  Relation,
} from '../../report/describe/compare/comparison-report.ts';
import { describeComparison } from '../../report/describe/compare/describe-comparison.ts';
import { assessed } from '../../state/assessed.ts';
import type { Held } from '../../state/comparing.ts';
import { plannedIn } from '../../state/said-beside.ts';
import type { Setup } from '../../state/setup.ts';
import type { Whole } from './whole.ts';

/** Assesses the results and tells them. Fetched with the texts: scoring and telling are no small code. */
export function tell(
  held: readonly Held[],
  labels: readonly string[],
  relation: Relation,
  around: Around,
): ComparisonReport {
  return describeComparison({ ...around.whole, sides: sidesOf(held, labels, around), relation });
}

interface Around {
  readonly setup: Setup;
  /** The names of the editions that links count by, in their order. */
  readonly editionNames: readonly string[];
  readonly whole: Whole;
}

/** The results as the description takes them. */
function sidesOf(
  held: readonly Held[],
  labels: readonly string[],
  { setup, editionNames, whole }: Around,
): readonly ComparedSide[] {
  return held.map(({ saved }, index) => {
    const { assessment, flow, unknown } = assessed(saved, whole.instrument, setup);
    const shows = whole.instrument.flows.find(({ id }) => id === flow)?.shows ?? [];
    const edition = editionNames.indexOf(saved.edition);
    const items = setup.tables.editions[edition]?.items;
    return {
      assessment,
      tasks: plannedIn(saved).tasks,
      known: items === undefined ? null : new Set<ItemId>(items),
      label: labels[index] ?? '',
      whole: shows.includes('touchpoints') && shows.includes('departments'),
      unknown,
    };
  });
}
