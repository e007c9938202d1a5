import type { ResultWords } from './result.en.ts';

export const resultSv: ResultWords = {
  title: 'Ert resultat',
  titleFor: 'Resultatet för {organisation}',
  how: 'Så räknades det',
  asTable: 'Samma sak som tabell',
  chartLoading: 'Ritar fältet…',
  chartFailed: 'Bilden gick inte att hämta. Tabellen nedanför säger samma sak.',
  retry: 'Försök igen',
  emptyTitle: 'Här finns inget att visa än, men det är tre minuter bort',
  emptyText:
    'Tolv frågor, två påståenden i varje. Svara på så många ni kan; resultatet visas här, med skälen och tre nästa steg, och stannar på den här enheten.',
  emptyGo: 'Till frågorna',
  unknownItems: {
    one: 'Ett sparat svar hör till en fråga som den här versionen saknar. Det ligger kvar men räknas inte.',
    other:
      '{n} sparade svar hör till frågor som den här versionen saknar. De ligger kvar men räknas inte.',
  },
  openQuestions: {
    one: 'Svara på frågan som är kvar',
    other: 'Svara på de {n} frågor som är kvar',
  },
  changeAnswers: 'Ändra svaren',
  changeAnswer: 'Ändra',
  first: 'Första steget den här veckan',
  source: 'Källa',
  download: {
    title: 'Ta med rapporten',
    text: 'En PDF till styrelsematerialet: en sida som står för sig själv, sedan resultatet, nästa steg och varje svar. Den görs i din webbläsare.',
    organisation: 'Organisation',
    preparedBy: 'Sammanställd av',
    optional: 'frivilligt',
    button: 'Ladda ner rapporten (PDF)',
    making: 'Gör rapporten…',
    done: 'Rapporten finns bland dina nedladdningar: {name}',
    failed:
      'Rapporten gick inte att göra, eftersom en del av sidan inte kunde hämtas. Svaren är orörda. Kontrollera uppkopplingen och försök igen.',
    broken:
      'Rapporten gick inte att göra. Svaren är orörda. Försök igen; ladda om sidan om det inte hjälper.',
    lacking: {
      one: 'Rapportens typsnitt saknar ett av tecknen: {characters}. Det ersätts av □ i PDF:en.',
      other:
        'Rapportens typsnitt saknar de här tecknen: {characters}. Vart och ett ersätts av □ i PDF:en.',
    },
  },
  contact: 'Kontakt',
};
