import type { Shape } from './shape.ts';

/** The dialog in which the result is taken away in any format. */
export const takeAwayEn = {
  title: 'Take it away',
  text: 'Every file is made here in your browser and says the same as the page. Nothing is sent anywhere.',
  close: 'Close',
  get: 'Download',
  making: 'Making it…',
  done: 'Saved among your downloads: {name}',
  several: 'Choose what to download:',
  failed:
    'It could not be made, perhaps because a part of the page could not be fetched. Your answers are untouched. Check the connection and try again.',
  retry: 'Try again',
  formats: {
    pdf: {
      name: 'Report (PDF)',
      text: 'For the board pack: with the chapters, date and words chosen on the page.',
    },
    pictures: {
      name: 'Pictures (SVG, PNG)',
      text: 'Each chart alone, for a slide or an article: SVG stays sharp at any size, PNG goes in anywhere.',
    },
    file: {
      name: 'The assessment itself (JSON)',
      text: 'To open here again, on any device, with every answer, figure and note.',
    },
  },
} as const;

export type TakeAwayWords = Shape<typeof takeAwayEn>;
