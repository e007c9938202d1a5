import type { MethodSection } from './method-blocks.ts';
import { loopSection, ringSection } from './method-loop.ts';
import {
  ceilingsSection,
  maturitySection,
  noticesSection,
  rangeSection,
  robustnessSection,
  shownSection,
} from './method-maturity.ts';
import {
  coverageSection,
  firmSection,
  pointsSection,
  questionsSection,
  viewsSection,
} from './method-scores.ts';
import type { MethodSpeaker } from './method-speaker.ts';

/** From the questions to how firm the level is. */
export function scoreSections(speaker: MethodSpeaker): readonly MethodSection[] {
  return [
    firmSection(speaker),
    questionsSection(speaker),
    pointsSection(speaker),
    coverageSection(speaker),
    viewsSection(speaker),
    maturitySection(speaker),
    ceilingsSection(speaker),
    rangeSection(speaker),
    robustnessSection(speaker),
    shownSection(speaker),
    noticesSection(speaker),
    loopSection(speaker),
    ringSection(speaker),
  ];
}
