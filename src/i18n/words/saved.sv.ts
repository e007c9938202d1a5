import type { SavedWords } from './saved.en.ts';

export const savedSv: SavedWords = {
  title: 'Mina mätningar',
  description:
    'Alla mätningar som är sparade på den här enheten: hitta, öppna, jämför, kopiera, spara som filer.',
  lead: 'De här ligger på den här enheten och ingen annanstans. Rensas webbläsarens data försvinner de också, så spara det viktiga som fil.',
  loading: 'Letar igenom det som är sparat här…',
  empty: 'Inget är sparat på den här enheten än. Det börjar med det första svaret.',
  begin: 'Börja på en ny',
  open: 'Öppna',
  openResult: 'Resultat',
  openQuestions: 'Frågor',
  current: 'öppen nu',
  nameless: 'Utan namn',
  progress: '{n} av {total} besvarade',
  headline: {
    level: 'nivå {level}',
    provisional: 'nivå {level}, preliminär',
    onePlusOne: '1 + 1 = {value}',
    failed: 'Nivåerna gick inte att hämta. Kontrollera uppkopplingen och försök igen.',
    retry: 'Försök igen',
  },
  changed: 'ändrad {date}',
  rename: 'Byt namn',
  renameLabel: 'Namn',
  renameSave: 'Spara namnet',
  cancel: 'Avbryt',
  duplicate: 'Kopiera',
  copyName: 'Kopia av {name}',
  duplicated: '”{name}” ligger i listan.',
  remove: 'Ta bort',
  removed: '”{name}” är borttagen.',
  removedMore: {
    one: '{n} till är borttagen och går att hämta tillbaka.',
    other: '{n} till är borttagna och går att hämta tillbaka.',
  },
  undo: 'Hämta tillbaka den',
  undoAll: 'Hämta tillbaka alla',
  dismiss: 'Ta bort för gott',
  dismissAll: 'Ta bort alla för gott',
  save: 'Spara som fil',
  saveAll: 'Spara alla i en fil',
  search: 'Sök på namn, organisation eller version',
  sort: 'Sortera efter',
  sorts: { changed: 'senast ändrad', name: 'namn' },
  shown: {
    one: '{n} av {total} visas',
    other: '{n} av {total} visas',
  },
  noneFound: 'Inget här stämmer med ”{text}”.',
  showAll: 'Visa alla',
  compare: {
    choose: 'Jämför',
    hint: 'Kryssa i två eller flera för att se vad som har rört sig mellan dem.',
    other: 'Jämför filer eller länkar',
    chosen: {
      one: '{n} vald. Kryssa i en till för att jämföra.',
      other: '{n} valda',
    },
    go: 'Jämför dem',
    clear: 'Rensa',
  },
  savedAs: 'Filen finns bland dina nedladdningar: {name}',
  damaged: 'En mätning som inte går att läsa. Den ligger kvar som den är.',
  newer:
    'En mätning som sparats av en senare version av sidan. Ladda om för att få den versionen; mätningen är orörd.',
  keepDamaged: 'Ladda ner den som den är',
  fileTitle: 'Öppna filer',
  fileText:
    'Filer som sparats här eller på en annan enhet och rapporter (PDF) som har svaren med sig, en eller flera på en gång; det går också att släppa dem på sidan. De läses i din webbläsare och läggs bredvid de andra; inget skrivs över.',
  choose: 'Välj filer',
  drop: 'Släpp filerna för att öppna dem',
  dropLost:
    'Det du släppte på den andra sidan gick inte att ta med hit, och inget har ändrats. Släpp det en gång till här eller välj filen.',
  seeResult: 'Visa resultatet',
  lookOnly: 'Visa det utan att spara',
  reading: 'Läser filerna…',
  many: {
    read: {
      one: '{n} mätning läst.',
      other: '{n} mätningar lästa.',
    },
    new: {
      one: '{n} är ny och ligger i listan.',
      other: '{n} är nya och ligger i listan.',
    },
    same: {
      one: '{n} fanns redan här, exakt likadan.',
      other: '{n} fanns redan här, exakt likadana.',
    },
    copy: {
      one: '{n} fanns redan här med andra svar, så den i filen ligger bredvid som en kopia.',
      other: '{n} fanns redan här med andra svar, så de i filerna ligger bredvid som kopior.',
    },
    refused: {
      one: '{n} gick inte att öppna:',
      other: '{n} gick inte att öppna:',
    },
    place: '{file}, nummer {n}',
    why: {
      damaged: 'skadad',
      cutOff: 'tar slut för tidigt',
      foreign: 'ingen fil härifrån',
      newer: 'sparad av en senare version; ladda om sidan och försök igen',
      pdfWithout: 'en rapport som är gjord utan sina svar',
      pdfLost: 'en rapport som har tappat sina svar på vägen',
      pdfDamaged: 'en rapport vars svar är skadade',
      pdfForeign: 'ingen PDF härifrån',
      unreadable: 'webbläsaren kunde inte läsa den',
      full: 'inget utrymme kvar på enheten; inget av det som lagts in är förlorat',
      forbidden: 'webbläsaren tillåter inte att sidor sparar något',
    },
  },
  failed: {
    full: 'Det finns inget utrymme kvar på enheten, så inget ändrades. Ta bort för gott en mätning som ni redan har som fil, och försök igen.',
    forbidden: 'Webbläsaren tillåter inte att sidor sparar något, så inget ändrades.',
    gone: 'Den finns inte kvar: en annan flik har tagit bort den. Listan visar det som är kvar.',
  },
  result: {
    new: '”{name}” är öppnad och ligger i listan.',
    same: '”{name}” låg redan här, med samma svar. Den är öppnad.',
    copy: '”{name}” ligger redan här med andra svar, så filen är öppnad bredvid som en kopia.',
    damaged:
      'Filen är skadad, så inget öppnades och inget här har ändrats. Spara den på nytt där den kom ifrån.',
    cutOff:
      'Filen tar slut för tidigt, så inget öppnades och inget här har ändrats. Skicka eller spara den en gång till där den kom ifrån.',
    foreign:
      'Det här är ingen fil härifrån, så inget öppnades och inget har ändrats. Välj en JSON-fil som sparats med ”Spara som fil” eller en rapport (PDF) som gjorts här.',
    newer:
      'Filen är sparad av en senare version av sidan, så inget öppnades och inget har ändrats. Ladda om sidan och försök igen.',
    pdfWithout:
      'Rapporten gjordes utan svaren, så det finns inget i den att öppna. Öppna mätningens egen fil, eller be avsändaren om en rapport som går att öppna här.',
    pdfLost:
      'Det här är en rapport härifrån, men något på vägen har tagit bort svaren ur den. Inget öppnades och inget har ändrats. Öppna mätningens egen fil, eller be avsändaren skicka PDF:en igen, direkt till er.',
    pdfDamaged:
      'Svaren i rapporten har skadats på vägen, så inget öppnades och inget här har ändrats. Öppna mätningens egen fil, eller be att få PDF:en skickad igen.',
    pdfForeign:
      'Den här PDF:en är ingen rapport härifrån, eller så har ett annat program skrivit ut eller sparat om den så att svaren försvunnit. Inget öppnades och inget har ändrats. Välj PDF:en så som den laddades ner härifrån, eller mätningens egen fil.',
    full: 'Det finns inget utrymme kvar på enheten, så filen öppnades inte. Ta bort för gott en mätning som ni redan har som fil, och försök igen.',
    forbidden:
      'Webbläsaren tillåter inte att sidor sparar något, så filen kan inte läggas till här. Öppna sidan i ett vanligt fönster och försök igen.',
    unreadable: 'Webbläsaren kunde inte läsa filen. Inget har ändrats. Försök igen.',
  },
};
