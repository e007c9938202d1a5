import type { LadderWords } from './ladder.en.ts';

/** The KPI ladder: how far each KPI has come, from not measured to deciding. */
export const ladderSv: LadderWords = {
  title: 'Era nyckeltal',
  about: 'vilka som avgör något, och vilka ni bara tittar på',
  intro:
    'Hur långt har varje nyckeltal kommit? Välj det högsta steg vars påstående stämmer, förutsatt att allt under det också stämmer. Står ni mellan två, välj det lägre.',
  skip: 'Allt här går att hoppa över, liksom varje enskilt nyckeltal. Nivån påverkas inte.',
  kpi: 'Nyckeltal',
  families: {
    value: { name: 'Värde', about: 'vad kunderna är värda, och om de stannar' },
    experience: { name: 'Upplevelse', about: 'vad kunderna möter, så som de ser det' },
    acquisition: { name: 'Nya kunder', about: 'vad det kostar och kräver att vinna dem' },
    volume: { name: 'Volym', about: 'hur mycket och hur fort; räcker inte ensamt för någon' },
    result: { name: 'Resultat', about: 'hur det slutar' },
  },
  options: {
    '0': { label: 'Mäts inte', statement: 'Vi mäter det inte.' },
    '1': { label: 'I en funktion', statement: 'En funktion mäter det för eget bruk.' },
    '2': {
      label: 'I en delad rapport',
      statement: 'Marknad och kundsidan ser det i en och samma rapport.',
    },
    '3': {
      label: 'Ägs gemensamt',
      statement: 'Marknad och kundsidan äger det ihop, och ledningen följer upp det.',
    },
    '4': { label: 'Avgör', statement: 'Budget, prioriteringar eller bonus hänger på det.' },
    silo: {
      label: 'Avgör, i en funktion',
      statement: 'Det avgör saker, men inom en enda funktion och bara för den.',
    },
    dontKnow: { label: 'Vi vet inte', statement: 'Vi kan inte säga hur långt det har kommit.' },
  },
  siloKey: 'F',
  dontKnowKey: 'V',
  keys: 'Med tangentbordet, när ett nyckeltal har fokus: 0 till 4 svarar, F är avgör i en funktion, V är vet inte, pilarna flyttar.',
  clear: 'Rensa svaret',
  more: { one: 'Visa {n} nyckeltal till', other: 'Visa {n} nyckeltal till' },
  moreAbout: 'Andra som ni kanske följer. De ni lämnar öppna räknas inte.',
  placedOf: '{n} av {total} placerade',
  noneNeeded: 'inget av dem är obligatoriskt',
  deciding: { one: '{n} nyckeltal avgör', other: '{n} nyckeltal avgör' },
  lookedAt: { one: '{n} tittar ni bara på', other: '{n} tittar ni bara på' },
  inSilo: { one: '{n} avgör inom en funktion', other: '{n} avgör inom varsin funktion' },
  unknown: { one: '{n} kan ingen placera', other: '{n} kan ingen placera' },
  progress: 'Nyckeltal {n} av {total}',
  previousKpi: 'Föregående nyckeltal',
  nextKpi: 'Nästa nyckeltal',
  explained: 'Alla nyckeltal förklarade',
  moreOn: 'Mer om {kpi}',
  numbers: 'Siffror, om ni har dem',
};
