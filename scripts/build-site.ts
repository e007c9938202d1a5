import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { repoRoot, runTool } from './run.ts';

export interface Site {
  readonly outDir: string;
  readonly base: string;
  readonly siteUrl?: string | undefined;
}

/** The two builds the tests use: at the root of a host, and below a path of one. */
export const rootSite: Site = { outDir: 'dist', base: '/' };
export const subPathSite: Site = {
  outDir: 'dist-sub',
  base: '/sub/path/',
  siteUrl: 'https://example.org',
};

/** Resolves to the exit code of the build. */
export async function buildSite(site: Site): Promise<number> {
  const code = await runTool('astro', ['build', '--outDir', site.outDir], {
    env: {
      BASE_PATH: site.base,
      SITE_URL: site.siteUrl,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  if (code !== 0) {
    // Half a site must not be taken for a built one later.
    rmSync(join(repoRoot, site.outDir), { recursive: true, force: true });
  }
  return code;
}

export function isBuilt(site: Site): boolean {
  return existsSync(join(repoRoot, site.outDir, 'index.html'));
}

/** '' and '/' mean the root; 'x', '/x' and '/x/' all mean '/x/'. */
export function normaliseBase(value: string | undefined): string {
  const parts = (value ?? '').split('/').filter((part) => part !== '');
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}
