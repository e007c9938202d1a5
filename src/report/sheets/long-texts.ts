import { sanitizeTextContent } from 'write-excel-file/utility';

/**
 * Long texts kept aside while a workbook is written.
 *
 * The library packs any part over 160,000 bytes in a worker that it makes from a text, which the
 * site's Content-Security-Policy forbids. All texts of a workbook are in one part, and long notes to
 * a hundred answers reach that size. So the library gets a short sign for each long text, and the
 * texts are put back where the parts are packed for good.
 */
export class LongTexts {
  readonly #texts: string[] = [];

  /** The text as it is, or its sign where it is long or could be taken for one. */
  short(text: string): string {
    const tidy = literal(text);
    if (tidy.length <= longest && !tidy.includes(open)) return tidy;
    this.#texts.push(tidy);
    return `${open}${this.#texts.length - 1}${close}`;
  }

  /** A part of the workbook with the texts back in the place of their signs. */
  restored(xml: string): string {
    return xml.replace(sign, (_, index: string) =>
      sanitizeTextContent(this.#texts[Number(index)] ?? ''),
    );
  }
}

/** Shorter texts, at most some thousand of them, cannot make a part too large. */
const longest = 200;

/** From the part of Unicode that is nobody's. */
const open = '\ue000';
const close = '\ue001';
const sign = /\ue000(\d+)\ue001/g;

/**
 * A text as a workbook keeps it: well formed, with the line ends of XML, cut at what a cell can hold,
 * and with `_x0041_` written so that no spreadsheet takes it for a coded letter.
 */
function literal(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .slice(0, mostInCell);
}

const mostInCell = 32_767;
