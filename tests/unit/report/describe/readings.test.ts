import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../../src/domain/answer.ts';
import type { VerdictId } from '../../../../src/domain/instrument.ts';
import { fill, plural } from '../../../../src/i18n/fill.ts';
import { locales } from '../../../../src/i18n/locale.ts';
import { figuresOf, sectionOf, type Verdict } from '../../../../src/report/report.ts';
import { growthLoop, loud, untapped } from '../../../fixtures/firms.ts';
import {
  answersOf,
  everyAnswer,
  everything,
  full,
  type Given,
  itemId,
} from '../../../fixtures/instrument.ts';
import {
  type Around,
  fullReportOf,
  fullResultOf,
  fullWords,
  slice,
  vocabularies,
} from './full-report.ts';
import { chartsIn, proseIn, stepsIn, verdictsIn } from './reading.ts';

type Locale = (typeof locales)[number];
type Some = Readonly<Record<string, Given>>;

const kept = ['mandate', 'first-value', 'consistency', 'paying'];
const raised = ['expectation-marketing', 'expectation-sales'];
const said = ['stated-centre', 'say-public'];
const done = ['decisions-start', 'data-use', 'agenda', 'incentives', 'long-term'];

const all = (ids: readonly string[], given: Given): Some =>
  Object.fromEntries(ids.map((id) => [id, given]));

/** Everything at 3, but for what a test is about. */
const around3 = (given: Some) => everyAnswer(full, 3, given);

function verdictOf(locale: Locale, answers: Answers, id: string): Verdict {
  const found = verdictsIn(fullReportOf(locale, answers)).find((verdict) => verdict.id === id);
  if (found === undefined) throw new Error(`no verdict ${id}`);
  return found;
}

function prose(
  locale: Locale,
  answers: Answers,
  id: Parameters<typeof sectionOf>[1],
  around: Around = {},
): string {
  return proseIn(sectionOf(fullReportOf(locale, answers, around), id)).join('\n');
}

const decimal = (locale: Locale, text: string) => (locale === 'sv' ? text.replace('.', ',') : text);

describe.each(locales)('the trust gap (%s)', (locale) => {
  const { trust } = fullWords[locale].verdicts;

  test.each([
    ['modest', [2, 2], [2, 2, 2, 2], '25.0', '25.0'],
    ['gap', [3, 4], [3, 3, 3, 2], '62.5', '43.8'],
    ['gap', [5, 5], [4, 4, 4, 4], '100.0', '75.0'],
    ['wide', [3, 3], [2, 2, 2, 2], '50.0', '25.0'],
    ['wide', [5, 5], [3, 3, 3, 3], '100.0', '50.0'],
    ['inStep', [4, 4], [4, 4, 4, 4], '75.0', '75.0'],
    ['better', [2, 2], [3, 3, 3, 3], '25.0', '50.0'],
  ] as const)('that reads %s, with %j raised and %j kept', (reading, e, k, first, second) => {
    const given = (ids: readonly string[], values: readonly Given[]): Some =>
      Object.fromEntries(ids.map((id, index) => [id, values[index] ?? 3]));
    const answers = around3({ ...given(raised, e), ...given(kept, k) });
    const verdict = verdictOf(locale, answers, 'trust-gap');
    const fires = ['modest', 'gap', 'wide'].includes(reading);
    expect([verdict.headline, verdict.tone]).toEqual([trust[reading], fires ? 'warning' : 'good']);
    expect(verdict.text).toContain(decimal(locale, first));
    expect(verdict.text).toContain(decimal(locale, second));
    expect(verdict.advice === '').toBe(!fires);
    expect(verdict.basis).toHaveLength(6);
  });

  test('that is short with weak delivery does not speak of a distance', () => {
    const near = around3({
      ...all(raised, 3),
      ...all(kept, 3),
      consistency: 2,
    });
    const verdict = verdictOf(locale, near, 'trust-gap');
    expect(verdict.headline).toBe(trust.gap);
    const values = { first: decimal(locale, '50.0'), second: decimal(locale, '43.8'), gap: '6' };
    expect(verdict.text).toBe(fill(trust.text.gapNear, values));
  });

  test('finds room to promise more only where delivery is good', () => {
    const texts = [3, 4].map((k) => {
      const answers = around3({ ...all(raised, 1), ...all(kept, k as Given) });
      return verdictOf(locale, answers, 'trust-gap').text;
    });
    const [, room = ''] = trust.text.betterRoom.split(trust.text.better);
    expect(room.length).toBeGreaterThan(10);
    expect(texts.map((text) => text.endsWith(room))).toEqual([false, true]);
  });

  test('is computed with a minus that is one', () => {
    const answers = around3({ ...all(raised, 1), ...all(kept, 4) });
    const { derivation } = verdictOf(locale, answers, 'trust-gap');
    expect(derivation?.steps.join(' ')).toContain(decimal(locale, '= −75.0'));
    expect(derivation?.table.rows).toHaveLength(6);
  });

  test('says what it needs where it has too little', () => {
    const answers = around3({ 'expectation-sales': 'dk' });
    const verdict = verdictOf(locale, answers, 'trust-gap');
    expect([verdict.tone, verdict.headline, verdict.text, verdict.advice]).toEqual([
      'open',
      fullWords[locale].verdicts.tooFew,
      trust.tooFew,
      '',
    ]);
    expect(verdict.derivation).toBeNull();
  });
});

