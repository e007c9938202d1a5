/** All that is said of the KPIs in Swedish and the data behind it, fetched when something is said of them. */
export { default as sources } from '../kpis/figure-sources.json';
export { default as figures } from '../kpis/figures.json';
export { default as kpis } from '../kpis/kpis.json';
export { default as figureTexts } from '../kpis/sv/figures.json';
export { default as kpiTexts } from '../kpis/sv/kpis.json';
