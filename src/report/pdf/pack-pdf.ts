/**
 * A PDF as jsPDF writes it, uncompressed, made small: streams deflated by the browser, everything
 * else in compressed object streams with a cross-reference stream (PDF 1.5), since a structure tree
 * has thousands of small objects. Metadata comes first and as it is, so that it can be found without
 * reading the file as a PDF, and in one that was cut off.
 * @param pdf what `doc.output()` returns: one character a byte, one cross-reference table
 * @param next called between two pieces of the work with how much is done, 0 to 1
 */
export async function packed(pdf: string, next: (share: number) => Promise<void>): Promise<Blob> {
  const { objects, trailer, size } = parsed(pdf);
  const file = newFile();
  const small: Small[] = [];
  for (const { id, body, stream } of objects) {
    if (stream !== null && isMetadata(body)) file.addStream(id, body, bytes(stream), false);
  }
  for (const [index, object] of objects.entries()) {
    await next((0.7 * index) / objects.length);
    const { id } = object;
    if (object.stream === null) small.push({ id, body: object.body });
    else if (!isMetadata(object.body)) {
      file.addStream(id, object.body, await deflated(bytes(object.stream)));
    }
  }
  let free = size;
  for (let from = 0; from < small.length; from += perStream) {
    await next(0.7 + (0.25 * from) / small.length);
    const group = small.slice(from, from + perStream);
    const { index, bodies } = collected(group);
    const facts = `/Type/ObjStm/N ${group.length}/First ${index.length}`;
    file.addStream(free, facts, await deflated(bytes(index + bodies)));
    for (const [at, { id }] of group.entries()) file.place(id, [2, free, at]);
    free++;
  }
  return file.end(free, trailer);
}

function isMetadata(facts: string): boolean {
  return facts.includes('/Type /Metadata');
}

interface Small {
  readonly id: number;
  readonly body: string;
}

interface PdfObject extends Small {
  /** What lies between `stream` and `endstream`; the body is then the dictionary's inside. */
  readonly stream: string | null;
}

const perStream = 200;

function parsed(pdf: string) {
  const start = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(pdf)?.[1] ?? 0);
  const table = pdf.slice(start);
  const [, trailer = ''] = /trailer\n<<\n([\s\S]*?)\n>>\nstartxref/.exec(table) ?? [];
  const entries = [...table.matchAll(/^(\d{10}) \d{5} ([nf]) $/gm)];
  const used = entries
    .map(([, offset, kind], id) => ({ id, at: Number(offset), kind }))
    .filter(({ id, kind, at }) => kind === 'n' && pdf.startsWith(`${id} 0 obj`, at))
    .toSorted((a, b) => a.at - b.at);
  const objects = used.map(({ id, at }, index) => {
    const whole = pdf.slice(at + `${id} 0 obj`.length, used[index + 1]?.at ?? start);
    return objectOf(id, whole.slice(0, whole.lastIndexOf('endobj')).trim());
  });
  return { objects, size: entries.length, trailer: trailer.replace(/\/Size \d+/, '') };
}

function objectOf(id: number, body: string): PdfObject {
  const begins = body.endsWith('endstream') ? body.indexOf('stream\n') : -1;
  if (begins < 0) return { id, body, stream: null };
  const dictionary = body.slice(0, begins).trim().slice(2, -2);
  const stream = body.slice(begins + 'stream\n'.length, -'\nendstream'.length);
  return { id, body: dictionary.replace(/\/Length \d+/, '').trim(), stream };
}

/** The numbers and places of objects, then the objects themselves. */
function collected(group: readonly Small[]) {
  const parts: string[] = [];
  let [index, length] = ['', 0];
  for (const { id, body } of group) {
    index += `${id} ${length} `;
    parts.push(body);
    length += body.length + 1;
  }
  return { index, bodies: parts.join('\n') };
}

type Place = readonly [type: 1 | 2, one: number, two: number];

function newFile() {
  const parts: Uint8Array<ArrayBuffer>[] = [bytes('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n')];
  const places = new Map<number, Place>();
  let length = parts[0]?.length ?? 0;
  const add = (part: Uint8Array<ArrayBuffer>) => {
    parts.push(part);
    length += part.length;
  };
  const addStream = (
    id: number,
    facts: string,
    content: Uint8Array<ArrayBuffer>,
    packed = true,
  ) => {
    places.set(id, [1, length, 0]);
    const head = `${facts}${packed ? '/Filter/FlateDecode' : ''}/Length ${content.length}`;
    add(bytes(`${id} 0 obj\n<<${head}>>\nstream\n`));
    add(content);
    add(bytes('\nendstream\nendobj\n'));
  };
  return {
    addStream,
    place: (id: number, at: Place) => places.set(id, at),
    /** Writes where everything is, as an object with the number given, and closes the file. */
    async end(id: number, trailer: string): Promise<Blob> {
      const begins = length;
      places.set(id, [1, begins, 0]);
      const rows = Array.from({ length: id + 1 }, (_, each) => rowOf(places.get(each)));
      const facts = `/Type/XRef/W[1 4 2]/Size ${id + 1}${trailer.replaceAll('\n', '')}`;
      addStream(id, facts, await deflated(Uint8Array.from(rows.flat())));
      add(bytes(`startxref\n${begins}\n%%EOF\n`));
      return new Blob(parts, { type: 'application/pdf' });
    },
  };
}

function rowOf([type, one, two]: Place | readonly [0, 0, 0] = [0, 0, 0]): readonly number[] {
  return [type, one >>> 24, one >>> 16, one >>> 8, one, two >>> 8, two].map((part) => part & 255);
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  const made = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) made[at] = text.charCodeAt(at);
  return made;
}

async function deflated(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([data]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