describe.each(locales)('the say-do gap (%s)', (locale) => {
  const { sayDo } = fullWords[locale].verdicts;

  test.each([
    ['wide', 'wide', 5, 2, 'warning'],
    ['gap', 'gap', 5, 4, 'warning'],
    ['inStep', 'inStep', 4, 4, 'good'],
    ['inStep', 'inStepLow', 1, 1, 'open'],
    ['better', 'better', 2, 4, 'good'],
    ['better', 'betterLow', 1, 2, 'open'],
  ] as const)(
    'that reads %s is told as %s, with %d said and %d done',
    (reading, told, s, d, tone) => {
      const verdict = verdictOf(
        locale,
        around3({ ...all(said, s), ...all(done, d) }),
        'say-do-gap',
      );
      const values = {
        first: decimal(locale, `${(s - 1) * 25}.0`),
        second: decimal(locale, `${(d - 1) * 25}.0`),
        gap: (s - d) * 25,
      };
      expect(verdict.text).toBe(fill(sayDo.text[told], values));
      expect(verdict.headline).toBe(told === 'inStepLow' ? sayDo.inStepLow : sayDo[reading]);
      expect(verdict.tone).toBe(tone);
      expect(verdict.advice === '').toBe(tone !== 'warning');
    },
  );

  test('is never praise where everything is at the bottom', () => {
    const good = verdictsIn(fullReportOf(locale, everyAnswer(full, 1))).filter(
      ({ tone }) => tone === 'good',
    );
    expect(good).toEqual([]);
  });

  test('says what it needs where it has too little', () => {
    const verdict = verdictOf(locale, around3({ 'say-public': 'na' }), 'say-do-gap');
    expect([verdict.tone, verdict.text]).toEqual(['open', sayDo.tooFew]);
  });
});

