import type { Vocabulary } from '../vocabulary.ts';
import { quoted } from './speak.ts';

/** A source as it is named to readers: publisher, title, year and what kind of text it is. */
export function citation(vocabulary: Vocabulary, id: string): string {
  const source = vocabulary.sources.find((known) => known.id === id);
  if (source === undefined) throw new Error(`no source ${id}`);
  const title = source.title === null ? null : quoted(source.title, vocabulary);
  const named = [source.publisher, title].filter((part) => part !== null).join(', ');
  const kind = vocabulary.names.sources[id];
  const about = [source.year, kind].filter((part) => part !== null && part !== undefined);
  return `${named} (${about.join(', ')})`;
}
