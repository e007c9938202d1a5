import { blindSpotsSlide } from './pages/blind-spots-slide.ts';
import { coverSlide } from './pages/cover-slide.ts';
import { decisionsSlide } from './pages/decisions-slide.ts';
import { dimensionsSlide } from './pages/dimensions-slide.ts';
import { fieldSlide } from './pages/field-slide.ts';
import { findingsSlide } from './pages/findings-slide.ts';
import { kpisSlide } from './pages/kpis-slide.ts';
import { methodSlide, sourcesSlide } from './pages/method-slide.ts';
import { moneySlide } from './pages/money-slide.ts';
import { moreSlide } from './pages/more-slide.ts';
import { planSlides } from './pages/plan-slides.ts';
import { resultSlide } from './pages/result-slide.ts';
import { ringSlide } from './pages/ring-slide.ts';
import { routeSlide } from './pages/route-slide.ts';
import { stepsSlide } from './pages/steps-slide.ts';
import { verdictsSlide } from './pages/verdicts-slide.ts';
import type { Slide } from './part.ts';
import type { Setting } from './setting.ts';
import { slideIds } from './slide-ids.ts';

/** A meeting has time for no more; fewer say too little. */
export const fewestSlides = 8;
export const mostSlides = 12;

/**
 * The slides of a deck, in the order in which a meeting needs them. What the report lacks is left
 * out; what is not needed at every meeting comes where there is room for it.
 */
export function slidesOf(setting: Setting): readonly Slide[] {
  const chosen = chosenOf(setting, false);
  // Where the findings have no slide of their own, the result shows them.
  return chosen.some(({ id }) => id === 'findings') ? chosen : chosenOf(setting, true);
}

type Maker = (setting: Setting) => Slide | null;

function chosenOf(setting: Setting, withFindings: boolean): readonly Slide[] {
  const [plan, ...planRest] = planSlides(setting);
  const made = (makers: readonly Maker[]) => makers.flatMap((make) => make(setting) ?? []);
  const always: readonly Slide[] = [
    coverSlide(setting),
    resultSlide(setting, withFindings),
    ...made([
      fieldSlide,
      dimensionsSlide,
      ringSlide,
      verdictsSlide,
      kpisSlide,
      moneySlide,
      stepsSlide,
    ]),
    ...(plan === undefined ? [] : [plan]),
    ...made([decisionsSlide, methodSlide]),
  ];
  const extra: readonly Slide[] = [
    ...planRest,
    ...made([routeSlide]),
    ...(withFindings ? [] : made([findingsSlide])),
    ...made([blindSpotsSlide, moreSlide]),
  ];
  const room = mostSlides - always.length;
  const whole = [...always, ...extra.slice(0, Math.max(0, room))];
  const enough = whole.length < fewestSlides ? [...whole, ...made([sourcesSlide])] : whole;
  return enough.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function placeOf({ id }: Slide): number {
  return slideIds.indexOf(id);
}
