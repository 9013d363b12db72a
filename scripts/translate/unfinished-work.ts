import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import * as v from 'valibot';
import type { Link } from '@/lib/mt/translator';

/** What is kept of a translated sentence. */
export interface FinishedSentence {
  readonly english: string;
  readonly links: readonly Link[];
}

/** The translated sentences of a document, kept beside it until it is finished. */
export interface UnfinishedWork {
  /** Finds a sentence; null when it was not translated. */
  find(key: string): FinishedSentence | null;
  /** Keeps a sentence, which is on the disk when this returns. */
  keep(key: string, sentence: FinishedSentence): void;
  /** Removes the file, because the document is finished. */
  remove(): void;
}

const span = v.object({ start: v.number(), end: v.number() });
const record = v.object({
  key: v.string(),
  english: v.string(),
  links: v.array(v.object({ source: span, target: span, score: v.number() })),
});

/** Opens a file of JSON lines, or creates one. A line that was cut off as it was written is skipped. */
export function openUnfinishedWork(file: string): UnfinishedWork {
  const known = new Map<string, FinishedSentence>();
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  for (const line of lines) {
    const kept = parseRecord(line);
    if (kept) known.set(kept.key, { english: kept.english, links: kept.links });
  }
  // A line after one that was cut off starts on a line of its own.
  let lead = lines.at(-1) ? '\n' : '';
  return {
    find: (key) => known.get(key) ?? null,
    keep(key, { english, links }) {
      known.set(key, { english, links });
      appendFileSync(file, `${lead}${JSON.stringify({ key, english, links })}\n`);
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
