import type { LinkTables } from '../schemas/saved/link.ts';
import { makeLink } from './link-copies.ts';
import type { FileResult } from './read-file.ts';

/**
 * The fragment of a private link to what was read from a file, so that it can be looked at where it
 * cannot be kept. Null where nothing was read.
 */
export function linkOfFile(read: FileResult, tables: LinkTables): string | null {
  return read.kind === 'refused' ? null : makeLink(read.assessment, tables, 'everything');
}
