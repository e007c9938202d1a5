import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../../../src/i18n/locale.ts';
import { parseSources, parseTexts, type TextFiles } from '../../../../src/schemas/content/texts.ts';
import {
  actionTexts,
  changed,
  itemTexts,
  refusalOf,
  shipped,
  shippedInstrument,
  without,
} from './shipped.ts';

const sources = parseSources(shipped.sources);

function parse(locale: Locale, files: Partial<TextFiles> = {}, instrument = shippedInstrument) {
  return parseTexts(locale, { ...shipped.texts[locale], ...files }, instrument, sources, [
    'quick',
    'full',
  ]);
}

function refused(locale: Locale, files: Partial<TextFiles>): string {
  return refusalOf(() => parse(locale, files));
}

describe.each(locales)('the published texts in %s', (locale) => {
  const items = `src/content/instrument/${locale}/items.json`;
  const actions = `src/content/actions/${locale}/actions.json`;
  const names = `src/content/names/${locale}.json`;

  test('are accepted', () => {
    expect(parse(locale)).toEqual(shipped.texts[locale]);
  });

  test('are refused when an item has no text', () => {
    const message = refused(locale, { items: without(shipped.texts[locale].items, 'fires') });
    expect(message).toContain(`${items} · fires: has no text in this language`);
  });

  test('are refused when an action has no text', () => {
    const rest = without(shipped.texts[locale].actions, 'standing-item');
    expect(refused(locale, { actions: rest })).toContain(
      `${actions} · standing-item: has no text in this language`,
    );
  });

  test.each([
    ['dimensions', 'promise'],
    ['departments', 'hr'],
    ['touchpoints', 'pay'],
    ['axes', 'link'],
    ['kpis', 'nrr'],
    ['sources', 'bain-delivery-gap'],
    ['models', 'b2b-services'],
    ['phases', 'ramp-up'],
    ['seniorities', 'front-line'],
  ] as const)('are refused when one of the %s has no name', (kind, id) => {
    const { [kind]: group, ...rest } = shipped.texts[locale].names;
    const message = refused(locale, { names: { ...rest, [kind]: without(group, id) } });
    expect(message).toContain(`${names} · ${kind} · ${id}: has no text in this language`);
  });

  test('are refused with a text that belongs to nothing', () => {
    const { fires } = shipped.texts[locale].items;
    const { 'standing-item': step } = shipped.texts[locale].actions;
    const surplusItem = { ...shipped.texts[locale].items, fire: fires };
    const surplusAction = { ...shipped.texts[locale].actions, standing: step };
    expect(refused(locale, { items: surplusItem })).toContain(
      `${items} · fire: belongs to no known id`,
    );
    expect(refused(locale, { actions: surplusAction })).toContain(
      `${actions} · standing: belongs to no known id`,
    );
  });

  test.each(['', '   ', '\n'])('are refused with an empty text (%j)', (empty) => {
    expect(refused(locale, { items: itemTexts(locale, 'fires', { why: empty }) })).toContain(
      `${items} · fires · why: is empty`,
    );
    expect(
      refused(locale, { actions: actionTexts(locale, 'one-sentence', { first: empty }) }),
    ).toContain(`${actions} · one-sentence · first: is empty`);
    const { efforts, ...rest } = shipped.texts[locale].names;
    const spoilt = { ...rest, efforts: { ...efforts, days: empty } };
    expect(refused(locale, { names: spoilt })).toContain(`${names} · efforts · days: is empty`);
  });

  test('are refused with a field that is missing or that nobody reads', () => {
    const missing = without({ ...shipped.texts[locale].items.fires }, 'proof');
    const spoilt = { ...shipped.texts[locale].items, fires: missing };
    expect(refused(locale, { items: spoilt })).toContain(`${items} · fires · proof`);
    const surplus = itemTexts(locale, 'fires', { hint: 'x' });
    expect(refused(locale, { items: surplus })).toMatch(/items\.json · fires: .*hint/);
  });

  test.each([0, 2, 6])('are refused when an action has %d steps', (count) => {
    const steps = Array.from({ length: count }, (_, index) => `Step ${index + 1}.`);
    const message = refused(locale, { actions: actionTexts(locale, 'one-sentence', { steps }) });
    expect(message).toContain(`${actions} · one-sentence · steps: give three to five steps`);
  });

  test.each([3, 5])('are accepted when an action has %d steps', (count) => {
    const steps = Array.from({ length: count }, (_, index) => `Step ${index + 1}.`);
    const spoilt = actionTexts(locale, 'one-sentence', { steps });
    expect(() => parse(locale, { actions: spoilt })).not.toThrow();
  });

  test('are refused with an empty step, or none at all', () => {
    const empty = actionTexts(locale, 'one-sentence', { steps: ['One.', ' ', 'Three.'] });
    expect(refused(locale, { actions: empty })).toContain('one-sentence · steps · 1: is empty');
    const none = actionTexts(locale, 'one-sentence', { steps: undefined });
    expect(refused(locale, { actions: none })).toContain(`${actions} · one-sentence · steps`);
  });

  test.each([
    ['left', 7],
    ['right', 7],
    ['left', 23],
    ['right', 23],
  ])('are refused when the %s pole has %d words', (side, count) => {
    const pole = words(count);
    const message = refused(locale, { items: itemTexts(locale, 'fires', { [side]: pole }) });
    expect(message).toContain(`${items} · fires · ${side}: a pole has 8 to 22 words`);
  });

  test.each([8, 22])('are accepted when a pole has %d words', (count) => {
    const spoilt = itemTexts(locale, 'fires', { left: words(count), right: words(count) });
    expect(() => parse(locale, { items: spoilt })).not.toThrow();
  });

  test('are refused with a source that does not exist, or none', () => {
    const unknown = itemTexts(locale, 'fires', { sources: ['hearsay'] });
    expect(refused(locale, { items: unknown })).toContain(
      `${items} · fires · sources: "hearsay" is not in src/content/sources.json`,
    );
    const none = itemTexts(locale, 'fires', { sources: [] });
    expect(refused(locale, { items: none })).toContain(
      `${items} · fires · sources: name the source`,
    );
  });

  test('are refused when an action without a KPI does not say what to watch', () => {
    const texts = shipped.texts[locale].actions;
    const spoilt = {
      ...texts,
      'second-opinion': without({ ...texts['second-opinion'] }, 'watch'),
    };
    const message = refused(locale, { actions: spoilt });
    expect(message).toContain(`${actions} · second-opinion: has no KPI`);
    expect(message).toContain('"watch"');
  });
});

