import figureTextsEn from '../../../../src/content/kpis/en/figures.json' with { type: 'json' };
import kpiTextsEn from '../../../../src/content/kpis/en/kpis.json' with { type: 'json' };
import figureSources from '../../../../src/content/kpis/figure-sources.json' with { type: 'json' };
import figures from '../../../../src/content/kpis/figures.json' with { type: 'json' };
import kpis from '../../../../src/content/kpis/kpis.json' with { type: 'json' };
import figureTextsSv from '../../../../src/content/kpis/sv/figures.json' with { type: 'json' };
import kpiTextsSv from '../../../../src/content/kpis/sv/kpis.json' with { type: 'json' };
import { type KpiSurroundings, parseKpis } from '../../../../src/schemas/content/kpis.ts';
import { parseSources } from '../../../../src/schemas/content/texts.ts';
import { shipped } from './shipped.ts';

/** The KPIs and figures as they are published, for tests that spoil one place of them. */
export const shippedKpis = {
  kpis,
  figures,
  figureSources,
  texts: {
    sv: { kpis: kpiTextsSv, figures: figureTextsSv },
    en: { kpis: kpiTextsEn, figures: figureTextsEn },
  },
};

export const surroundings: KpiSurroundings = {
  departments: shipped.instrument.departments,
  models: shipped.instrument.profile.models,
  sources: parseSources(shipped.sources),
};

/** The published KPIs, figures, fields and sources, checked. */
export const kpiContent = parseKpis(shippedKpis, surroundings);
