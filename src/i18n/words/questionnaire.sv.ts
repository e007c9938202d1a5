import type { QuestionnaireWords } from './questionnaire.en.ts';

export const questionnaireSv: QuestionnaireWords = {
  title: 'Tolv frågor',
  intro:
    'Svara för hur företaget fungerar i dag, inte hur ni vill att det ska vara. Varje fråga ställer två påståenden mot varandra: välj var ni står mellan A och B.',
  full: {
    title: 'Hela formuläret',
    about:
      '{asked}, {minutes}. Ta paus när ni vill: svaren finns kvar på den här enheten. Det ni har svarat i snabbversionen räknas här också, och ingen fråga kommer två gånger.',
    paper: 'Skriv ut ett tomt formulär till mötesbordet',
  },
  section: 'Avsnitt {n} av {total}',
  minutesLeft: { one: 'ungefär {n} minut kvar', other: 'ungefär {n} minuter kvar' },
  minutes: { one: 'ungefär {n} minut', other: 'ungefär {n} minuter' },
  questions: { one: '{n} fråga', other: '{n} frågor' },
  kpis: { one: '{n} nyckeltal', other: '{n} nyckeltal' },
  and: 'och',
  allAnswered: 'alla frågor besvarade',
  sections: 'Avsnitt',
  answeredOf: '{n} av {total} besvarade',
  poleA: 'A',
  poleB: 'B',
  positions: {
    '1': 'Helt A',
    '2': 'Mest A',
    '3': 'Mitt emellan',
    '4': 'Mest B',
    '5': 'Helt B',
  },
  dontKnow: 'Vi vet inte',
  notApplicable: 'Gäller inte oss',
  dontKnowKey: 'V',
  notApplicableKey: 'G',
  keys: 'Med tangentbordet, när en fråga har fokus: 1 till 5 svarar, V är vet inte, G är gäller inte oss, pilarna flyttar.',
  clear: 'Rensa svaret',
  why: 'Varför det spelar roll',
  proof: 'Vad som skulle visa det',
  discuss: 'Att prata om',
  source: 'Källa',
  next: 'Nästa: {section}',
  back: 'Tillbaka',
  review: 'Före resultatet',
  toReview: 'Kontrollera och avsluta',
  toResult: 'Visa resultatet',
  reviewNone: 'Alla frågor har ett svar.',
  reviewSome: {
    one: 'En fråga saknar svar. Det går bra att fortsätta ändå: resultatet visar då hur det kan bli åt båda hållen.',
    other:
      '{n} frågor saknar svar. Det går bra att fortsätta ändå: resultatet visar då hur det kan bli åt båda hållen.',
  },
  reviewEmpty: 'Inget är besvarat ännu. Börja med det första avsnittet.',
  goOn: 'Fortsätt utan dem',
  answeredBefore: 'Redan besvarade i snabbversionen: {n}',
  change: 'Ändra',
  offer: {
    title: 'Hela formuläret',
    text: '{asked} till, {minutes}. Svaren följer med, och resultatet visar sedan var loopen läcker, hur det står till på varje avdelning och om ni lovar mer än ni håller. Det visar också vilka nyckeltal som avgör något och, om ni har några siffror, vad de är värda i pengar.',
    go: 'Fortsätt med hela formuläret',
  },
  saving: {
    idle: 'Svaren sparas på den här enheten efter hand, och ingen annanstans.',
    saved: 'Sparat på den här enheten',
    carried: 'De här svaren ligger i sidans adress och är inte sparade på enheten.',
    full: 'Det finns ingen plats kvar att spara på enheten. Svaren ligger i sidans adress i stället: ha fliken öppen, eller spara sidan som bokmärke.',
    forbidden:
      'Webbläsaren tillåter inte att sidor sparar något. Svaren ligger i sidans adress i stället: ha fliken öppen, eller spara sidan som bokmärke.',
  },
  startOver: 'Börja om',
  startOverTitle: 'Börja om?',
  startOverText:
    'Ni får ett tomt formulär. Svaren ni har nu ligger kvar på enheten, och det går att ångra.',
  startOverMemory: 'Ni får ett tomt formulär. Det går att ångra så länge fliken är öppen.',
  startOverYes: 'Börja om',
  cancel: 'Avbryt',
  noScript:
    'De första frågorna går att läsa, men sidan behöver JavaScript för att spara svar och räkna ut resultatet. Allt sker i din webbläsare; inget skickas.',
};
