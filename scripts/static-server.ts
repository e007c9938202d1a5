import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, readHeaderRules } from './headers-file.ts';
import { type BrotliStore, compressText } from './text-compression.ts';

export interface StaticServerOptions {
  /** The folder with the built site. */
  readonly root: string;
  /** The path the site lives under: '/' or '/x/'. */
  readonly base: string;
  /** The wanted port; 0 takes any free one. */
  readonly port: number;
  readonly host?: string;
  /** Fail when the port is taken instead of moving to a free one. */
  readonly strictPort?: boolean;
}

export interface StaticServer {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Serves a built site the way a static host does: its `_headers`, its 404 page, compressed. */
export async function startStaticServer(options: StaticServerOptions): Promise<StaticServer> {
  const { root, base, port, host = '127.0.0.1', strictPort = false } = options;
  if (!existsSync(join(root, 'index.html'))) {
    throw new Error(`There is no built site in ${root}: run \`npm run build\` first.`);
  }
  const server = createServer(createHandler(root, base));
  const bound = await listen(server, port, host, strictPort);
  return {
    url: `http://${host}:${bound}${base}`,
    port: bound,
    close: () => close(server),
  };
}

type Handler = (req: IncomingMessage, res: ServerResponse) => void;

function createHandler(root: string, base: string): Handler {
  const rules = readHeaderRules(join(root, '_headers'));
  // maxAge 0: files are asked for anew each time, unless a rule in _headers says otherwise.
  const serveFile = sirv(root, { dev: false, etag: true, maxAge: 0 });
  const store: BrotliStore = new Map();

  return (req, res) => {
    // A file that vanished since the start (by a new build) must not end the server.
    res.on('pipe', (source) => source.on('error', () => res.destroy()));

    const { path, query } = splitUrl(req.url ?? '/');
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      res.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    if (`${path}/` === base) {
      res.writeHead(308, { Location: `${base}${query}` }).end();
      return;
    }
    const sitePath = path.startsWith(base) ? path.slice(base.length - 1) : undefined;
    for (const [name, value] of headersFor(rules, sitePath ?? path)) {
      res.setHeader(name, value);
    }
    compressText(req, res, store, sitePath ?? path);
    if (sitePath === undefined || sitePath === '/_headers') {
      sendNotFound(root, res);
      return;
    }
    req.url = `${sitePath}${query}`;
    serveFile(req, res, () => sendNotFound(root, res));
  };
}

function splitUrl(url: string): { path: string; query: string } {
  const mark = url.indexOf('?');
  return mark === -1
    ? { path: url, query: '' }
    : { path: url.slice(0, mark), query: url.slice(mark) };
}

function sendNotFound(root: string, res: ServerResponse): void {
  const page = join(root, '404.html');
  const body = existsSync(page) ? readFileSync(page) : Buffer.from('Not found\n');
  const type = existsSync(page) ? 'text/html;charset=utf-8' : 'text/plain;charset=utf-8';
  // What is missing now may exist after the next build.
  res.setHeader('Cache-Control', 'no-cache');
  res.writeHead(404, { 'Content-Type': type, 'Content-Length': body.length });
  res.end(body);
}

async function listen(
  server: Server,
  port: number,
  host: string,
  strictPort: boolean,
): Promise<number> {
  try {
    return await listenOn(server, port, host);
  } catch (error) {
    if (!isPortTaken(error) || strictPort) {
      throw error;
    }
    return listenOn(server, 0, host);
  }
}

function listenOn(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
