import type { ReportKpiWords } from './report-kpis.en.ts';

/** What the report says of KPIs, figures, money and the customers' own view. */
export const reportKpisSv: ReportKpiWords = {
  sections: {
    outside: 'Vad kunderna säger',
    kpis: 'Vilka nyckeltal som avgör',
    figures: 'Era siffror bredvid andras',
    atOdds: 'Siffror som saknas eller inte går ihop',
    calculations: 'Vad en kund är värd',
    future: 'Loopen över tid',
    charter: 'Överenskommelse om gemensamma nyckeltal',
  },
  familyScore: '{points} av 100, {n} av {total} nyckeltal placerade',
  familyNone: 'inget nyckeltal placerat',
  familyVolume: '{n} av {total} nyckeltal placerade; mer är inte bättre i sig',
  unanswered: 'inte placerat',
  ladder: {
    title: 'Era nyckeltal på stegen',
    caption: 'Varje nyckeltal och hur långt det har kommit',
    kpi: 'Nyckeltal',
    family: 'Slag',
    standing: 'Hur långt det har kommit',
    rung: 'Steg, 0 till 4',
    none: '–',
    allUnknown: {
      one: 'Ingen kunde säga hur långt {names} har kommit. Ett nyckeltal som ingen kan placera avgör ingenting.',
      other:
        'Ingen kunde säga hur långt de här {n} nyckeltalen har kommit: {names}. Ett nyckeltal som ingen kan placera avgör ingenting.',
    },
    nothingMeasured: {
      one: 'Ni har placerat ett nyckeltal, {names}, och det mäts inte. Det är också en början, och det räcker med ett.',
      other:
        'Ni har placerat {n} nyckeltal, och inget av dem mäts. Det är också en början, och det räcker med ett.',
    },
    onlyMeasured:
      'Ni har placerat ett nyckeltal: {names}. Det mäts, men inget hänger på det: varken budget, prioriteringar eller bonus.',
    onlyDecides: 'Det enda nyckeltal som ni har placerat avgör något: {names}.',
    measuredSome: 'Ni mäter {measured} av de {total} nyckeltal som ni har placerat.',
    measuredAll: 'Ni har placerat {total} nyckeltal och mäter vart och ett av dem.',
    noneDecides:
      'Inget av dem avgör något: varken budget, prioriteringar eller bonus hänger på ett kundnyckeltal.',
    noneDecidesTogether:
      'Inget av dem avgör något över funktionsgränserna: varken gemensam budget, prioriteringar eller bonus hänger på ett kundnyckeltal.',
    oneDecides: 'Av de {total} nyckeltal som ni har placerat avgör ett något: {names}.',
    someDecide: 'Av de {total} nyckeltal som ni har placerat avgör {n} något: {names}.',
    allDecide:
      'Ni har placerat {total} nyckeltal, och vart och ett av dem avgör något. Se till att de inte drar åt olika håll.',
    lookedAt: {
      one: 'Ett till mäts och kan bli rött utan att någon behöver ändra en plan.',
      other: '{n} till mäts och kan bli röda utan att någon behöver ändra en plan.',
    },
    dontKnow: {
      one: 'Ett till kan ingen placera: {names}. Ett nyckeltal som ingen kan placera avgör ingenting.',
      other:
        '{n} till kan ingen placera: {names}. Ett nyckeltal som ingen kan placera avgör ingenting.',
    },
    silo: {
      one: '{names} avgör, men inom en enda funktion. Det en avdelning styr efter kan nästa motverka.',
      other:
        '{names} avgör, men inom varsin funktion. Det en avdelning styr efter kan nästa motverka.',
    },
    aside: 'Stegen står bredvid mognaden och blandas aldrig in i den.',
    next: { one: 'Nästa steg uppåt:', other: 'Nästa steg uppåt, det närmaste först:' },
    nextDetail: '{owners}. {first}',
    summaryDecide: { one: 'Ett nyckeltal avgör.', other: '{n} nyckeltal avgör.' },
    summaryNone: 'Inget nyckeltal avgör.',
    summaryLooked: { one: 'Ett tittar ni bara på.', other: '{n} tittar ni bara på.' },
    summarySilo: {
      one: 'Ett avgör inom en enda funktion.',
      other: '{n} avgör inom varsin funktion.',
    },
  },
  theatre: {
    name: 'Rapporteringsteater',
    theatre: 'Rapporteringsteater: ni mäter ihop och styr var för sig',
    partly: 'Delvis teater: en del av det ni rapporterar avgör ingenting',
    steering: 'Det ni rapporterar styr också',
    tooFew: 'För få kundnyckeltal delas för att det ska gå att säga',
    tooFewText:
      'Minst {needed} nyckeltal om vad kunderna är värda eller vad de möter måste ha nått en delad rapport innan det går att säga om de styr. Ni har {n}.',
    tooFewNone:
      'Minst {needed} nyckeltal om vad kunderna är värda eller vad de möter måste ha nått en delad rapport innan det går att säga om de styr. Inget av era har gjort det än.',
    text: {
      theatreAll:
        'Alla {considered} kundnyckeltal som ni delar stannar innan de avgör något. Ni ser dem tillsammans, men ingenting hänger på dem: när de vänder flyttas inga pengar och ingens mål ändras.',
      theatre:
        '{stopped} av de {considered} kundnyckeltal som ni delar stannar innan de avgör något. Ni ser dem tillsammans, men ingenting hänger på dem: när de vänder flyttas inga pengar och ingens mål ändras.',
      partly: {
        one: '{stopped} av de {considered} kundnyckeltal som ni delar stannar innan det avgör något. De andra avgör, så ni vet hur det går till.',
        other:
          '{stopped} av de {considered} kundnyckeltal som ni delar stannar innan de avgör något. De andra avgör, så ni vet hur det går till.',
      },
      steeringAll:
        'Alla {considered} kundnyckeltal som ni delar avgör budget, prioriteringar eller bonus. Gå en gång om året igenom vilka som fortfarande gör det.',
      steering:
        '{deciding} av de {considered} kundnyckeltal som ni delar avgör budget, prioriteringar eller bonus. Gå en gång om året igenom vilka som fortfarande gör det.',
    },
    stepShare:
      'Av de {considered} nyckeltal om värde och upplevelse som minst har nått en delad rapport stannar {stopped} före ”avgör”: {share} %.',
    stepReading:
      'Över 60 %, med färre än tre som avgör, är rapporteringsteater; från 30 % till 60 % delvis; annars styr nyckeltalen.',
    caption: 'Nyckeltalen det vilar på',
  },
  compass: {
    name: 'Kompassen',
    fired: 'En gammal kompass: volymen avgör, värdet gör det inte',
    clear: 'Inget volymtal avgör på egen hand',
    text: {
      one: 'Ni styr efter {volume}, medan {value} inte avgör något. Organisationen levererar det den styrs efter: mer av det, vare sig kunderna stannar för den skull eller inte.',
      other:
        'Ni styr efter {volume}, medan {value} inte avgör något. Organisationen levererar det den styrs efter: mer av det, vare sig kunderna stannar för den skull eller inte.',
    },
    clearNone:
      'Inget av era volymtal avgör budget eller mål. Så ska det vara: volymen säger hur mycket ni gör, inte om det är värt något.',
    clearBeside:
      'Ni styr efter {volume}, men också efter {value}. Så ska det vara: volymen säger hur mycket ni gör, värdet om det är värt något.',
    step: 'Ett volymtal styr när det ägs gemensamt och följs upp, avgör budget, eller avgör inom en funktion. Kompassen är gammal när något av dem styr och inget tal för vad kunderna är värda gör det.',
    caption: 'Nyckeltalen det vilar på',
  },
  outside: {
    name: 'Er bild och kundernas',
    farKinder: 'Ni ser mycket snällare på er än kunderna gör',
    kinder: 'Ni ser snällare på er än kunderna gör',
    inStep: 'Ni och kunderna ser samma företag',
    harder: 'Ni är hårdare mot er själva än kunderna är',
    text: {
      farKinder:
        'Räknat på de kontaktpunkter som båda har bedömt sätter ni er {gap} poäng över kunderna. Börja med att tro på dem: det de möter är det de betalar för.',
      kinder:
        'Räknat på de kontaktpunkter som båda har bedömt sätter ni er {gap} poäng över kunderna. På det avståndet kommer klagomålen som en överraskning.',
      inStep:
        'Räknat på de kontaktpunkter som båda har bedömt skiljer det i snitt högst tio poäng mellan er siffra och kundernas. Det gör resten av resultatet lättare att lita på.',
      harder:
        'Räknat på de kontaktpunkter som båda har bedömt sätter ni er {gap} poäng under kunderna. En del av det ni tänker förbättra kan betyda mer för er än för dem.',
    },
    widest: 'Längst ifrån varandra ligger ni vid {names}: ni säger {own}, de säger {theirs}.',
    lead: 'Ni har låtit kunder betygsätta kontaktpunkterna från 1 till 5. Här står deras betyg bredvid era egna svar, på samma skala från 0 till 100.',
    tooFew:
      'En kontaktpunkt behöver betyg från minst fem kunder innan den säger något. Ingen har så många än.',
    few: 'Färre än fem betyg, och därför inte medräknade: {names}.',
    caption: 'Era svar och kundernas betyg, poäng av 100',
    touchpoint: 'Kontaktpunkt',
    own: 'Ni',
    theirs: 'Kunderna',
    difference: 'Skillnad',
    ratings: 'Betyg',
    none: '–',
    mark: 'kunderna',
    step: 'En kontaktpunkts betyg från 1 till 5 blir poäng: (medelvärdet − 1) × 25. Skillnaden är er egen siffra minus kundernas; över 25 poäng är mycket snällare, över 10 snällare, under −10 hårdare.',
    small:
      'Så få kunder är ett samtal, inte en undersökning: de säger var ni ska fråga mer, inte hur alla ser det.',
  },
  figures: {
    lead: 'De siffror ni har skrivit in, var och en bredvid vad en källa har publicerat. En publicerad siffra beskriver andra företag, ofta i ett annat land: er egen utveckling säger mer.',
    caption: 'Era siffror och vad de jämförs med',
    figure: 'Siffra',
    value: 'Ert värde',
    reading: 'Jämförelse',
    source: 'Källa',
    ownTrend: 'ingen siffra att jämföra med; följ er egen utveckling',
    otherCurrency: 'publicerad i {currency}; jämförs inte med en annan valuta',
    noSource: 'ingen källa',
    comparison: '{label} ({statistic}: {cutoffs})',
    comparisonOf: '{label} ({statistic}: {cutoffs}; {segment})',
    guidance: 'vägledning, inget omdöme: {text}',
    context: 'för orientering, ingen ände är bra: {text}',
    sourceLine: '{name}, {country}, {year}, n: {n}',
    nameNotStated: 'utgivare inte angiven',
    countryNotStated: 'land inte angivet',
    yearNotStated: 'år inte angivet',
    notStated: 'inte angivet',
    more: 'Alla jämförelser som passar er, och vad man ska se upp med, står på sidan om nyckeltalen.',
  },
  periods: { month: 'per månad', quarter: 'per kvartal', year: 'per år' },
  units: {
    points: { one: '{n} poäng', other: '{n} poäng' },
    index: { one: '{n} av 100', other: '{n} av 100' },
    score: { one: '{n} av 7', other: '{n} av 7' },
    ratio: { one: '{n} till 1', other: '{n} till 1' },
    months: { one: '{n} månad', other: '{n} månader' },
    hours: { one: '{n} timme', other: '{n} timmar' },
    minutes: { one: '{n} minut', other: '{n} minuter' },
  },
  windows: { month: 'över en månad', quarter: 'över ett kvartal', year: 'över ett år' },
  contradictions: {
    lead: 'Något här går inte ihop. Troligen är siffrorna räknade på olika sätt:',
    leadMissing: 'Det här saknar en siffra:',
    'clv-without-figure':
      'Kundlivstidsvärdet sägs styra, men här finns varken siffran eller allt som den räknas fram ur. Vad styr det med?',
    'decides-without-figure': 'Sägs avgöra, men har ingen siffra här: {names}.',
    'churn-looks-yearly':
      'Ett kundbortfall på {churn} {period} skulle betyda att {yearly} av kunderna lämnar inom ett år. Är det en siffra för ett helt år?',
    'churn-looks-yearly-retention':
      'Ett kundbortfall på {churn} {period} stämmer inte med en kundbehållning på {retention} per år. Som siffra för ett helt år gör det det. Vilken period gäller den?',
    'churn-looks-monthly':
      'Ett kundbortfall på {churn} per år stämmer inte med en kundbehållning på {retention} per år. Som siffra för en månad gör det det. Vilken period gäller den?',
    'retention-against-churn':
      'Kundbehållning på {retention} och kundbortfall på {churn} per år blir {sum} tillsammans. De borde bli 100 %.',
    'nrr-against-churn':
      'Nettointäktsretention på {nrr} och kundbortfall på {churn} per år kräver att varje kund som stannar köper för {growth} mer på ett år. Är de två räknade på samma kunder?',
    'nrr-against-churn-expansion':
      'Kundbortfall på {churn} och en tillväxt på {expansion} hos dem som stannar, båda per år, ger nettointäktsretentionen {possible}. Den är angiven som {nrr}.',
    'nrr-nobody-stays':
      'Nettointäktsretentionen kan inte vara {nrr} om kundbortfallet är {churn} per år: då är ingen kvar.',
    'nrr-against-grr':
      'Nettointäktsretentionen ({nrr}) ligger under bruttointäktsretentionen ({grr}). Det går inte: nettot är bruttot plus tillväxten hos dem som stannar.',
    'nrr-against-parts':
      'Nettointäktsretentionen är angiven som {nrr}, men delarna ger {computed}.',
  },
  calculations: {
    lead: 'Uträknat på era egna siffror, med formeln under. Bortfallet av kunder tas som bortfall av intäkter; lämnar stora kunder mer sällan än små är verkligheten bättre än så.',
    caption: 'Vad era siffror ger',
    what: 'Vad',
    how: 'Så är det räknat',
    result: 'Resultat',
    clv: 'Kundlivstidsvärde, enkelt',
    clvHow: '{revenue} {period} × {margin} marginal / {churn} kundbortfall {period}',
    clvEndless: 'längre än era siffror kan visa (kundbortfallet är 0)',
    clvNow: 'Kundlivstidsvärde, diskonterat, första marginalen genast',
    clvNowHow:
      '{margin} marginal {period} × (1 + {discount}) / (1 + {discount} − {retention}). {where}',
    clvLater: 'Kundlivstidsvärde, diskonterat, första marginalen efter en period',
    clvLaterHow:
      '{margin} marginal {period} × {retention} / (1 + {discount} − {retention}). {where}',
    where: 'Stannar {period}: {retention}. Kalkylränta {period}: {discount}.',
    whereYearly:
      'Stannar {period}: {retention}. Kalkylränta {period}: {discount}, vilket är {yearly} per år.',
    clvCac: 'Kundlivstidsvärde i förhållande till anskaffningskostnad',
    clvCacHow:
      '{clv} / {cac}. Praktikerartiklar anger 3 till 1 som tumregel, och 5 till 1 för en del prenumerationsbolag.',
    payback: 'Återbetalningstid för anskaffningskostnaden',
    paybackHow: '{cac} / ({revenue} per månad × {margin} marginal)',
    paybackNever: 'aldrig, eftersom marginalen inte är över 0',
    months: { one: '{n} månad', other: '{n} månader' },
    nrr: 'Nettointäktsretention',
    nrrHow:
      '({start} vid starten + {expansion} utökningar − {contraction} minskningar − {churned} förlorat) / {start}',
    yearlyChurn: 'Kundbortfall per år',
    yearlyHow: '1 − (1 − {churn})¹², med kundbortfallet per månad',
    monthlyChurn: 'Kundbortfall per månad',
    monthlyHow: '1 − (1 − {churn}) upphöjt till (1 / {n}), med kundbortfallet {period}',
    replacement: 'Vad det kostar att ersätta förlorade kunder',
    replacementHow:
      '{lost} × {cac}, med en till tre nya för varje förlorad. Enligt McKinsey kan det krävas tre nya kunder för att väga upp värdet av en förlorad.',
    lost: { one: '{n} förlorad kund {period}', other: '{n} förlorade kunder {period}' },
    lostReckoned: {
      one: '{customers} kund × {churn} kundbortfall {period}',
      other: '{customers} kunder × {churn} kundbortfall {period}',
    },
    range: '{low} till {high} {period}',
    once: '{amount} per kund, över hela relationen',
  },
  future: {
    lead: 'Dagens loop bredvid ert scenario under {months} månader. Det är en skiss: samma takt varje månad och inget tak för hur många kunder ni klarar av.',
    customers: 'Kunder',
    customersCount: { one: '{n} kund', other: '{n} kunder' },
    customersTitle: 'Antal kunder, i dag och i scenariot',
    revenue: 'Intäkter per månad, {currency}',
    revenueTitle: 'Intäkter per månad, i dag och i scenariot',
    perMonth: '{amount} per månad',
    month: 'Månad',
    today: 'I dag',
    scenario: 'Scenario',
    now: 'i dag',
    years: { one: '{n} år', other: '{n} år' },
    monthTick: '{n} mån',
    summary: 'Efter {months} månader: {today} med dagens takt, {scenario} i scenariot.',
    caption: 'I siffror',
    millions: 'miljoner',
    changes: 'Vad scenariot ändrar',
    parameter: 'Reglage',
    parameters: {
      churn: 'Kundbortfall per månad',
      cac: 'Anskaffningskostnad per kund',
      spend: 'Försäljning och marknad per månad',
      referrals: 'Nya kunder genom rekommendation, per 100 kunder och månad',
      expansion: 'Intäktstillväxt per månad hos dem som stannar',
      investment: 'Engångsinvestering',
    },
    none: '–',
    difference: {
      more: 'Under de {months} månaderna ger scenariot {amount} mer i marginal efter försäljning och marknad.',
      less: 'Under de {months} månaderna ger scenariot {amount} mindre i marginal efter försäljning och marknad.',
      same: 'Under de {months} månaderna ger scenariot och dagens takt samma marginal efter försäljning och marknad.',
    },
    differenceUnpaid: {
      more: 'Under de {months} månaderna ger scenariot {amount} mer i marginal.',
      less: 'Under de {months} månaderna ger scenariot {amount} mindre i marginal.',
      same: 'Under de {months} månaderna ger scenariot och dagens takt samma marginal.',
    },
    paidBack: {
      one: 'Med engångsinvesteringen på {amount} fråndragen har scenariot betalat sig efter {n} månad.',
      other:
        'Med engångsinvesteringen på {amount} fråndragen har scenariot betalat sig efter {n} månader.',
    },
    caughtUp: 'Från månad {n} har det sammanlagt gett minst lika mycket som dagens takt.',
    free: 'Det kräver ingen investering och ligger aldrig efter dagens takt, så det finns inget att tjäna in.',
    neverPaid:
      'Med engångsinvesteringen på {amount} fråndragen har det inte betalat sig inom den tiden.',
    neverCaughtUp: 'Det hinner inte ikapp dagens takt inom den tiden.',
    onePoint: {
      one: 'En procentenhet mindre kundbortfall {period}, och inget annat ändrat, är värd {amount} i marginal på tre år.',
      other:
        'Att få bort hela kundbortfallet, {n} procentenheter {period}, är värt {amount} i marginal på tre år, om inget annat ändras.',
    },
    tendsTo:
      'Med dagens takt närmar sig antalet kunder {n}: då lämnar lika många som det kommer nya.',
    runsOut:
      'Med dagens takt är de som lämnar alltid fler än de som kommer, hur få som än är kvar: med tiden tar kunderna slut.',
    grows: 'Med dagens takt är rekommendationerna fler än bortfallet: loopen växer av sig själv.',
    linear:
      'Med dagens takt är rekommendationer och bortfall lika stora: bara det ni betalar för blir tillväxt.',
    unpaid:
      'Anskaffningskostnad eller budget är inte angiven, så nya kunder som ni betalar för är inte medräknade.',
  },
  charter: {
    lead: 'Gemensamma nyckeltal, vart och ett med två ägare och något som hänger på det. Det som inte är bestämt än har plats att skrivas in.',
    owners: 'Ägare',
    today: 'Steg i dag',
    target: 'Steg om 90 dagar',
    decision: 'Beslutet det ska styra',
    incentive: 'Vilken bonus som hänger på det',
    review: 'Följs upp den',
    signature: 'Underskrift',
    place: 'Ort och datum',
  },
  steps: {
    reason:
      '{kpi}: {standing}. Ett nyckeltal räknas inte in i mognaden, så det finns ingen vinst i poäng att visa.',
    today: 'Er siffra i dag',
    near: 'Det står här för att nästa steg är nära.',
    owners: '{one} och {two} tillsammans',
  },
};
