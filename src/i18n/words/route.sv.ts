import type { RouteWords } from './route.en.ts';

/** What the choice of a target on the result says. */
export const routeSv: RouteWords = {
  choose: 'Målet',
  growth: 'Fältet Tillväxtloop',
  none: 'Ni är redan på högsta nivån och i tillväxtloopen: högre än så går det inte att sikta.',
  dimensions: 'Mål per dimension',
  dimensionsText: 'I poäng från 0 till 100. Ett tomt fält är inget mål.',
  dimension: '{name}, i dag {points}',
  refused: 'Skriv ett tal från 0 till 100. Målet är inte ändrat.',
  putInPlan: {
    one: 'Lägg steget i planen',
    other: 'Lägg de {n} stegen i planen',
  },
  inPlan: 'Stegen ligger i planen, vart och ett inom sitt antal dagar.',
  partly: {
    one: '{n} steg lades i planen, {left} fick inte plats: den rymmer högst {most} uppgifter.',
    other: '{n} steg lades i planen, {left} fick inte plats: den rymmer högst {most} uppgifter.',
  },
  full: 'Planen är full med {most} uppgifter, så inget lades till. Ta bort någon för att få plats.',
  there: { one: '{n} låg där redan.', other: '{n} låg där redan.' },
  save: 'Spara som mål',
  saved: 'Målet är sparat och står i rapporten.',
  clear: 'Ta bort målet',
  cleared: 'Det finns inget mål längre.',
  tried: 'Vägen utgår från de sparade svaren, inte från dem ni prövar.',
};
