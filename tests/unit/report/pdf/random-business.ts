import type { Business } from '../../../../src/domain/business.ts';
import type { Profile } from '../../../../src/domain/instrument.ts';
import { instrument } from '../../../fixtures/instrument.ts';
import { type GivenFigure, type GivenStanding, saidOf } from '../../../fixtures/said.ts';

const standings: readonly GivenStanding[] = [0, 1, 2, 3, 4, 'silo', 'dk'];
const owners = ['', 'Märta Öberg, marknadschef', 'Chefen för kundtjänst, teknik och fältservice'];
const texts = [
  '',
  'Vilka fel som rättas före nya funktioner',
  'En fjärdedel av bonusen, lika för alla. '.repeat(4),
];

/** What a made-up firm says beside its answers: usual figures, any rungs, ratings, up to three pledges. */
export function randomBusiness(random: () => number): { business: Business; profile: Profile } {
  const share = random();
  const chosen = <Value>(values: readonly Value[]) => values.filter(() => random() < share);
  const one = <Value>(values: readonly Value[]): Value => {
    const value = values[Math.floor(random() * values.length)];
    if (value === undefined) throw new Error('nothing to choose from');
    return value;
  };
  const some = (amount: number, most: number) =>
    Array.from({ length: amount }, () => 1 + Math.floor(random() * most));
  const typed = chosen(instrument.fields).map(({ id, range, usual, periods }) => {
    const { min, max } = usual.any ?? usual.month ?? range;
    const [low, high] = [min ?? 0, max ?? 2_000_000];
    const value = Number((low + (high - low) * random()).toFixed(1));
    const figure: GivenFigure = periods.length === 0 ? value : [value, one(periods)];
    return [id, figure] as const;
  });
  const changes = {
    churn: random() * 5,
    cac: 100 + random() * 10_000,
    spend: random() * 500_000,
    referrals: random() * 2,
    expansion: random() * 2,
    months: 12 + Math.floor(random() * 49),
    investment: Math.floor(random() * 1_000_000),
  };
  const business = saidOf({
    ladder: Object.fromEntries(chosen(instrument.kpis).map(({ id }) => [id, one(standings)])),
    typed: Object.fromEntries(typed),
    scenario: Object.fromEntries(chosen(Object.entries(changes))),
    ratings: Object.fromEntries(
      chosen(instrument.loop.ring).map((id) => [id, some(3 + Math.floor(random() * 8), 5)]),
    ),
    pledges: chosen(['churn', 'fcr', 'revenue-growth']).map((kpi) => ({
      kpi,
      ownerOne: one(owners),
      ownerTwo: one(owners),
      target: one([null, 2, 3, 4]),
      decision: one(texts),
      incentive: one(texts),
      review: one(['', '2027-02-01']),
    })),
    currency: one([null, 'SEK', 'EUR', 'USD']),
  });
  return { business, profile: { model: one(instrument.profile.models) } };
}
