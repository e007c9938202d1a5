import type { ReportWords } from './report.en.ts';

export const reportSv: ReportWords = {
  sections: {
    equation: 'Er ekvation',
    level: 'Hur mogna ni är',
    money: 'Vad en procentenhet är värd',
    loop: 'Var ni står i tillväxtloopen',
    dimensions: 'Sex dimensioner',
    findings: 'Det som sticker ut',
    blindSpots: 'Det ingen kunde svara på',
    answers: 'Era svar, nu med polerna namngivna',
    more: 'Det här tillför hela formuläret',
    method: 'Så räknas det',
    sources: 'Källor',
  },
  numbers: {
    '1': 'ett',
    '2': 'två',
    '3': 'tre',
    '4': 'fyra',
    '5': 'fem',
    '6': 'sex',
    '7': 'sju',
    '8': 'åtta',
    '9': 'nio',
    '10': 'tio',
    '11': 'elva',
    '12': 'tolv',
  },
  money: {
    label: 'En procentenhet mindre kundbortfall {period}, och inget annat ändrat',
    labelPart:
      'Inget kundbortfall alls i stället för {points} procentenheter {period}, och inget annat ändrat',
    text: '{amount} i marginal på 12 månader',
    loss: '{amount} mindre i marginal på 12 månader, eftersom bruttomarginalen är under 0',
    note: {
      one: 'Räknat på era egna siffror: {customers} kund, {revenue} per kund och månad, {margin} bruttomarginal och ett kundbortfall på {churn} {period}. På tre år: {threeYears}.',
      other:
        'Räknat på era egna siffror: {customers} kunder, {revenue} per kund och månad, {margin} bruttomarginal och ett kundbortfall på {churn} {period}. På tre år: {threeYears}.',
    },
    unpaid:
      'Nya kunder som ni betalar för är inte medräknade, eftersom anskaffningskostnad eller budget inte är angiven.',
    none: 'Kundbortfallet är 0, så det finns inget att sänka.',
    missingLabel: 'Vad är en procentenhet mindre kundbortfall värd för er?',
    missingText: 'Lägg till era siffror, så står det här i pengar',
    missingNote:
      'Fyra räcker: hur många kunder ni har, vad var och en betalar, er bruttomarginal och ert kundbortfall. De stannar på den här enheten.',
    add: 'Lägg till era siffror',
    stepMonths:
      'Månad för månad: kunder = de som stannar + de som kommer på rekommendation + de ni betalar för; intäkter = de som stannar, med sin tillväxt, + de nya; marginal = intäkter × bruttomarginal.',
    stepChurn:
      'Ett kundbortfall på {from} {period} blir {to} {period}; båda räknas om till månader innan de jämförs.',
    stepDifference:
      'Marginalen för de 12 månaderna med det lägre kundbortfallet, minus marginalen för samma 12 månader med dagens: {amount}.',
    stepTaken: 'Här antas intäkterna falla bort i samma takt som kunderna.',
    caption: 'Siffrorna bakom, per månad',
    figure: 'Siffra',
    value: 'Värde',
    notGiven: 'inte angiven',
    countedAsNone: 'inte angiven, räknad som 0',
    noCurrency: 'valuta inte angiven',
    rows: {
      customers: 'Kunder',
      revenue: 'Intäkt per kund och månad',
      margin: 'Bruttomarginal',
      churn: 'Kundbortfall per månad',
      referrals: 'Nya kunder genom rekommendation, per 100 kunder och månad',
      expansion: 'Intäktstillväxt per månad hos dem som stannar',
      spend: 'Försäljning och marknad per månad',
      cac: 'Anskaffningskostnad per kund',
    },
    periods: { month: 'per månad', quarter: 'per kvartal', year: 'per år' },
  },
  equation: {
    label: '1 + 1',
    open: '?',
    lead: {
      high: 'Marknad och kundupplevelse förstärker varandra: tillsammans ger de nästan allt de kan ge.',
      middle:
        'Marknad och kundupplevelse hjälper varandra, men en god del av det de kunde ge tillsammans går förlorad på vägen.',
      low: 'Marknad och kundupplevelse ger varandra nästan ingenting. Det den ena bygger upp låter den andra rinna ut.',
      full: 'Marknad och kundupplevelse förstärker varandra fullt ut. Nu gäller det att stanna där.',
      zeroOne:
        'En av de tre faktorerna, {axes}, står på noll, och noll gånger vad som helst är noll.',
      zeroMany:
        'Två av de tre faktorerna, {axes}, står på noll, och noll gånger vad som helst är noll.',
      zeroAll: 'Alla tre faktorerna står på noll: det finns ännu inget att multiplicera.',
    },
    tooFew:
      'Det finns ingen ekvation än: {axes} vilar på för få svar. Svara på fler frågor så visas den här.',
    tooFewOne:
      'Det finns ingen ekvation än: {axes} vilar på för få svar. Svara på fler frågor så visas den här.',
    notApplicable:
      'Det finns ingen ekvation: alla frågor fick svaret ”gäller inte oss”. Den kräver svar om marknad, om kundupplevelse och om kopplingen mellan dem.',
    weakest: 'Den faktor som håller tillbaka mest är {axis}: {points} av 100.',
    weakestMany: 'Ingen faktor bromsar mer än de andra: alla tre står på {points} av 100.',
    weakestTwo: 'De faktorer som håller tillbaka mest är {axes}: {points} av 100 vardera.',
    range: 'Beroende på svaren som saknas ligger det mellan {low} och {high}.',
    noteRange: 'preliminärt, {low} till {high}',
    noteOpen: 'kan bli {low} till {high}',
    noteFull: 'av 3 möjliga',
    stepFormula:
      '1 + 1 = 3 × kubikroten ur (marknad × kundupplevelse × koppling), vart och ett från 0 till 1.',
    stepNumbers: '3 × kubikroten ur ({marketing} × {cx} × {link}) = {result}',
    stepWhy:
      'Faktorerna multipliceras: står en på 0 blir resultatet 0, och bara alla tre på full styrka ger 3.',
  },
  level: {
    label: 'Nivå',
    named: 'Nivå {level}: {name}',
    word: '{name}: {word}.',
    mean: 'Medelvärdet av era dimensioner är {points} av 100.',
    meanSays: 'Medelvärdet av era dimensioner, {points} av 100, motsvarar nivå {mean}.',
    departs: {
      one: 'Det stämmer inte helt på er: ert eget svar på frågan {topics} säger något annat.',
      other: 'Det stämmer inte helt på er: era egna svar på frågorna {topics} säger något annat.',
    },
    steered:
      'Enligt era egna svar styrs marknad och kundupplevelse mer ihop än så: kopplingen mellan dem står på {points} av 100.',
    gateDimension: {
      one: 'Det som håller er kvar på nivå {level} är dimensionen {names}: en nivå får ligga högst ett steg över den svagaste dimensionen.',
      other:
        'Det som håller er kvar på nivå {level} är dimensionerna {names}: en nivå får ligga högst ett steg över den svagaste dimensionen.',
    },
    gateAxis:
      'Det som håller er kvar på nivå {level} är {names}: nivå 5 kräver minst 50 på var och en av de tre faktorerna.',
    range: 'Beroende på svaren som saknas står ni på nivå {low} till {high}. Nivån är preliminär.',
    rangeTwo:
      'Beroende på svaren som saknas står ni på nivå {low} eller {high}. Nivån är preliminär.',
    tooFew: {
      one: 'Det finns ingen nivå än: en av de {total} dimensionerna har tillräckligt många svar, och det krävs {needed}.',
      other:
        'Det finns ingen nivå än: {n} av de {total} dimensionerna har tillräckligt många svar, och det krävs {needed}.',
    },
    tooFewNone:
      'Det finns ingen nivå än: ingen av de {total} dimensionerna har tillräckligt många svar, och det krävs {needed}.',
    tooFewRange: 'Beroende på svaren som saknas kan det bli nivå {low} till {high}.',
    notApplicable: 'Det finns ingen nivå: ingen fråga gällde er.',
    none: 'Ingen nivå än',
    noteProvisional: 'preliminärt, nivå {low} till {high}',
    noteOpen: 'kan bli nivå {low} till {high}',
    notePoints: 'medelvärde {points} av 100',
    stepMean: 'Medelvärdet av de dimensioner som har poäng: ({parts}) / {n} {equals} {points}',
    stepCuts: 'Nivåerna börjar vid 0, 20, 40, 60 och 80 poäng: {points} ger nivå {level}.',
    stepGate: 'Tak: {reason}',
    stepNoGate: 'Inget tak gäller: inget håller nivån under det som medelvärdet säger.',
    stepTooFew: 'Dimensioner med poäng: {scored} av {total}. Minst {needed} krävs.',
    stepOpen:
      'Med alla öppna frågor vid det första påståendet: nivå {low}. Vid det andra: nivå {high}.',
  },
  loop: {
    title: 'Tillväxtloopen: hur starkt ni drar till er kunder mot hur väl ni levererar',
    here: 'Ni',
    onLine: 'Ni står på gränsen mellan {fields}: inom fem poäng, för nära för att avgöra.',
    tooFew: 'Er plats går inte att rita än: {axes} behöver fler svar.',
    tooFewOne: 'Er plats går inte att rita än: {axes} behöver fler svar.',
    notApplicable: 'Det finns ingen plats att rita: ingen fråga gällde er.',
    summary: '{field}: marknad {marketing} av 100, kundupplevelse {cx} av 100.',
    summaryLine:
      'På gränsen mellan {fields}: marknad {marketing} av 100, kundupplevelse {cx} av 100.',
    summaryNone: 'Ingen plats än.',
    weak: 'svagt',
    strong: 'starkt',
    caption: 'De tre faktorerna',
    factor: 'Faktor',
    points: 'Poäng av 100',
    rests: 'Underlag',
    couldBe: 'Kan bli',
    linkSentence: {
      high: 'De två styrs ihop: kopplingen mellan dem står på {points} av 100.',
      middle:
        'Kopplingen mellan dem står på {points} av 100: en del av det som styr den ena styr också den andra.',
      low: 'Kopplingen mellan dem står på {points} av 100: de styrs var för sig.',
    },
  },
  dimensions: {
    strongest: 'Starkast: {names}.',
    highest: 'Högst: {names}.',
    weakest: 'Svagast: {names}.',
    lowest: 'Lägst: {names}.',
    even: 'Inget sticker ut: alla siffror här är {points}.',
  },
  findings: {
    strength: 'Närmast vinnarna: ”{topic}”',
    strengthDetail: 'Ni placerar er på {position} av 5. ”{pole}”',
    weakness: 'Närmast det gamla tänket: ”{topic}”',
    weaknessDetail: 'Ni placerar er på {position} av 5. ”{pole}”',
    brake: 'Bromsen i ekvationen: {axis}',
    brakeDetail:
      'Med {points} av 100 är den svagast av de tre faktorer som multipliceras, och därför är varje poäng värd mest där.',
    top: 'Inget kvar under toppen: risken är att tro på sin egen bild',
    topDetail:
      'I en undersökning av Bain & Company ansåg 80 procent av företagen att de gav en överlägsen upplevelse; 8 procent av deras kunder höll med.',
    none: 'Svaren är för få för att peka ut något.',
    even: 'Inget sticker ut: svaren håller sig i mitten. Gå igenom dem med någon som skulle svara tydligare.',
    straightLine:
      'Ni har valt samma position på nästan alla frågor. Det kan stämma, men är ovanligt: gå igenom svaren en gång till innan de lämnas vidare.',
    manyNotApplicable: {
      one: 'En av {asked} frågor fick svaret ”gäller inte oss”. Resultatet vilar på de andra.',
      other: '{n} av {asked} frågor fick svaret ”gäller inte oss”. Resultatet vilar på de andra.',
    },
    allNotApplicable:
      'Alla frågor fick svaret ”gäller inte oss”, så det finns inget att räkna på. Stämmer det verkligen? Det som en annan enhet eller en leverantör sköter åt er blir ändå gjort, eller glömt.',
    unanswered: {
      one: 'En fråga lämnades öppen. Den räknas inte som ett lågt svar, men den gör resultatet osäkrare.',
      other:
        '{n} frågor lämnades öppna. De räknas inte som låga svar, men de gör resultatet osäkrare.',
    },
  },
  blindSpots: {
    intro: {
      one: 'En fråga fick svaret ”vi vet inte”. Det är ett fynd i sig, och går oftast snabbt att ta reda på.',
      other:
        '{n} frågor fick svaret ”vi vet inte”. Det är ett fynd i sig, och går oftast snabbt att ta reda på.',
    },
    introMost: '{n} av {asked} frågor fick svaret ”vi vet inte”.',
    introAll: 'Alla frågor fick svaret ”vi vet inte”.',
    bringIn: 'Det är själva fyndet: ta in dem som vet.',
    begin: 'Börja med dessa {n}. De andra står bland era svar.',
    none: 'Inget: varje fråga fick en position.',
    unproved: 'Om positionerna går att belägga är en annan sak.',
    noneOpen: 'Ingen fråga fick svaret ”vi vet inte”.',
    proof: 'Det som skulle ge svar: {proof}',
  },
  steps: {
    stepTitles: {
      '3': 'Tre nästa steg',
      '4': 'Fyra nästa steg',
      '5': 'Fem nästa steg',
      more: '{n} nästa steg',
    },
    afterThat: 'Därefter',
    owner: 'Ansvarig',
    ownerWith: '{owner}, med {others}',
    effort: 'Insats',
    watch: 'Nyckeltal att följa',
    within: '{effort}, inom {days} dagar',
    first: 'Första steget den här veckan',
    findOut: 'Ta reda på var ni står: ”{topic}”',
    findOutWhy: 'Ingen kunde svara på den här frågan.',
    findOutWatch: 'Själva svaret: från ”vet inte” till en position',
    why: 'Varför det här kommer först',
    whyNext: 'Varför det här kommer härnäst',
    moves: {
      one: 'Det skulle flytta {topics} ett steg.',
      other: 'Det skulle flytta {topics} ett steg var.',
    },
    gain: 'Det ger {gain}: räknat mot insatsen, {effort}, {rank} på listan.',
    gainMaturity: '{change} poäng i mognad',
    gainOne: '{change} på 1 + 1',
    noGain: 'Vad det ger går inte att säga än: svaren är för få.',
    noGainEither: 'Också här är svaren för få för en siffra.',
    reasonFindOut:
      'Räknat som om svaret stod på 3 och flyttades till 4: {gain}, för {effort}s arbete.',
    findOutOpen: 'Svaren är för få för ett resultat, och varje svar ni hittar för er närmare ett.',
    same: 'Av samma skäl som steget före.',
    reasonUpkeep: {
      unanswered: 'Det kommer tidigt eftersom obesvarade frågor gör allt annat osäkrare.',
      notApplicable: 'Det är med eftersom mer än en femtedel av frågorna fick ”gäller inte oss”.',
      allNotApplicable: 'Det är med eftersom alla frågor fick ”gäller inte oss”.',
      open: 'Det är med eftersom det hjälper vad svaren än visar sig bli.',
      top: 'Det är med eftersom ni står högst upp: nu gäller det att stå kvar, och att vara säkra på det.',
      always:
        'Det är med eftersom svaren lämnar lite att flytta, och en andra blick då är värd mer än en finare siffra.',
    },
    ranks: { '1': 'mest', '2': 'näst mest', '3': 'tredje mest', more: 'plats {n}' },
    figures: 'Vinst och prioritet',
    item: 'Fråga',
    from: 'Från',
    to: 'Till',
    stepGain:
      'Vinst = ändrad mognad + 20 × ändrad 1 + 1 = {maturity} + 20 × {one} {equals} {total}',
    stepPriority:
      'Prioritet = vinst / insats × tillväxtfas = {total} / {weight} × {fit} {equals} {priority}',
    stepFloor:
      'Faktorer under 5 av 100 räknas som 5 när stegen rangordnas, så att en nolla inte döljer varje vinst.',
  },
  decisions: {
    titles: {
      '1': 'Ett beslut att fatta',
      '2': 'Två beslut att fatta',
      '3': 'Tre beslut att fatta',
      more: 'Beslut att fatta',
    },
    who: '{owner} tar sig an det och återkommer inom {days} dagar.',
  },
  plan: {
    caption: 'Planen på 30, 60 och 90 dagar',
    by: 'Inom',
    what: 'Vad',
    days: '{days} dagar',
  },
  answers: {
    old: 'Gammalt tänk',
    winners: 'Vinnarnas sätt',
    position: '{position} av 5',
    dontKnow: 'vi vet inte',
    notApplicable: 'gäller inte oss',
    unanswered: 'inte besvarad',
  },
  more: {
    text: 'De här tolv svaren visar en riktning. Hela formuläret går igenom varje avdelning och kontaktpunkt och kan därför säga var tillväxtloopen läcker, hur löftet står sig mot leveransen och orden mot handlingen, vilka vanliga misstag som syns och hur säker nivån är, och ge fem nästa steg. Inget frågas två gånger: era svar följer med.',
  },
  score: {
    restsOn: { one: 'vilar på ett enda svar', other: 'vilar på {n} svar' },
    tooFew: 'för få svar',
    tooFewNote: {
      one: 'kräver ett svar, har {rated}',
      other: 'kräver {needed} svar, har {rated}',
    },
    notApplicable: 'gäller inte er',
    notApplicableNote: 'alla frågor här fick svaret ”gäller inte oss”',
    question: 'Fråga',
    answer: 'Svar',
    points: 'Poäng',
    weight: 'Vikt',
    caption: 'Svaren bakom {name}',
    stepPoints: 'En position ger (position − 1) × 25 poäng.',
    stepMean: 'Medelvärde: ({parts}) / {n} = {points}',
    stepWeighted: 'Vägt medelvärde: ({parts}) / {n} = {points}',
    stepCoverage:
      'Frågor som gäller er: {applicable}. Med en position: {rated}. Minst hälften måste ha en.',
    none: '–',
    dimension: 'Dimension',
  },
  method: {
    paragraphs: {
      '1': 'Varje fråga ställer två påståenden mot varandra. En position från 1 till 5 ger (position − 1) × 25 poäng. ”Vet inte” och obesvarade frågor räknas aldrig som poäng; de redovisas, och resultatet visas som ett intervall där de kan ändra det.',
      '2': 'En dimension är medelvärdet av sina svar, och mognaden är medelvärdet av dimensionerna. Nivån följer gränserna 20, 40, 60 och 80, men ligger högst ett steg över den svagaste dimensionen, och nivå 5 kräver minst 50 på var och en av de tre faktorerna.',
      '3': 'Tillväxtloopen multiplicerar tre faktorer: hur starkt ni drar till er kunder (marknad), hur väl ni levererar (kundupplevelse) och hur väl de två styrs ihop (koppling). 1 + 1 är 3 gånger kubikroten ur produkten, från 0 till 3.',
      '4': 'Nästa steg rangordnas efter vad de skulle ge i mognad och i 1 + 1, delat med insatsen. Nivåerna säger vad som är typiskt, inte vad som har kontrollerats.',
      '5': 'Det här är en självskattning av dem som har svarat, ingen revision. I en undersökning av Bain & Company bland 362 företag ansåg 80 procent att de gav en överlägsen upplevelse; 8 procent av deras kunder höll med.',
    },
  },
};
