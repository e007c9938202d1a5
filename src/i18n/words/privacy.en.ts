import type { Shape } from './shape.ts';

export const privacyEn = {
  title: 'Privacy',
  description: 'What leaves your browser: nothing. How to check that for yourself.',
  lead: 'Nothing you answer or type leaves your browser. There is no account, no cookie, no analytics and no server that could receive anything.',
  parts: {
    stays: {
      title: 'What is kept, and where',
      text: 'Your answers, the figures you type, your plan with its names, the name of the organisation and who prepared the report are saved in this browser’s own storage on this device, so that a reload or a closed tab loses nothing. Anyone who uses the same browser profile can see them. A file that you drop on a page waits in the tab’s own memory for the moment it takes to open it. Clearing the browser’s site data for this address removes everything for good.',
    },
    address: {
      title: 'When the browser cannot save',
      text: 'Some browsers and private windows do not let pages save. Then the answers and figures are kept in the part of the page’s address behind the # sign. That part is never sent to a server, but it is visible in the address bar and in the browser’s history, and it goes along if you copy the address.',
    },
    report: {
      title: 'The report and other files',
      text: 'Every file – report, slides, sheets, calendar, text, pictures – is made in your browser and saved among your downloads. What happens to it after that is up to you. Unless you leave it out, the PDF carries all your answers, figures, notes and the plan, so that it can be opened here again; whoever has the file can read them.',
    },
    server: {
      title: 'What the web server sees',
      text: 'The server that delivers these pages sees what every web server sees: which page was asked for, when, and from which network address. It sees none of your answers and none of your figures. Whoever runs this copy of the site answers for its logs.',
    },
    check: {
      title: 'Check it yourself',
      text: 'Every page carries a Content-Security-Policy with connect-src ’none’, by which the browser itself forbids the page to send or fetch data. Open the developer tools, look under Network, answer the questions and make the report: only this site’s own files are fetched.',
    },
    source: {
      title: 'Open source',
      text: 'The code is open under the MIT licence, so that anyone can read it, run it and check what is said here.',
    },
  },
} as const;

export type PrivacyWords = Shape<typeof privacyEn>;
