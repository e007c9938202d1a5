import type { KpisWords } from './kpis.en.ts';

/** The page that explains every KPI. */
export const kpisSv: KpisWords = {
  title: 'Alla nyckeltal förklarade',
  description:
    'Vad varje nyckeltal betyder, hur det räknas fram, var det vilseleder, vem som bör äga det, vad det säger ihop med andra och vad som finns publicerat att jämföra med.',
  lead: 'Ett tal är värt lika mycket som de beslut som hänger på det. Här är {n} nyckeltal: vad vart och ett betyder, hur det räknas fram, var det vilseleder, vem som bör äga det och vad andra har publicerat att jämföra med.',
  toLadder: 'Placera era egna nyckeltal på stegen',
  contents: 'På den här sidan',
  reading: {
    title: 'Så läser ni de publicerade siffrorna',
    '1': 'Varje rad är en siffra, eller en uppsättning gränser, som någon har publicerat för den sorts företag där den är uppmätt. Gränserna läses nerifrån: ”från 70” omfattar 70 och slutar där nästa börjar.',
    '2': 'De flesta raderna kommer från USA och Storbritannien, få från Sverige. År, urval och definitioner skiljer sig åt. Därför står det på varje rad varifrån den kommer, och vad källan inte uppger.',
    '3': 'Där ingen ände av skalan är bra i sig säger raden var ni ligger men fäller inget omdöme. Och vad en rad än säger väger er egen utveckling tyngre, om den är mätt på samma sätt varje gång.',
    strengths: 'Hur mycket en rad bär',
  },
  strengths: {
    A: { name: 'Stark', about: 'publicerade kvartiler eller gränser ur förstahandsdata' },
    B: { name: 'Hygglig', about: 'medelvärden eller medianer ur förstahandsdata' },
    C: { name: 'Svag', about: 'tumregel; vägledning, inget omdöme' },
    D: { name: 'För svag', about: 'ingen användbar jämförelse; följ er egen utveckling' },
  },
  formula: 'Formel',
  unit: 'Enhet',
  pitfalls: 'Fallgropar',
  owner: 'Vem som bör äga det',
  together: 'Ihop med andra',
  goTo: 'Gå till',
  decides: 'Låt det avgöra',
  meeting: 'Att fråga på första mötet',
  sources: 'Tas upp i',
  figures: 'Publicerade siffror',
  noFigures:
    'Det fanns inget värt att jämföra med. Följ er egen utveckling, räknad mot antalet kunder.',
  noBands: 'Ingen användbar jämförelse: följ er egen utveckling.',
  caption: '{figure}: vad som är publicerat',
  columns: {
    model: 'Verksamhet',
    bands: 'Gränser och vad som ligger mellan dem',
    source: 'Källa, och hur mycket den bär',
  },
  everyModel: 'Alla affärsmodeller',
  under: 'under {value}',
  from: 'från {value}',
  directions: {
    higher: 'högre är bättre',
    lower: 'lägre är bättre',
    context: 'ingen ände är bra i sig',
  },
  titled: '”{title}”',
  noYear: 'uppgift om år saknas',
  noCountry: 'uppgift om land saknas',
  sample: 'n = {n} {of}',
  noSample: 'uppgift om n saknas',
  before: 'Hur det är definierat, och vad ni ska tänka på innan ni jämför',
};
