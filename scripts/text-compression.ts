import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

export type BrotliStore = Map<string, Promise<Buffer>>;

/**
 * Makes a response leave in brotli when it turns out to be text and the client accepts it.
 * `path` names the file, so that each is compressed once.
 */
export function compressText(
  req: IncomingMessage,
  res: ServerResponse,
  store: BrotliStore,
  path: string,
): void {
  const acceptsBrotli = /\bbr\b/.test(String(req.headers['accept-encoding'] ?? ''));
  const original = { writeHead: res.writeHead, write: res.write, end: res.end };
  const release = () => Object.assign(res, original);
  const chunks: Buffer[] = [];
  let held: { status: number; headers: OutgoingHttpHeaders } | undefined;

  // The static handler streams a file into the response, so its calls are caught here and held
  // back until the whole body is known.
  res.writeHead = ((status: number, headers: OutgoingHttpHeaders = {}) => {
    const text = isText(String(headers['Content-Type'] ?? ''));
    if (text) {
      res.setHeader('Vary', 'Accept-Encoding');
    }
    if (text && acceptsBrotli && (status === 200 || status === 404)) {
      held = { status, headers };
      return res;
    }
    return release().writeHead(status, headers);
  }) as typeof res.writeHead;

  res.write = ((chunk: Buffer | string) => {
    chunks.push(Buffer.from(chunk));
    return true;
  }) as typeof res.write;

  res.end = ((chunk?: Buffer | string) => {
    if (held === undefined) {
      return release().end(chunk);
    }
    if (chunk !== undefined) {
      chunks.push(Buffer.from(chunk));
    }
    void sendCompressed(held.status, held.headers);
    return res;
  }) as typeof res.end;

  async function sendCompressed(status: number, headers: OutgoingHttpHeaders): Promise<void> {
    // All unknown paths share one page.
    const key = status === 404 ? '404' : path;
    const body = await compressOnce(store, key, chunks);
    const length = { 'Content-Encoding': 'br', 'Content-Length': body.length };
    release()
      .writeHead(status, { ...headers, ...length })
      .end(body);
  }
}

export function isText(contentType: string): boolean {
  return /^text\/|javascript|json|xml/.test(contentType);
}

const brotli = promisify(brotliCompress);

function compressOnce(store: BrotliStore, key: string, chunks: Buffer[]): Promise<Buffer> {
  const known = store.get(key);
  if (known !== undefined) {
    return known;
  }
  const body = brotli(Buffer.concat(chunks), {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  });
  store.set(key, body);
  return body;
}
