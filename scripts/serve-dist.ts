import { resolve } from 'node:path';
import { normaliseBase } from './build-site.ts';
import { startStaticServer } from './static-server.ts';

// Started by the browser tests, which know the port: a taken one is an error here.
const [root, base, port] = process.argv.slice(2);
if (root === undefined || base === undefined || port === undefined) {
  console.error('Usage: serve-dist.ts <root> <base> <port>');
  process.exit(2);
}

try {
  const server = await startStaticServer({
    root: resolve(root),
    base: normaliseBase(base),
    port: Number(port),
    strictPort: true,
  });
  console.log(`${root} is served on ${server.url}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
