/**
 * Reads text after RFC 4180 to the letter: records end in CRLF, a field is either in quotation marks
 * with those within it doubled, or has none, no separator and no line break.
 * @throws Error where the text is anything else
 */
export function strictCsv(text: string, separator: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let [record, at]: [string[], number] = [[], 0];
  while (at < text.length) {
    const [field, end] = text[at] === '"' ? quotedAt(text, at) : bareAt(text, at, separator);
    record.push(field);
    if (text[end] === separator) {
      at = end + 1;
      // A separator at the very end is followed by an empty field.
      continue;
    }
    if (text.slice(end, end + 2) !== '\r\n') throw new Error(`no end of a record at ${end}`);
    records.push(record);
    record = [];
    at = end + 2;
  }
  if (record.length > 0) throw new Error('the last record does not end');
  return records;
}

function quotedAt(text: string, start: number): readonly [string, number] {
  let [field, at] = ['', start + 1];
  for (;;) {
    if (at >= text.length) throw new Error(`a quotation mark at ${start} is never closed`);
    if (text[at] !== '"') field += text[at];
    else if (text[at + 1] === '"') {
      field += '"';
      at++;
    } else return [field, at + 1];
    at++;
  }
}

function bareAt(text: string, start: number, separator: string): readonly [string, number] {
  let at = start;
  while (at < text.length && text[at] !== separator && !/["\r\n]/.test(text[at] ?? '')) at++;
  if (text[at] === '"') throw new Error(`a quotation mark within a bare field at ${at}`);
  return [text.slice(start, at), at];
}
