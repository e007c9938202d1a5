import type { About } from '../about.ts';

/** The brand's colours and what is mixed from them, as rrggbb: what a slide is drawn in. */
export interface Palette {
  readonly ink: string;
  readonly paper: string;
  readonly winners: string;
  readonly old: string;
  readonly stone: string;
  /** For what is said in passing: ink thinned with paper. */
  readonly quiet: string;
  /** Areas behind text. */
  readonly winnersTint: string;
  readonly oldTint: string;
  readonly stoneTint: string;
}

export type Ink = keyof Palette;

export function paletteOf({ colours }: About): Palette {
  const { ink, paper, winners, old, stone } = colours;
  return {
    ink: bare(ink),
    paper: bare(paper),
    winners: bare(winners),
    old: bare(old),
    stone: bare(stone),
    quiet: mixed(ink, paper, 0.3),
    winnersTint: mixed(winners, paper, 0.86),
    oldTint: mixed(old, paper, 0.86),
    stoneTint: mixed(stone, paper, 0.6),
  };
}

/** `#0b4f6c` as `0B4F6C`, the way Office writes it. */
function bare(colour: string): string {
  return colour.replace('#', '').toUpperCase();
}

/** One colour with a share of another, 0 to 1. */
function mixed(colour: string, other: string, share: number): string {
  return [0, 2, 4]
    .map((at) => {
      const [own, added] = [colour, other].map((each) =>
        Number.parseInt(bare(each).slice(at, at + 2), 16),
      );
      return Math.round((own ?? 0) * (1 - share) + (added ?? 0) * share)
        .toString(16)
        .padStart(2, '0');
    })
    .join('')
    .toUpperCase();
}