describe.each(locales)('the common mistakes (%s)', (locale) => {
  const { mistakes } = fullWords[locale].verdicts;
  const items = {
    'mistake-campaigns': 'journey-before-campaign',
    'mistake-data': 'data-use',
    'mistake-incentives': 'incentives',
    'mistake-marketing': 'responsibility',
  } as const;

  test.each(Object.entries(items))('%s is named with its answer and what to do', (id, item) => {
    const verdict = verdictOf(locale, around3({ [item]: 2 }), id);
    expect(verdict).toMatchObject({ tone: 'warning', headline: mistakes.made, basis: [item] });
    expect(verdict.name).toBe(mistakes[id as keyof typeof items].name);
    expect(verdict.text).toContain(vocabularies[locale].items[item]?.topic);
    expect(verdict.advice).not.toBe('');
  });

  test('that do not show are told together, and so are those nobody can judge', () => {
    const answers = around3({ incentives: 'dk', 'data-use': 1 });
    const found = verdictsIn(fullReportOf(locale, answers)).slice(2);
    expect(found.map(({ id, tone }) => [id, tone])).toEqual([
      ['mistake-data', 'warning'],
      ['mistakes-open', 'open'],
      ['mistakes-avoided', 'good'],
    ]);
    expect(found.map(({ headline }) => headline).slice(1)).toEqual([
      mistakes.ofFour['1'],
      mistakes.ofFour['2'],
    ]);
    expect(found[1]?.text).toContain(vocabularies[locale].items['incentives']?.topic);
    expect(found[2]?.text).toContain(mistakes['mistake-campaigns'].inText);
    expect(found[2]?.text).not.toContain(mistakes['mistake-data'].inText);
  });

  test('come with the action that answers them among the next steps', () => {
    const id: VerdictId = 'mistake-marketing';
    const report = fullReportOf(locale, around3({ responsibility: 1 }));
    const titles = stepsIn(report).map(({ title }) => title);
    const advice = verdictsIn(report).find((verdict) => verdict.id === id)?.advice ?? '';
    const title = titles.find((known) => advice.startsWith(known));
    const step = stepsIn(report).find((known) => known.title === title);
    expect(step?.reason).toContain(mistakes[id].name);
  });
});

describe.each(locales)('the ring (%s)', (locale) => {
  const { ring, touchpoints } = fullWords[locale];
  const at = (touchpoint: string, given: Given): Some =>
    all(
      slice.items
        .filter((item) => item.touchpoint === touchpoint && item.role === 'core')
        .map(({ id }) => id),
      given,
    );
  const leak = (given: Some, base: Given = 4) =>
    prose(locale, everyAnswer(full, base, given), 'ring');
  const summary = (given: Some, base: Given = 4) =>
    chartsIn(fullReportOf(locale, everyAnswer(full, base, given)), 'ring')[0]?.summary;

  test('names one leak, its figure, the mean and what it means', () => {
    const text = leak(at('help', 2));
    expect(text).toContain(touchpoints.inText.help);
    expect(text).toContain(decimal(locale, '25.0'));
    expect(text).toContain(decimal(locale, '67.9'));
    expect(text).toContain(ring.meaning.help);
    expect(text).not.toContain(ring.meaning.use);
  });

  test('names several, each with what it means', () => {
    const text = leak({ ...at('help', 2), ...at('use', 2) });
    expect(text).toContain(touchpoints.inText.help);
    expect(text).toContain(touchpoints.inText.use);
    expect(text).toContain(ring.meaning.help);
    expect(text).toContain(ring.meaning.use);
  });

  test('speaks of what they share where there are more than three', () => {
    const many = { ...at('help', 2), ...at('use', 2), ...at('pay', 2), ...at('sale', 2) };
    const text = leak(many);
    for (const meaning of Object.values(ring.meaning)) expect(text).not.toContain(meaning);
    expect(text).toContain(decimal(locale, '25.0'));
    expect(summary(many)).toContain(locale === 'sv' ? 'fyra' : 'four');
  });

  test('leaks all the way round where all are low', () => {
    expect(leak({}, 2)).toBe(fill(ring.leadAll, { points: decimal(locale, '25.0') }));
    expect(summary({}, 2)).toBe(ring.summaryAll);
  });

  test('calls a low place in a strong ring no failure', () => {
    const text = leak(at('help', 4), 5);
    expect(text).toContain(ring.mild);
    expect(text).not.toContain(ring.meaning.help);
  });

  test('tells to keep an eye on the lowest where nothing leaks', () => {
    const text = leak({ 'first-value': 5 });
    expect(text).not.toContain(touchpoints.inText.onboarding);
    const high = leak({ mandate: 4 }, 5);
    expect(high).toContain(
      fill(ring.lowest, { names: touchpoints.inText.help, points: decimal(locale, '95.0') }),
    );
  });

  test('has no lowest where all are equal', () => {
    const text = leak({}, 5);
    expect(text).toBe(fill(ring.noneEven, { points: decimal(locale, '100.0') }));
  });

  test('says that a leak rests on a single answer', () => {
    const answers = everyAnswer(full, 4, { advocacy: 1, 'closing-the-loop': 'dk' });
    expect(prose(locale, answers, 'ring')).toContain(ring.single);
    expect(leak(at('help', 2))).not.toContain(ring.single);
  });

  test('says how many touchpoints it needs, and claims no leak in its table', () => {
    const answers = everyAnswer(full, 'dk', {
      advocacy: 1,
      'first-value': 2,
      'closing-the-loop': 2,
    });
    const text = prose(locale, answers, 'ring');
    expect(text).toContain(locale === 'sv' ? 'Två av de sju' : 'Two of the seven');
    const [chart] = chartsIn(fullReportOf(locale, answers), 'ring');
    expect(chart?.table.columns).toHaveLength(3);
    expect(prose(locale, everyAnswer(full, 'dk'), 'ring')).toBe(
      fill(ring.tooFewNone, {
        total: locale === 'sv' ? 'sju' : 'seven',
        needed: locale === 'sv' ? 'fem' : 'five',
      }),
    );
    expect(prose(locale, everyAnswer(full, 'na'), 'ring')).toBe(fullWords[locale].notApplicable);
  });

  test('never says of an unknown touchpoint that it does not leak', () => {
    const answers = around3({ ...at('help', 'dk') });
    const [chart] = chartsIn(fullReportOf(locale, answers), 'ring');
    const row = chart?.table.rows.find(
      ([name]) => name?.text === vocabularies[locale].names.touchpoints['help'],
    );
    expect(row?.at(-1)?.text).toBe(vocabularies[locale].words.score.none);
  });
});

