import data from '../../../../src/content/instrument/instrument.json' with { type: 'json' };
import type { Position } from '../../../../src/domain/answer.ts';
import type { ItemId } from '../../../../src/domain/ids.ts';
import { formatNumber } from '../../../../src/i18n/format.ts';
import type { Locale } from '../../../../src/i18n/locale.ts';
import type {
  Block,
  Derivation,
  Dot,
  Figure,
  LadderChart,
  LadderRow,
  LinesChart,
  Pair,
  Pledge,
  RadarChart,
  Report,
  RingChart,
  Section,
  Spoke,
  Step,
  Table,
  Verdict,
} from '../../../../src/report/report.ts';
import { vocabularies } from './sample-reports.ts';

/**
 * A full assessment made by hand, with everything a report can hold. `ordinary` is what a firm would
 * get; `extreme` has the longest names, missing scores, several leaks, and a long note to every pair.
 */
export function fullReport(locale: Locale, kind: 'ordinary' | 'extreme'): Report {
  const maker: Maker = { locale, extreme: kind === 'extreme', say: sayings[locale] };
  return {
    locale,
    sections: [
      equation(maker),
      level(maker),
      money(maker),
      loop(maker),
      ring(maker),
      outside(maker),
      dimensions(maker),
      views(maker, 'touchpoints', data.touchpoints),
      views(maker, 'departments', data.departments),
      verdicts(maker),
      map(maker),
      kpis(maker),
      figures(maker),
      calculations(maker),
      future(maker),
      findings(maker),
      blindSpots(maker),
      decisions(maker),
      steps(maker),
      charter(maker),
      answers(maker),
      section(maker, 'method', [
        prose(maker.say.long, maker.say.long, maker.say.long, maker.say.long),
      ]),
      section(maker, 'sources', [
        {
          kind: 'listing',
          points: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => ({
            id,
            text: `${maker.say.name} ${id}, 2024`,
            detail: '',
            link: `https://example.com/${id}/a-report-about-growth-and-customers`,
            basis: [],
          })),
        },
      ]),
    ],
  };
}

interface Maker {
  readonly locale: Locale;
  readonly extreme: boolean;
  readonly say: (typeof sayings)['en'];
}

