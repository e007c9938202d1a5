import type { TakeAwayWords } from './take-away.en.ts';

/** The dialog in which the result is taken away in any format. */
export const takeAwaySv: TakeAwayWords = {
  title: 'Ta med resultatet',
  text: 'Varje fil görs här i din webbläsare och säger samma sak som sidan. Inget skickas någonstans.',
  close: 'Stäng',
  get: 'Ladda ner',
  making: 'Skapar filen…',
  done: 'Finns bland dina nedladdningar: {name}',
  several: 'Välj vad du vill ladda ner:',
  failed:
    'Filen gick inte att göra, kanske för att en del av sidan inte kunde hämtas. Svaren är orörda. Kontrollera uppkopplingen och försök igen.',
  retry: 'Försök igen',
  empty:
    'Det finns inget att lägga in än: ingen uppgift som återstår i planen har något datum. Sätt ett datum i planen eller välj en påminnelse.',
  undated: {
    one: 'En uppgift saknar datum och är därför inte med.',
    other: '{n} uppgifter saknar datum och är därför inte med.',
  },
  reminder: {
    label: 'Påminn om att mäta igen',
    months: {
      '0': 'Ingen påminnelse',
      '1': 'Om en månad',
      '3': 'Om tre månader',
      '6': 'Om sex månader',
      '12': 'Om tolv månader',
    },
  },
  formats: {
    pdf: {
      name: 'Rapport (PDF)',
      text: 'Till styrelsematerialet, med de kapitel, det datum och de ord som är valda på sidan.',
    },
    slides: {
      name: 'Bildspel till styrgruppen (PPTX)',
      text: 'På 8 till 12 bilder i era färger. Diagram och tabeller går att ändra, och anteckningarna berättar hur varje siffra kom till.',
    },
    sheet: {
      name: 'Arbetsbok (XLSX)',
      text: 'Svar, poäng, nyckeltal och plan som blad att sortera och räkna i.',
    },
    csv: {
      name: 'Bladen vart för sig (CSV)',
      text: 'Samma blad som ren text, för ett planeringsverktyg eller en databas.',
    },
    calendar: {
      name: 'Kalender (ICS)',
      text: 'Planens datum och, om du vill, en påminnelse om att mäta igen.',
    },
    markdown: {
      name: 'Text till wikin (Markdown)',
      text: 'Hela resultatet, med planen som en lista att bocka av.',
    },
    pictures: {
      name: 'Diagram som bilder (SVG, PNG)',
      text: 'Varje diagram för sig, till ett bildspel eller en artikel: SVG är skarp i alla storlekar, PNG går att klistra in var som helst.',
    },
    file: {
      name: 'Själva mätningen (JSON)',
      text: 'Går att öppna här igen på vilken enhet som helst, med varje svar, siffra och anteckning.',
    },
  },
};
