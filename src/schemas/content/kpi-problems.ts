import { twice, unknown } from './checks.ts';
import type { FigureSource, FiguresFile, KpiFile, KpiSurroundings } from './kpis.ts';
import type { Problem } from './problems.ts';

/** The paths of the data files, for what is said of a mistake. */
export interface KpiPaths {
  readonly kpis: string;
  readonly figures: string;
  readonly sources: string;
}

type FigureFile = FiguresFile['figures'][number];
type FieldFile = FiguresFile['fields'][number];
type BandFile = FigureFile['bands'][number];
type RangeFile = FigureFile['range'];

/** What is wrong with the KPIs of the ladder, taken together with what they name. */
export function kpiProblems(
  paths: KpiPaths,
  kpis: readonly KpiFile[],
  { fields }: FiguresFile,
  { departments, models, sources }: KpiSurroundings,
): Problem[] {
  const file = paths.kpis;
  const perKpi = kpis.flatMap((kpi) => [
    ...unknown(file, kpi.id, 'firstFor', kpi.firstFor, models),
    ...unknown(file, kpi.id, 'owners', kpi.owners, departments),
    ...unknown(file, kpi.id, 'fields', kpi.fields, idsOf(fields)),
    ...unknown(file, kpi.id, 'together', kpi.together, idsOf(kpis)),
    ...unknown(file, kpi.id, 'sources', kpi.sources, idsOf(sources)),
    ...problemIf(kpi.owners[0] === kpi.owners[1], {
      file,
      at: `${kpi.id} · owners`,
      message: 'name the same department twice: name two, or the KPI is steered in a silo',
    }),
    ...problemIf(kpi.together.includes(kpi.id), {
      file,
      at: `${kpi.id} · together`,
      message: 'names the KPI itself: name another, or leave it out',
    }),
  ]);
  return [...twice(file, kpis), ...perKpi];
}

/** What is wrong with the figures, their fields and their sources, taken together. */
export function figureProblems(
  paths: KpiPaths,
  { figures, fields }: FiguresFile,
  own: readonly FigureSource[],
  { models, sources }: KpiSurroundings,
): Problem[] {
  const known = { models, sources: [...idsOf(own), ...idsOf(sources)] };
  return [
    ...twice(paths.figures, figures),
    ...twice(paths.figures, fields),
    ...figures.flatMap((figure) => specProblems(paths.figures, figure, known)),
    ...fields.flatMap((field) => fieldProblems(paths.figures, field, figures)),
    ...unjudged(paths.figures, figures, fields),
    ...twice(paths.sources, [...sources, ...own]),
    ...uncited(paths.sources, figures, own),
  ];
}

interface Known {
  readonly models: readonly string[];
  readonly sources: readonly string[];
}

function specProblems(file: string, figure: FigureFile, known: Known): Problem[] {
  const { id, range, usual, bands } = figure;
  return [
    ...rangeProblems(file, id, range, { any: usual }),
    ...bands.flatMap((band, index) =>
      bandProblems(file, `${id} · band ${index + 1}`, band, figure),
    ),
    ...bands.flatMap(({ model, source }, index) => [
      ...unknown(file, `${id} · band ${index + 1}`, 'model', listed(model), known.models),
      ...unknown(file, `${id} · band ${index + 1}`, 'source', [source], known.sources),
    ]),
    ...problemIf(ownAfterAll(bands), {
      file,
      at: `${id} · bands`,
      message:
        'a band of a business model stands after one for all: put those of the business models first',
    }),
  ];
}

function bandProblems(file: string, at: string, band: BandFile, figure: FigureFile): Problem[] {
  const { cutoffs, labels, strength, currency } = band;
  const { range, direction, unit } = figure;
  const problem = (message: string) => ({ file, at, message });
  const ascend = cutoffs.every(
    (cutoff, index) => index === 0 || cutoff > Number(cutoffs[index - 1]),
  );
  return [
    ...problemIf(!ascend, problem('its cut-offs do not ascend: put the lowest first, each once')),
    ...problemIf(
      labels.length !== cutoffs.length + 1,
      problem(
        `has ${labels.length} label(s) for ${cutoffs.length} cut-off(s): give one more than cut-offs`,
      ),
    ),
    ...problemIf(
      new Set(labels).size !== labels.length,
      problem('has a label twice: two places of a band are never called the same'),
    ),
    ...problemIf(
      cutoffs.some((cutoff) => !within(range, cutoff)),
      problem(`has a cut-off that the figure cannot reach: its range is ${spoken(range)}`),
    ),
    ...problemIf(
      unit === 'money' && currency === null,
      problem('has cut-offs in money: give their "currency", such as USD'),
    ),
    ...problemIf(
      unit !== 'money' && currency !== null,
      problem(`has a currency, but the figure is in ${unit}: set "currency" to null`),
    ),
    ...problemIf(
      strength === 'D' && direction !== 'context',
      problem('is too weak for a verdict: leave it out, or make the figure one of context'),
    ),
  ];
}