describe.each(locales)('how firmly the level stands (%s)', (locale) => {
  const { robustness } = fullWords[locale];
  const { numbers } = vocabularies[locale].words;

  /** Answers of which a robustness is asked, found by raising one answer after the other. */
  function answersWith(wanted: (result: ReturnType<typeof fullResultOf>) => boolean): Answers {
    const positions = full.map(() => 2);
    for (let turn = 0; turn < full.length * 3; turn += 1) {
      const answers = answersOf(
        Object.fromEntries(full.map((id, index) => [id, positions[index] as Given])),
      );
      if (wanted(fullResultOf(answers))) return answers;
      const next = (turn * 7) % full.length;
      positions[next] = Math.min(5, (positions[next] ?? 2) + 1);
    }
    throw new Error('no such answers');
  }

  test.each([1, 2])('says in answers that %d would lift it', (moves) => {
    const answers = answersWith(({ robustness: found }) => found?.lift === moves);
    const { maturity } = fullResultOf(answers);
    const to = maturity.kind === 'scored' ? maturity.level + 1 : 0;
    const number = numbers[String(moves) as '1'];
    expect(prose(locale, answers, 'level')).toContain(
      plural(locale, robustness.lift, moves, { to, number }),
    );
  });

  test.each([1, 2])('says in answers that %d would lower it', (moves) => {
    const answers = answersWith(({ robustness: found }) => found?.lower === moves);
    const { maturity } = fullResultOf(answers);
    const to = maturity.kind === 'scored' ? maturity.level - 1 : 0;
    const number = numbers[String(moves) as '1'];
    expect(prose(locale, answers, 'level')).toContain(
      plural(locale, robustness.lower, moves, { to, number }),
    );
  });

  test('counts positions where there are more than answers to move', () => {
    expect(prose(locale, everyAnswer(full, 1), 'level')).toContain(
      fill(robustness.liftFar, { to: 2, number: 29 }),
    );
  });

  test('says nothing below level 1 or above level 5', () => {
    const lowest = prose(locale, everyAnswer(full, 1), 'level');
    expect(lowest).not.toMatch(/[Ll]evel 0|nivå 0/);
    expect(lowest).not.toContain(robustness.halfSame.split('{level}')[0]);
    expect(prose(locale, everyAnswer(full, 5), 'level')).not.toMatch(/level 6|nivå 6/);
  });

  test('prints the level that is left half a position lower, the same or not', () => {
    const top = prose(locale, everyAnswer(full, 5), 'level');
    expect(top).toContain(fill(robustness.halfSame, { level: 5 }));
    const four = prose(locale, everyAnswer(full, 4), 'level');
    expect(four).toContain(fill(robustness.halfSame, { level: 4 }));
    const loop = prose(locale, growthLoop.full, 'level');
    expect(loop).toContain(fill(robustness.halfLower, { level: 4 }));
  });

  test('names the factor without which there is no level 5', () => {
    const unknown = all(['brand-promise', 'demand', 'audience', 'reach', 'lead-care'], 'dk');
    const text = prose(locale, everyAnswer(full, 5, unknown), 'level');
    const axes = vocabularies[locale].names.axes['marketing']?.inText ?? '';
    expect(text).toContain(fill(robustness.liftNever, { to: 5, axes }));
  });
});