describe('what texts need', () => {
  test('is only what the offered flows ask', () => {
    const { 'cx-strategy': _, ...items } = shipped.texts.en.items as Record<string, unknown>;
    const files = { ...shipped.texts.en, items };
    expect(() => parseTexts('en', files, shippedInstrument, sources, ['quick'])).not.toThrow();
    const message = refusalOf(() =>
      parseTexts('en', files, shippedInstrument, sources, ['quick', 'full']),
    );
    expect(message).toContain('cx-strategy: has no text in this language');
  });
});

describe('an action', () => {
  test('that cites a source which does not exist is refused', () => {
    const cited = changed(shipped.actions, 'standing-item', { sources: ['hearsay'] });
    const instrument = { ...shippedInstrument, actions: cited } as typeof shippedInstrument;
    expect(refusalOf(() => parse('sv', {}, instrument))).toContain(
      'src/content/actions/actions.json · standing-item · sources: "hearsay" is not in src/content/sources.json',
    );
  });
});

describe('the list of sources', () => {
  test('is accepted as it is published', () => {
    expect(sources).toEqual(shipped.sources);
  });

  test.each([
    ['not an address', 'mckinsey.com/insights'],
    ['a script', 'javascript:alert(1)'],
    ['an address without encryption', 'http://example.com/'],
  ])('is refused with %s for a link', (_, address) => {
    const spoilt = changed(shipped.sources, 'mckinsey-experience', { address });
    const message = refusalOf(() => parseSources(spoilt));
    expect(message).toContain('src/content/sources.json · mckinsey-experience · address');
    expect(message).toContain('https://');
  });

  test('is refused with an empty text, a kind outside the list or half a year', () => {
    const spoilt = (changes: Readonly<Record<string, unknown>>) =>
      refusalOf(() => parseSources(changed(shipped.sources, 'bain-delivery-gap', changes)));
    expect(spoilt({ title: ' ' })).toContain('bain-delivery-gap · title: is empty');
    expect(spoilt({ kind: 'rumour' })).toContain('bain-delivery-gap · kind');
    expect(spoilt({ year: 2005.5 })).toContain('bain-delivery-gap · year');
  });
});

function words(count: number): string {
  return Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
}
