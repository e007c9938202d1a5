/**
 * What an owner changes to make the site their own. Checked at build; a mistake stops the build
 * with a sentence that says what to mend. Everything else reads it through the pages.
 */
export const siteConfig = {
  /** Shown in the header, the page titles and the report. */
  name: 'Loopcheck',

  /** A file in public/ (SVG or PNG, about 28 pixels high), or null for the equation as a mark. */
  logo: null,

  /**
   * Colours as #rrggbb. Text must reach a contrast of 4.5 : 1 on the paper, marks 3 : 1; the build
   * says which pair does not.
   */
  colours: {
    light: {
      paper: '#FBF8F3',
      ink: '#1A1E22',
      quiet: '#5A5F63',
      line: '#D8D1C4',
      winners: '#0B4F6C',
      old: '#985A1A',
    },
    dark: {
      paper: '#13171B',
      ink: '#ECE7DD',
      quiet: '#A9ABA8',
      line: '#3A3F44',
      winners: '#6FC0DD',
      old: '#E2A765',
    },
  },

  /** The public address, such as https://check.example.com. The variable SITE_URL goes before it. */
  address: '',

  /** Who stands behind this copy, shown with the result and in the report; null shows nobody. */
  contact: null,

  /**
   * What the reader is asked to do after the result, per language; null asks nothing. `href` is a
   * full address (https: or mailto:) or a page of this site, such as `method/`.
   */
  callToAction: {
    sv: {
      text: 'Ett svar är en åsikt. Låt någon i kundtjänst, någon på marknad och någon i ledningen svara på samma frågor, och ta skillnaderna till nästa ledningsmöte.',
      label: 'Länken att skicka vidare',
      href: 'quick/',
    },
    en: {
      text: 'One set of answers is one opinion. Have somebody in service, in marketing and in the leadership team answer the same questions, and take the differences to the next leadership meeting.',
      label: 'The link to pass on',
      href: 'quick/',
    },
  },

  /** Languages that are built, the first is the one people get when theirs is not among them. */
  languages: ['en', 'sv'],

  /** Ways through the questions that are offered. */
  flows: ['quick', 'full'],
};