const sayings = {
  en: {
    titles: {
      equation: 'Your equation',
      level: 'How mature you are',
      loop: 'Where you stand in the growth loop',
      ring: 'Where the loop leaks',
      dimensions: 'Six dimensions',
      touchpoints: 'Touchpoint by touchpoint',
      departments: 'Department by department',
      verdicts: 'What the answers add up to',
      map: 'Every answer on one map',
      findings: 'What stands out',
      blindSpots: 'What nobody could answer',
      decisions: 'Three decisions to take',
      steps: 'Five next steps',
      answers: 'Your answers, the poles now named',
      more: 'What the full check adds',
      method: 'How it is calculated',
      sources: 'Sources',
      money: 'What one percentage point is worth',
      outside: 'What your customers say',
      kpis: 'Which KPIs decide',
      figures: 'Your figures beside published ones',
      calculations: 'What a customer is worth',
      future: 'The loop over time',
      charter: 'Charter for shared KPIs',
      plan: 'The plan',
      route: 'The way to the target',
    },
    sentence:
      'You count cases and clicks, and nobody in the room can say what a lost customer costs.',
    long: 'You promise more than you keep: expectations stand at 75 of 100, what is kept at 48. Customers meet the difference of 27 points as a disappointment, and marketing pays for it once more in its next campaign. Make delivery even before you promise more.',
    name: 'A common mistake, and your answer points there',
    rests: 'rests on {n} answers',
    tooFew: 'too few answers',
    dontKnow: 'we don’t know',
    position: '{n} of 5',
    old: 'Old thinking',
    winners: 'The winners’ way',
    less: 'Least',
    more: 'Most',
    proved: 'can be shown today',
    unproved: 'cannot be shown today, counts as 3',
    claimed: 'By your answers',
    shown: 'Can be shown',
    leak: 'leak',
    customers: 'customers',
    mean: 'Mean',
    advice: 'What you can do',
    after: 'After that',
    reason: 'Why this comes next',
    owner: 'Owner',
    effort: 'Effort',
    watch: 'Figure to watch',
    corner: 'Department',
  },
  sv: {
    titles: {
      equation: 'Er ekvation',
      level: 'Hur mogna ni är',
      loop: 'Var ni står i tillväxtloopen',
      ring: 'Var loopen läcker',
      dimensions: 'Sex dimensioner',
      touchpoints: 'Kontaktpunkt för kontaktpunkt',
      departments: 'Avdelning för avdelning',
      verdicts: 'Vad svaren säger tillsammans',
      map: 'Alla svar på en karta',
      findings: 'Det som sticker ut',
      blindSpots: 'Det ingen kunde svara på',
      decisions: 'Tre beslut att ta',
      steps: 'Fem nästa steg',
      answers: 'Era svar, nu med polerna namngivna',
      more: 'Det här tillför hela frågeformuläret',
      method: 'Så räknas det',
      sources: 'Källor',
      money: 'Vad en procentenhet är värd',
      outside: 'Vad kunderna säger',
      kpis: 'Vilka nyckeltal som avgör',
      figures: 'Era siffror bredvid publicerade',
      calculations: 'Vad en kund är värd',
      future: 'Loopen över tid',
      charter: 'Överenskommelse om gemensamma nyckeltal',
      plan: 'Planen',
      route: 'Vägen till målet',
    },
    sentence:
      'Ni räknar ärenden och klick, och ingen i rummet kan säga vad en förlorad kund kostar.',
    long: 'Förväntningarna ni väcker ligger på 75 av 100, det ni håller på 48. Kunden möter skillnaden på 27 poäng som en besvikelse, och marknad får betala för den en gång till i nästa kampanj. Få leveransen jämn innan ni lovar mer.',
    name: 'Ett vanligt misstag, och ert svar pekar dit',
    rests: 'vilar på {n} svar',
    tooFew: 'för få svar',
    dontKnow: 'vi vet inte',
    position: '{n} av 5',
    old: 'Gammalt tänk',
    winners: 'Vinnarnas sätt',
    less: 'Minst',
    more: 'Mest',
    proved: 'går att visa i dag',
    unproved: 'går inte att visa i dag, räknas som 3',
    claimed: 'Enligt svaren',
    shown: 'Går att visa',
    leak: 'läcka',
    customers: 'kunderna',
    mean: 'Medelvärde',
    advice: 'Vad ni kan göra',
    after: 'Därefter',
    reason: 'Varför det här kommer härnäst',
    owner: 'Ansvarig',
    effort: 'Insats',
    watch: 'Nyckeltal att följa',
    corner: 'Avdelning',
  },
};

type Item = (typeof data.items)[number];

const longNames = [
  'Kundupplevelse- och marknadskommunikationsavdelningen',
  'Betalning, förnyelse och faktureringsfrågor',
  'Produktutvecklingsorganisationen',
  'Introduktionsutbildning',
];
const notes = [
  'Vi gjorde om det här i våras. Ελλάδα, Київ, 株式会社 🎉, שלום.\nRad två, <b>utan</b> märkning & "citat".',
  `Ett_ord_utan_mellanrum_${'x'.repeat(160)}`,
  'Det beror på vilken avdelning man frågar: '.repeat(9),
  '',
];

function section({ say }: Maker, id: Section['id'], blocks: readonly Block[]): Section {
  return { id, title: say.titles[id], blocks };
}

function prose(...paragraphs: readonly string[]): Block {
  return { kind: 'prose', tone: 'body', paragraphs };
}

function caution(...paragraphs: readonly string[]): Block {
  return { kind: 'prose', tone: 'caution', paragraphs };
}

/** The answer that the made-up firm gave; null is "we don't know". */
function positionOf(item: Item): Position | null {
  const at = data.items.indexOf(item);
  if (at % 11 === 5) return null;
  return (((at * 7 + (at % 3)) % 5) + 1) as Position;
}

function answerOf({ say }: Maker, item: Item): string {
  const position = positionOf(item);
  return position === null ? say.dontKnow : say.position.replace('{n}', String(position));
}

