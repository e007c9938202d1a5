import type { SiteWords } from './site.en.ts';

export const siteSv: SiteWords = {
  skip: 'Hoppa till innehållet',
  language: 'Språk',
  home: 'Start',
  method: 'Metod',
  kpis: 'Nyckeltalen',
  privacy: 'Integritet',
  quick: 'Tolv frågor',
  full: 'Hela formuläret',
  plan: 'Planen',
  saved: 'Mina mätningar',
  print: 'Frågorna på papper',
  result: 'Resultat',
  openSource: 'Öppen källkod under MIT-licens.',
  nothingLeaves: 'Inget du skriver lämnar webbläsaren.',
  noScript: 'Sidan behöver JavaScript. Allt sker i din webbläsare; inget skickas.',
  loading: 'Läser era svar…',
  drop: 'Släpp filen, så öppnas den bland dina mätningar',
};
