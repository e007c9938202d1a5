import type { LadderFlowWords } from './ladder-flow.en.ts';

/** What the full questionnaire says of the KPIs around their own section. */
export const ladderFlowSv: LadderFlowWords = {
  explain: 'Mer',
  notFetched:
    'Nyckeltalen gick inte att hämta. Era svar är orörda. Kontrollera uppkopplingen och försök igen, eller fortsätt utan dem.',
  retry: 'Försök igen',
  open: {
    one: 'Ett nyckeltal är inte placerat ännu. Det hindrar inget: resultatet säger då inget om det.',
    other:
      '{n} nyckeltal är inte placerade ännu. Det hindrar inget: resultatet säger då inget om dem.',
  },
  openGo: 'Placera dem',
  numbersAbout:
    'Fyll i det ni vet, till exempel kundbortfall, marginal och vad en ny kund kostar. Då visar resultatet vad en förlorad kund kostar er och vad det är värt att behålla en. Det ni inte vet lämnar ni tomt.',
  numbersGo: 'Vidare till siffrorna',
};