describe.each(locales)('a level by its gates (%s)', (locale) => {
  const { level } = vocabularies[locale].words;
  const ofDimension = (dimension: string, given: Given) =>
    all(
      slice.items
        .filter((item) => item.dimension === dimension && item.role === 'core')
        .map(({ id }) => id),
      given,
    );

  test('is held by one dimension or by several, each by its name', () => {
    const one = prose(locale, everyAnswer(full, 5, ofDimension('measures', 1)), 'level');
    const [before = ''] = level.gateDimension.one.split('{names}');
    expect(one).toContain(fill(before, { level: 2 }));
    const two = { ...ofDimension('measures', 1), ...ofDimension('people', 1) };
    const several = prose(locale, everyAnswer(full, 5, two), 'level');
    expect(several).toContain(
      fill(level.gateDimension.other, {
        level: 2,
        names: locale === 'sv' ? 'mått och människor' : 'Measures and People',
      }),
    );
  });

  test('is held at 4 by a factor', () => {
    const weak = all(['brand-promise', 'demand', 'audience', 'reach', 'lead-care'], 1);
    const text = prose(locale, everyAnswer(full, 5, weak), 'level');
    const names = vocabularies[locale].names.axes['marketing']?.inText ?? '';
    expect(text).toContain(fill(level.gateAxis, { level: 4, names }));
  });

  test('says so where the firm’s own answers are not typical of it', () => {
    const { departs } = level;
    const topic = vocabularies[locale].items['fires']?.topic ?? '';
    const quoted = locale === 'sv' ? `”${topic}”` : `“${topic}”`;
    const text = prose(locale, everyAnswer(full, 2, { fires: 5 }), 'level');
    expect(text).toContain(plural(locale, departs, 1, { topics: quoted }));
    expect(prose(locale, everyAnswer(full, 2), 'level')).not.toContain(departs.one.split('{')[0]);
    expect(prose(locale, untapped.full, 'level')).toContain(
      vocabularies[locale].items['shared-kpis']?.topic,
    );
  });

  test('does not say at level 3 both that the two are steered together and apart', () => {
    const link = slice.items.filter(({ axis }) => axis === 'link').map(({ id }) => id);
    const answers = everyAnswer(full, 2, all(link, 4));
    const result = fullResultOf(answers);
    expect(result.maturity).toMatchObject({ level: 3 });
    const text = prose(locale, answers, 'level');
    expect(text).toContain(fill(level.steered, { points: decimal(locale, '75.0') }));
  });
});

