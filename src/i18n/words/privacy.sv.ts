import type { PrivacyWords } from './privacy.en.ts';

export const privacySv: PrivacyWords = {
  title: 'Integritet',
  description: 'Det här lämnar webbläsaren: ingenting. Så kontrollerar du det själv.',
  lead: 'Inget du svarar eller skriver lämnar webbläsaren. Det finns inget konto, inga kakor, ingen besöksstatistik och ingen server som kan ta emot något.',
  parts: {
    stays: {
      title: 'Vad som sparas, och var',
      text: 'Svaren, siffrorna du skriver in, planen med sina namn, organisationens namn och vem som har sammanställt rapporten sparas i webbläsarens eget minne på den här enheten, så att en omladdning eller en stängd flik inte kostar något. Den som använder samma webbläsarprofil kan se dem. En fil som du släpper på en sida ligger i flikens eget minne den stund det tar att öppna den. Rensar du webbplatsdata för den här adressen är allt borta för gott.',
    },
    address: {
      title: 'När webbläsaren inte kan spara',
      text: 'En del webbläsare och privata fönster tillåter inte att sidor sparar något. Då ligger svaren och siffrorna i den del av sidans adress som står efter #. Den delen skickas aldrig till någon server, men den syns i adressfältet och i historiken, och den följer med om du kopierar adressen.',
    },
    report: {
      title: 'Rapporten och andra filer',
      text: 'Alla filer – rapport, bilder, blad, kalender och text – görs i webbläsaren och sparas bland dina nedladdningar. Vad som händer med dem sedan bestämmer du. Om du inte väljer bort det har PDF:en med sig alla svar, siffror och anteckningar och hela planen, så att den går att öppna här igen; den som har filen kan läsa dem.',
    },
    server: {
      title: 'Vad webbservern ser',
      text: 'Servern som lämnar ut sidorna ser det som varje webbserver ser: vilken sida som begärdes, när och från vilken nätverksadress. Den ser inget av svaren eller siffrorna. Den som driver den här kopian av webbplatsen ansvarar för sina loggar.',
    },
    check: {
      title: 'Kontrollera själv',
      text: 'Varje sida har en Content-Security-Policy med connect-src ’none’. Då är det webbläsaren själv som förbjuder sidan att skicka eller hämta data. Öppna utvecklarverktygen, titta under Nätverk, svara på frågorna och gör rapporten: det enda som hämtas är webbplatsens egna filer.',
    },
    source: {
      title: 'Öppen källkod',
      text: 'Koden är öppen under MIT-licens. Vem som helst kan läsa den, köra den och kontrollera det som står här.',
    },
  },
};