function topicOf({ locale }: Maker, { id }: Item): string {
  return vocabularies[locale].items[id]?.topic ?? id;
}

type View = 'dimension' | 'department' | 'touchpoint';

function nameOf({ locale, extreme }: Maker, view: View, id: string): string {
  const { names } = vocabularies[locale];
  const at = [...data.departments, ...data.touchpoints].indexOf(id);
  const long = longNames[at % longNames.length];
  if (extreme && at >= 0 && at % 2 === 0 && long !== undefined) return long;
  if (view === 'dimension') return names.dimensions[id]?.name ?? id;
  return (view === 'department' ? names.departments : names.touchpoints)[id] ?? id;
}

function itemsOf(view: View, id: string): readonly Item[] {
  return data.items.filter((item) => item[view] === id);
}

function pointsOf(items: readonly Item[]): number | null {
  const rated = items.flatMap((item) => positionOf(item) ?? []);
  if (rated.length === 0) return null;
  return rated.reduce((sum: number, position) => sum + (position - 1) * 25, 0) / rated.length;
}

function figureOf(maker: Maker, id: string, label: string, value: number | null, of = data.items) {
  const { say, locale } = maker;
  const figure: Figure = {
    id,
    label,
    value,
    unit: 'points',
    digits: 1,
    text: value === null ? say.tooFew : formatNumber(locale, value, 1),
    note: say.rests.replace('{n}', String(of.length)),
    scale: {
      min: 0,
      max: 100,
      cuts: [20, 40, 60, 80],
      low: null,
      high: null,
      minText: '0',
      maxText: '100',
    },
    basis: [],
    derivation: derivationOf(maker, of),
  };
  return figure;
}

function derivationOf(maker: Maker, items: readonly Item[]): Derivation {
  return { steps: [maker.say.sentence, '(25 + 50 + 75) / 3 = 50,0'], table: tableOf(maker, items) };
}

function tableOf(maker: Maker, items: readonly Item[]): Table {
  return {
    kind: 'table',
    id: 'answers',
    caption: maker.say.titles.answers,
    columns: [
      { label: maker.say.titles.map, type: 'text' },
      { label: maker.say.position.replace('{n}', '1'), type: 'text' },
      { label: '0–100', type: 'number' },
    ],
    rows: items.map((item) => {
      const position = positionOf(item);
      const value = position === null ? null : (position - 1) * 25;
      return [
        { text: topicOf(maker, item), value: null },
        { text: answerOf(maker, item), value: null },
        { text: value === null ? '–' : String(value), value },
      ];
    }),
  };
}

function block(figure: Figure): Block {
  return { kind: 'figure', figure };
}

function equation(maker: Maker): Section {
  const scale = { min: 0, max: 3, cuts: [], low: 1.9, high: 2.2, minText: '0', maxText: '3' };
  const text = formatNumber(maker.locale, 2.1, 1);
  const figure = figureOf(maker, 'equation', '1 + 1', 2.1, data.items.slice(0, 24));
  return section(maker, 'equation', [
    block({ ...figure, unit: 'onePlusOne', text, scale }),
    { kind: 'prose', tone: 'lead', paragraphs: [maker.say.sentence, maker.say.sentence] },
  ]);
}

function level(maker: Maker): Section {
  const { say, locale, extreme } = maker;
  const text = locale === 'sv' ? 'Nivå 3: Mätning' : 'Level 3: Measuring';
  return section(maker, 'level', [
    block({ ...figureOf(maker, 'maturity', 'Level', 58.3, []), unit: 'level', text }),
    prose(say.sentence, say.sentence),
    block(figureOf(maker, 'claimed', say.claimed, 71, [])),
    block(figureOf(maker, 'shown', say.shown, extreme ? null : 54, data.items.slice(0, 18))),
    prose(say.sentence, say.sentence),
    caution(say.sentence),
  ]);
}