describe.each(locales)('claimed and shown (%s)', (locale) => {
  const { shown } = fullWords[locale];
  const figures = (answers: Answers, proofs: ReadonlySet<ReturnType<typeof itemId>>) =>
    figuresOf(sectionOf(fullReportOf(locale, answers, { proofs }), 'level')).map(({ id }) => id);
  const four = everyAnswer(full, 3, { agenda: 4, fires: 5 });

  test('tells all, some or none that can be shown', () => {
    const text = (...proofs: readonly string[]) =>
      prose(locale, four, 'level', { proofs: new Set(proofs.map(itemId)) });
    const two = { n: 2 };
    expect(text('agenda', 'fires')).toContain(plural(locale, shown.provedAll, 2));
    expect(text('agenda')).toContain(
      fill(shown.provedSome, { ...two, proved: locale === 'sv' ? 'ett' : 'one' }),
    );
    expect(text()).toContain(plural(locale, shown.provedNone, 2));
    const single = everyAnswer(full, 3, { agenda: 4 });
    expect(prose(locale, single, 'level', { proofs: new Set() })).toContain(shown.provedNone.one);
  });

  test('prints both means and whether the level holds', () => {
    const proofs = new Set<ReturnType<typeof itemId>>();
    const text = prose(locale, growthLoop.full, 'level', { proofs });
    expect(text).toContain(
      fill(shown.lead, { claimed: decimal(locale, '90.1'), shown: decimal(locale, '50.0') }),
    );
    expect(text).toContain(fill(shown.lower, { shown: 3, claimed: 5 }));
    expect(figures(growthLoop.full, proofs)).toEqual(['maturity', 'claimed', 'shown']);
    const allProved = { proofs: new Set(full) };
    expect(prose(locale, growthLoop.full, 'level', allProved)).toContain(
      fill(shown.same, { level: 5 }),
    );
  });

  test('asks no proof where nothing is claimed, and shows no figure of it', () => {
    const low = everyAnswer(full, 2);
    expect(prose(locale, low, 'level', { proofs: new Set() })).toContain(shown.none);
    expect(figures(low, new Set())).toEqual(['maturity']);
  });

  test('says of each answer at 4 or 5 whether it can be shown, and of no other', () => {
    const report = fullReportOf(locale, four, { proofs: new Set([itemId('agenda')]) });
    const pairs = sectionOf(report, 'answers').blocks.flatMap((block) =>
      block.kind === 'pairs' ? block.groups.flatMap((group) => group.pairs) : [],
    );
    const proofs = new Map(pairs.map(({ item, proof }) => [item as string, proof]));
    expect([proofs.get('agenda'), proofs.get('fires'), proofs.get('demand')]).toEqual([
      shown.proofYes,
      shown.proofNo,
      '',
    ]);
  });

  test('says nothing of proof where it was not asked for', () => {
    expect(figuresOf(sectionOf(fullReportOf(locale, four), 'level')).map(({ id }) => id)).toEqual([
      'maturity',
    ]);
  });
});

