/** Measures how fast the arithmetic is. Prints and compares; never fails. */
import { readFileSync } from 'node:fs';
import { type Answer, dontKnow, notApplicable, rated } from '../src/domain/answer.ts';
import { assess } from '../src/domain/assess.ts';
import type { FieldId, FlowId, ItemId } from '../src/domain/ids.ts';
import type { Instrument } from '../src/domain/instrument.ts';
import { maturityOf } from '../src/domain/maturity.ts';
import { robustnessOf } from '../src/domain/robustness.ts';
import { type RouteTarget, routeTo } from '../src/domain/route.ts';
import { planFor, score } from '../src/domain/score.ts';
import { compareLoops, illustrations } from '../src/domain/simulate.ts';
import { decodeLink, encodeLink, type LinkTables } from '../src/schemas/saved/link.ts';
import { linkContent } from '../src/schemas/saved/link-content.ts';
import { seal } from '../src/schemas/saved/sealed-bytes.ts';

const setsMade = 500;
const measuredMs = 1500;
const frameMs = 1000 / 60;
const garbageLinks = 1_000_000;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const instrument = {
  ...read('src/content/instrument/instrument.json'),
  actions: read('src/content/actions/actions.json'),
  kpis: read('src/content/kpis/kpis.json'),
  ...read('src/content/kpis/figures.json'),
} as Instrument;
const asked = instrument.items.map((item) => item.id);
const plan = planFor(instrument, asked);
const chance = chanceFrom(20261123);
const sets = Array.from({ length: setsMade }, () => answerSet(asked));

console.log(
  `${asked.length} items, ${instrument.actions.length} actions, Node ${process.version}\n`,
);
report('score, full answer sets', 20_000, (index) => score(plan, setAt(index)));
report('assess, full answer sets', 1_000, (index) => assess(instrument, asked, setAt(index), {}));

report('robustness, full answer sets', 5_000, (index) => {
  const answers = setAt(index);
  const maturity = maturityOf(score(plan, answers));
  return maturity.kind === 'scored' ? robustnessOf(plan, answers, maturity) : null;
});
reportRoutes();
reportLoop();
reportGarbage();

/** How long the way to a target takes to find, exactly and by greed, from what people answer. */
function reportRoutes(): void {
  const targets: readonly RouteTarget[] = [
    ...([2, 3, 4, 5] as const).map((level) => ({ kind: 'level', level }) as const),
    { kind: 'growth' },
  ];
  const firms = sets.map((_, index) => likelyAnswers(index / setsMade));
  const times = firms.flatMap((answers) =>
    targets.map((target) => {
      const begun = performance.now();
      routeTo(instrument, plan, answers, {}, target);
      return performance.now() - begun;
    }),
  );
  const [slowest = 0, ...others] = times.toSorted((a, b) => b - a);
  const mean = [slowest, ...others].reduce((sum, ms) => sum + ms, 0) / times.length;
  console.log(
    `routes to a target: ${mean.toFixed(1)} ms each, the slowest of ${times.length} ` +
      `${slowest.toFixed(1)} ms (wanted: 50 ms, ${slowest <= 50 ? 'reached' : 'NOT reached'})`,
  );
}

/** Answers around a level from 0 to 1, as a firm gives them. */
function likelyAnswers(level: number): ReadonlyMap<ItemId, Answer> {
  const position = () => Math.round(1 + 4 * level + 2.4 * (chance() - 0.5));
  return new Map(asked.map((id) => [id, rated(Math.min(5, Math.max(1, position())))]));
}

/** How long the simulator takes to follow a slider: today and a scenario, month by month. */
function reportLoop(): void {
  const today = illustrations[0]?.parameters;
  if (today === undefined) return;
  const perSecond = perSecondOf((index) => {
    const churn = (today.churn * (index % setsMade)) / setsMade;
    return compareLoops(today, { ...today, churn }, 60, 100_000);
  });
  const ms = 1000 / perSecond;
  console.log(
    `loop over 60 months, today and a scenario: ${Math.round(perSecond)} a second, ` +
      `${ms.toFixed(3)} ms each (a frame: ${frameMs.toFixed(1)} ms, ` +
      `${ms <= frameMs ? 'within' : 'NOT within'})`,
  );
}

