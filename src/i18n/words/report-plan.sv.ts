import type { ReportPlanWords } from './report-plan.en.ts';

/** What the report says of the plan, of what it aims at and of the way there. */
export const reportPlanSv: ReportPlanWords = {
  sections: { plan: 'Planen', route: 'Vägen till målet' },
  labels: {
    task: 'Vad',
    first: 'Börja med',
    owner: 'Vem',
    department: 'Avdelning',
    others: 'Tillsammans med',
    due: 'Senast',
    status: 'Läge',
    effort: 'Insats',
    watch: 'Nyckeltal att följa',
    after: 'Därefter',
    risk: 'Det som brukar gå fel',
    note: 'Anteckning',
    nobody: 'Ingen utsedd ännu',
    noDay: 'Inget datum ännu',
  },
  statuses: { todo: 'Inte påbörjad', doing: 'Pågår', done: 'Klar', dropped: 'Struken' },
  group: 'Inom {days} dagar',
  summary: {
    one: 'En uppgift, klara hittills: {done}.',
    other: '{n} uppgifter, klara hittills: {done}.',
  },
  nobody: {
    one: 'En har ännu ingen ansvarig.',
    other: '{n} har ännu ingen ansvarig.',
  },
  noDay: {
    one: 'En saknar ännu datum.',
    other: '{n} saknar ännu datum.',
  },
  untitled: 'En uppgift utan rubrik',
  gone: 'Ett steg som inte finns i den här versionen',
  radar: {
    target: 'Mål',
    one: '{name} {points}',
    summary: 'Mål: {targets}.',
  },
  route: {
    targetLevel: 'Målet är {level}.',
    targetGrowth: 'Målet är fältet Tillväxtloop, där både marknad och CX når {cut} poäng.',
    todayLevel: 'I dag står ni på {points} poäng, det vill säga {level}.',
    todayHeld: 'I dag är medelvärdet {points} poäng, men nivån stannar på {level}.',
    todayGrowth: 'I dag står marknad på {marketing} och CX på {cx}.',
    there: 'Ni är redan där. Sikta högre, eller se till att det håller: mät igen om ett kvartal.',
    tooFewLevel: 'För få frågor är besvarade för att det ska gå att säga hur långt det är.',
    tooFewAxes: 'Hur långt det är går inte att säga än: det saknas siffra för {axes}.',
    reachedLevel: {
      one: 'Ett steg tar er dit: till {points} poäng, {level}.',
      other: '{n} steg tar er dit: till {points} poäng, {level}.',
    },
    reachedGrowth: {
      one: 'Ett steg tar er dit: marknad till {marketing} och CX till {cx}.',
      other: '{n} steg tar er dit: marknad till {marketing} och CX till {cx}.',
    },
    exact:
      'Vi har jämfört alla kombinationer av upp till sju steg: ingen når dit med mindre insats.',
    greedy:
      'Det är en bra väg, men inte bevisat den kortaste: kombinationerna är för många för att alla ska kunna jämföras.',
    shortLevel: {
      one: 'Ett steg tar er till {points} poäng, {short} för lite.',
      other: '{n} steg tar er till {points} poäng, {short} för lite.',
    },
    shortGate: {
      one: 'Ett steg tar er till {points} poäng. Det skulle räcka, men nivån stannar på {level}.',
      other: '{n} steg tar er till {points} poäng. Det skulle räcka, men nivån stannar på {level}.',
    },
    shortGrowth: {
      one: 'Ett steg tar marknad till {marketing} och CX till {cx}.',
      other: '{n} steg tar marknad till {marketing} och CX till {cx}.',
    },
    shortNone: 'Inget av våra steg för er närmare.',
    heldDimensions:
      'Nivån kräver också minst {needed} poäng i varje dimension. Under det skulle {names} ligga.',
    heldAxis: 'Efter det saknar {name} ändå {short} av de {needed} poäng som behövs.',
    namedPoints: '{name} ({points})',
    shortExact: 'Ingen kombination av upp till sju steg når målet.',
    shortGreedy: 'Närmare än så har vi inte hittat.',
    beyondAll:
      'Inte ens alla steg tillsammans når dit, eftersom ett steg flyttar ett svar en position. Välj ett närmare mål först och mät igen när ni är där.',
    notAll:
      'Det krävs fler steg än vad som ryms i en plan. Ta de här först och mät igen när de är klara.',
    basis:
      'Insatsen räknas som 1 för dagar, 1,5 för veckor och 2,5 för ett kvartal; här blir den {effort}. Siffrorna förutsätter att varje svar som ett steg gäller flyttas upp en position.',
    caption: 'Var ni står efter varje steg',
    step: 'Steg',
    department: 'Ansvarig',
    effort: 'Insats',
    maturity: 'Mognad',
    level: 'Nivå',
    field: 'Fält',
    onLine: '{field}, på gränsen',
    today: 'I dag',
  },
};
