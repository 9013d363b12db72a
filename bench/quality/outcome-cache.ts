import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { type SourceSegment, type SteeringOutcome, steeringOutcomes } from '@/lib/mt/translator';

/** What is kept of a translated sentence. */
export interface Translated {
  readonly text: string;
  /** One a wanted term, in their order. */
  readonly outcomes: readonly SteeringOutcome[];
  readonly tokens: number;
}

/** Translated sentences in a file, so that a run goes on where another was stopped. */
export interface OutcomeCache {
  get(segment: SourceSegment): Translated | null;
  keep(segment: SourceSegment, translated: Translated): void;
  /** Sentences kept since it was opened: the others were there. */
  readonly added: number;
}

const kept = v.object({
  key: v.string(),
  text: v.string(),
  outcomes: v.array(v.picklist(steeringOutcomes)),
  tokens: v.number(),
});

/**
 * @param file one JSON object a line; made when needed
 * @param engine what else decides the answer: the digests of the model and of the engine's sources
 */
export function openOutcomeCache(file: string, engine: string): OutcomeCache {
  mkdirSync(dirname(file), { recursive: true });
  const known = new Map<string, Translated>();
  for (const line of readLines(file)) {
    const read = v.safeParse(kept, parseOrNull(line));
    // A line cut short by a stop is translated again.
    if (read.success) known.set(read.output.key, read.output);
  }
  const keyOf = ({ text, terms }: SourceSegment) => digestOf([engine, text, JSON.stringify(terms)]);
  let added = 0;
  return {
    get added() {
      return added;
    },
    get: (segment) => known.get(keyOf(segment)) ?? null,
    keep(segment, translated) {
      const key = keyOf(segment);
      known.set(key, translated);
      added += 1;
      appendFileSync(file, `${JSON.stringify({ key, ...translated })}\n`);
    },
  };
}

function readLines(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}

function parseOrNull(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** SHA-256, in hex, of every TypeScript and JSON file in the folders, with their names. */
export const digestSources = (folders: readonly string[]): string =>
  digestOf(
    folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:ts|json)$/.test(name))
        .sort()
        .flatMap((name) => [name, readFileSync(join(folder, name), 'utf8')]),
    ),
  );

function digestOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\u0000');
  return hash.digest('hex');
}