function loop(maker: Maker): Section {
  const { say } = maker;
  const axis = { min: 0, max: 100, cut: 50, lowText: say.less, highText: say.more };
  const [one, other] = [maker.say.titles.level, maker.say.titles.loop];
  return section(maker, 'loop', [
    {
      kind: 'chart',
      form: 'field',
      id: 'field',
      title: say.titles.loop,
      summary: say.sentence,
      x: { ...axis, label: one },
      y: { ...axis, label: other },
      quarters: [
        { name: 'Negativ spiral', right: false, top: true, here: false },
        { name: 'Tillväxtloop', right: true, top: true, here: true },
        { name: 'Stillestånd', right: false, top: false, here: false },
        { name: 'Outnyttjad potential', right: true, top: false, here: false },
      ],
      point: {
        label: 'Ni',
        x: 66,
        y: 58,
        reach: { left: 60, right: 70, bottom: 52, top: 63 },
      },
      table: tableOf(maker, data.items.slice(0, 3)),
    },
    prose(say.long, say.sentence),
  ]);
}

function spokesOf(maker: Maker, view: View, ids: readonly string[]): readonly Spoke[] {
  return ids.map((id, index) => {
    const missing = maker.extreme && index % 3 === 2;
    const value = missing ? null : pointsOf(itemsOf(view, id));
    const text = value === null ? maker.say.tooFew : formatNumber(maker.locale, value, 1);
    return { id, label: nameOf(maker, view, id), value, text };
  });
}

function ring(maker: Maker): Section {
  const { say, extreme } = maker;
  const ids = data.loop.ring;
  const spokes = spokesOf(maker, 'touchpoint', ids);
  const lowest = Math.min(...spokes.flatMap(({ value }) => value ?? []));
  const chart: RingChart = {
    kind: 'chart',
    form: 'ring',
    id: 'ring',
    title: say.titles.ring,
    summary: say.sentence,
    min: 0,
    max: 100,
    stations: spokes.map((spoke, index) => ({
      ...spoke,
      leak: spoke.value !== null && (spoke.value === lowest || (extreme && index === 0)),
      outside: index % 2 === 0 ? { value: 55, text: formatNumber(maker.locale, 55, 1) } : null,
    })),
    centre: extreme
      ? { label: say.mean, text: longNames[1] ?? '' }
      : { label: say.mean, text: formatNumber(maker.locale, 48.6, 1) },
    leakLabel: say.leak,
    outsideLabel: say.customers,
    table: tableOf(maker, data.items.slice(0, 7)),
  };
  return section(maker, 'ring', [chart, prose(say.long), prose(say.sentence)]);
}

function dimensions(maker: Maker): Section {
  const { say } = maker;
  const chart: RadarChart = {
    kind: 'chart',
    form: 'radar',
    id: 'radar',
    title: say.titles.dimensions,
    summary: say.sentence,
    min: 0,
    max: 100,
    cuts: [20, 40, 60, 80],
    spokes: spokesOf(maker, 'dimension', data.dimensions),
    table: tableOf(maker, data.items.slice(0, 6)),
  };
  return section(maker, 'dimensions', [prose(say.sentence), chart, ...rows(maker, 'dimension')]);
}

function rows(maker: Maker, view: View): readonly Block[] {
  const ids = {
    dimension: data.dimensions,
    department: data.departments,
    touchpoint: data.touchpoints,
  }[view];
  return spokesOf(maker, view, ids).map(({ id, label, value }) =>
    block(figureOf(maker, id, label, value, [...itemsOf(view, id)])),
  );
}

function views(maker: Maker, id: 'touchpoints' | 'departments', ids: readonly string[]): Section {
  const view = id === 'touchpoints' ? 'touchpoint' : 'department';
  const lead = ids.length === 0 ? [] : [prose(maker.say.sentence)];
  return section(maker, id, [...lead, ...rows(maker, view)]);
}