/**
 * Opens a million links that nobody made: random characters, random bytes under a right checksum,
 * and true links cut off or with one character changed. None may throw.
 */
function reportGarbage(): void {
  const tables = linkTables();
  const whole = linkContent('full' as FlowId, {
    answers: setAt(0),
    name: 'Åsele Bröd',
    ladder: new Map(tables.kpis.map((id) => [id, { kind: 'silo' }] as const)),
    figures: new Map([['churn' as FieldId, { value: 2.5, period: 'month', unsure: true }]]),
  });
  const kinds = [randomText, sealedBytes, spoiled(encodeLink(whole, tables))];
  const begun = performance.now();
  const outcomes = { opened: 0, damaged: 0, newer: 0 };
  for (let index = 0; index < garbageLinks; index += 1) {
    const result = decodeLink(kinds[index % kinds.length]?.() ?? '', tables);
    outcomes[result.kind === 'opened' ? 'opened' : result.fault] += 1;
  }
  const seconds = (performance.now() - begun) / 1000;
  console.log(
    `garbage links: ${garbageLinks} read in ${seconds.toFixed(1)} s, none threw; ` +
      `${outcomes.damaged} damaged, ${outcomes.newer} of a later version, ` +
      `${outcomes.opened} opened (random bytes under a right checksum can be a link)`,
  );
}

function randomText(): string {
  const strange = ['%', '=', ' ', 'å', '🎉', '&', '\u0000'];
  return Array.from({ length: Math.floor(chance() * 90) }, () =>
    chance() < 0.01 ? oneOf(strange) : oneOf(letters),
  ).join('');
}

/** Past the checksum, so that every part of the reading is met; most begin as a link of ours does. */
function sealedBytes(): string {
  const heads = [[], [1, 1, 0], [2, 1, 0], [2, 2, 1], [3, 2, 1], [3, 2, 1, 4]];
  const head = heads[Math.floor(chance() * heads.length)] ?? [];
  const tail = Array.from({ length: Math.floor(chance() * 80) }, () =>
    chance() < 0.5 ? 0 : Math.floor(chance() * 256),
  );
  return seal(Uint8Array.from([...head, ...tail]));
}

function spoiled(link: string): () => string {
  return () => {
    const place = Math.floor(chance() * link.length);
    if (chance() < 0.5) return link.slice(0, place);
    return link.slice(0, place) + oneOf(letters) + link.slice(place + 1);
  };
}

function oneOf(list: string | readonly string[]): string {
  return list[Math.floor(chance() * list.length)] ?? '';
}

function linkTables(): LinkTables {
  const { flows, departments, profile } = read('src/content/instrument/instrument.json');
  const editions = ['2026.1', '2026.2'].map((edition, index) => ({
    number: index + 1,
    items: read(`src/content/editions/${edition}.json`).items,
  }));
  const ids = flows.map(({ id }: { id: string }) => id);
  const kpis = instrument.kpis.map(({ id }) => id);
  return { editions, flows: ids, departments, ...profile, kpis };
}

function report(name: string, wanted: number, work: (index: number) => unknown): void {
  const perSecond = Math.round(perSecondOf(work));
  const verdict = perSecond >= wanted ? 'reached' : 'NOT reached';
  console.log(`${name}: ${perSecond} a second (wanted: ${wanted}, ${verdict})`);
}

function perSecondOf(work: (index: number) => unknown): number {
  for (let index = 0; index < setsMade; index += 1) work(index);
  const begun = performance.now();
  let done = 0;
  while (performance.now() - begun < measuredMs) {
    work(done);
    done += 1;
  }
  return (done * 1000) / (performance.now() - begun);
}

function setAt(index: number): ReadonlyMap<ItemId, Answer> {
  return sets[index % setsMade] ?? new Map();
}

function answerSet(ids: readonly ItemId[]): ReadonlyMap<ItemId, Answer> {
  return new Map(ids.map((id) => [id, anyAnswer()]));
}

/** Mostly positions, with a "don't know" and a "does not apply" now and then. */
function anyAnswer(): Answer {
  const drawn = chance();
  if (drawn < 0.05) return dontKnow;
  return drawn < 0.1 ? notApplicable : rated(1 + Math.floor(chance() * 5));
}

/** Mulberry32: the same numbers in every run, so that runs can be compared. */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function read(path: string) {
  return JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));
}
