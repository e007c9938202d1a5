import type { z } from 'astro/zod';

/** One mistake in a content file, as its author should read it. */
export interface Problem {
  readonly file: string;
  readonly at: string;
  readonly message: string;
}

/**
 * Checks a file against a schema.
 * @throws Error that names the file, the place and what to mend, for every mistake found.
 */
export function parseFile<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  data: unknown,
): z.infer<Schema> {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  return refuse(
    result.error.issues.map((issue) => ({
      file,
      at: placeOf(data, issue.path),
      message: issue.message,
    })),
  );
}

/** @throws Error listing the problems, when there are any. */
export function refuseIfAny(problems: readonly Problem[]): void {
  if (problems.length > 0) refuse(problems);
}

function refuse(problems: readonly Problem[]): never {
  const lines = problems.map(({ file, at, message }) => `  ${file} · ${at}: ${message}`);
  throw new Error(`The content has ${problems.length} mistake(s):\n${lines.join('\n')}`);
}

/** The path with list places replaced by the id that stands there, where there is one. */
function placeOf(data: unknown, path: readonly PropertyKey[]): string {
  const named: string[] = [];
  let here: unknown = data;
  for (const step of path) {
    here = isRecord(here) ? here[String(step)] : undefined;
    const id = isRecord(here) ? here['id'] : undefined;
    named.push(typeof step === 'number' && typeof id === 'string' ? id : String(step));
  }
  return named.join(' · ') || 'the whole file';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
