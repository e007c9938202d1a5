import type { Shape } from './shape.ts';

export const compareEn = {
  title: 'Compare results',
  description:
    'Set two or more results against each other: what has moved, what has not, and what is noise.',
  lead: 'Two or more results set against each other: one company then and now, or several side by side.',
  loading: 'Looking for what is to be compared…',
  none: 'Choose two or more results: from this device, from files or from a private link. They are only looked at; nothing is saved or changed.',
  one: 'One is chosen. Choose at least one more to set it against.',
  missing: {
    one: 'One of the results that the address names is not on this device any more, or is one too many.',
    other:
      '{n} of the results that the address names are not on this device any more, or are too many.',
  },
  chosen: 'What is compared',
  change: 'Change what is compared',
  earlier: 'Earlier',
  later: 'Later',
  remove: 'Remove',
  nameless: 'Without a name',
  undated: 'no date',
  from: { device: 'on this device', file: 'file {file}', link: 'private link' },
  place: '{n} of {total}',
  moved: '{name} is now {n} of {total}.',
  removed: '{name} is no longer compared.',
  add: {
    title: 'Add a result',
    here: 'On this device',
    pick: 'Choose a result',
    button: 'Add',
    none: 'Nothing else is saved on this device.',
    files: 'From files',
    filesText:
      'Files saved with “Save as a file”, one or many. They can be dropped on this page too.',
    choose: 'Choose files',
    drop: 'Drop the files to look at them',
    link: 'Private link',
    linkText: 'Paste a link that somebody made to share a result. It carries no date.',
    open: 'Look at it',
  },
  said: {
    added: { one: 'One result added.', other: '{n} results added.' },
    same: 'It is among those compared already.',
    tooMany: 'Eight at once is the most. Remove one first.',
    gone: 'It is no longer on this device.',
    noLink: 'There is no result in this link. Copy the whole of it, with what stands behind the #.',
    broken: 'The link is damaged or cut off, so it was not opened. Ask for it once more.',
    newer: 'The link was made by a later version of this page. Reload the page and try again.',
    refused: '{file}: {why}',
    why: {
      damaged: 'damaged, so it was not opened',
      cutOff: 'ends too early, so it was not opened',
      foreign: 'not a file from here',
      newer: 'saved by a later version; reload the page and try again',
      unreadable: 'the browser could not read it',
      same: 'already compared',
      tooMany: 'eight at once is the most',
    },
  },
  relation: {
    title: 'How they belong together',
    overTime: 'One company over time',
    sideBySide: 'Different companies side by side',
  },
  how: 'What it rests on',
  asTable: 'The same as a table',
  fetching: 'Fetching the texts…',
  failed:
    'A part of the page could not be fetched, so the comparison cannot be shown. Nothing has changed. Check the connection and try again.',
  retry: 'Try again',
  empty: '{name} has no answers, so there is nothing to compare it by.',
  pdf: {
    title: 'Take the comparison along',
    text: 'A short PDF with the same figures. It is made in your browser.',
    button: 'Download the comparison (PDF)',
    making: 'Making the PDF…',
    done: 'The comparison has been saved among your downloads: {name}',
    failed:
      'The PDF could not be made, because a part of the page could not be fetched. Check the connection and try again.',
    broken: 'The PDF could not be made. Try again; if it fails once more, reload the page.',
  },
  saved: 'My assessments',
} as const;

export type CompareWords = Shape<typeof compareEn>;
