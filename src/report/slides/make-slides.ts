import PptxGenJS from 'pptxgenjs';
import { formatDate } from '../../i18n/format.ts';
import type { SlidesWords } from '../../i18n/words/slides.en.ts';
import type { About } from '../about.ts';
import { fileName } from '../file-name.ts';
import type { Report } from '../report.ts';
import { slidesOf } from './deck.ts';
import { drawSlide } from './draw-slide.ts';
import { mendedPackage } from './mend/mend-package.ts';
import { footTop, page } from './page-area.ts';
import { type Palette, paletteOf } from './palette.ts';
import { titles } from './titles.ts';
import { faces } from './type-style.ts';
import { oneLine } from './xml-text.ts';

/**
 * The report as a deck for a steering meeting, 8 to 12 slides of 16:9 with native charts and tables.
 * It lays out what the report says and computes nothing of it; the same input gives the same bytes.
 */
export async function makeSlides(
  report: Report,
  about: About,
  words: SlidesWords,
): Promise<{ blob: Blob; name: string }> {
  const palette = paletteOf(about);
  const setting = { report, about, words, palette, locale: report.locale };
  const deck = newDeck(report, about, words, palette);
  const slides = slidesOf(setting);
  const charts = slides.flatMap((slide) => drawSlide(deck, slide, palette));
  const written = await deck.write({ outputType: 'arraybuffer', compression: false });
  const bytes = await mendedPackage(written as ArrayBuffer, {
    charts,
    palette,
    locale: report.locale,
    date: about.date,
    title: deck.title,
    subject: deck.subject,
    author: deck.author,
    company: oneLine(about.organisation) || about.siteName,
    application: about.siteName,
    slides: slides.length,
  });
  const name = fileName(about.siteName, about.organisation, about.date);
  return {
    blob: new Blob([bytes], { type: mediaType }),
    name: name.replace(/\.pdf$/, '.pptx'),
  };
}

const mediaType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

function newDeck(report: Report, about: About, words: SlidesWords, palette: Palette): PptxGenJS {
  const deck = new PptxGenJS();
  const organisation = oneLine(about.organisation);
  deck.layout = 'LAYOUT_WIDE';
  deck.title = organisation === '' ? words.title : `${words.title} – ${organisation}`;
  deck.subject = words.subject;
  deck.author = oneLine(about.preparedBy) || about.siteName;
  deck.theme = { headFontFace: faces.serif, bodyFontFace: faces.sans };
  const background = { color: palette.paper };
  const titleOf = ({ box, style }: (typeof titles)['page' | 'cover']) => ({
    placeholder: {
      options: {
        name: 'title',
        type: 'title' as const,
        ...box,
        margin: 0,
        align: 'left' as const,
        valign: 'top' as const,
        fontFace: faces[style.face],
        fontSize: style.size,
        color: palette[style.ink],
      },
      text: '',
    },
  });
  const foot = { fontFace: faces.sans, fontSize: 10, color: palette.quiet, margin: 0 };
  const said = [organisation, formatDate(report.locale, about.date), about.siteName];
  deck.defineSlideMaster({ title: 'cover', background, objects: [titleOf(titles.cover)] });
  deck.defineSlideMaster({
    title: 'page',
    background,
    objects: [
      titleOf(titles.page),
      {
        text: {
          text: said.filter((part) => part !== '').join('  ·  '),
          options: { ...foot, x: page.left, y: footTop, w: 9, h: 0.25, valign: 'middle' },
        },
      },
    ],
    slideNumber: {
      ...foot,
      x: page.right - 1,
      y: footTop,
      w: 1,
      h: 0.25,
      align: 'right',
      valign: 'middle',
    },
  });
  return deck;
}
