import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';
import * as v from 'valibot';
import type { ArchiveFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';
import {
  parseArticle,
  parseEnglish,
  parseReading,
  parseText,
} from '@/lib/store/kept/kept-articles';
import {
  parseDecision,
  parseFieldEdit,
  parseGlossary,
  parseKeptEntry,
  parsePostEdit,
  parseSetting,
} from '@/lib/store/kept/kept-records';
import { ARCHIVE_VERSION, type Archive } from './archive';

/** A library of 500 articles with its English takes some 5 MB; a memory of 200,000 pairs 20 MB. */
export const largestArchiveBytes = 200_000_000;
/** All files together, unpacked. What a bomb says of itself is refused before it is unpacked. */
const MOST_UNPACKED_BYTES = 600_000_000;
const MOST_FILES = 20_000;

interface ReadArchive {
  readonly archive: Archive;
  /** When it was made, as ISO 8601 writes it; null where it does not say. */
  readonly madeAt: string | null;
}

const manifestSchema = v.object({
  format: v.literal('vis-a-vis'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  madeAt: v.optional(v.nullable(v.string()), null),
});
const memorySchema = v.pipe(
  v.object({ id: v.string(), french: v.array(v.string()), english: v.array(v.string()) }),
  v.check(({ french, english }) => french.length === english.length),
);
const preferencesSchema = v.record(v.string(), v.string());

/** The names that the app writes; a path that leads elsewhere is none of them. */
const fileName =
  /^(?:manifest|preferences|(?:articles|texts|readings|english|postEdits|decisions|fieldEdits|glossaries|entries|settings|memories)\/\d{1,6})\.json$/;

/** Reads a file of everything. Each record goes through the parser that reads it from the database. */
export function readArchive(bytes: Uint8Array): Result<ReadArchive, ArchiveFailure> {
  if (bytes.length > largestArchiveBytes) return tooLarge;
  const unpacked = unpack(bytes);
  if (!unpacked.ok) return unpacked;
  const files = new Map<string, unknown>();
  for (const [name, content] of unpacked.value) {
    const data = parseJson(content);
    if (data === undefined) return fail({ code: 'archive-broken', file: name });
    files.set(name, data);
  }
  const manifest = v.safeParse(manifestSchema, files.get('manifest.json'));
  if (!manifest.success) return fail({ code: 'archive-not-ours' });
  const { version, madeAt } = manifest.output;
  if (version > ARCHIVE_VERSION) return fail({ code: 'archive-newer', version });

  let broken: string | null = null;
  const recordsOf = <Kept>(
    table: string,
    parse: (data: unknown) => Kept | null,
  ): readonly Kept[] => {
    const records: Kept[] = [];
    for (const [name, data] of files) {
      if (!name.startsWith(`${table}/`)) continue;
      for (const each of Array.isArray(data) ? data : [null]) {
        const record = parse(each);
        if (record === null) broken ??= name;
        else records.push(record);
      }
    }
    return records;
  };
  const memories = [...files].flatMap(([name, data]) => {
    if (!name.startsWith('memories/')) return [];
    const parsed = v.safeParse(memorySchema, data);
    if (!parsed.success) broken ??= name;
    return parsed.success ? [parsed.output] : [];
  });
  const preferences = v.safeParse(preferencesSchema, files.get('preferences.json') ?? {});
  if (!preferences.success) broken ??= 'preferences.json';
  const archive: Archive = {
    articles: recordsOf('articles', parseArticle),
    texts: recordsOf('texts', parseText),
    readings: recordsOf('readings', parseReading),
    english: recordsOf('english', parseEnglish),
    postEdits: recordsOf('postEdits', parsePostEdit),
    decisions: recordsOf('decisions', parseDecision),
    fieldEdits: recordsOf('fieldEdits', parseFieldEdit),
    glossaries: recordsOf('glossaries', parseGlossary),
    entries: recordsOf('entries', parseKeptEntry),
    settings: recordsOf('settings', parseSetting),
    memories,
    preferences: preferences.success ? preferences.output : {},
  };
  return broken === null
    ? succeed({ archive, madeAt })
    : fail({ code: 'archive-broken', file: broken });
}

const tooLarge = fail({ code: 'archive-too-large', limitBytes: largestArchiveBytes } as const);

/** Thrown out of the reader of zips, which has no other way to be stopped. */
class Refusal extends Error {
  constructor(readonly failure: ArchiveFailure) {
    super(failure.code);
  }
}

function unpack(
  bytes: Uint8Array,
): Result<readonly (readonly [string, Uint8Array])[], ArchiveFailure> {
  let unpackedBytes = 0;
  const seen = new Set<string>();
  const check = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (!fileName.test(name) || seen.has(name)) throw new Refusal({ code: 'archive-not-ours' });
    seen.add(name);
    unpackedBytes += originalSize;
    // A file is unpacked into the room that it says it needs, and into no more.
    if (unpackedBytes > MOST_UNPACKED_BYTES || seen.size > MOST_FILES) {
      throw new Refusal(tooLarge.failure);
    }
    return true;
  };
  try {
    return succeed(Object.entries(unzipSync(bytes, { filter: check })));
  } catch (error) {
    if (error instanceof Refusal) return fail(error.failure);
    // The library throws plain errors for all that is no zip, and for a broken one.
    return fail({ code: 'archive-not-ours' });
  }
}

/** Undefined where it is no JSON. */
function parseJson(content: Uint8Array): unknown {
  try {
    return JSON.parse(strFromU8(content));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
