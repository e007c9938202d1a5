import type { Shape } from './shape.ts';

export const savedEn = {
  title: 'My assessments',
  description:
    'Every assessment that is saved on this device: open, rename, delete, save as a file.',
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
  changed: 'changed {date}',
  rename: 'Rename',
  renameLabel: 'Name',
  renameSave: 'Save the name',
  cancel: 'Cancel',
  remove: 'Delete',
  removed: '“{name}” is deleted.',
  undo: 'Bring it back',
  dismiss: 'Close',
  save: 'Save as a file',
  savedAs: 'The file is among your downloads: {name}',
  damaged: 'An assessment that cannot be read. It is left as it is.',
  newer:
    'An assessment saved by a later version of this page. Reload to get that version; it is untouched.',
  keepDamaged: 'Download it as it is',
  fileTitle: 'Open a file',
  fileText:
    'A file that was saved here or on another device, or a report (PDF) that carries its answers. Choose it, or drop it here. It is read in your browser and laid beside the others; nothing is overwritten.',
  choose: 'Choose a file',
  failed: {
    full: 'There is no room left on this device, so nothing was changed. Delete an assessment that you have as a file and try again.',
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
    full: 'There is no room left on this device, so the file was not opened. Delete an assessment that you have as a file and try again.',
    forbidden:
      'This browser does not let pages save, so the file cannot be laid here. Open the page in an ordinary window and try again.',
    unreadable: 'The browser could not read the file. Nothing has changed. Try again.',
  },
} as const;

export type SavedWords = Shape<typeof savedEn>;
