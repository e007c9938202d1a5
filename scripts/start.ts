import { join } from 'node:path';
import { buildSite, normaliseBase } from './build-site.ts';
import { repoRoot } from './run.ts';
import { startStaticServer } from './static-server.ts';

const site = {
  outDir: 'dist',
  base: normaliseBase(process.env['BASE_PATH']),
  siteUrl: process.env['SITE_URL'],
};

const code = await buildSite(site);
if (code === 0) {
  await serve();
} else {
  process.exitCode = code;
}

async function serve(): Promise<void> {
  const wanted = Number(process.env['PORT'] ?? 4321);
  const root = join(repoRoot, site.outDir);
  const server = await startStaticServer({ root, base: site.base, port: wanted });
  if (server.port !== wanted) {
    console.log(`\nPort ${wanted} is taken, so another one is used.`);
  }
  console.log(`\nThe site is ready:\n\n  ${server.url}\n\nStop it with Ctrl+C.\n`);

  const stop = async () => {
    await server.close();
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
