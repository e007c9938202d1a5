import type { ExtrasWords } from './extras.en.ts';

/** What a questionnaire can offer beyond the answers: a profile, proof, notes. */
export const extrasSv: ExtrasWords = {
  resultSoFar: 'Resultatet så här långt',
  profile: {
    title: 'Om företaget och du som svarar',
    optional: 'frivilligt',
    intro:
      'Allt här går att hoppa över och att ändra senare. Det avgör vilka frågor ni får och vilka råd som passar, och det stannar på den här enheten.',
    organisation: 'Organisationens namn',
    model: 'Affärsmodell',
    phase: 'Tillväxtfas',
    notStated: 'Inte angivet',
    departments: 'Vilka av de här har ni?',
    departmentsAbout: 'Deras frågor kommer sist i de avsnitt där de hör hemma.',
    adds: { one: '{n} fråga till', other: '{n} frågor till' },
    total: 'Sammanlagt {asked}, {minutes}.',
    totalLeft: 'Sammanlagt {asked}. Kvar: {open}, {minutes}.',
    totalDone: 'Sammanlagt {asked}, och alla är besvarade.',
    function: 'Din avdelning',
    seniority: 'Din roll',
  },
  proof: {
    mode: 'Fråga efter bevis',
    about:
      'För konsulter: efter varje svar på 4 eller 5 kommer frågan om ni kan visa det i dag. Svaret är fortfarande det ni hävdar; utan ett ja räknas det som 3 i en andra siffra, det ni kan visa.',
    question: 'Kan ni visa det i dag?',
    yes: 'Ja',
    no: 'Nej, inte i dag',
    without:
      'Svaret står kvar. Så länge det inte är ett ja här räknas det som 3 i det ni kan visa.',
  },
  note: {
    add: 'Skriv en anteckning',
    yours: 'Er anteckning',
    about: 'Vad svaret bygger på, eller vem som ser det annorlunda. Sparas tillsammans med svaren.',
    left: { one: '{n} tecken kvar', other: '{n} tecken kvar' },
  },
};
