import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import * as v from 'valibot';

/** The sentences of a document that were translated already, kept beside it until it is finished. */
export interface UnfinishedWork {
  /** Null when it was not translated. */
  find(key: string): string | null;
  /** On the disk when it returns. */
  keep(key: string, english: string): void;
  /** The document is finished. */
  remove(): void;
}

const record = v.object({ key: v.string(), english: v.string() });

/** Opens a file of JSON lines, or begins one. A line that was cut off as it was written is passed over. */
export function openUnfinishedWork(file: string): UnfinishedWork {
  const known = new Map<string, string>();
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  for (const line of lines) {
    const kept = parseRecord(line);
    if (kept) known.set(kept.key, kept.english);
  }
  // What follows a line that was cut off begins a line of its own.
  let lead = lines.at(-1) ? '\n' : '';
  return {
    find: (key) => known.get(key) ?? null,
    keep(key, english) {
      known.set(key, english);
      appendFileSync(file, `${lead}${JSON.stringify({ key, english })}\n`);
      lead = '';
    },
    remove: () => rmSync(file, { force: true }),
  };
}

function parseRecord(line: string): v.InferOutput<typeof record> | null {
  let content: unknown;
  try {
    content = JSON.parse(line);
  } catch {
    return null;
  }
  const parsed = v.safeParse(record, content);
  return parsed.success ? parsed.output : null;
}
