import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../src/i18n/locale.ts';
import type { ActionText } from '../../src/schemas/content/texts.ts';
import { everyWord, figuresIn, flatten, type Text } from '../unit/i18n/dictionaries.ts';
import { shipped } from '../unit/schemas/content/shipped.ts';
import { shippedKpis } from '../unit/schemas/content/shipped-kpis.ts';

/** The texts of the content files, without the ids of sources. */
const content: Readonly<Record<Locale, readonly Text[]>> = {
  sv: contentOf('sv'),
  en: contentOf('en'),
};

/** Everything that is read on a page or in the report. */
const everything: Readonly<Record<Locale, readonly Text[]>> = {
  sv: [...content.sv, ...flatten(shippedKpis.texts.sv, 'kpis'), ...(await everyWord('sv'))],
  en: [...content.en, ...flatten(shippedKpis.texts.en, 'kpis'), ...(await everyWord('en'))],
};

function contentOf(locale: Locale): readonly Text[] {
  const { items, actions, names } = shipped.texts[locale];
  const all = [
    ...flatten(items, 'items'),
    ...flatten(actions, 'actions'),
    ...flatten(names, 'names'),
  ];
  return all.filter(({ at }) => !/^items\.[\w-]+\.sources\./.test(at));
}

/** A pattern for words, whole and in any letter case; * stands for the rest of a word. */
function words(...variants: readonly string[]): RegExp {
  const patterns = variants.map((variant) =>
    variant.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '\\p{L}*'),
  );
  return new RegExp(`(?<!\\p{L})(?:${patterns.join('|')})(?!\\p{L})`, 'iu');
}

function found(texts: readonly Text[], pattern: RegExp): readonly string[] {
  return texts.filter(({ text }) => pattern.test(text)).map(({ at, text }) => `${at}: ${text}`);
}

test('there is content to check in both languages', () => {
  for (const locale of locales) {
    expect(Object.keys(shipped.texts[locale].items)).toHaveLength(61);
    expect(Object.keys(shipped.texts[locale].actions)).toHaveLength(64);
    expect(content[locale].length).toBeGreaterThan(900);
    expect(everything[locale].length).toBeGreaterThan(1500);
  }
});

describe.each(locales)('poles in %s', (locale) => {
  const negations = {
    en: words(
      'no',
      'not',
      'never',
      'without',
      'neither',
      'nor',
      'none',
      'fail*',
      'nobody',
      'nothing',
      'cannot',
      '*n’t',
    ),
    sv: words(
      'inte',
      'ingen',
      'inget',
      'inga',
      'ingenting',
      'aldrig',
      'utan',
      'varken',
      'saknar',
      'saknas',
      'ej',
    ),
  };
  const poles = Object.entries(shipped.texts[locale].items).map(([id, { left, right }]) => ({
    id,
    left,
    right,
    counts: [left, right].map((pole) => pole.split(/\s+/).length),
  }));

  test('have 8 to 22 words, and the longer at most 1.6 times as many as the shorter', () => {
    expect(poles).toHaveLength(61);
    const wrong = poles.filter(({ counts }) => {
      const [few, many] = [Math.min(...counts), Math.max(...counts)];
      return few < 8 || many > 22 || many > 1.6 * few;
    });
    expect(wrong).toEqual([]);
  });

  test('say what is, not what is not', () => {
    const wrong = poles.filter(({ left, right }) =>
      [left, right].some((pole) => negations[locale].test(pole)),
    );
    expect(wrong).toEqual([]);
  });

  const belittling = {
    en: words('alone', 'hardly', 'seldom', 'rarely', 'only'),
    sv: words('knappt', 'sällan', 'bara', 'endast'),
  };

  test('belittle neither side', () => {
    const wrong = poles.filter(({ left, right }) =>
      [left, right].some((pole) => belittling[locale].test(pole)),
    );
    expect(wrong).toEqual([]);
  });

  const leaning = {
    en: words('also', 'too', 'instead'),
    sv: words('också', 'dessutom', 'i stället', 'istället'),
  };

  test('stand each on its own: neither leans on the other', () => {
    const wrong = poles.filter(({ left, right }) =>
      [left, right].some((pole) => leaning[locale].test(pole)),
    );
    expect(wrong).toEqual([]);
  });

  test('of two items have no six words in a row in common', () => {
    const texts = poles.flatMap(({ id, left, right }) => [
      { of: id, text: left },
      { of: id, text: right },
    ]);
    expect(sharedRuns(texts)).toEqual([]);
  });

  test('are two different sentences, each with its full stop', () => {
    for (const { left, right } of poles) {
      expect(left).not.toBe(right);
      expect([left, right].every((pole) => /^\p{Lu}.*\.$/u.test(pole))).toBe(true);
    }
  });
});