function verdicts(maker: Maker): Section {
  const { say, extreme } = maker;
  const tones = ['warning', 'warning', 'good', 'warning', 'open', 'good'] as const;
  const list = tones.map((tone, index): Verdict => {
    const from = data.items.slice(index * 4, index * 4 + (index < 3 ? 5 : 1));
    return {
      id: `verdict-${index}`,
      name: say.titles[
        (['ring', 'map', 'findings', 'level', 'loop', 'more'] as const)[index] ?? 'map'
      ],
      tone,
      headline: extreme ? `${say.name}: ${say.sentence}` : say.name,
      text: index < 3 || extreme ? say.long : say.sentence,
      advice: tone === 'warning' ? say.sentence : '',
      adviceLabel: say.advice,
      derivation: tone === 'open' ? null : derivationOf(maker, from),
      basis: [],
    };
  });
  return section(maker, 'verdicts', [{ kind: 'verdicts', verdicts: list }]);
}

function dotOf(maker: Maker, item: Item): Dot {
  const position = positionOf(item);
  return {
    item: item.id as ItemId,
    topic: topicOf(maker, item),
    position,
    mark: position === null ? (maker.extreme ? maker.say.dontKnow : '?') : String(position),
    answer: answerOf(maker, item),
  };
}

function map(maker: Maker): Section {
  const { say } = maker;
  const mark = maker.extreme ? say.dontKnow : '?';
  return section(maker, 'map', [
    prose(say.sentence),
    {
      kind: 'map',
      id: 'map',
      caption: say.titles.map,
      corner: say.corner,
      columns: data.dimensions.map((id) => nameOf(maker, 'dimension', id)),
      rows: data.departments.map((department) => ({
        name: nameOf(maker, 'department', department),
        cells: data.dimensions.map((dimension) =>
          itemsOf('department', department)
            .filter((item) => item.dimension === dimension)
            .map((item) => dotOf(maker, item)),
        ),
      })),
      legend: [
        { dot: { position: 1, mark: '1' }, text: `1: ${say.old}` },
        { dot: { position: 2, mark: '2' }, text: '2' },
        { dot: { position: 3, mark: '3' }, text: '3' },
        { dot: { position: 4, mark: '4' }, text: '4' },
        { dot: { position: 5, mark: '5' }, text: `5: ${say.winners}` },
        { dot: { position: null, mark }, text: say.dontKnow },
      ],
    },
  ]);
}

function money(maker: Maker): Section {
  const { say } = maker;
  return section(maker, 'money', [
    {
      kind: 'amount',
      id: 'one-point',
      label: say.sentence,
      value: 1_150_000,
      unit: 'SEK',
      text: '1 150 000 SEK',
      note: say.long,
      way: null,
      derivation: derivationOf(maker, data.items.slice(0, 8)),
    },
  ]);
}

function outside(maker: Maker): Section {
  return section(maker, 'outside', [
    prose(maker.say.sentence, maker.say.sentence),
    tableOf(maker, data.items.slice(0, 7)),
  ]);
}

/** Every rung, one in a silo and one unknown in each family; as many as there can be at most. */
function kpis(maker: Maker): Section {
  const { say, extreme } = maker;
  const sizes = [6, 5, 4, 4, 2];
  const chart: LadderChart = {
    kind: 'chart',
    form: 'ladder',
    id: 'kpi-ladder',
    title: say.titles.kpis,
    summary: say.sentence,
    rungs: ['0', '1', '2', '3', '4'].map((rung) => `${say.titles.level} ${rung}`),
    groups: sizes.map((size, family) => ({
      id: `family-${family}`,
      name: say.titles.figures,
      text: say.rests.replace('{n}', String(size)),
      plain: family === 3,
      rows: Array.from({ length: size }, (_, index): LadderRow => {
        const rung = index === 5 ? null : (index + family) % 5;
        return {
          id: `kpi-${family}-${index}`,
          label: extreme ? (longNames[index % longNames.length] ?? '') : say.titles.calculations,
          rung,
          silo: rung === 1,
          text: rung === null ? say.dontKnow : say.position.replace('{n}', String(rung)),
        };
      }),
    })),
    table: tableOf(maker, data.items.slice(0, 21)),
  };
  return section(maker, 'kpis', [prose(say.long), chart, prose(`${say.after}:`), points(maker, 3)]);
}

