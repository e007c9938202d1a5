import type { Shape } from './shape.ts';

export const landingEn = {
  title: 'Does marketing times customer experience make 3, or 0?',
  description:
    'Twelve questions, three minutes: how mature your customer experience is, where you stand in the growth loop, and three next steps. Everything stays in your browser.',
  heading: 'Marketing makes the promise. The experience decides what it is worth.',
  lead: 'Together they make three, or nothing at all. Answer twelve questions and see which it is for you, why, and what to do on Monday.',
  ringLabel:
    'The growth loop: promise, sale, onboarding, use, help, pay and renew, recommend, and back to the promise.',
  start: 'Answer the twelve questions',
  minutes: { one: 'about {n} minute', other: 'about {n} minutes' },
  private: 'nothing leaves your browser',
  resume: 'Go on where you left off ({n} of {total} answered)',
  full: 'or the full questionnaire: {n} questions, about {minutes} minutes',
  seeResult: 'See your result',
  sampleTitle: 'What you get',
  sampleIntro:
    'A worked example of the short check. The company is made up; the figures are computed by the same code as yours will be.',
  sampleCompany: 'The example: a company that advertises well and answers the phone late',
  sampleFirst: 'The step that comes first',
  sampleOf: 'Twelve answers, one picture',
  waysTitle: 'Three ways to use it',
  ways: {
    alone: {
      title: 'Alone, before the meeting',
      text: 'Three minutes at your desk. You leave with one page that stands on its own and a PDF to send ahead.',
    },
    room: {
      title: 'Together, in the room',
      text: 'Let each answer separately, then compare. Where you disagree is where the conversation should begin.',
    },
    site: {
      title: 'On your own site',
      text: 'Open source under the MIT licence: your name, your colours, your contact. No account, no server, no cookies.',
    },
  },
  askTitle: 'What it asks',
  askText:
    'Each question sets two statements against each other, both of which a sensible leader could admit to. You choose where you stand between them. “We don’t know” is an answer too, and often the most useful one.',
  askExample: 'One of the twelve',
  honestTitle: 'What it cannot do',
  honestText:
    'It is a self-assessment. In a survey by Bain & Company of 362 companies, 80 per cent thought that they gave a superior experience; 8 per cent of their customers agreed. So the result says how sure it is, shows the arithmetic behind every figure, and suggests whom to ask next.',
  honestLink: 'How every figure is computed',
} as const;

export type LandingWords = Shape<typeof landingEn>;
