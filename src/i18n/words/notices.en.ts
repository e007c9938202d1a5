import type { Shape } from './shape.ts';

export const noticesEn = {
  startedOver: 'Your earlier answers are kept, and you can bring them back.',
  undo: 'Bring them back',
  dismiss: 'Close',
  damaged:
    'What was saved on this device could not be read, so it was put aside untouched and you start with an empty questionnaire.',
  damagedKeep: 'Download what was put aside',
  newer:
    'The answers on this device were saved by a later version of this page. They are untouched. Reload to get the later version.',
  reload: 'Reload',
  linkBroken:
    'The answers in this address are cut off or damaged, so they were not opened. What is saved on this device is untouched. Copy the whole address and try again.',
  linkNewer:
    'The answers in this address were made by a later version of this page. They are still in the address. Reload to get the later version.',
  fromAddress:
    'You are looking at the answers that came with this address. Other answers are saved on this device, and they are untouched.',
  fromLink:
    'You are looking at the answers that came with this link. Nothing has been saved on this device.',
  adopt: 'Save these on this device',
  keepOwn: 'Show the ones saved here',
} as const;

export type NoticeWords = Shape<typeof noticesEn>;
