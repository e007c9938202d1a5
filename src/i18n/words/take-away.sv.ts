import type { TakeAwayWords } from './take-away.en.ts';

/** The dialog in which the result is taken away in any format. */
export const takeAwaySv: TakeAwayWords = {
  title: 'Ta med resultatet',
  text: 'Varje fil görs här i din webbläsare och säger samma sak som sidan. Inget skickas någonstans.',
  close: 'Stäng',
  get: 'Ladda ner',
  making: 'Gör filen…',
  done: 'Finns bland dina nedladdningar: {name}',
  several: 'Välj vad du vill ladda ner:',
  failed:
    'Filen gick inte att göra, kanske för att en del av sidan inte kunde hämtas. Svaren är orörda. Kontrollera uppkopplingen och försök igen.',
  retry: 'Försök igen',
  formats: {
    pdf: {
      name: 'Rapport (PDF)',
      text: 'Till styrelsematerialet, med de kapitel, det datum och de ord som är valda på sidan.',
    },
    pictures: {
      name: 'Bilder (SVG, PNG)',
      text: 'Varje diagram för sig, till en bildvisning eller en artikel: SVG är skarp i alla storlekar, PNG går att klistra in var som helst.',
    },
    file: {
      name: 'Själva mätningen (JSON)',
      text: 'Går att öppna här igen på vilken enhet som helst, med varje svar, siffra och anteckning.',
    },
  },
};
