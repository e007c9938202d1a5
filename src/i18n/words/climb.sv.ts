import type { ClimbWords } from './climb.en.ts';

/**
 * The next rung for a KPI, by where it stands today. {kpi} is its name in running text, {decides} and
 * {meeting} are its own texts, {ownerOne} and {ownerTwo} the departments that should own it.
 */
export const climbSv: ClimbWords = {
  none: {
    title: 'Räkna fram ett första tal: {kpi}',
    why: 'Det som ingen mäter kan inte avgöra något. Ett grovt tal den här månaden är värt mer än ett exakt nästa år.',
    first: 'Skriv upp vilka uppgifter talet kräver, och be dem som har dem om förra månadens.',
    steps: {
      '1': 'Beskriv på en halv sida hur det räknas fram, så att nästa tal går att jämföra.',
      '2': 'Räkna tre månader bakåt, och skriv varje antagande bredvid talen.',
      '3': 'Visa dem för de två som ska äga nyckeltalet: {ownerOne} och {ownerTwo}.',
      '4': 'Fråga båda vad de skulle ändra om det blev sämre.',
    },
    watch: 'Antal månader i rad då talet har räknats fram på samma sätt',
  },
  counted: {
    title: 'Ta in det i en gemensam rapport: {kpi}',
    why: 'Så länge en enda funktion mäter det förklarar det den funktionens arbete och inget mer. Orsaker och följder på andra håll syns inte.',
    first: 'Be den som mäter det i dag visa hur, och anteckna vad talet inte fångar.',
    steps: {
      '1': 'Kom överens om en definition med båda sidor: {ownerOne} och {ownerTwo}.',
      '2': 'Lägg in det i en rapport som båda redan läser, på samma plats varje månad.',
      '3': 'Skriv en rad på vanlig svenska om vad som har påverkat det sedan sist.',
      '4': 'Bestäm vad var och en gör om det blir sämre två månader i rad.',
    },
    watch: 'Antal möten per kvartal där båda sidor har gått igenom det tillsammans',
  },
  shown: {
    title: 'Från rapport till beslut: {kpi}',
    why: 'Ett tal som båda ser men som inget hänger på är rapporteringsteater. Det börjar styra den dag ett beslut följer av det.',
    first: 'Boka 45 minuter med de två som bör äga det, och ta med en enda fråga: ”{meeting}”',
    steps: {
      '1': 'Skriv två namn under det, ett från vardera sidan: {ownerOne} och {ownerTwo}.',
      '2': 'Låt det inom 30 dagar avgöra {decides}.',
      '3': 'Kom i förväg överens om vid vilket värde ni griper in, och vad ni gör då.',
      '4': 'Skriv i ledningens protokoll vad som beslutades, och vilket tal som avgjorde det.',
    },
    watch: 'Antal beslut per kvartal som talet har avgjort',
  },
  followed: {
    title: 'Låt pengar hänga på det: {kpi}',
    why: 'Det har ägare och följs upp. Men så länge budget och bonus följer andra tal är det mest något att prata om.',
    first:
      'Ta det senaste budgetbeslutet, och räkna ut hur det hade blivit om det här talet hade avgjort.',
    steps: {
      '1': 'Låt det i nästa budgetrunda avgöra {decides}.',
      '2': 'Ge båda ägarna samma mål: {ownerOne} och {ownerTwo}.',
      '3': 'Ta reda på vems bonus som växer när det blir sämre, och ändra den först.',
      '4': 'Berätta för hela företaget en gång i kvartalet vad talet har avgjort, och vad det kostade.',
    },
    watch: 'Pengar som under året har flyttats på grund av talet',
  },
  silo: {
    title: 'Styr efter det tillsammans: {kpi}',
    why: 'Det avgör redan, och det är den svåra biten. Men så länge en enda funktion styr efter det kan de andra rasera det som vinns, utan att veta om det.',
    first:
      'Gå igenom de tre senaste besluten som vilade på det med någon från en annan funktion, och fråga vad som hände där.',
    steps: {
      '1': 'Utse två ägare som svarar för det ihop: {ownerOne} och {ownerTwo}.',
      '2': 'Ta upp det i ledningsgruppen när båda är med.',
      '3': 'Använd det tillsammans för att avgöra {decides}.',
      '4': 'Ta bort ett mål som drar åt andra hållet.',
    },
    watch: 'Antal beslut per kvartal som båda ägarna står bakom',
  },
  dontKnow: {
    title: 'Ta reda på var det står: {kpi}',
    why: 'Ingen kunde säga hur långt det har kommit. Antingen mäter någon det utan att andra vet om det, eller så mäts det inte alls.',
    first:
      'Fråga två avdelningar om det mäts, och vad som i så fall hänger på det: {ownerOne} och {ownerTwo}.',
    steps: {
      '1': 'Finns ett tal, ta reda på vilka som ser det och när det senast ändrade ett beslut.',
      '2': 'Finns inget, bestäm om det är värt att ha innan ni bygger något.',
      '3': 'Kom tillbaka hit och placera det på rätt steg.',
    },
    watch: 'Själva svaret: från ”vet inte” till ett steg på stegen',
  },
};