describe.each(locales)('what the sections say of each other (%s)', (locale) => {
  const { loop } = fullWords[locale];

  test('the field gives way where the trust gap says otherwise', () => {
    const answers = everyAnswer(full, 4, { ...all(kept, 1), ...all(raised, 5) });
    expect(prose(locale, answers, 'loop')).toContain(loop.harsher);
    expect(prose(locale, everyAnswer(full, 4), 'loop')).not.toContain(loop.harsher);
    expect(prose(locale, loud.full, 'loop')).not.toContain(loop.kinder);
    const kinder = new Map([...loud.full, ...answersOf({ ...all(kept, 4), ...all(raised, 4) })]);
    expect(prose(locale, kinder, 'loop')).toContain(loop.kinder);
  });

  test('strong and weak are said only of what is', () => {
    const { dimensions } = vocabularies[locale].words;
    const start = (template: string) => template.split('{')[0] ?? '';
    const low = prose(locale, everyAnswer(full, 1, { agenda: 3, fires: 2 }), 'dimensions');
    expect(low).toContain(start(dimensions.highest));
    expect(low).not.toContain(start(dimensions.strongest));
    const high = prose(locale, growthLoop.full, 'dimensions');
    expect(high).toContain(start(dimensions.lowest));
    expect(high).not.toContain(start(dimensions.weakest));
  });

  test('departments that are not chosen are not there, and those that are keep their case', () => {
    const asked = everything;
    const given = everyAnswer(everything, 3, {
      ...all(['hr-role-profiles', 'hr-recognition', 'hr-technical-skill'], 5),
      ...all(['commerce-checkout', 'logistics-goals'], 1),
    });
    const text = prose(locale, given, 'departments', { asked });
    expect(text).toContain('HR');
    expect(text).toContain(
      locale === 'sv'
        ? 'e-handel och butik samt lager och leverans'
        : 'e-commerce and stores, and stock and delivery',
    );
    const names = figuresOf(sectionOf(fullReportOf(locale, given, { asked }), 'departments'));
    expect(names).toHaveLength(10);
    expect(figuresOf(sectionOf(fullReportOf(locale, around3({})), 'departments'))).toHaveLength(5);
  });

  test('a step that only departments count says so, and not that answers are too few', () => {
    const given = everyAnswer(everything, 5, { 'commerce-checkout': 1, 'it-joined-systems': 'dk' });
    const steps = stepsIn(fullReportOf(locale, given, { asked: everything }));
    const { aside } = fullWords[locale].steps;
    expect(steps.filter(({ reason }) => reason.includes(aside)).length).toBeGreaterThan(0);
    const { noGain, findOutOpen } = vocabularies[locale].words.steps;
    for (const { reason } of steps) {
      expect(reason).not.toContain(noGain);
      expect(reason).not.toContain(findOutOpen);
    }
  });

  test('many blind spots are a finding, and only those to begin with are listed', () => {
    const { blindSpots } = vocabularies[locale].words;
    const section = sectionOf(fullReportOf(locale, everyAnswer(full, 'dk')), 'blindSpots');
    expect(proseIn(section).join(' ')).toContain(blindSpots.introAll);
    const [points] = section.blocks.flatMap((block) =>
      block.kind === 'listing' ? [block.points] : [],
    );
    expect(points).toHaveLength(12);
    const some = prose(locale, everyAnswer(full, 'dk', { agenda: 3 }), 'blindSpots');
    expect(some).toContain(blindSpots.bringIn);
    expect(some).toContain('45');
  });

  test('a run of the same answer is called a run, and everything alike nearly everything', () => {
    const { findings } = vocabularies[locale].words;
    const run = answersOf(
      Object.fromEntries(
        full.map((id, index) => [id, index < 20 ? 3 : (((index % 5) + 1) as Given)]),
      ),
    );
    expect(prose(locale, run, 'findings')).toContain(fullWords[locale].findings.straightRun);
    expect(prose(locale, everyAnswer(full, 4), 'findings')).toContain(findings.straightLine);
  });

  test('nothing of maturity is said where nothing applies', () => {
    const none = everyAnswer(full, 'na');
    const { notApplicable } = fullWords[locale];
    for (const id of ['ring', 'touchpoints', 'departments', 'verdicts'] as const) {
      expect(prose(locale, none, id)).toBe(notApplicable);
    }
    const { findings } = vocabularies[locale].words;
    expect(prose(locale, none, 'findings')).toBe(findings.allNotApplicable);
  });

  test('what was noted stands beside its answer', () => {
    const notes = new Map([[itemId('agenda'), 'Frågat Åsa.']]);
    const report = fullReportOf(locale, around3({}), { notes });
    const pairs = sectionOf(report, 'answers').blocks.flatMap((block) =>
      block.kind === 'pairs' ? block.groups.flatMap((group) => group.pairs) : [],
    );
    expect(pairs.filter(({ note }) => note !== '').map(({ item, note }) => [item, note])).toEqual([
      ['agenda', 'Frågat Åsa.'],
    ]);
  });
});

describe.each(locales)('why a step comes where it does (%s)', (locale) => {
  const { ranks } = vocabularies[locale].words.steps;

  test('names the place by its figures, and the finding that brought it forward', () => {
    const steps = stepsIn(fullReportOf(locale, loud.full));
    const { early } = fullWords[locale].steps;
    const [start = ''] = early.split('{names}');
    expect(steps.filter(({ reason }) => reason.includes(start)).length).toBeGreaterThan(1);
    const first = steps.filter(({ reason }) => reason.includes(`, ${ranks['1']} `));
    expect(first.length).toBeLessThanOrEqual(1);
  });

  test('does not repeat the same reason in full', () => {
    const { same, reasonUpkeep } = vocabularies[locale].words.steps;
    const reasons = stepsIn(fullReportOf(locale, everyAnswer(full, 5))).map(({ reason }) => reason);
    expect(reasons.filter((reason) => reason === reasonUpkeep.always)).toHaveLength(1);
    expect(reasons.filter((reason) => reason === same).length).toBeGreaterThan(0);
    const open = stepsIn(fullReportOf(locale, everyAnswer(full, 'dk')));
    expect(new Set(open.map(({ why }) => why)).size).toBe(open.length);
  });
});