/** As many figures as can be typed, with two comparisons each. */
function figures(maker: Maker): Section {
  const { say, extreme } = maker;
  const columns = [say.titles.figures, say.shown, say.claimed, say.titles.sources];
  const rows = Array.from({ length: extreme ? 60 : 24 }, (_, index) => [
    `${extreme ? say.name : say.titles.calculations} ${Math.floor(index / 2)}`,
    say.position.replace('{n}', '3'),
    say.sentence,
    extreme ? `${say.sentence} ${say.sentence}` : say.name,
  ]);
  return section(maker, 'figures', [
    caution(say.sentence, say.sentence),
    prose(say.sentence),
    textTable('typed-figures', say.titles.figures, columns, rows),
    prose(say.sentence),
  ]);
}

function calculations(maker: Maker): Section {
  const { say } = maker;
  const columns = [say.titles.calculations, say.reason, say.shown];
  const rows = Array.from({ length: 9 }, (_, index) => [
    `${say.name} ${index}`,
    say.long,
    say.titles.money,
  ]);
  return section(maker, 'calculations', [
    prose(say.sentence),
    textTable('calculations', say.titles.calculations, columns, rows),
  ]);
}

function future(maker: Maker): Section {
  const { say } = maker;
  return section(maker, 'future', [
    prose(say.long, say.sentence),
    tableOf(maker, data.items.slice(0, 5)),
    linesOf(maker, 'customers', 1200),
    linesOf(maker, 'revenue', 2_400_000),
  ]);
}

function linesOf({ say, locale }: Maker, id: string, top: number): LinesChart {
  const at = (month: number, slope: number) => (top / 2) * (1 + (slope * month) / 60);
  const number = (value: number) => ({
    text: formatNumber(locale, value, 0),
    value,
  });
  const line = (style: 'today' | 'scenario', slope: number) => ({
    id: style,
    label: style === 'today' ? say.old : say.winners,
    style,
    points: Array.from({ length: 61 }, (_, x) => ({ x, y: at(x, slope) })),
  });
  const months = [0, 6, 12, 18, 24, 30, 36, 42, 48, 54, 60];
  return {
    kind: 'chart',
    form: 'lines',
    id,
    title: say.titles.future,
    summary: say.sentence,
    x: {
      label: say.effort,
      min: 0,
      max: 60,
      ticks: [0, 12, 24, 36, 48, 60].map((value) => ({ value, text: String(value) })),
    },
    y: {
      label: say.titles.money,
      min: 0,
      max: top,
      ticks: [0, top / 2, top].map((value) => ({ value, text: formatNumber(locale, value, 0) })),
    },
    series: [line('today', -0.2), line('scenario', 0.7)],
    table: {
      kind: 'table',
      id: `${id}-table`,
      caption: say.titles.future,
      columns: [say.effort, say.old, say.winners].map((label) => ({ label, type: 'number' })),
      rows: months.map((month) => [month, at(month, -0.2), at(month, 0.7)].map(number)),
    },
  };
}

/** Three pledges: one with everything at its longest, one half empty, one with a KPI alone. */
function charter(maker: Maker): Section {
  const { say, extreme } = maker;
  const long = extreme ? say.long.slice(0, 160).trim() : say.sentence;
  const pledge = (id: string, given: Partial<Pledge>): Pledge => ({
    id,
    kpi: say.titles.kpis,
    owners: ['', ''],
    today: say.dontKnow,
    target: '',
    decision: '',
    incentive: '',
    review: '',
    ...given,
  });
  return section(maker, 'charter', [
    prose(say.sentence),
    {
      kind: 'charter',
      labels: {
        owners: say.owner,
        today: say.shown,
        target: say.claimed,
        decision: say.titles.decisions,
        incentive: say.reason,
        review: say.effort,
        signature: say.advice,
        place: say.watch,
      },
      pledges: [
        pledge('one', {
          owners: [long, long],
          target: say.shown,
          decision: long,
          incentive: long,
          review: '1 februari 2027',
        }),
        pledge('two', { owners: [say.name, ''], decision: long }),
        pledge('three', {}),
      ],
    },
  ]);
}

