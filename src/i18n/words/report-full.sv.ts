import type { ReportFullWords } from './report-full.en.ts';

export const reportFullSv: ReportFullWords = {
  sections: {
    ring: 'Var loopen läcker',
    touchpoints: 'Kontaktpunkt för kontaktpunkt',
    departments: 'Avdelning för avdelning',
    verdicts: 'Vad svaren säger tillsammans',
    map: 'Alla svar på en karta',
  },
  notApplicable: 'Ingen fråga gällde er, så det finns inget att visa här.',
  kpis: {
    title: 'Vilka nyckeltal som avgör',
    invite:
      'Ni har inte placerat era nyckeltal på stegen. Det tar ett par minuter och visar vilka som avgör något och vilka ni bara tittar på. Inget annat i resultatet ändras.',
  },
  robustness: {
    lift: {
      one: 'Det skiljer ett enda svar till nivå {to}: det räcker att rätt svar flyttas upp en position.',
      other:
        'Det skiljer {number} svar till nivå {to}: det räcker att vart och ett flyttas upp en position.',
    },
    liftFar:
      'För att nå nivå {to} behöver era svar flyttas upp minst {number} positioner sammanlagt.',
    liftNever: 'Inga ändrade svar lyfter er till nivå {to} så länge {axes} saknar siffra.',
    lower: {
      one: 'Det räcker att ett enda svar flyttas ner en position för att ni ska falla till nivå {to}, så luta er inte för hårt mot nivån.',
      other:
        'Det räcker att {number} svar flyttas ner en position var för att ni ska falla till nivå {to}.',
    },
    lowerFar: 'För att falla till nivå {to} krävs minst {number} positioner nedåt sammanlagt.',
    halfSame: 'Om varje svar var en halv position för snällt skulle ni ändå stå på nivå {level}.',
    halfLower: 'Om varje svar var en halv position för snällt skulle ni stå på nivå {level}.',
  },
  shown: {
    claimed: 'Enligt svaren',
    shown: 'Går att visa',
    note: 'av 100',
    lead: 'Enligt svaren {claimed}, det ni kan visa {shown}.',
    provedAll: {
      one: 'Det enda svaret på 4 eller 5 går att visa i dag.',
      other: 'Alla {n} svar på 4 eller 5 går att visa i dag.',
    },
    provedSome: 'Av de {n} svaren på 4 eller 5 går {proved} att visa i dag.',
    provedNone: {
      one: 'Det enda svaret på 4 eller 5 går inte att visa i dag.',
      other: 'Inget av de {n} svaren på 4 eller 5 går att visa i dag.',
    },
    same: 'Nivå {level} håller även för det som går att visa.',
    lower: 'Räknat på det som går att visa i dag är nivån {shown}, inte {claimed}.',
    none: 'Inget svar ligger på 4 eller 5, så det finns inget att belägga.',
    stepClaimed: 'Enligt svaren: dimensionernas medelvärde är {points}.',
    stepShown:
      'Ett svar på 4 eller 5 som inte går att visa i dag räknas som 3. Med samma uträkning blir medelvärdet {points}.',
    caption: 'Svar på 4 eller 5',
    can: 'Går att visa',
    yes: 'ja',
    no: 'nej',
    proofYes: 'går att visa i dag',
    proofNo: 'går inte att visa i dag, räknas som 3',
  },
  radar: {
    title: 'Dimensionerna bredvid varandra',
    summary: 'Högst: {highest}. Lägst: {lowest}.',
    summaryEven: 'Varje dimension som har en siffra står på {points}.',
    summaryOne: 'Bara en dimension har en siffra: {names}, {points}.',
    summaryNone: 'Ingen dimension har en siffra än.',
    caption: 'Dimensionerna i siffror',
  },
  ring: {
    title: 'Tillväxtloopen, kontaktpunkt för kontaktpunkt',
    caption: 'Loopens kontaktpunkter',
    touchpoint: 'Kontaktpunkt',
    centre: 'Medelvärde',
    leak: 'läcka',
    leaks: 'Läcker',
    yes: 'ja',
    no: 'nej',
    notAsked: 'ingen fråga ställd',
    summaryOne: 'Loopen läcker på ett ställe: vid {names}.',
    summaryMany: 'Loopen läcker på {number} ställen: vid {names}.',
    summarySpread: 'Loopen läcker på {number} ställen av {total}.',
    summaryAll: 'Loopen läcker vid varje kontaktpunkt som har en siffra.',
    summaryNone: 'Ingen tydlig läcka.',
    summaryTooFew: 'För få kontaktpunkter har en siffra.',
    leadOne:
      'Loopen läcker vid {names}: {points} av 100, medan hela ringen ligger på {mean} i snitt.',
    leadMany:
      'Loopen läcker på mer än ett ställe: vid {names}. De ligger inom tre poäng från varandra, den lägsta på {points} av 100; hela ringen ligger på {mean} i snitt.',
    leadSpread:
      'Loopen läcker på {number} ställen av {total} samtidigt. De ligger inom tre poäng från varandra, den lägsta på {points} av 100; hela ringen ligger på {mean} i snitt. Så många läckor har sällan var sin orsak: leta efter det de har gemensamt.',
    leadAll:
      'Loopen läcker runt om: alla kontaktpunkter som har en siffra ligger inom tre poäng från varandra, den lägsta på {points} av 100. Ingen enskild plats bär skulden. Leta efter det de har gemensamt: vad ni mäter, vad ni belönar och vem som får avgöra.',
    single: 'Det vilar på ett enda svar, så pröva det svaret först.',
    mild: 'Siffran är inte dålig i sig, men kunderna kommer dit från något bättre och märker skillnaden.',
    none: 'Det finns ingen tydlig läcka: ingen kontaktpunkt ligger under 60 och ingen ligger tio poäng eller mer under ringens medelvärde, {mean}.',
    noneEven:
      'Det finns ingen tydlig läcka: varje kontaktpunkt som har en siffra står på {points}.',
    lowest:
      'Men loopen är aldrig starkare än sin svagaste punkt, så håll ett öga på {names}, som ligger på {points}.',
    tooFew: {
      one: 'En av de {total} kontaktpunkterna har tillräckligt många svar. Det krävs {needed} för att se var loopen läcker.',
      other:
        '{number} av de {total} kontaktpunkterna har tillräckligt många svar. Det krävs {needed} för att se var loopen läcker.',
    },
    tooFewNone:
      'Ingen av de {total} kontaktpunkterna har tillräckligt många svar än. Det krävs {needed} för att se var loopen läcker.',
    meaning: {
      promise:
        'Det ni säger före det första köpet är för otydligt för att bygga en förväntan på. Allt som kommer efter börjar då med en gissning.',
      sale: 'Det intresse som finns går förlorat här, eller köps med löften som resten av huset inte kan hålla. Ett förtroendegap som öppnas här är dyrt att laga.',
      onboarding:
        'Kunderna köper och får sedan vänta för länge på den första riktiga nyttan. Många bestämmer sig just här, i det tysta, för om de ska stanna.',
      use: 'I vardagen växlar upplevelsen. Lojalitet växer där den är jämn, och varje ojämn dag kostar lite av den.',
      help: 'Löftet prövas hårdast när något går fel, och det är där det brister. Inget tröttar ut en kund som att bli skickad runt.',
      pay: 'Alla betalar, så alla möter den här kontaktpunkten. Här tar den tillbaka något av det som de andra har byggt upp.',
      recommend:
        'Vad kunderna än tycker om er stannar det hos dem. Loopen går av sig själv först när de tar med sig nästa kund.',
    },
  },
  touchpoints: {
    lead: 'Kunder ser inga avdelningar, de ser kontaktpunkter. Så här står det till med var och en.',
    none: 'Kunder ser inga avdelningar, de ser kontaktpunkter. Ingen av dem har tillräckligt många svar för en siffra än: minst hälften av frågorna om den måste ha en position.',
    inText: {
      promise: 'löftet',
      sale: 'köpet',
      onboarding: 'introduktionen',
      use: 'användningen',
      help: 'hjälpen',
      pay: 'betalning och förnyelse',
      recommend: 'rekommendationen',
      whole: 'kundresan som helhet',
    },
  },
  departments: {
    begin:
      'Där var och en kan börja: det steg på hela listan som ligger närmast den egna delen, och vad som går att göra den här veckan.',
    beginWith: '{name}: {title}',
    lead: 'Kundupplevelsen är allas arbete, och varje avdelning har sin del. Siffrorna säger hur det står till med den delen, inte hur duktiga människorna är.',
    strongest: 'Längst framme: {names}.',
    weakest: 'Mest att vinna: {names}.',
    none: 'Kundupplevelsen är allas arbete, och varje avdelning har sin del. Ingen avdelning har tillräckligt många svar för en siffra än: minst hälften av frågorna om dess del måste ha en position.',
  },
  verdicts: {
    advice: 'Vad ni kan göra',
    tooFew: 'För få svar',
    trust: {
      name: 'Förtroendegap',
      tooFew:
        'Här ställs förväntningarna som marknad och försäljning väcker mot hur väl de infrias. Båda frågorna om förväntningar och minst två om leveransen behöver en position.',
      modest: 'Ett blygsamt löfte, ojämnt hållet',
      gap: 'Ett gap mellan löfte och leverans',
      wide: 'Ett stort gap mellan löfte och leverans',
      inStep: 'Löfte och leverans går i takt',
      better: 'Ni är bättre än ni lovar',
      text: {
        modest:
          'Förväntningarna ni väcker ligger på {first} av 100, det ni håller på {second}. Kunderna lovas sällan mycket och kan ändå inte räkna med att få samma sak två gånger. Få leveransen jämn innan ni lovar mer.',
        gap: 'Förväntningarna ni väcker ligger på {first} av 100, det ni håller på {second}. Kunden möter skillnaden på ungefär {gap} poäng som en besvikelse, och marknad får betala för den en gång till i nästa kampanj.',
        gapNear:
          'Förväntningarna ni väcker ligger på {first} av 100, det ni håller på {second}. Avståndet är kort, men leveransen ligger under 50, så också ett måttligt löfte sviks.',
        wide: 'Förväntningarna ni väcker ligger på {first} av 100, det ni håller på {second}. Med ungefär {gap} poäng emellan för varje lyckad kampanj in fler att göra besvikna.',
        inStep:
          'Förväntningarna ni väcker ligger på {first} av 100, det ni håller på {second}. Det skiljer högst tio poäng: kunden får ungefär det ni säger.',
        better:
          'Förväntningarna ni väcker ligger på {first} av 100, det ni håller på {second}. Kunderna får mer än de väntat sig, och de som aldrig kom vet inget om det.',
        betterRoom:
          'Förväntningarna ni väcker ligger på {first} av 100, det ni håller på {second}. Kunderna får mer än de väntat sig, och de som aldrig kom vet inget om det. Ni har råd att lova mer.',
      },
      stepFirst: 'Förväntningar, medelvärde av {n} svar: {points}',
      stepSecond: 'Det som hålls, medelvärde av {n} svar: {points}',
      stepGap: 'Gap: {first} − {second} {equals} {gap}',
      stepReading:
        'När det som hålls är minst 50: över 25 är gapet stort, över 10 är det ett gap, −10 till 10 går i takt, under −10 är ni bättre än ni lovar. När det är under 50: förväntningar under 50 är ett blygsamt löfte, ojämnt hållet; annars är det ett gap, stort från 25.',
      caption: 'Svaren bakom förtroendegapet',
    },
    sayDo: {
      name: 'Gapet mellan ord och handling',
      tooFew:
        'Här ställs det ni säger om kunden mot det som avgör. Det behövs minst två svar på varje sida.',
      gap: 'Ni säger mer än ni gör',
      wide: 'Ni säger långt mer än ni gör',
      inStep: 'Ord och handling går i takt',
      inStepLow: 'I takt, men ingetdera når långt',
      better: 'Ni gör mer än ni säger',
      text: {
        gap: 'Det ni säger om kunden ligger på {first} av 100, det som avgör i praktiken på {second}. En sådan skillnad, ungefär {gap} poäng, märker medarbetarna före kunderna.',
        wide: 'Det ni säger om kunden ligger på {first} av 100, det som avgör i praktiken på {second}. Med ungefär {gap} poäng emellan börjar orden arbeta emot er: de som trodde på dem ser vem som får bonus och vad som står på dagordningen.',
        inStep:
          'Det ni säger om kunden ligger på {first} av 100, det som avgör i praktiken på {second}. Det skiljer högst tio poäng: man kan ta er på orden.',
        inStepLow:
          'Det ni säger om kunden ligger på {first} av 100, det som avgör i praktiken på {second}. Ingen blir vilseledd, men det är oftast något annat än kunden som avgör.',
        better:
          'Det ni säger om kunden ligger på {first} av 100, det som avgör i praktiken på {second}. Ni handlar efter det utan att säga det. Sade ni det högt skulle både nyanställda och kunder veta vad de kan vänta sig.',
        betterLow:
          'Det ni säger om kunden ligger på {first} av 100, det som avgör i praktiken på {second}. Handlingen ligger före orden, och ändå är det oftast något annat än kunden som avgör.',
      },
      stepFirst: 'Det som sägs, medelvärde av {n} svar: {points}',
      stepSecond: 'Det som görs, medelvärde av {n} svar: {points}',
      stepGap: 'Gap: {first} − {second} {equals} {gap}',
      stepReading:
        'Över 25 är gapet stort, över 10 är det ett gap, −10 till 10 går i takt, under −10 gör ni mer än ni säger.',
      caption: 'Svaren bakom gapet mellan ord och handling',
    },
    mistakes: {
      made: 'Ett vanligt misstag, och ert svar pekar dit',
      madeText: 'Ni placerar er på {position} av 5 på frågan {topic}.',
      caption: 'Svaret det vilar på',
      stepMade: 'Position 1 eller 2 på den här frågan räknas som misstaget.',
      avoided: 'Vanliga misstag som inte syns',
      avoidedText: 'Era svar pekar inte mot {names}.',
      open: 'Vanliga misstag som inte går att bedöma',
      openText: {
        one: 'Den här frågan saknar position: {names}.',
        other: 'De här frågorna saknar position: {names}.',
      },
      ofFour: {
        '1': 'Ett av de fyra',
        '2': 'Två av de fyra',
        '3': 'Tre av de fyra',
        '4': 'Alla fyra',
      },
      'mistake-campaigns': {
        name: 'Kampanjer i stället för hela kundresan',
        inText: 'kampanjer i stället för hela kundresan',
        text: 'Nya kampanjer fyller på i början av en kundresa som tappar folk längre fram. Det som läggs på att locka dem läggs en gång till på dem som ska ersätta dem.',
      },
      'mistake-data': {
        name: 'Kunddata som samlas in och blir liggande',
        inText: 'kunddata som samlas in och blir liggande',
        text: 'Siffrorna samlas in och rapporteras, och lite förändras. Folk lär sig att kunddata är något man visar upp, inte något man använder.',
      },
      'mistake-incentives': {
        name: 'Belöning för interna mål',
        inText: 'belöning för interna mål',
        text: 'Den som får betalt för volym eller budget arbetar för volym eller budget, vad strategin än säger om kunden.',
      },
      'mistake-marketing': {
        name: 'Kunden överlämnad till en avdelning',
        inText: 'att kunden lämnas till en avdelning',
        text: 'När en funktion äger kunden slipper de andra. Frågan hör hemma i ledningen, och varje funktion behöver sin egen del.',
      },
    },
  },
  map: {
    caption: 'Alla svar efter avdelning och dimension',
    corner: 'Avdelning',
    lead: 'Varje prick är en fråga, ingen försvinner i ett medelvärde. Ockra är gammalt tänk, blått är vinnarnas sätt; siffran är positionen.',
    dontKnow: 'vi vet inte',
    notApplicable: 'gäller inte oss',
    unanswered: 'inte besvarad',
    position: {
      '1': '1: gammalt tänk',
      '2': '2',
      '3': '3: mitt emellan',
      '4': '4',
      '5': '5: vinnarnas sätt',
    },
  },
  loop: {
    harsher: 'Era svar om vad som lovas och vad som hålls är hårdare än så: se förtroendegapet.',
    kinder: 'Era svar om vad som lovas och vad som hålls är snällare än så: se förtroendegapet.',
  },
  steps: {
    answers: 'Det svarar också på ett fynd: {names}.',
    early: 'Det kommer så här tidigt för att det svarar på ett fynd: {names}.',
    aside: 'Det räknas för avdelningen och kontaktpunkten, inte för mognaden eller 1 + 1.',
  },
  findings: {
    straightRun:
      'Ni har valt samma position på minst tolv frågor i rad. Det kan stämma, men är ovanligt: gå igenom dem en gång till innan svaren lämnas vidare.',
    others: {
      one: 'Ett svar till ligger på {position}.',
      other: '{n} svar till ligger på {position}.',
    },
  },
  answers: {
    contextTitle: 'Vad ni lovar och vad ni säger',
    contextLess: 'Minst',
    contextMore: 'Mest',
  },
};