/** The general bands are what is left when a firm has none of its own, so they come last. */
function ownAfterAll(bands: readonly BandFile[]): boolean {
  const firstForAll = bands.findIndex(({ model }) => model === null);
  return firstForAll >= 0 && bands.slice(firstForAll).some(({ model }) => model !== null);
}

function fieldProblems(file: string, field: FieldFile, figures: readonly FigureFile[]): Problem[] {
  const { id, kind, periods, range, usual } = field;
  const problem = (at: string, message: string) => ({ file, at: `${id} · ${at}`, message });
  const known: readonly string[] = periods.length === 0 ? ['any'] : periods;
  const judging = Object.entries(field.figures);
  const judges = figures.filter((figure) => judging.some(([, name]) => name === figure.id));
  const unusual = periods.filter((period) => !(period in usual));
  return [
    ...rangeProblems(file, id, range, usual),
    ...unknown(file, id, 'figures', Object.values(field.figures), idsOf(figures)),
    ...unknown(file, id, 'figures', Object.keys(field.figures), known),
    ...unknown(file, id, 'usual', Object.keys(usual), [...periods, 'any']),
    ...problemIf(
      (kind === 'state') !== (periods.length === 0),
      problem('periods', 'a state has no period, and everything else at least one: mend either'),
    ),
    ...problemIf(
      new Set(periods).size !== periods.length,
      problem('periods', 'names a period twice: remove one'),
    ),
    ...problemIf(
      !('any' in usual) && (periods.length === 0 || unusual.length > 0),
      problem('usual', `says nothing of ${unusual.join(', ') || 'the field'}: add it, or "any"`),
    ),
    ...judges.flatMap((figure) => [
      ...problemIf(
        figure.unit !== field.unit,
        problem('unit', `is not that of ${figure.id}, which judges it: use ${figure.unit}`),
      ),
      ...problemIf(
        figure.range.min !== range.min || figure.range.max !== range.max,
        problem('range', `is not that of ${figure.id}, which judges it: ${spoken(figure.range)}`),
      ),
    ]),
  ];
}

/** Ranges run upwards, and what is usual is possible. */
function rangeProblems(
  file: string,
  id: string,
  range: RangeFile,
  usual: Readonly<Partial<Record<string, RangeFile>>>,
): Problem[] {
  const inside = Object.values(usual).flatMap((one) => one ?? []);
  const ends = inside.flatMap(({ min, max }) => [min, max]).filter((end) => end !== null);
  return [
    ...problemIf([range, ...inside].some(isReversed), {
      file,
      at: id,
      message: 'has a range whose "min" is not below its "max": mend it',
    }),
    ...problemIf(
      ends.some((end) => !within(range, end)),
      { file, at: id, message: `calls usual what its range forbids: ${spoken(range)}` },
    ),
  ];
}

function unjudged(
  file: string,
  figures: readonly FigureFile[],
  fields: readonly FieldFile[],
): Problem[] {
  const judged = new Set(fields.flatMap((field) => Object.values(field.figures)));
  return figures
    .filter(({ id }) => !judged.has(id))
    .map(({ id }) => ({
      file,
      at: id,
      message: 'judges nothing that can be typed: name it in the "figures" of a field',
    }));
}

function uncited(
  file: string,
  figures: readonly FigureFile[],
  own: readonly FigureSource[],
): Problem[] {
  const cited = new Set(figures.flatMap(({ bands }) => bands.map(({ source }) => source)));
  return own
    .filter(({ id }) => !cited.has(id))
    .map(({ id }) => ({ file, at: id, message: 'no band cites it: cite it or remove it' }));
}

function isReversed({ min, max }: RangeFile): boolean {
  return min !== null && max !== null && min >= max;
}

function within({ min, max }: RangeFile, value: number): boolean {
  return (min === null || value >= min) && (max === null || value <= max);
}

function spoken({ min, max }: RangeFile): string {
  return `${min ?? 'no lower end'} to ${max ?? 'no upper end'}`;
}

function listed(name: string | null): readonly string[] {
  return name === null ? [] : [name];
}

function idsOf(entries: readonly { readonly id: string }[]): readonly string[] {
  return entries.map((entry) => entry.id);
}

function problemIf(wrong: boolean, problem: Problem): readonly Problem[] {
  return wrong ? [problem] : [];
}
