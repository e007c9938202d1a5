import type { SavedWords } from './saved.en.ts';

export const savedSv: SavedWords = {
  title: 'Mina mätningar',
  description:
    'Alla mätningar som är sparade på den här enheten: öppna, byt namn, ta bort, spara som fil.',
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
  changed: 'ändrad {date}',
  rename: 'Byt namn',
  renameLabel: 'Namn',
  renameSave: 'Spara namnet',
  cancel: 'Avbryt',
  remove: 'Ta bort',
  removed: '”{name}” är borttagen.',
  undo: 'Ta tillbaka den',
  dismiss: 'Stäng',
  save: 'Spara som fil',
  savedAs: 'Filen finns bland dina nedladdningar: {name}',
  damaged: 'En mätning som inte går att läsa. Den ligger kvar som den är.',
  newer:
    'En mätning som sparats av en senare version av sidan. Ladda om för att få den versionen; mätningen är orörd.',
  keepDamaged: 'Ladda ner den som den är',
  fileTitle: 'Öppna en fil',
  fileText:
    'En fil som sparats här eller på en annan enhet, eller en rapport (PDF) som har svaren med sig. Välj den eller släpp den här. Den läses i din webbläsare och läggs bredvid de andra; inget skrivs över.',
  choose: 'Välj en fil',
  failed: {
    full: 'Det finns inget utrymme kvar på enheten, så inget ändrades. Ta bort en mätning som ni har som fil och försök igen.',
    forbidden: 'Den här webbläsaren låter inte sidor spara, så inget ändrades.',
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
      'Rapporten gjordes utan sina svar, så det finns inget i den att öppna. Ta filen som den gjordes av, eller be avsändaren om en rapport som går att öppna här.',
    pdfLost:
      'Det här är en rapport härifrån, men något på vägen har tagit bort svaren ur den. Inget öppnades och inget har ändrats. Ta filen som den gjordes av, eller be om PDF:en igen, direkt från avsändaren.',
    pdfDamaged:
      'Svaren i rapporten har skadats på vägen, så inget öppnades och inget här har ändrats. Ta filen som den gjordes av, eller be att få PDF:en skickad igen.',
    pdfForeign:
      'Den här PDF:en är ingen rapport härifrån, eller så har ett annat program skrivit ut eller sparat om den så att svaren försvunnit. Inget öppnades och inget har ändrats. Välj PDF:en som den laddades ner här, eller filen som den gjordes av.',
    full: 'Det finns inget utrymme kvar på enheten, så filen öppnades inte. Ta bort en mätning som ni har som fil och försök igen.',
    forbidden:
      'Den här webbläsaren låter inte sidor spara, så filen kan inte läggas här. Öppna sidan i ett vanligt fönster och försök igen.',
    unreadable: 'Webbläsaren kunde inte läsa filen. Inget har ändrats. Försök igen.',
  },
};