describe.each(locales)('what stands beside a question while it is answered, in %s', (locale) => {
  const labels = {
    en: words('winner*', 'loser*', 'old thinking', 'old-thinking', 'old way*'),
    sv: words('vinnar*', 'förlorar*', 'gammalt tänk*', 'gamla tänk*', 'gammaldags'),
  };

  test('never gives away which statement is the winners’', () => {
    const shown = content[locale].filter(({ at }) =>
      /^items\.[\w-]+\.(topic|left|right|why|proof)$/.test(at),
    );
    expect(shown).toHaveLength(61 * 5);
    expect(found(shown, labels[locale])).toEqual([]);
  });
});

describe.each(locales)('texts in %s', (locale) => {
  const texts = content[locale];
  const spoken = texts.filter(({ at }) => !at.startsWith('names.'));

  test('stand for one thing each', () => {
    const places = Map.groupBy(spoken, ({ text }) => text);
    const shared = [...places.values()].filter((group) => group.length > 1);
    expect(shared).toEqual([]);
  });

  test.each([
    ['straight quotation marks or apostrophes', /['"]/],
    ['exclamation marks', /!/],
    ['three points for an ellipsis', /\.\.\./],
    ['double spaces or spaces at an end', / {2}|^\s|\s$/],
    ['a hyphen for a dash', / - /],
  ])('have no %s', (_, pattern) => {
    expect(found(texts, pattern)).toEqual([]);
  });

  test('quote as the language does', () => {
    const unpaired = texts.filter(({ text }) => {
      const marks = text.match(/[“”„«»]/g)?.join('') ?? '';
      return marks.replaceAll(locale === 'sv' ? '””' : '“”', '') !== '';
    });
    expect(unpaired).toEqual([]);
  });

  test('that give 80 per cent say who found it', () => {
    const eighty = everything[locale].filter(({ text }) => /\b80 (per cent|procent|%)/.test(text));
    expect(eighty.length).toBeGreaterThan(3);
    expect(eighty.filter(({ text }) => !/McKinsey|Bain/.test(text))).toEqual([]);
  });

  test('of an action with a figure cite a source', () => {
    const cited = new Map(shipped.actions.map(({ id, sources }) => [id, sources.length]));
    const withFigures = Object.entries(shipped.texts[locale].actions).filter(([, action]) =>
      /\d/.test(Object.values(action).join(' ')),
    );
    expect(withFigures.length).toBeGreaterThan(2);
    expect(withFigures.filter(([id]) => !cited.get(id))).toEqual([]);
  });
});

describe.each(locales)('items in %s', (locale) => {
  const items = Object.entries(shipped.texts[locale].items);

  test('give their reason in one or two sentences', () => {
    expect(items.filter(([, { why }]) => sentencesIn(why) > 2)).toEqual([]);
  });

  test('name Steve Jobs once at most', () => {
    const texts = content[locale].filter(({ at }) => at.startsWith('items.'));
    const naming = new Set(found(texts, words('Jobs')).map((at) => at.split('.')[1]));
    expect(naming.size).toBeLessThanOrEqual(1);
  });
});

test('items cite the same sources in both languages', () => {
  const sourcesIn = (locale: Locale) =>
    Object.entries(shipped.texts[locale].items).map(([id, { sources }]) => [id, sources]);
  expect(Object.fromEntries(sourcesIn('sv'))).toEqual(Object.fromEntries(sourcesIn('en')));
});

test('English items never say “service” where they mean the department', () => {
  const items = content.en.filter(({ at }) => at.startsWith('items.'));
  expect(found(items, alone)).toEqual([]);
});

/** “Service” that is neither customer service nor what somebody gives: great service, their service. */
const alone = /(?<!customer )(?<!great )(?<!their )\bservice\b/i;

describe.each(locales)('actions in %s', (locale) => {
  const texts = Object.entries(shipped.texts[locale].actions).map(([id, text]) => ({
    id,
    ...(text as ActionText),
  }));
  const noCompany = {
    en: 'according to an article that names no company',
    sv: 'enligt en artikel som återger fallet utan att namnge bolaget',
  };

  test('have no six words in a row in common, but where a case names no company', () => {
    const spoken = texts.flatMap(({ id, title, why, first, steps, watch = '' }) =>
      [title, why, first, ...steps, watch].map((text) => ({ of: id, text })),
    );
    const own = spoken.map(({ of, text }) => ({
      of,
      text: text.replaceAll(new RegExp(noCompany[locale], 'gi'), ` ${of} `),
    }));
    expect(spoken.filter(({ text }, at) => text !== own[at]?.text)).toHaveLength(2);
    expect(sharedRuns(own)).toEqual([]);
  });

  test('give their reason in one or two sentences', () => {
    expect(texts.filter(({ why }) => sentencesIn(why) > 2)).toEqual([]);
  });

  test('have steps that are sentences of at most 22 words, each with its full stop', () => {
    const steps = texts.flatMap((text) => text.steps);
    expect(steps.length).toBeGreaterThan(3 * texts.length);
    const wrong = steps.filter((step) => !/^\p{Lu}.*[^.?!]\.$/u.test(step) || wordsIn(step) > 22);
    expect(wrong).toEqual([]);
  });

  test('have a title of at most 13 words, and no full stop after it', () => {
    const titles = texts.map(({ title }) => title);
    expect(titles.filter((title) => wordsIn(title) > 13 || /[.?!]$/.test(title))).toEqual([]);
  });

  test('say what to watch where there is no KPI, and nowhere else', () => {
    const kpis = new Map<string, string | null>(shipped.actions.map(({ id, kpi }) => [id, kpi]));
    const wrong = texts.filter(({ id, watch }) => (watch === undefined) === !kpis.get(id));
    expect(wrong).toEqual([]);
  });
});

test('every core item comes first in an action that fits all business models', () => {
  const core = shipped.instrument.items.filter(({ role }) => role === 'core');
  const forAll = shipped.actions.filter(({ models }) => models.length === 0);
  const first = new Set<string | undefined>(forAll.map(({ items }) => items[0]));
  expect(core.filter(({ id }) => !first.has(id)).map(({ id }) => id)).toEqual([]);
});

test('both languages give the same figures', () => {
  const swedish = new Map(content.sv.map(({ at, text }) => [at, text]));
  const differing = content.en.flatMap(({ at, text }) => {
    const other = swedish.get(at) ?? '';
    return figuresIn(text).join() === figuresIn(other).join() ? [] : [{ at, en: text, sv: other }];
  });
  expect(differing).toEqual([]);
  const keys = (locale: Locale) => content[locale].map(({ at }) => at).toSorted();
  expect(keys('sv')).toEqual(keys('en'));
});

describe('words that nobody would say in a meeting', () => {
  const banned: Readonly<Record<Locale, readonly string[]>> = {
    sv: [
      'säkerställ*',
      'adresser*',
      'leverera* värde*',
      'levererar värde*',
      'på en strategisk nivå',
      'per idag',
      'idag',
      'mätetal*',
      'handelskedja*',
      'handelskedje*',
      'utvecklingsplan*',
      'rollprofil*',
    ],
    en: [
      'leverag*',
      'holistic*',
      'journey to excellence',
      'synerg*',
      'best-in-class',
      'world-class',
      'percent',
      'takes up',
    ],
  };
  /** Faults that came back again and again. */
  const recurring = [
    'kundens nyckeltal',
    'beskaler*',
    'skalar',
    'handlar på',
    'kundansvarig*',
    'kundchef*',
    'enligt artikeln',
    'de fyra vanligaste',
    'nästan alltid',
  ];

  test.each(locales.flatMap((locale) => banned[locale].map((word) => [word, locale] as const)))(
    '“%s” stands nowhere in %s',
    (word, locale) => {
      expect(found(everything[locale], words(word))).toEqual([]);
    },
  );

  test.each(recurring)('“%s” stands nowhere', (word) => {
    expect(found(everything.sv, words(word))).toEqual([]);
  });

  test('English is spelt as in Britain', () => {
    const american = words(
      'center*',
      'behavior*',
      'color*',
      'favor*',
      'theater*',
      '*organiz*',
      'analyz*',
      'recogniz*',
      'customiz*',
      'optimiz*',
      'judgment*',
      'fulfill',
      'program',
    );
    // The address of a colour and the like never stand in a text.
    expect(found(everything.en, american)).toEqual([]);
  });
});

/** One term per idea, in each language: what is said, and what is not said for it. */
interface Term {
  readonly en: string;
  readonly sv: string;
  readonly notEn?: readonly string[];
  readonly notSv?: readonly string[];
  /** Where a word that is not said may stand all the same. */
  readonly unless?: readonly string[];
}

const glossary: readonly Term[] = [
  {
    en: 'customer experience, CX',
    sv: 'kundupplevelse, CX',
    notEn: ['client*', 'consumer*', 'user experience', 'UX'],
    notSv: [
      'customer experience',
      'kunderfarenhet*',
      'användarupplevelse*',
      'klient*',
      'konsument*',
    ],
  },
  {
    en: 'maturity, level',
    sv: 'mognad, nivå',
    notEn: ['ripeness', 'maturity stage*'],
    notSv: ['maturity', 'mognadsgrad*', 'mognadssteg*'],
  },
  {
    en: 'Old Thinking / Winners',
    sv: 'gammalt tänk / vinnare',
    notEn: ['old-school', 'traditional thinking', 'champions'],
    notSv: ['old thinking', 'winner*', 'gammalt tänkande', 'segrare'],
  },
  {
    en: 'growth loop',
    sv: 'tillväxtloop',
    notEn: ['flywheel*', 'growth cycle*', 'growth circle*', 'virtuous circle*'],
    notSv: ['growth loop*', 'tillväxtslinga*', 'tillväxtcirk*', 'tillväxt-loop*', 'svänghjul*'],
  },
  {
    en: 'negative spiral',
    sv: 'negativ spiral',
    notEn: ['vicious circle*', 'downward spiral*', 'death spiral*'],
    notSv: ['ond spiral', 'ond cirkel', 'onda cirk*', 'nedåtgående spiral*'],
  },
  {
    en: 'untapped potential',
    sv: 'outnyttjad potential',
    notEn: ['unused potential', 'hidden potential', 'unrealised potential'],
    notSv: ['oanvänd potential', 'dold potential', 'orealiserad potential'],
  },
  {
    en: 'standstill',
    sv: 'stillestånd',
    notEn: ['stagnat*'],
    notSv: ['stagnat*', 'stillastående'],
  },
  {
    en: 'trust gap',
    sv: 'förtroendegap',
    notEn: ['credibility gap*', 'confidence gap*'],
    notSv: ['trust gap*', 'tillitsgap*', 'förtroendeklyft*', 'förtroendeglapp*'],
  },
  {
    en: 'say-do gap',
    sv: 'gapet mellan ord och handling',
    notEn: ['walk the talk'],
    notSv: ['say-do*', 'säga-göra*'],
  },
  {
    en: 'reporting theatre',
    sv: 'rapporteringsteater',
    notEn: ['dashboard theatre', 'report theatre'],
    notSv: ['rapportteater*', 'reporting theatre', 'mätteater*'],
  },
  {
    en: 'brand promise',
    sv: 'varumärkeslöfte',
    notEn: ['brand pledge*'],
    notSv: ['brand promise*', 'märkeslöfte*', 'kundlöfte*'],
  },
  {
    en: 'touchpoint, moment of truth',
    sv: 'kontaktpunkt, sanningens ögonblick',
    notEn: ['touch point*', 'touch-point*', 'contact point*'],
    notSv: ['touchpoint*', 'touch point*', 'beröring*', 'kontaktyt*', 'moment of truth'],
  },
  {
    en: 'customer journey',
    sv: 'kundresa',
    notEn: ['client journey*', 'buyer journey*', 'buyer’s journey'],
    notSv: ['customer journey*', 'köpresa*'],
  },
  {
    en: 'word of mouth, advocacy',
    sv: 'rekommendationer',
    notEn: ['mouth-to-mouth', 'evangelis*', 'referral*'],
    notSv: [
      'word of mouth',
      'word-of-mouth',
      'mun till mun',
      'mun-till-mun*',
      'advocacy',
      'ambassadör*',
      'referral*',
      'värvning*',
    ],
  },
  {
    en: 'department, function',
    sv: 'avdelning, funktion',
    notEn: ['business unit*', 'division', 'divisions'],
    notSv: ['departement*', 'division', 'divisioner*'],
  },
  {
    en: 'retention',
    sv: 'kundbehållning',
    notEn: ['customer keeping', 'stickiness'],
    notSv: ['retention*', 'kundretention*', 'customer retention', 'kundlojalitet*'],
  },
  {
    en: 'churn',
    sv: 'kundbortfall (churn)',
    notEn: ['attrition', 'customer loss*', 'drop-out*', 'defection*'],
    notSv: ['churn*', 'kundavgång*', 'kundtapp*', 'kundomsättning*', 'kundflykt*', 'kundförlust*'],
    unless: ['kundbortfall* (churn)'],
  },
  {
    en: 'customer lifetime value, CLV',
    sv: 'kundlivstidsvärde, CLV',
    notEn: ['life-time value*', 'life time value*', 'LTV', 'lifetime value*'],
    notSv: ['lifetime value', 'livstidsvärde*', 'kundvärde över livstid*', 'LTV'],
    unless: ['customer lifetime value'],
  },
  {
    en: 'net revenue retention, NRR',
    sv: 'nettointäktsretention, NRR',
    notEn: ['net dollar retention', 'net retention'],
    notSv: ['net revenue*', 'nettoretention*', 'intäktsretention*'],
  },
  {
    en: 'first contact resolution, FCR',
    sv: 'löst vid första kontakten, FCR',
    notEn: ['first call*', 'first-call*', 'first-contact*', 'one-touch*'],
    notSv: ['first contact*', 'first call*', 'förstakontakt*', 'lösningsgrad*'],
  },
  {
    en: 'customer effort score, CES',
    sv: 'kundansträngning, CES',
    notEn: ['effort rating*'],
    notSv: ['customer effort*', 'kundinsats*', 'ansträngningspoäng*'],
  },
  {
    en: 'cross-sell, upsell',
    sv: 'korsförsäljning, merförsäljning',
    notEn: ['crossell*', 'cross sell*', 'up-sell*', 'up sell*'],
    notSv: ['cross-sell*', 'crossell*', 'upsell*', 'uppförsäljning*', 'mersälj*', 'merköp*'],
  },
  {
    en: 'acquisition cost, CAC',
    sv: 'anskaffningskostnad, CAC',
    notEn: ['cost of acquisition', 'cost to acquire'],
    notSv: [
      'acquisition cost*',
      'förvärvskostnad*',
      'kundförvärv*',
      'akvisition*',
      'värvningskostnad*',
    ],
  },
  {
    en: 'payback',
    sv: 'återbetalningstid',
    notEn: ['pay-back', 'pay back period*'],
    notSv: ['payback*', 'pay-back*', 'återbetalningsperiod*'],
  },
  {
    en: 'leadership team, board',
    sv: 'ledningsgrupp, styrelse',
    notEn: [
      'management team*',
      'executive team*',
      'C-suite',
      'board of directors',
      'top management',
    ],
    notSv: ['ledningsteam*', 'ledargrupp*', 'leadership*', 'management*', 'exekutiv*', 'board'],
  },
  {
    en: 'customer service',
    sv: 'kundtjänst',
    notEn: [
      'customer support',
      'support desk*',
      'help desk*',
      'helpdesk*',
      'customer care',
      'service desk*',
      'call centre*',
      'contact centre*',
      'support team*',
    ],
    notSv: [
      'customer service',
      'kundservice*',
      'kundsupport*',
      'support*',
      'helpdesk*',
      'kundcenter*',
      'callcenter*',
      'serviceavdelning*',
    ],
  },
  {
    en: 'next steps, plan',
    sv: 'nästa steg, plan',
    notEn: ['action item*', 'to-do*', 'way forward'],
    notSv: ['next step*', 'action plan*', 'att-göra*', 'vägen framåt'],
  },
  {
    en: 'workshop, facilitator',
    sv: 'workshop, workshopledare',
    notEn: ['moderator*', 'workshop leader*'],
    notSv: ['facilit*', 'moderator*', 'workshopfacilit*', 'processledare*', 'mötesledare*'],
  },
  {
    en: 'don’t know / does not apply',
    sv: 'vet inte / gäller inte oss',
    notEn: ['N/A', 'not applicable', 'inapplicable', 'no idea'],
    notSv: [
      'vet ej',
      'N/A',
      'ej tillämplig*',
      'inte tillämplig*',
      'inte relevant*',
      'ej relevant*',
      'gäller ej',
    ],
  },
  {
    en: 'blind spot',
    sv: 'blind fläck',
    notEn: ['blindspot*', 'blind-spot*'],
    notSv: ['blind spot*', 'blindfläck*', 'död vinkel*', 'döda vink*'],
  },
];

describe('one term per idea', () => {
  test('the glossary has a term for each of its thirty ideas', () => {
    expect(new Set(glossary.map(({ en }) => en)).size).toBe(30);
    expect(new Set(glossary.map(({ sv }) => sv)).size).toBe(30);
  });

  const cases = glossary.flatMap(({ en, sv, notEn = [], notSv = [], unless = [] }) => [
    { term: en, locale: 'en' as const, variants: notEn, unless },
    { term: sv, locale: 'sv' as const, variants: notSv, unless },
  ]);

  test.each(cases)('“$term” is said in $locale, and nothing else for it', (term) => {
    const pattern = words(...term.variants);
    expect(term.variants.length).toBeGreaterThan(0);
    const texts = everything[term.locale].map(({ at, text }) => {
      const spoken = text.replace(/\{\w+\}/g, '…');
      if (term.unless.length === 0) return { at, text: spoken };
      return { at, text: spoken.replace(allOf(words(...term.unless)), '…') };
    });
    expect(found(texts, pattern)).toEqual([]);
  });

  test.each([
    ['Vår churn ökar', true],
    ['Vårt kundbortfall (churn) ökar', false],
    ['Kundbortfallet (churn) och churnen', true],
  ])('“churn” stands in Swedish only in brackets after its own word: %s', (text, wrong) => {
    const rest = text.replace(allOf(words('kundbortfall* (churn)')), '…');
    expect(words('churn*').test(rest)).toBe(wrong);
  });
});

describe('the search for words', () => {
  test.each([
    ['säkerställ*', 'Vi säkerställer det.', true],
    ['säkerställ*', 'Det är säkert ställt.', false],
    ['inte', 'Interna mål', false],
    ['inte', 'Det är INTE så.', true],
    ['skalar', 'Det skalar.', true],
    ['skalar', 'Äggskalar', false],
    ['*n’t', 'We don’t know', true],
    ['N/A', 'Say n/a here', true],
    ['no', 'We know', false],
  ])('%s in “%s”: %s', (word, text, expected) => {
    expect(words(word).test(text)).toBe(expected);
  });
});

describe('the search for runs of words', () => {
  test.each([
    ['one two three four five six', 'Zero one two, three four five six seven', 1],
    ['one two three four five', 'one two three four five', 0],
    ['One two three. Four five SIX!', 'one two three four five six', 1],
    ['one two three four five six seven', 'one two three four five six seven', 2],
  ])('“%s” and “%s” share %d', (one, other, count) => {
    const texts = [
      { of: 'a', text: one },
      { of: 'b', text: other },
    ];
    expect(sharedRuns(texts)).toHaveLength(count);
    expect(sharedRuns(texts.map(({ text }) => ({ of: 'a', text })))).toEqual([]);
  });

  test.each([
    ['One. Two? Three.', 3],
    ['They say “no.” Then they go.', 2],
    ['It rose by 2.5 per cent.', 1],
  ])('“%s” has %d sentences', (text, count) => {
    expect(sentencesIn(text)).toBe(count);
  });

  test.each([
    ['Call service first', true],
    ['The service is slow', true],
    ['Call customer service', false],
    ['Customer service and great service', false],
    ['They praise their service', false],
    ['Services', false],
  ])('“%s” names the department carelessly: %s', (text, wrong) => {
    expect(alone.test(text)).toBe(wrong);
  });
});

/** The runs of six words that stand in the texts of more than one. */
function sharedRuns(texts: readonly { readonly of: string; readonly text: string }[]) {
  const owners = new Map<string, Set<string>>();
  for (const { of, text } of texts) {
    const spoken = text.toLowerCase().match(/[\p{L}\p{N}’-]+/gu) ?? [];
    for (let at = 0; at + 6 <= spoken.length; at += 1) {
      const run = spoken.slice(at, at + 6).join(' ');
      owners.set(run, (owners.get(run) ?? new Set()).add(of));
    }
  }
  return [...owners].filter(([, ids]) => ids.size > 1).map(([run, ids]) => [run, ...ids]);
}

function wordsIn(text: string): number {
  return text.trim().split(/\s+/).length;
}

function sentencesIn(text: string): number {
  return text.match(/[.?!]”?(?=\s|$)/g)?.length ?? 0;
}

function allOf(pattern: RegExp): RegExp {
  return new RegExp(pattern.source, `${pattern.flags}g`);
}
