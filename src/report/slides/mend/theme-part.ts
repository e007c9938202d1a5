import type { Palette } from '../palette.ts';

/** The theme in the brand's colours, so that what is added to the deck has them too. */
export function brandedTheme(xml: string, palette: Palette): string {
  const { ink, paper, winners, old, stone, quiet, winnersTint, oldTint } = palette;
  const colours: readonly (readonly [tag: string, colour: string])[] = [
    ['dk1', ink],
    ['lt1', paper],
    ['dk2', winners],
    ['lt2', stone],
    ['accent1', winners],
    ['accent2', old],
    ['accent3', stone],
    ['accent4', quiet],
    ['accent5', winnersTint],
    ['accent6', oldTint],
    ['hlink', winners],
    ['folHlink', quiet],
  ];
  const scheme = colours.map(
    ([tag, colour]) => `<a:${tag}><a:srgbClr val="${colour}"/></a:${tag}>`,
  );
  return xml
    .replace(
      /<a:clrScheme .*?<\/a:clrScheme>/s,
      `<a:clrScheme name="Report">${scheme.join('')}</a:clrScheme>`,
    )
    .replace('name="Office Theme">', 'name="Report">');
}
