/** Something that can be chosen: what it costs, and which moves it makes, by number. */
export interface Choice {
  readonly cost: number;
  readonly moves: readonly number[];
}

/** What must come together: how much is needed, and what each move, by number, adds to it. */
export interface Need {
  readonly needed: number;
  readonly worth: readonly number[];
}

/** Differences under this are dust of binary fractions; scores are compared to the same 1e-9. */
const dust = 0.5e-9;

/**
 * What an exact search found: the cheapest set, as indexes in ascending order; that there is none; or
 * that it was given up.
 */
export type Found =
  | { readonly kind: 'found'; readonly chosen: readonly number[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'givenUp' };

/**
 * The cheapest set of at most so many choices that meets every need. A move counts once, however many
 * choices make it. Exact: sets are tried in the order of what they cost, then of how many they are,
 * and a branch is left only where even the best of what may still come would not do. Of equals it is
 * the one whose choices come first.
 * @param patience how many branches may be tried before it is given up
 * @example cheapestSet([{ cost: 1, moves: [0] }], [{ needed: 5, worth: [5] }], 4) // chosen: [0]
 */
export function cheapestSet(
  choices: readonly Choice[],
  needs: readonly Need[],
  most: number,
  patience: number = Number.POSITIVE_INFINITY,
): Found {
  const open = needs.filter(({ needed }) => needed > dust);
  const classes = classesOf(choices, open, most);
  const branches = { left: patience };
  for (const counts of countsByCost(classes, most)) {
    const chosen = search(classes, counts, open, branches);
    if (branches.left < 0) return { kind: 'givenUp' };
    if (chosen !== null) return { kind: 'found', chosen: chosen.toSorted((a, b) => a - b) };
  }
  return { kind: 'none' };
}

/**
 * A set of at most so many choices that comes as near as was found, as indexes: chosen one by one for
 * what each adds to what is still needed, first for its cost and, where that does not arrive, whatever
 * it costs. What turns out not to be needed is left out again. Not exact.
 */
export function nearestSet(
  choices: readonly Choice[],
  needs: readonly Need[],
  most: number,
): readonly number[] {
  const byCost = greedySet(choices, needs, most, ({ cost }) => cost);
  if (meets(choices, needs, byCost)) return byCost;
  const byGain = greedySet(choices, needs, most, () => 1);
  const left = (chosen: readonly number[]) => shortfall(choices, needs, chosen);
  return left(byGain) < left(byCost) - dust ? byGain : byCost;
}

/** Whether some choices together meet every need. */
export function meets(
  choices: readonly Choice[],
  needs: readonly Need[],
  chosen: readonly number[],
): boolean {
  return shortfall(choices, needs, chosen) === 0;
}

function greedySet(
  choices: readonly Choice[],
  needs: readonly Need[],
  most: number,
  weightOf: (choice: Choice) => number,
): readonly number[] {
  const chosen: number[] = [];
  while (chosen.length < most) {
    const before = shortfall(choices, needs, chosen);
    let best = { index: -1, gain: dust };
    for (const [index, choice] of choices.entries()) {
      const added = before - shortfall(choices, needs, [...chosen, index]);
      const gain = added / weightOf(choice);
      if (gain > best.gain + dust) best = { index, gain };
    }
    if (best.index < 0) break;
    chosen.push(best.index);
  }
  return withoutIdle(choices, needs, chosen);
}

/** How much is missing from all needs together once some choices are made. */
function shortfall(
  choices: readonly Choice[],
  needs: readonly Need[],
  chosen: readonly number[],
): number {
  const moves = new Set(chosen.flatMap((index) => choices[index]?.moves ?? []));
  return needs.reduce((sum, { needed, worth }) => {
    let left = needed;
    for (const move of moves) left -= worth[move] ?? 0;
    return left > dust ? sum + left : sum;
  }, 0);
}

/** Takes out, dearest first, what the others do without. */
function withoutIdle(
  choices: readonly Choice[],
  needs: readonly Need[],
  chosen: readonly number[],
): readonly number[] {
  const costOf = (index: number) => choices[index]?.cost ?? 0;
  let kept = chosen;
  const whole = shortfall(choices, needs, chosen);
  for (const index of chosen.toSorted((a, b) => costOf(b) - costOf(a))) {
    const others = kept.filter((other) => other !== index);
    if (shortfall(choices, needs, others) <= whole + dust) kept = others;
  }
  return kept;
}

/** The choices of one cost, with the most that any so many of them, from one on, add to each need. */
interface CostClass {
  readonly cost: number;
  readonly members: readonly { readonly index: number; readonly moves: readonly number[] }[];
  /** most[from][count][need] */
  readonly most: readonly (readonly (readonly number[])[])[];
}

function classesOf(
  choices: readonly Choice[],
  needs: readonly Need[],
  most: number,
): readonly CostClass[] {
  const byCost = Map.groupBy(worthTrying(choices, needs), ({ cost }) => cost);
  return [...byCost]
    .toSorted(([a], [b]) => a - b)
    .map(([cost, members]) => ({ cost, members, most: mostFrom(members, needs, most) }));
}

/**
 * The choices that add something, each with the moves that count. One whose moves another makes for
 * no more is never needed: the other can take its place.
 */
function worthTrying(choices: readonly Choice[], needs: readonly Need[]) {
  const useful = choices.flatMap(({ cost, moves }, index) => {
    const counting = moves.filter((move) => needs.some(({ worth }) => (worth[move] ?? 0) > 0));
    return counting.length > 0 ? [{ index, cost, moves: counting }] : [];
  });
  return useful.filter((one) =>
    useful.every((other) => {
      if (other === one || other.cost > one.cost) return true;
      if (!one.moves.every((move) => other.moves.includes(move))) return true;
      const equal = other.cost === one.cost && other.moves.length === one.moves.length;
      return equal && other.index > one.index;
    }),
  );
}

function mostFrom(
  members: readonly { readonly moves: readonly number[] }[],
  needs: readonly Need[],
  most: number,
): CostClass['most'] {
  const gains = members.map(({ moves }) =>
    needs.map(({ worth }) => moves.reduce((sum, move) => sum + (worth[move] ?? 0), 0)),
  );
  return Array.from({ length: members.length + 1 }, (_, from) => {
    const rest = gains.slice(from);
    const ordered = needs.map((_need, need) =>
      rest.map((gain) => gain[need] ?? 0).toSorted((a, b) => b - a),
    );
    return Array.from({ length: most + 1 }, (_count, count) =>
      ordered.map((values) => values.slice(0, count).reduce((sum, value) => sum + value, 0)),
    );
  });
}

/** How many of each class, in every combination of at most so many: cheapest first, then fewest. */
function countsByCost(classes: readonly CostClass[], most: number): readonly (readonly number[])[] {
  let combinations: readonly (readonly number[])[] = [[]];
  for (const { members } of classes) {
    combinations = combinations.flatMap((counts) => {
      const left = Math.min(members.length, most - sum(counts));
      return Array.from({ length: left + 1 }, (_, count) => [...counts, count]);
    });
  }
  const costOf = (counts: readonly number[]) =>
    counts.reduce((total, count, index) => total + count * (classes[index]?.cost ?? 0), 0);
  return combinations.toSorted((a, b) => costOf(a) - costOf(b) || sum(a) - sum(b));
}

/** Looks for a set with just so many of each class that meets every need. */
function search(
  classes: readonly CostClass[],
  counts: readonly number[],
  needs: readonly Need[],
  branches: { left: number },
): readonly number[] | null {
  const left = needs.map(({ needed }) => needed);
  const made = new Map<number, number>();
  const chosen: number[] = [];
  const later = laterFrom(classes, counts, needs);

  function choose(moves: readonly number[], by: 1 | -1): void {
    for (const move of moves) {
      const times = (made.get(move) ?? 0) + by;
      made.set(move, times);
      const turned = by === 1 ? times === 1 : times === 0;
      if (!turned) continue;
      for (let need = 0; need < needs.length; need += 1) {
        left[need] = (left[need] ?? 0) - by * (needs[need]?.worth[move] ?? 0);
      }
    }
  }

  function mayDo(at: number, from: number, count: number): boolean {
    const here = classes[at]?.most[from]?.[count];
    const after = later[at + 1];
    for (let need = 0; need < needs.length; need += 1) {
      if ((left[need] ?? 0) > (here?.[need] ?? 0) + (after?.[need] ?? 0) + dust) return false;
    }
    return true;
  }

  function pick(at: number, from: number, count: number): boolean {
    const kind = classes[at];
    if (kind === undefined) return left.every((value) => value <= dust);
    if (count === 0) return pick(at + 1, 0, counts[at + 1] ?? 0);
    for (let index = from; index <= kind.members.length - count; index += 1) {
      branches.left -= 1;
      // What may still come only shrinks from here on.
      if (branches.left < 0 || !mayDo(at, index, count)) return false;
      const member = kind.members[index];
      if (member === undefined) return false;
      choose(member.moves, 1);
      chosen.push(member.index);
      if (pick(at, index + 1, count - 1)) return true;
      chosen.pop();
      choose(member.moves, -1);
    }
    return false;
  }

  return pick(0, 0, counts[0] ?? 0) ? chosen : null;
}

/** The most that the classes from one on add to each need. */
function laterFrom(
  classes: readonly CostClass[],
  counts: readonly number[],
  needs: readonly Need[],
): readonly (readonly number[])[] {
  const nothing = needs.map(() => 0);
  const sums: (readonly number[])[] = [nothing];
  for (const [index, kind] of [...classes.entries()].toReversed()) {
    const own = kind.most[0]?.[counts[index] ?? 0] ?? nothing;
    const rest = sums[0] ?? nothing;
    sums.unshift(own.map((value, need) => value + (rest[need] ?? 0)));
  }
  return sums;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
