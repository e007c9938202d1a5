import type { NumbersWords } from './numbers.en.ts';

/** Sidan för siffror: inskrivna, uträknade, framräknade, och vad kunderna säger. */
export const numbersSv: NumbersWords = {
  title: 'Siffror, om ni har dem',
  description:
    'Skriv in de siffror ni har och se vad en kund är värd, vad det kostar att förlora en och vart loopen är på väg på tre år. Allt stannar i webbläsaren.',
  lead: 'Allt här kan hoppas över, och resultatet står sig ändå. Det ni skriver in gör om resultatet till pengar: vad en kund är värd, vad det kostar att förlora en och vad en procentenhet mindre kundbortfall skulle ge.',
  local: 'Siffrorna ligger på den här enheten precis som svaren, och ingen annan ser dem.',
  contents: 'På sidan',
  parts: {
    figures: { title: 'Era siffror', about: 'skriv in det ni vet och se vad andra har' },
    calculators: {
      title: 'Uträknat',
      about: 'vad en kund är värd och vad det kostar att förlora en',
    },
    loop: { title: 'Loopen över tid', about: 'i dag bredvid ett scenario, upp till fem år framåt' },
    customers: { title: 'Vad kunderna säger', about: 'deras betyg bredvid er egen bild' },
  },
  ways: {
    result: 'Till resultatet',
    charter: 'Överenskommelsen om gemensamma nyckeltal',
    questions: 'Till frågorna',
    kpis: 'Alla nyckeltal förklarade',
  },
  firm: {
    legend: 'Vad siffrorna gäller',
    model: 'Affärsmodell',
    modelHint: 'Avgör vilka publicerade siffror era ställs bredvid.',
    notStated: 'Inte angivet',
    currency: 'Valuta',
    currencyHint: 'En och samma för alla belopp. Inget räknas om.',
  },
  noCurrency: 'valuta inte vald',
  divided: '/',
  units: {
    points: { one: '{n} poäng', other: '{n} poäng' },
    index: { one: '{n} av 100', other: '{n} av 100' },
    score: { one: '{n} av 7', other: '{n} av 7' },
    ratio: { one: '{n} till 1', other: '{n} till 1' },
    months: { one: '{n} månad', other: '{n} månader' },
    hours: { one: '{n} timme', other: '{n} timmar' },
    minutes: { one: '{n} minut', other: '{n} minuter' },
    count: { one: '{n} kund', other: '{n} kunder' },
  },
  beside: {
    points: 'poäng',
    index: 'av 100',
    score: 'av 7',
    ratio: 'till 1',
    months: 'månader',
    hours: 'timmar',
    minutes: 'minuter',
    count: 'kunder',
    money: 'valuta?',
  },
  periods: { month: 'per månad', quarter: 'per kvartal', year: 'per år' },
  windows: { month: 'över en månad', quarter: 'över ett kvartal', year: 'över ett år' },
  period: {
    label: 'Period för {label}',
    choose: 'välj period',
    needed: 'Per månad, kvartal eller år? Tills det är valt sparas talet, men det räknas inte med.',
    neededWindow: 'Över vilken tid är det mätt? Tills det är valt jämförs talet inte med något.',
    all: 'Period för alla fyra beloppen',
  },
  economics: {
    title: 'Företagets ekonomi',
    about: 'Åtta tal. De fyra första räcker till det mesta som räknas ut på sidan.',
  },
  families: 'Siffror för era nyckeltal',
  familiesAbout:
    'Siffrorna till nyckeltalen för er affärsmodell. Var och en ställs bredvid det som en källa har publicerat, där det finns något.',
  more: {
    one: 'En siffra till, för nyckeltal som andra följer',
    other: '{n} siffror till, för nyckeltal som andra följer',
  },
  aboutKpi: 'Om nyckeltalet',
  field: {
    example: '{whole} eller {part}',
    understood: 'Uppfattat som {value}.',
    notANumber:
      'Det här går inte att läsa som ett tal, så inget har sparats. Skriv med siffror, till exempel {example}.',
    between: 'Talet måste ligga mellan {min} och {max}, så inget har sparats.',
    atLeast: 'Talet måste vara minst {min}, så inget har sparats.',
    atMost: 'Talet får vara högst {max}, så inget har sparats.',
    whole: 'Det måste vara ett heltal, så inget har sparats.',
    tooLarge: 'Det är för stort för att räkna med, så inget har sparats.',
    still: '{value} från tidigare gäller fortfarande.',
    unusual: {
      between: '{value} är ovanligt: oftast är det {min} till {max}. Stämmer det?',
      atLeast: '{value} är ovanligt: oftast är det {min} eller mer. Stämmer det?',
      atMost: '{value} är ovanligt: oftast är det högst {max}. Stämmer det?',
    },
    unsure: 'Sparat, men räknas inte med förrän ni har svarat.',
    yes: 'Ja, det stämmer',
    change: 'Ändra',
    ambiguous: 'Det går att läsa på två sätt. Menar ni {first} eller {second}?',
    inCurrency: 'I vilken valuta?',
    otherCurrency: 'Ni skrev {written}, men alla belopp här är i {currency}. Inget har sparats.',
    misplacedPercent: 'Ni skrev procent, men här ska det inte vara procent. Inget har sparats.',
    misplacedMoney: 'Ni skrev ett belopp, men här ska det inte vara ett belopp. Inget har sparats.',
  },
  judged: {
    tones: { good: 'Starkt', middle: 'Mitt emellan', weak: 'Svagt' },
    segment: 'gäller {segment}',
    readings: {
      average: 'Ett enda publicerat tal: det säger över eller under, inget mer.',
      guidance: 'Vägledning, inget omdöme: källan är för tunn för det.',
      context: 'Som orientering: varken högt eller lågt är bra i sig.',
    },
    source: '{country}, {year}, antal: {n}',
    notStated: 'inte angivet',
    countryNotStated: 'land inte angivet',
    yearNotStated: 'år inte angivet',
    strength: 'Vad det vilar på: {strength}.',
    strengths: {
      A: 'förstahandsdata med gränser eller kvartiler',
      B: 'förstahandsdata, medelvärden eller medianer',
      C: 'en tumregel, eller oklart ursprung',
      D: 'inget som bär ett omdöme',
    },
    more: { one: 'En jämförelse till', other: '{n} jämförelser till' },
    ownTrend: 'Inget publicerat tal passar: följ er egen utveckling.',
    ownTrendModel:
      'Inget publicerat tal gäller alla affärsmodeller. Välj er egen ovan, eller följ er egen utveckling.',
    otherPeriod: 'För den här perioden finns inget publicerat; för månad och år finns det.',
  },
  contradictions: {
    title: 'Det här går inte ihop än',
    about:
      'Sådana här siffror kommer ofta ur olika system och är räknade på olika sätt. Värt en titt:',
    'clv-without-figure':
      'Ni säger att kundlivstidsvärdet avgör något, men här finns ingen siffra för det. Skriv in den, eller det som den räknas på: {missing}.',
    'decides-without-figure':
      'Ni säger att de här avgör något, men det finns inga siffror för dem: {names}.',
    'churn-looks-yearly':
      'Ett kundbortfall på {churn} {period} betyder att {yearly} av kunderna är borta inom ett år. Är det en siffra för ett helt år?',
    'churn-looks-yearly-retention':
      'Ett kundbortfall på {churn} {period} går inte ihop med en kundbehållning på {retention} per år, men skulle göra det som årssiffra. Är perioden rätt?',
    'churn-looks-monthly':
      'Ett kundbortfall på {churn} per år går inte ihop med en kundbehållning på {retention}, men skulle göra det som månadssiffra. Är perioden rätt?',
    'retention-against-churn':
      'Kundbehållning på {retention} och kundbortfall på {churn} per år blir {sum} tillsammans. De borde bli 100 %: är de räknade på samma kunder?',
    'nrr-against-churn-alone':
      'Nettointäktsretentionen kan inte vara {nrr} om alla kunder lämnar inom året.',
    'nrr-against-churn':
      'Nettointäktsretention på {nrr} med ett kundbortfall på {churn} per år kräver att de som stannar köper för {needed} mer på ett år. Är de två räknade på samma kunder?',
    'nrr-against-churn-expansion':
      'Kundbortfall på {churn} och tillväxt på {expansion} hos dem som stannar, båda per år, ger en nettointäktsretention på {possible}, inte {nrr}. Vilken av de tre är räknad på ett annat sätt?',
    'nrr-against-grr':
      'Nettointäktsretentionen, {nrr}, ligger under bruttointäktsretentionen, {grr}. Nettot är bruttot plus tillväxt, så det kan inte vara lägre.',
    'nrr-against-parts':
      'Nettointäktsretentionen är inskriven som {nrr}, medan de fyra delarna ger {computed}.',
  },
  calculators: {
    about:
      'Räknas ut medan ni skriver, på samma tal som ovan: ändra ett här så ändras det överallt.',
    inputs: 'Bygger på',
    missing: 'Saknas: {fields}.',
    currency: 'valutan',
    source: 'Källa',
    reading: 'Vad andra har',
    worth: {
      title: 'Vad en kund är värd',
      about:
        'Här antas intäkterna falla bort i samma takt som kunderna. Lämnar stora kunder mer sällan än små är verkligheten bättre än så här.',
      clv: 'Kundlivstidsvärde, enkelt',
      clvFormula: 'intäkt per kund × bruttomarginal / kundbortfall, allt för samma period',
      perCustomer: 'per kund, över hela relationen',
      endless: 'längre än era siffror kan visa',
      endlessWhy:
        'Helt utan kundbortfall tar summan aldrig slut. Det är vad era siffror visar hittills, inget värde.',
      now: 'Diskonterat, första marginalen genast',
      nowFormula: 'marginal × (1 + kalkylränta) / (1 + kalkylränta − kundbehållning)',
      later: 'Diskonterat, första marginalen efter en period',
      laterFormula: 'marginal × kundbehållning / (1 + kalkylränta − kundbehållning)',
      discountNote:
        'En kalkylränta på {year} per år är {period} under den period som kundbortfallet gäller.',
      ratio: 'CLV mot CAC',
      ratioFormula: 'kundlivstidsvärde, enkelt / anskaffningskostnad',
      ratioNote:
        '3 till 1 är en tumregel; för en del SaaS-bolag nämns 5 till 1. Ingetdera är en lag.',
      payback: 'Återbetalningstid för anskaffningskostnaden',
      paybackFormula: 'anskaffningskostnad / (intäkt per kund och månad × bruttomarginal)',
      never: 'aldrig',
      neverWhy: 'Kunden lämnar ingen marginal, så kostnaden tjänas aldrig in.',
      paybackNote: 'tills en ny kunds marginal har täckt vad kunden kostade att vinna',
    },
    retention: {
      title: 'Vad det blir av intäkterna ni har',
      about:
        'Alla fyra beloppen gäller dem som var kunder när perioden började, och en och samma period.',
      nrr: 'Nettointäktsretention (NRR)',
      nrrFormula:
        '(intäkter vid starten + utökningar − minskningar − förlorade intäkter) / intäkter vid starten',
      nrrNote: 'Över 100 % växer de som stannar mer än ni förlorar.',
      noPeriod: 'period inte vald',
    },
    churn: {
      title: 'Vad kundbortfallet blir',
      about:
        'En månads kundbortfall ser litet ut, men det upprepas varje månad bland dem som är kvar.',
      yearly: 'Kundbortfall per år',
      yearlyFormula: '1 − (1 − kundbortfall per månad) upphöjt till 12',
      quarterlyFormula: '1 − (1 − kundbortfall per kvartal) upphöjt till 4',
      monthly: 'Kundbortfall per månad',
      monthlyFormula: '1 − (1 − kundbortfall per år) upphöjt till 1/12',
      worked: '1 − (1 − {rate}) upphöjt till {power}',
      yearlyNote: 'av dem som var kunder när året började',
      monthlyNote: 'av dem som var kunder när månaden började',
      cost: 'Vad det kostar att ersätta förlorade kunder',
      costFormula:
        'förlorade kunder × anskaffningskostnad × 1 till 3 nya kunder för varje förlorad',
      costWorked: '{lost} × {cac} × 1 till 3',
      costReckoned: '{customers} × {churn} = {lost} förlorade {period}',
      range: '{low} till {high}',
      costNote:
        'Den övre änden kommer från McKinsey, som skriver att det kan krävas tre nya kunder för att väga upp värdet av en förlorad. Det kan krävas; därmed inte sagt att det alltid gör det.',
    },
  },
  loop: {
    about:
      'Dagens takt månad för månad framåt, bredvid ett scenario som ni ställer in. Det är en skiss: takten är densamma hela tiden och inget begränsar hur många kunder ni klarar av.',
    missing: 'För att rita er egen loop behövs: {fields}.',
    missingOr: 'Titta så länge på ett påhittat företag.',
    leftOut: 'Inte inskrivet, och räknat som inget: {fields}.',
    unpaid:
      'Saknas kostnaden för försäljning och marknad eller anskaffningskostnaden räknas inga köpta kunder: då kommer nya bara genom rekommendationer.',
    levers: 'Scenariot',
    leversAbout: 'Flytta det ni tror att ni kan ändra. Resten står kvar som i dag.',
    today: 'i dag {value}',
    usual: 'oftast {value}',
    reset: 'Tillbaka till i dag',
    typed: '{label}, inskrivet',
    parameters: {
      churn: 'Kundbortfall',
      cac: 'Anskaffningskostnad',
      spend: 'Försäljning och marknad',
      referrals: 'Nya kunder genom rekommendation',
      expansion: 'Tillväxt hos dem som stannar',
      months: 'Månader framåt',
      investment: 'Engångsinvestering',
    },
    unit: {
      referrals: 'för varje 100 kunder, per månad',
      percent: '% per månad',
      months: 'månader',
      moneyMonth: '{currency} per månad',
    },
    onePoint: 'Vad en procentenhet mindre kundbortfall är värd på tre år',
    partPoint: 'Vad {points} procentenheter mindre kundbortfall är värda på tre år',
    onePointFrom:
      'i marginal, om kundbortfallet går från {from} till {to} {period} och inget annat ändras',
    onePointNone: 'Det finns inget kundbortfall att sänka.',
    difference: {
      invested: 'med investeringen på {amount} avdragen',
      more: 'mer i marginal efter försäljning och marknad, på {months} månader',
      less: 'mindre i marginal efter försäljning och marknad, på {months} månader',
      title: 'Vad scenariot ger',
      none: 'Scenariot är fortfarande detsamma som i dag. Flytta ett reglage.',
    },
    paidBack: {
      title: 'När det har betalat sig',
      after: { one: 'efter {n} månad', other: 'efter {n} månader' },
      free: 'genast',
      freeNote: 'Inget investeras, och scenariot ligger aldrig under dagens takt.',
      note: 'och perioden ut, investeringen på {amount} inräknad',
      noteFree: 'först under dagens takt, sedan ikapp för gott',
      never: 'inte inom {months} månader',
    },
    longRun: 'På lång sikt',
    tendsTo: {
      limit: '{who}: antalet kunder stannar vid {n}, där lika många lämnar som kommer.',
      linear:
        '{who}: rekommendationerna ersätter dem som lämnar, så antalet växer med de kunder ni betalar för, {n} i månaden.',
      grows:
        '{who}: fler kommer genom rekommendationer än som lämnar, så loopen växer av sig själv, med {rate} i månaden.',
    },
    todayName: 'I dag',
    scenarioName: 'Scenariot',
    atToday: 'Med dagens takt',
    inScenario: 'I scenariot',
    revenueRetention:
      'De som stannar ger en nettointäktsretention på {today} per år i dag och {scenario} i scenariot.',
    revenueRetentionToday: 'De som stannar ger en nettointäktsretention på {today} per år.',
    charts: {
      customers: 'Kunder',
      revenue: 'Intäkter per månad',
      revenueMeasure: 'Intäkter per månad, {currency}',
      customersMeasure: 'Antal kunder',
      month: 'Månad',
      now: 'i dag',
      years: { one: '{n} år', other: '{n} år' },
      monthTick: '{n} mån',
      millions: 'miljoner',
      caption: 'Månad för månad',
      summary: 'Efter {months} månader: {today} med dagens takt, {scenario} i scenariot.',
      summaryToday: 'Efter {months} månader med dagens takt: {today}.',
      asTable: 'Samma sak som tabell',
      loading: 'Ritar bilden…',
      failed: 'Bilden kunde inte hämtas. Tabellen nedanför säger samma sak.',
      retry: 'Försök igen',
    },
    illustrations: {
      title: 'Fyra illustrationer',
      about:
        'Påhittade företag, vart och ett med {customers} kunder som betalar {revenue} i månaden med {margin} marginal. De visar hur loopen beter sig, och inget av det sparas.',
      show: 'Visa en illustration: {name}',
      names: {
        growthLoop: 'tillväxtloop',
        negativeSpiral: 'negativ spiral',
        untappedPotential: 'outnyttjad potential',
        standstill: 'stillestånd',
      },
      shown: 'Illustration: {name}',
      shownAbout:
        'Ett påhittat företag med {customers} kunder, inte ert. Det ni flyttar på här sparas inte.',
      back: 'Tillbaka till era egna siffror',
      close: 'Stäng illustrationen',
    },
  },
  customers: {
    about:
      'Ni har svarat för er själva. Ställ de sju frågorna nedan till fem kunder eller fler, på en skala från 1 till 5, och skriv in vad de säger. Resultatet ställer sedan deras bild bredvid er egen.',
    scale: '1 är ”inte alls”, 5 är ”helt och hållet”.',
    label: 'Betyg: {touchpoint}',
    hint: 'Skriv en siffra för varje kund, till exempel 4 5 3 4 4.',
    ask: {
      promise: 'Stämde det ni fick med det vi lovade?',
      sale: 'Var det enkelt att köpa, och tydligt vad ni köpte?',
      onboarding: 'Hade ni snabbt nytta av det ni köpte?',
      use: 'Fungerar det som det ska, varje gång ni använder det?',
      help: 'När ni behövde hjälp: löstes det utan att ni skickades runt?',
      pay: 'Är det enkelt att betala och förnya, utan överraskningar?',
      recommend: 'Skulle ni gärna rekommendera oss till någon ni känner?',
    },
    understood: {
      one: '{n} betyg, medel {mean} av 5',
      other: '{n} betyg, medel {mean} av 5',
    },
    missing: {
      one: 'Ett till behövs för att det ska räknas.',
      other: '{n} till behövs för att det ska räknas.',
    },
    notUnderstood: 'Utelämnat, eftersom betyg är hela tal från 1 till 5: {pieces}.',
    tooMany: 'Bara de första {n} sparas.',
    count: {
      one: 'En kontaktpunkt har tillräckligt många betyg. Resultatet ställer den bredvid er egen bild.',
      other:
        '{n} kontaktpunkter har tillräckligt många betyg. Resultatet ställer dem bredvid er egen bild.',
    },
    lowest: 'Lägst betyg ger kunderna {names}: {mean} av 5.',
    none: 'Ingen kontaktpunkt har fem betyg än.',
    small: 'Fem kunder är ett samtal, ingen undersökning: nog för att se var ni ska fråga vidare.',
  },
  saving: {
    idle: 'Siffrorna sparas på den här enheten efter hand, och ingen annanstans.',
  },
};
