import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../src/i18n/locale.ts';
import { everyWord, figuresIn, flatten, type Text } from '../unit/i18n/dictionaries.ts';
import { shipped } from '../unit/schemas/content/shipped.ts';

/** The texts of the content files, without the ids of sources. */
const content: Readonly<Record<Locale, readonly Text[]>> = {
  sv: contentOf('sv'),
  en: contentOf('en'),
};

/** Everything that is read on a page or in the report. */
const everything: Readonly<Record<Locale, readonly Text[]>> = {
  sv: [...content.sv, ...(await everyWord('sv'))],
  en: [...content.en, ...(await everyWord('en'))],
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
    expect(content[locale].length).toBeGreaterThan(200);
    expect(everything[locale].length).toBeGreaterThan(450);
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
    expect(poles.length).toBeGreaterThanOrEqual(12);
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
    expect(shown.length).toBeGreaterThanOrEqual(60);
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
    ],
    en: [
      'leverag*',
      'holistic*',
      'journey to excellence',
      'synerg*',
      'best-in-class',
      'world-class',
      'percent',
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
    notEn: ['client experience', 'user experience', 'UX'],
    notSv: ['customer experience', 'kunderfarenhet*', 'användarupplevelse*'],
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
    notEn: ['flywheel*', 'growth cycle*', 'growth circle*'],
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
    notSv: ['trust gap*', 'tillitsgap*', 'förtroendeklyft*'],
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
    notSv: ['brand promise*', 'märkeslöfte*'],
  },
  {
    en: 'touchpoint, moment of truth',
    sv: 'kontaktpunkt, sanningens ögonblick',
    notEn: ['touch point*', 'touch-point*', 'contact point*'],
    notSv: ['touchpoint*', 'touch point*', 'beröringspunkt*', 'moment of truth'],
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
    notEn: ['mouth-to-mouth', 'evangelis*'],
    notSv: [
      'word of mouth',
      'word-of-mouth',
      'mun till mun',
      'mun-till-mun*',
      'advocacy',
      'ambassadör*',
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
    notSv: ['retention*', 'kundretention*', 'customer retention'],
  },
  {
    en: 'churn',
    sv: 'kundbortfall (churn)',
    notEn: ['attrition', 'customer loss*', 'drop-out*'],
    notSv: ['churn*', 'kundavgång*', 'kundtapp*', 'kundomsättning*'],
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
    notSv: ['cross-sell*', 'crossell*', 'upsell*', 'uppförsäljning*'],
  },
  {
    en: 'acquisition cost, CAC',
    sv: 'anskaffningskostnad, CAC',
    notEn: ['cost of acquisition', 'cost to acquire'],
    notSv: ['acquisition cost*', 'förvärvskostnad*', 'kundförvärv*', 'akvisition*'],
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
      'support team*',
    ],
    notSv: [
      'customer service',
      'kundservice*',
      'kundsupport*',
      'support*',
      'helpdesk*',
      'kundcenter*',
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
    notSv: ['facilit*', 'moderator*', 'workshopfacilit*'],
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

function allOf(pattern: RegExp): RegExp {
  return new RegExp(pattern.source, `${pattern.flags}g`);
}