function textTable(
  id: string,
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Table {
  return {
    kind: 'table',
    id,
    caption,
    columns: columns.map((label) => ({ label, type: 'text' })),
    rows: rows.map((cells) => cells.map((text) => ({ text, value: null }))),
  };
}

function points(maker: Maker, count: number): Block {
  return {
    kind: 'listing',
    points: data.items.slice(0, count).map((item) => ({
      id: item.id,
      text: topicOf(maker, item),
      detail: maker.say.sentence,
      link: null,
      basis: [],
    })),
  };
}

function findings(maker: Maker): Section {
  return section(maker, 'findings', [points(maker, 4), caution(maker.say.sentence)]);
}

function blindSpots(maker: Maker): Section {
  return section(maker, 'blindSpots', [prose(maker.say.sentence), points(maker, 6)]);
}

function decisions(maker: Maker): Section {
  const { say, extreme } = maker;
  const points = [1, 2, 3].map((number) => ({
    id: `decision-${number}`,
    text: extreme ? say.sentence : say.name,
    detail: say.name,
    link: null,
    basis: [],
  }));
  return section(maker, 'decisions', [{ kind: 'listing', points }]);
}

function planOf({ say }: Maker): Table {
  const text = (content: string) => ({ text: content, value: null });
  return {
    kind: 'table',
    id: 'plan',
    caption: say.titles.steps,
    columns: [
      { label: say.owner, type: 'number' },
      { label: say.reason, type: 'text' },
      { label: say.owner, type: 'text' },
      { label: say.effort, type: 'text' },
    ],
    rows: [30, 30, 60, 90, 90].map((days) => [
      { text: String(days), value: days },
      text(say.sentence),
      text(say.name),
      text(say.name),
    ]),
  };
}

function steps(maker: Maker): Section {
  const { say, extreme } = maker;
  const list = [1, 2, 3, 4, 5].map((number): Step => {
    const sentences = [say.sentence, say.sentence, say.sentence, say.sentence];
    return {
      id: `step-${number}`,
      number,
      title: say.name,
      why: extreme ? say.long : say.sentence,
      first: say.sentence,
      facts: [
        { label: say.owner, text: nameOf(maker, 'department', data.departments[number] ?? '') },
        { label: say.effort, text: say.titles.steps },
        { label: say.watch, text: say.titles.touchpoints },
      ],
      after: sentences.slice(0, extreme ? 4 : number - 1),
      afterLabel: say.after,
      reasonLabel: say.reason,
      reason: say.long,
      derivation: null,
      sources: number % 2 === 0 ? [say.name] : [],
      days: 30,
    };
  });
  return section(maker, 'steps', [planOf(maker), { kind: 'steps', steps: list }]);
}

function pairOf(maker: Maker, item: Item): Pair {
  const { say, locale, extreme } = maker;
  const at = data.items.indexOf(item);
  const position = positionOf(item);
  const { topic = '', left = '', right = '' } = vocabularies[locale].items[item.id] ?? {};
  const claimed = position !== null && position >= 4;
  const note = extreme ? notes[at % notes.length] : at % 9 === 0 ? say.sentence : '';
  return {
    item: item.id as ItemId,
    topic,
    left,
    right,
    position,
    answer: answerOf(maker, item),
    proof: claimed ? (at % 2 === 0 ? say.proved : say.unproved) : '',
    note: (at === 3 && extreme ? say.long.repeat(40) : note) ?? '',
  };
}

function answers(maker: Maker): Section {
  const { say } = maker;
  const asked = data.items.filter(({ role }) => role !== 'context');
  return section(maker, 'answers', [
    {
      kind: 'pairs',
      poles: 'oldAndWinners',
      leftLabel: say.old,
      rightLabel: say.winners,
      groups: data.dimensions.map((id) => ({
        title: nameOf(maker, 'dimension', id),
        pairs: asked.filter((item) => item.dimension === id).map((item) => pairOf(maker, item)),
      })),
    },
    {
      kind: 'pairs',
      poles: 'lessAndMore',
      leftLabel: say.less,
      rightLabel: say.more,
      groups: [
        {
          title: say.titles.verdicts,
          pairs: data.items
            .filter(({ role }) => role === 'context')
            .map((item) => pairOf(maker, item)),
        },
      ],
    },
  ]);
}
