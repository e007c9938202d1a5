/**
 * The shapes of a slide, layout or master, each with an id of its own, and a background with its
 * (empty) effects, which PowerPoint expects.
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
    .replace(/\sidx="\d+"\s+type="title"/g, ' type="title"');
}

/** Notes with a paragraph for each line: PptxGenJS leaves the line breaks within one. */
export function mendedNotes(xml: string): string {
  return xml.replace(
    /<a:p><a:r>(<a:rPr [^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>(<a:endParaRPr [^>]*\/>)<\/a:p>/,
    (_, run: string, text: string, end: string) =>
      text
        .split('\n')
        .map((line) =>
          line === '' ? `<a:p>${end}</a:p>` : `<a:p><a:r>${run}<a:t>${line}</a:t></a:r></a:p>`,
        )
        .join(''),
  );
}
