import type { MethodWords } from './method.en.ts';

export const methodSv: MethodWords = {
  title: 'Metod',
  description:
    'Så räknas varje siffra: poäng, dimensioner, nivåer, tillväxtloopen, 1 + 1 och ordningen på nästa steg. Med källor, och vad metoden inte kan.',
  lead: 'Varje siffra går att räkna om med papper och penna. Här står hur, och var metodens gränser går.',
  questions: {
    title: 'Frågorna',
    '1': 'Var och en av de {items} frågorna ställer två påståenden mot varandra: det ena beskriver det som länge var det vanliga sättet att arbeta, det andra hur de företag arbetar som växer genom sina kunder. Vilket som är vilket märks inte ut medan ni svarar, för den som vet det smickrar sig själv.',
    '2': 'Det finns fem positioner och två svar vid sidan av dem: ”vi vet inte” och ”gäller inte oss”. Inget är förvalt. Ordningen och sidorna är desamma för alla.',
    '3': 'Tiden som anges, {minutes} minuter, är räknad på {seconds} sekunder per fråga.',
  },
  scores: {
    title: 'Från svar till poäng',
    '1': 'En position från 1 till 5 ger (position − 1) × 25 poäng: 0, 25, 50, 75 eller 100. En dimensions poäng är det vägda medelvärdet av svaren; alla vikter är 1.',
    '2': '”Vet inte” och obesvarade frågor är aldrig poäng. De sänker täckningen: svar med en position, delat med frågor som gäller er. Under hälften får dimensionen ingen siffra, bara ”för få svar”.',
    '3': 'Jämförelser med en gräns görs på oavrundade tal. En siffra visas med en decimal och avrundas aldrig upp över en gräns: 59,97 visas som 59,9.',
  },
  level: {
    title: 'Mognad och nivå',
    '1': 'Mognaden är medelvärdet av de dimensioner som har poäng; minst två tredjedelar måste ha det. Nivå 2, 3, 4 och 5 börjar vid 20, 40, 60 och 80.',
    '2': 'Ett högt medelvärde kan inte dölja en svag länk: nivån ligger högst ett steg över den svagaste dimensionens nivå, och nivå 5 kräver minst 50 på var och en av tillväxtloopens tre faktorer. Där ett sådant tak håller er tillbaka säger resultatet det, med medelvärdet bredvid.',
    '3': 'Att hoppa över frågor får inte lyfta ett resultat. Därför räknas nivån också med varje öppen fråga vid det första påståendet, och vid det andra. Där de tre skiljer sig åt visas intervallet, och nivån kallas preliminär.',
    '4': 'Nivåernas namn säger vad som är typiskt för företag som svarar så. De säger inget om vad som har kontrollerats.',
  },
  loop: {
    title: 'Tillväxtloopen och 1 + 1',
    '1': 'Tre faktorer multipliceras: marknad (hur starkt ni drar till er kunder), kundupplevelse (hur väl ni levererar) och koppling (hur väl de två styrs ihop). Var och en är medelvärdet av sina frågor.',
    '2': '1 + 1 = 3 × kubikroten ur (marknad × kundupplevelse × koppling), varje faktor från 0 till 1. Alla tre på full styrka ger 3; står en på 0 blir det 0. En summa eller ett vanligt medelvärde skulle låta en stark faktor dölja en som saknas.',
    '3': 'Fältet har fyra kvadranter med gränsen vid 50: tillväxtloop, negativ spiral, outnyttjad potential och stillestånd. Inom fem poäng från en gräns sägs platsen ligga på den. Tre av kvadranterna beskrivs i artikeln som loopen kommer från; stilleståndet följer av de andra.',
    example:
      'Ett exempel: marknad 80, kundupplevelse 20 och koppling 50 ger 3 × kubikroten ur (0,80 × 0,20 × 0,50) = {result}.',
  },
  steps: {
    title: 'Ordningen på nästa steg',
    '1': 'Varje åtgärd anger vilka frågor den flyttar. Vinsten är ändringen av mognaden i poäng plus 20 gånger ändringen av 1 + 1, om de frågorna flyttas upp ett steg var. Vinsten delas med insatsen: 1 för dagar, 1,5 för veckor, 2,5 för ett kvartal. De bästa kvoterna kommer först.',
    '2': 'En fråga som fick ”vi vet inte” ger steget att ta reda på svaret, räknat som om det stod på 3 och flyttades till 4. När stegen rangordnas räknas faktorer under 5 av 100 som 5, så att en nolla inte döljer varje vinst.',
  },
  limits: {
    title: 'Det här kan metoden inte',
    '1': 'Det är en självskattning av dem som har svarat, ingen revision. I en undersökning av Bain & Company bland 362 företag ansåg 80 procent att de gav en överlägsen upplevelse; 8 procent av deras kunder höll med.',
    '2': 'Tolv frågor ger en riktning, inte en diagnos: varje dimension vilar på två svar. Nivåerna och deras gränser är en överenskommelse, vald så att varje steg går att förklara; vi känner inte till någon studie som visar att ett företag på nivå 4 tjänar mer än ett på nivå 3.',
    '3': 'Två av fallen som nämns vid stegen kommer från en artikel som inte namnger bolagen och inte säger om ökningarna är procent eller procentenheter. De illustrerar; de bevisar inget.',
    '4': 'McKinsey skriver att 80 procent av värdeskapandet i de mest framgångsrika tillväxtbolagen kommer från kärnaffären, främst som nya intäkter från befintliga kunder. Det återges ofta hårdare än så.',
  },
  sourcesTitle: 'Källor',
  sourcesText:
    'Idéerna kommer från fem svenska artiklar av praktiker, kontrollerade mot de undersökningar de stöder sig på.',
  edition: 'Frågornas utgåva: {edition}.',
};
