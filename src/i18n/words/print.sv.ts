import type { PrintWords } from './print.en.ts';

export const printSv: PrintWords = {
  title: 'Frågorna på papper',
  description: 'Ett tomt formulär till mötesbordet: alla frågor på A4, att fylla i med penna.',
  howTo:
    'Välj Skriv ut i webbläsarens meny, eller tryck Ctrl + P (Cmd + P på Mac): A4, stående, utan webbläsarens egna sidhuvuden och sidfötter. Den här texten kommer inte med på papperet.',
  optionalPages:
    'De sista sidorna gäller avdelningar som inte alla företag har. Låt bli att skriva ut dem som ni inte behöver.',
  onScreen: 'Svara på skärmen i stället',
  organisation: 'Organisationens namn',
  name: 'Namn',
  role: 'Avdelning och roll',
  date: 'Datum',
  intro:
    'Svara för hur företaget fungerar i dag, inte hur ni vill att det ska vara. Varje fråga ställer två påståenden mot varandra: fyll i den cirkel som visar var ni står mellan A och B. Inget måste besvaras.',
  scale: 'Cirklarna',
  notes: 'Anteckningar',
  ladder:
    'Hur långt har varje nyckeltal kommit? Fyll i cirkeln för det högsta steg vars påstående stämmer, förutsatt att allt under det också stämmer. Hoppa över nyckeltal som ni inte följer; nivån påverkas inte av den här sidan.',
  departmentAbout: 'bara om det finns hos er',
  afterwards: 'Efteråt: för in svaren på skärmen, i samma ordning, så finns resultatet där direkt.',
};
