import type { Shape } from './shape.ts';

export const savedEn = {
  title: 'My assessments',
  description:
    'Every assessment that is saved on this device: find, open, compare, copy, save as files.',
  lead: 'These lie on this device and nowhere else. Whoever clears the browser’s data clears them too, so keep what matters as a file.',
  loading: 'Looking through what is saved here…',
  empty: 'Nothing is saved on this device yet. It begins with the first answer.',
  begin: 'Begin a new one',
  open: 'Open',
  openResult: 'Result',
  openQuestions: 'Questions',
  current: 'open now',
  nameless: 'Without a name',
  progress: '{n} of {total} answered',
  headline: {
    level: 'level {level}',
    provisional: 'level {level}, provisional',
    onePlusOne: '1 + 1 = {value}',
    failed: 'The levels could not be fetched. Check the connection and try again.',
    retry: 'Try again',
  },
  changed: 'changed {date}',
  rename: 'Rename',
  renameLabel: 'Name',
  renameSave: 'Save the name',
  cancel: 'Cancel',
  duplicate: 'Duplicate',
  copyName: 'Copy of {name}',
  duplicated: '“{name}” lies in the list.',
  remove: 'Delete',
  removed: '“{name}” is deleted.',
  removedMore: {
    one: '{n} more is deleted and can be brought back.',
    other: '{n} more are deleted and can be brought back.',
  },
  undo: 'Bring it back',
  undoAll: 'Bring all back',
  dismiss: 'Delete for good',
  dismissAll: 'Delete all for good',
  save: 'Save as a file',
  saveAll: 'Save all as one file',
  search: 'Find by name, organisation or version',
  sort: 'Sort by',
  sorts: { changed: 'last changed', name: 'name' },
  shown: {
    one: '{n} of {total} shown',
    other: '{n} of {total} shown',
  },
  noneFound: 'Nothing here matches “{text}”.',
  showAll: 'Show all',
  compare: {
    choose: 'Compare',
    hint: 'Tick two or more to see what has moved between them.',
    other: 'Compare files or links',
    chosen: {
      one: '{n} chosen. Tick one more to compare.',
      other: '{n} chosen',
    },
    go: 'Compare them',
    clear: 'Clear',
  },
  savedAs: 'The file is among your downloads: {name}',
  damaged: 'An assessment that cannot be read. It is left as it is.',
  newer:
    'An assessment saved by a later version of this page. Reload to get that version; it is untouched.',
  keepDamaged: 'Download it as it is',
  fileTitle: 'Open files',
  fileText:
    'Files that were saved here or on another device, and reports (PDF) that carry their answers, one or many at once; dropping them on this page will do. They are read in your browser and laid beside the others; nothing is overwritten.',
  choose: 'Choose files',
  drop: 'Drop the files to open them',
  dropLost:
    'What you dropped on the other page could not be taken along here, and nothing has changed. Drop it once more on this page, or choose the file.',
  seeResult: 'See its result',
  lookOnly: 'Look at it without saving it',
  reading: 'Reading the files…',
  many: {
    read: {
      one: '{n} assessment read.',
      other: '{n} assessments read.',
    },
    new: {
      one: '{n} is new and lies in the list.',
      other: '{n} are new and lie in the list.',
    },
    same: {
      one: '{n} lay here already, the same in everything.',
      other: '{n} lay here already, the same in everything.',
    },
    copy: {
      one: '{n} lay here with other answers, so the file’s is a copy beside it.',
      other: '{n} lay here with other answers, so the files’ are copies beside them.',
    },
    refused: {
      one: '{n} could not be opened:',
      other: '{n} could not be opened:',
    },
    place: '{file}, number {n}',
    why: {
      damaged: 'damaged',
      cutOff: 'ends too early',
      foreign: 'not a file from here',
      newer: 'saved by a later version; reload the page and try again',
      pdfWithout: 'a report that was made without its answers',
      pdfLost: 'a report that has lost its answers on the way',
      pdfDamaged: 'a report whose answers are damaged',
      pdfForeign: 'not a PDF from here',
      unreadable: 'the browser could not read it',
      full: 'no room left on this device; nothing that was laid in is lost',
      forbidden: 'this browser does not let pages save',
    },
  },
  failed: {
    full: 'There is no room left on this device, so nothing was changed. Delete an assessment for good that you have as a file, and try again.',
    forbidden: 'This browser does not let pages save, so nothing was changed.',
    gone: 'It is no longer here: another tab has taken it away. The list shows what is left.',
  },
  result: {
    new: '“{name}” is opened and lies in the list.',
    same: '“{name}” lay here already, with the same answers. It is opened.',
    copy: '“{name}” lies here already with other answers, so the file is opened beside it as a copy.',
    damaged:
      'The file is damaged, so nothing was opened and nothing here has changed. Save it again where it came from.',
    cutOff:
      'The file ends too early, so nothing was opened and nothing here has changed. Send or save it once more where it came from.',
    foreign:
      'This is not a file from here, so nothing was opened and nothing has changed. Choose a JSON file that was saved with “Save as a file”, or a report (PDF) made here.',
    newer:
      'The file was saved by a later version of this page, so nothing was opened and nothing has changed. Reload the page and try again.',
    pdfWithout:
      'This report was made without its answers, so there is nothing in it to open. Use the file it was made from, or ask its sender for a report that can be opened here.',
    pdfLost:
      'This is a report from here, but something on its way has taken the answers out. Nothing was opened and nothing has changed. Use the file it was made from, or ask for the PDF again, straight from its sender.',
    pdfDamaged:
      'The answers in this report were damaged on the way, so nothing was opened and nothing here has changed. Use the file it was made from, or have the PDF sent again.',
    pdfForeign:
      'This PDF is not a report from here, or it was printed or saved anew elsewhere and has lost its answers. Nothing was opened and nothing has changed. Choose the PDF as it was downloaded here, or the file it was made from.',
    full: 'There is no room left on this device, so the file was not opened. Delete an assessment for good that you have as a file, and try again.',
    forbidden:
      'This browser does not let pages save, so the file cannot be laid here. Open the page in an ordinary window and try again.',
    unreadable: 'The browser could not read the file. Nothing has changed. Try again.',
  },
} as const;

export type SavedWords = Shape<typeof savedEn>;
