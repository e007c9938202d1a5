import type { LandingWords } from './landing.en.ts';

export const landingSv: LandingWords = {
  title: 'Blir marknad gånger kundupplevelse 3, eller 0?',
  description:
    'Tolv frågor, tre minuter: hur mogen er kundupplevelse är, var ni står i tillväxtloopen och tre nästa steg. Allt stannar i webbläsaren.',
  heading: 'Marknad ger löftet. Upplevelsen avgör vad det är värt.',
  lead: 'Tillsammans blir de tre, eller ingenting alls. Svara på tolv frågor och se vilket det är för er, varför, och vad ni kan göra på måndag.',
  ringLabel:
    'Tillväxtloopen: löfte, köp, introduktion, användning, hjälp, betalning och förnyelse, rekommendation och tillbaka till löftet.',
  start: 'Svara på de tolv frågorna',
  minutes: { one: 'ungefär {n} minut', other: 'ungefär {n} minuter' },
  private: 'inget lämnar webbläsaren',
  resume: 'Fortsätt där ni slutade ({n} av {total} besvarade)',
  full: 'eller hela formuläret: {n} frågor, ungefär {minutes} minuter',
  seeResult: 'Se ert resultat',
  sampleTitle: 'Det ni får',
  sampleIntro:
    'Ett räknat exempel. Företaget är påhittat; siffrorna är framräknade med samma kod som era kommer att vara.',
  sampleCompany: 'Exemplet: ett företag som annonserar bra och svarar sent i telefon',
  sampleFirst: 'Steget som kommer först',
  sampleOf: 'Tolv svar, en bild',
  waysTitle: 'Tre sätt att använda det',
  ways: {
    alone: {
      title: 'Ensam, före mötet',
      text: 'Tre minuter vid skrivbordet. Du går därifrån med en sida som står för sig själv och en PDF att skicka i förväg.',
    },
    room: {
      title: 'Tillsammans, i rummet',
      text: 'Låt var och en svara för sig och jämför sedan. Där ni är oense ska samtalet börja.',
    },
    site: {
      title: 'På er egen webbplats',
      text: 'Öppen källkod under MIT-licens: ert namn, era färger, er kontakt. Inget konto, ingen server, inga kakor.',
    },
  },
  askTitle: 'Det vi frågar om',
  askText:
    'Varje fråga ställer två påståenden mot varandra, och båda är sådana som en klok ledare kan stå för. Ni väljer var ni står mellan dem. ”Vi vet inte” är också ett svar, ofta det mest användbara.',
  askExample: 'En av de tolv',
  honestTitle: 'Det här kan det inte',
  honestText:
    'Det är en självskattning. I en undersökning av Bain & Company bland 362 företag ansåg 80 procent att de gav en överlägsen upplevelse; 8 procent av deras kunder höll med. Därför säger resultatet hur säkert det är, visar räkningen bakom varje siffra och föreslår vem ni ska fråga härnäst.',
  honestLink: 'Så räknas varje siffra',
};
