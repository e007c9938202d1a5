import type { Locale } from '../i18n/locale.ts';
import type { TakeAwayWords } from '../i18n/words/take-away.en.ts';
import type { About } from './about.ts';
import type { Paint } from './images/make-images.ts';
import type { Colours } from './pdf/pen.ts';
import type { Report } from './report.ts';

/** A file that was made for the user to keep. */
export interface TakenFile {
  readonly blob: Blob;
  readonly name: string;
  /** Where several are made at once: what it is about, and in which form. */
  readonly about?: string;
  readonly form?: string;
  /** How many tasks have no day, and so are not in it. */
  readonly left?: number;
}

/** What the formats are made of; what only the page can make comes as a way to make it. */
export interface Given {
  readonly report: Report;
  readonly about: About;
  /** The light palette. */
  readonly colours: Colours;
  /** The report as PDF, with the choices that stand on the page. */
  readonly pdf: () => Promise<TakenFile>;
  /** The file that can be opened here again. */
  readonly saved: () => TakenFile;
  readonly paint: Paint;
  /** In how many months the calendar reminds to assess again. */
  readonly reminder: ReminderMonths;
  readonly now: () => Date;
}

/** The choices of a reminder, in months; 0 for none. */
export const reminderMonths = [0, 1, 3, 6, 12] as const;
export type ReminderMonths = (typeof reminderMonths)[number];

/** A quarter. */
export const usualReminder: ReminderMonths = 3;

/** What the result can be taken away as. */
export type FormatId = keyof TakeAwayWords['formats'];

type Maker = (given: Given) => Promise<readonly TakenFile[]>;

/**
 * Every format with the way to make it, in the order in which they are offered. The code of each is
 * fetched when it is asked for. A new format is a line here and its words in the dictionary.
 */
const makers: Readonly<Record<FormatId, Maker>> = {
  pdf: async ({ pdf }) => [await pdf()],
  slides: async ({ report, about }) => {
    const [{ makeSlides }, words] = await Promise.all([
      import('./slides/make-slides.ts'),
      slideWords[report.locale](),
    ]);
    return [await makeSlides(report, about, words)];
  },
  sheet: async ({ report, about }) => {
    const [{ makeXlsx }, { sheets }] = await Promise.all([
      import('./sheets/make-xlsx.ts'),
      exportWords[report.locale](),
    ]);
    return [await makeXlsx(report, about, sheets)];
  },
  csv: async ({ report, about }) => {
    const [{ makeCsv }, { sheets }] = await Promise.all([
      import('./sheets/make-csv.ts'),
      exportWords[report.locale](),
    ]);
    const files = await makeCsv(report, about, sheets);
    return files.map(({ sheet, ...file }) => ({
      ...file,
      about: sheets.names[sheet],
      form: 'CSV',
    }));
  },
  calendar: async ({ report, about, reminder: months, now }) => {
    const [{ makeIcs }, { calendar }] = await Promise.all([
      import('./calendar/make-ics.ts'),
      exportWords[report.locale](),
    ]);
    const options = { months, made: now() };
    const { blob, name, events, undated } = await makeIcs(report, about, calendar, options);
    return events === 0 ? [] : [{ blob, name, left: undated }];
  },
  markdown: async ({ report, about }) => {
    const [{ makeMarkdown }, { markdown }] = await Promise.all([
      import('./markdown/make-markdown.ts'),
      exportWords[report.locale](),
    ]);
    return [await makeMarkdown(report, about, markdown)];
  },
  pictures: async ({ report, about, colours, paint }) => {
    const { makeImages } = await import('./images/make-images.ts');
    return makeImages(report, about, colours, paint);
  },
  file: async ({ saved }) => [saved()],
};

/** The formats that can be made of a report; without a picture there are no pictures to take. */
export function formatsOf({ sections }: Report): readonly FormatId[] {
  const pictured = sections.some(({ blocks }) => blocks.some(({ kind }) => kind === 'chart'));
  const all = Object.keys(makers) as readonly FormatId[];
  return all.filter((id) => pictured || id !== 'pictures');
}

/**
 * Makes a format: one file, or several to choose from; none where there is nothing to put in it.
 * @throws where its code cannot be fetched, or it cannot be made
 */
export function makeFormat(id: FormatId, given: Given): Promise<readonly TakenFile[]> {
  return makers[id](given);
}

const slideWords = {
  en: () => import('../i18n/words/slides.en.ts').then((module) => module.slidesEn),
  sv: () => import('../i18n/words/slides.sv.ts').then((module) => module.slidesSv),
};

const exportWords = {
  en: () => import('../i18n/words/exports.en.ts').then((module) => module.exportsEn),
  sv: () => import('../i18n/words/exports.sv.ts').then((module) => module.exportsSv),
};

const loaders = {
  en: () => import('../i18n/words/take-away.en.ts').then((module) => module.takeAwayEn),
  sv: () => import('../i18n/words/take-away.sv.ts').then((module) => module.takeAwaySv),
};

/**
 * Fetches what is said of the formats.
 * @throws where it cannot be fetched
 */
export function loadTakeAwayWords(locale: Locale): Promise<TakeAwayWords> {
  return loaders[locale]();
}
