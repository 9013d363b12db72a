import type { Entry } from '@/glossary/entry';
import { parseEntries } from '@/glossary/parse-entries';
import type { GlossaryFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';
import { sameValue } from '@/lib/base/same-value';
import type { KeptBatch, KeptEntry } from '@/lib/store/kept/kept-records';
import type { Glossary } from '@/lib/store/state/glossary-state';
import {
  builtInGlossaryId,
  byPlace,
  type GlossaryRecords,
  placedGlossaries,
} from './glossary-records';

/** What was built last, so that what says the same stays the same objects. */
interface Assembled {
  /** By id; of batches, those that were edited. */
  readonly entries: Map<string, Entry>;
  readonly batches: Map<string, AssembledBatch>;
}

interface AssembledBatch {
  readonly record: KeptBatch;
  readonly entries: readonly Entry[];
  /** Whether edits of their fields are in them. */
  readonly isEdited: boolean;
}

/**
 * Creates what builds the glossaries from the records, in order of precedence. An entry whose glossary is
 * gone is in none of them. A failure names the fields that the glossary does not allow.
 *
 * An entry that says the same as in what was built last stays the same object, and a batch that nothing has
 * touched is not looked through again: there may be a hundred thousand entries in them.
 */
export function createAssembler(
  builtIn: readonly Entry[],
): (records: GlossaryRecords) => Result<readonly Glossary[], GlossaryFailure> {
  let last: Assembled = { entries: new Map(), batches: new Map() };
  return (records) => {
    const { fields } = records;
    const now: Assembled = { entries: new Map(), batches: new Map() };
    const problems: GlossaryFailure['problems'][number][] = [];
    const same = (entry: Entry): Entry => {
      const kept = sameAs(last.entries.get(entry.id), entry);
      now.entries.set(entry.id, kept);
      return kept;
    };
    const readEdited = (original: Entry): readonly Entry[] => {
      const parsed = parseEntries([mergeFields(original, records)]);
      if (!parsed.ok) problems.push(...parsed.failure.problems);
      return parsed.ok ? parsed.value.map(same) : [];
    };
    const readSingle = (original: Entry): readonly Entry[] =>
      fields.has(original.id) ? readEdited(original) : [same(original)];
    const readBatch = (record: KeptBatch): readonly Entry[] => {
      const before = last.batches.get(record.id);
      const isEdited = fields.size > 0 && record.entries.some(({ id }) => fields.has(id));
      const isUntouched = before?.record === record && !before.isEdited && !isEdited;
      const batch = isUntouched
        ? before
        : { record, isEdited, entries: readTouched(record, before, fields, readEdited) };
      now.batches.set(record.id, batch);
      return batch.entries;
    };
    const own = recordsByGlossary(records);
    const glossaries = placedGlossaries(records).map(({ id, name }): Glossary => {
      if (id === builtInGlossaryId) {
        return { id, name: '', isBuiltIn: true, entries: builtIn.flatMap(readSingle) };
      }
      const entries = (own.get(id) ?? [])
        .toSorted(byPlace)
        .flatMap((record) => ('entries' in record ? readBatch(record) : readSingle(record.entry)));
      return { id, name, isBuiltIn: false, entries };
    });
    if (problems.length > 0) return fail({ code: 'glossary-invalid', problems });
    last = now;
    return succeed(glossaries);
  };
}

/** Most of many entries were not edited, and are taken as they are. */
function readTouched(
  { entries }: KeptBatch,
  before: AssembledBatch | undefined,
  fields: GlossaryRecords['fields'],
  readEdited: (original: Entry) => readonly Entry[],
): readonly Entry[] {
  if (before === undefined && fields.size === 0) return entries;
  const known = new Map(before?.entries.map((entry) => [entry.id, entry]));
  return entries.flatMap((entry) =>
    fields.has(entry.id) ? readEdited(entry) : sameAs(known.get(entry.id), entry),
  );
}

const sameAs = (before: Entry | undefined, entry: Entry): Entry =>
  before !== undefined && sameValue(before, entry) ? before : entry;

function recordsByGlossary({
  entries,
  batches,
}: GlossaryRecords): ReadonlyMap<string, readonly (KeptEntry | KeptBatch)[]> {
  const own = new Map<string, (KeptEntry | KeptBatch)[]>();
  for (const record of [...entries.values(), ...batches.values()]) {
    const beside = own.get(record.glossary);
    if (beside) beside.push(record);
    else own.set(record.glossary, [record]);
  }
  return own;
}

/** The result need not be an entry: a kept value may be of the wrong kind for its field. */
const mergeFields = (original: Entry, { fields }: GlossaryRecords): object => ({
  ...original,
  ...Object.fromEntries(fields.get(original.id) ?? []),
});
