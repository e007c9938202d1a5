/**
 * The shapes of a slide, layout or master, as the schema has them: each with an id of its own,
 * paragraphs with their properties once and first, no line without properties, and a background with
 * its (empty) effects.
 */
export function mendedShapes(xml: string): string {
  let last = 1;
  return xml
    .replace(/<p:cNvPr id="\d+" name="([^"]*)"/g, (shape, name: string) => {
      if (name === '') return shape;
      last += 1;
      return `<p:cNvPr id="${last}" name="${name}"`;
    })
    .replace(/(<p:bgPr><a:solidFill>.*?<\/a:solidFill>)<\/p:bgPr>/s, '$1<a:effectLst/></p:bgPr>')
    .replace(/<\/a:r><a:pPr [^>]*>.*?<\/a:pPr>/gs, '</a:r>')
    .replaceAll('<a:ln></a:ln>', '')
    .replace(/<p:ph\s[^>]*type="title"[^>]*\/>/g, '<p:ph type="title"/>');
}

/** Notes with a paragraph for each line: PptxGenJS leaves the line breaks within one. */
export function mendedNotes(xml: string): string {
  return xml.replace(
    /<a:p><a:r>(<a:rPr [^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>(<a:endParaRPr [^>]*\/>)<\/a:p>/,
    (_, run: string, text: string, end: string) =>
      text
        .split(/\r?\n/)
        .map((line) =>
          line === '' ? `<a:p>${end}</a:p>` : `<a:p><a:r>${run}<a:t>${line}</a:t></a:r></a:p>`,
        )
        .join(''),
  );
}
