import type { MethodSection } from './method-blocks.ts';
import { worthSection } from './method-economics.ts';
import { figuresSection } from './method-figures.ts';
import { kpiVerdictsSection, ladderSection } from './method-ladder.ts';
import { outsideSection } from './method-outside.ts';
import { overTimeSection } from './method-over-time.ts';
import type { MethodSpeaker } from './method-speaker.ts';

/** What stands beside the level: KPIs, figures, money, and the customers' own view. */
export function businessSections(speaker: MethodSpeaker): readonly MethodSection[] {
  return [
    ladderSection(speaker),
    kpiVerdictsSection(speaker),
    figuresSection(speaker),
    worthSection(speaker),
    overTimeSection(speaker),
    outsideSection(speaker),
  ];
}
