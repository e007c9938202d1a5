import type { ResultWords } from './result.en.ts';

export const resultSv: ResultWords = {
  title: 'Ert resultat',
  titleFor: 'Resultatet för {organisation}',
  how: 'Så räknades det',
  asTable: 'Samma sak som tabell',
  chartLoading: 'Ritar bilden…',
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
  flowNames: { quick: 'Tolv frågor', full: 'Hela formuläret' },
  contents: 'På den här sidan',
  loadingWhole: 'Hämtar texterna till hela formuläret…',
  failedWhole:
    'En del av sidan gick inte att hämta, så hela resultatet kan inte visas. Svaren är orörda. Kontrollera uppkopplingen och försök igen.',
  underWay:
    'Hela formuläret är påbörjat: {n} av {total} besvarade. Tills det räcker till en nivå visas resultatet av det korta.',
  longer: {
    one: 'Gå vidare till hela formuläret: en fråga till',
    other: 'Gå vidare till hela formuläret: {n} frågor till, ungefär {minutes} minuter',
  },
  changes: {
    title: 'Ändrat här',
    count: { one: '{n} svar ändrat', other: '{n} svar ändrade' },
    effect: '1 + 1: {oneBefore} → {oneAfter}. {before} → {after}.',
    back: 'Ta tillbaka den senaste',
    allBack: 'Ta tillbaka alla',
    keep: 'Behåll',
  },
  position: 'Position {position} av 5',
  noteLabel: 'Anteckning',
  keep: {
    title: 'Spara och skicka vidare',
    linkText:
      'En länk bär själva svaren, bakom #-tecknet, där de aldrig når någon server. Den som öppnar den ser det här resultatet; det som hen själv har sparat rörs inte.',
    linkWith: 'Allt',
    linkWithout: 'Utan namn, anteckningar och siffror',
    linkChoice: 'Vad länken bär med sig',
    linkLabel: 'Länken',
    copy: 'Kopiera länken',
    copied: 'Länken är kopierad.',
    copyFailed: 'Webbläsaren tillät inte kopiering. Länken är markerad: kopiera den ur fältet.',
    long: 'Länken är {n} tecken lång, och en del e-postprogram klipper av så långa länkar. Utelämna namn, anteckningar och siffror, eller spara en fil i stället.',
    local:
      'Den här sidan visas bara på den här enheten, så länken fungerar här och ingen annanstans. Publicera webbplatsen för att kunna skicka länkar.',
    fileText:
      'En fil rymmer allt, även anteckningarna och siffrorna, och går att öppna igen här eller på en annan enhet.',
    save: 'Spara som fil',
    saved: 'Filen finns bland dina nedladdningar: {name}',
    others: 'Mina mätningar, och öppna en fil',
    print: 'Skriv ut sidan',
  },
  kpis: {
    place: 'Placera era nyckeltal på stegen',
    change: 'Ändra stegen',
    numbers: 'Siffrorna och vad de är värda',
    charter: 'Överenskommelse om nyckeltalen',
  },
  plan: { make: 'Gör det till er plan', change: 'Ändra planen' },
  download: {
    title: 'Ta med rapporten',
    text: 'En PDF till styrelsematerialet: en sida som står för sig själv, sedan resultatet, nästa steg och varje svar. Den görs i din webbläsare.',
    organisation: 'Organisation',
    preparedBy: 'Sammanställd av',
    preparedFor: 'Till',
    choices: 'Fler val: till vem, datum, egna ord, kapitel',
    date: 'Datum',
    note: 'Egna ord',
    noteHint: 'Står på sammanfattningssidan precis som du skriver. Högst 600 tecken.',
    form: 'Vad som ska göras',
    forms: { report: 'Hela rapporten', onePage: 'En sida till styrelsematerialet' },
    chapters: 'Kapitel, utöver omslag och sammanfattning',
    chapterNames: {
      result: 'Resultatet',
      numbers: 'Siffror och pengar',
      steps: 'Nästa steg och plan',
      answers: 'Varje svar',
      figures: 'Hur varje siffra räknades fram',
      method: 'Metod och källor',
    },
    carries: 'Att komma tillbaka med',
    carriesLabel: 'PDF:en går att öppna här igen, med svar och plan',
    carriesHint:
      'Då kan den som har PDF:en läsa ut varje svar, siffra och anteckning, även sådant som ingen sida visar. Välj bort det om rapporten ska gå vidare till fler.',
    preview: 'Förhandsvisa första sidan',
    previewLoading: 'Sätter sidan…',
    previewFailed:
      'Förhandsvisningen gick inte att göra. Rapporten kan ändå gå att göra: försök med den.',
    previewLabel: 'Rapportens första sida som den kommer att se ut',
    cancel: 'Avbryt',
    cancelled: 'Rapporten gjordes inte. Svaren är orörda.',
    optional: 'frivilligt',
    button: 'Ladda ner rapporten (PDF)',
    all: 'Alla format …',
    allFailed: 'Formaten gick inte att hämta. Kontrollera uppkopplingen och försök igen.',
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
