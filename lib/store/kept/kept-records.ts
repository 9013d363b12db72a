import * as v from 'valibot';
import type { Entry } from '@/glossary/entry';
import type { Handling } from '@/glossary/findings/decisions';
import { parseEntries } from '@/glossary/parse-entries';
import { modelIdentity } from '@/lib/mt/model-identity';
import { segmentTranslation } from '@/lib/mt/segment-translation';
import {
  type ModelIdentity,
  type Quality,
  qualities,
  type SegmentTranslation,
} from '@/lib/mt/translator';
import { recordParser } from './record-parser';

/** A post-edit. Its article, its place and its French find its sentence again. */
export interface KeptPostEdit {
  readonly article: string;
  readonly segment: string;
  readonly source: string;
  readonly text: string;
  readonly machine: string | null;
}

/** A glossary's name and place. The built-in one is kept for its place alone. */
export interface KeptGlossary {
  readonly id: string;
  readonly name: string;
  /** The glossary with the lowest place comes first. */
  readonly place: number;
}

/** An entry as the reader added it. Edits of its fields are kept apart, like those of a built-in one. */
export interface KeptEntry {
  /** The id of the entry. */
  readonly id: string;
  readonly glossary: string;
  /** The place among the entries of its glossary; the lowest comes first. */
  readonly place: number;
  readonly entry: Entry;
}

/** Entries that came together, as from a file. One record of them is quicker kept than a thousand. */
export interface KeptBatch {
  readonly id: string;
  readonly glossary: string;
  /** The place among the entries and batches of its glossary; the lowest comes first. */
  readonly place: number;
  readonly entries: readonly Entry[];
}

/** A decision about the terms of an article or its doubtful places; `of` tells decisions of one article and kind apart. */
export type KeptDecision = { readonly article: string; readonly of: string } & (
  | {
      readonly kind: 'sense';
      /** Senses that were chosen later have a higher order. */
      readonly order: number;
    }
  | {
      readonly kind: 'place';
      readonly segment: string;
      /** The French of the segment, in which `start` counts. */
      readonly source: string;
      readonly start: number;
      readonly entry: string;
      readonly handling: Handling | null;
    }
  | { readonly kind: 'glossary-off' }
  | {
      /** The reader said that the English is right; `of` is the name of the flag that doubted it. */
      readonly kind: 'flag-accepted';
      readonly segment: string;
      /** The French of the segment, and the English that is right. */
      readonly source: string;
      readonly english: string;
    }
);

/** An edited field of an entry. Each is kept by itself, so that two tabs do not overwrite each other. */
export interface KeptFieldEdit {
  readonly entry: string;
  readonly field: string;
  readonly value: string | boolean | readonly string[];
  /** What the entry said without the edit, when the field was edited. */
  readonly builtIn: string | boolean | readonly string[];
}

/** Something half written, by what it is a draft of. */
export interface KeptDraft {
  readonly of: string;
  readonly fields: Readonly<Record<string, string>>;
}

export type KeptSetting =
  /** The model as it was when it was loaded last. */
  | { readonly name: 'model'; readonly value: ModelIdentity }
  | { readonly name: 'quality'; readonly value: Quality }
  /** The translation memories in their order; their pairs lie in a database of their own. */
  | { readonly name: 'memories'; readonly value: readonly KeptMemory[] }
  /** The id of the article that was opened last, in any tab. */
  | { readonly name: 'last-article'; readonly value: string };

export interface KeptMemory {
  readonly id: string;
  readonly name: string;
  /** How many pairs it has. */
  readonly pairs: number;
}

/** What earlier visits chose; null where they chose nothing. */
export interface Settings {
  readonly model: ModelIdentity | null;
  readonly quality: Quality | null;
  readonly lastArticle: string | null;
}

export function settingsOf(kept: readonly KeptSetting[]): Settings {
  let settings: Settings = { model: null, quality: null, lastArticle: null };
  for (const setting of kept) {
    if (setting.name === 'model') settings = { ...settings, model: setting.value };
    else if (setting.name === 'quality') settings = { ...settings, quality: setting.value };
    else if (setting.name === 'last-article')
      settings = { ...settings, lastArticle: setting.value };
  }
  return settings;
}

/** Sentences that were kept before translations said what became of their terms lack `steering`. */
const keptTranslation = v.object({
  ...segmentTranslation.entries,
  steering: v.optional(segmentTranslation.entries.steering, []),
});

const postEdit = v.object({
  article: v.string(),
  segment: v.string(),
  source: v.string(),
  text: v.string(),
  machine: v.nullable(v.string()),
});

const fieldValue = v.union([v.string(), v.boolean(), v.array(v.string())]);
const fieldEdit = v.object({
  entry: v.string(),
  field: v.string(),
  value: fieldValue,
  builtIn: fieldValue,
});

const glossary = v.object({ id: v.string(), name: v.string(), place: v.number() });
const ownEntry = v.object({
  id: v.string(),
  glossary: v.string(),
  place: v.number(),
  entry: v.unknown(),
});

const entryBatch = v.object({
  id: v.string(),
  glossary: v.string(),
  place: v.number(),
  entries: v.array(v.unknown()),
});

const ofArticle = { article: v.string(), of: v.string() };
const decision = v.variant('kind', [
  v.object({ ...ofArticle, kind: v.literal('sense'), order: v.number() }),
  v.object({
    ...ofArticle,
    kind: v.literal('place'),
    segment: v.string(),
    source: v.string(),
    start: v.number(),
    entry: v.string(),
    handling: v.nullable(v.picklist(['accepted', 'required'])),
  }),
  v.object({ ...ofArticle, kind: v.literal('glossary-off') }),
  v.object({
    ...ofArticle,
    kind: v.literal('flag-accepted'),
    segment: v.string(),
    source: v.string(),
    english: v.string(),
  }),
]);

const draft = v.object({ of: v.string(), fields: v.record(v.string(), v.string()) });

const setting = v.variant('name', [
  v.object({
    name: v.literal('model'),
    value: modelIdentity,
  }),
  v.object({
    name: v.literal('quality'),
    value: v.picklist(qualities),
  }),
  v.object({
    name: v.literal('memories'),
    value: v.array(v.object({ id: v.string(), name: v.string(), pairs: v.number() })),
  }),
  v.object({ name: v.literal('last-article'), value: v.string() }),
]);

export const parseTranslation: (data: unknown) => SegmentTranslation | null =
  recordParser(keptTranslation);
export const parsePostEdit: (data: unknown) => KeptPostEdit | null = recordParser(postEdit);
export const parseFieldEdit: (data: unknown) => KeptFieldEdit | null = recordParser(fieldEdit);
export const parseGlossary: (data: unknown) => KeptGlossary | null = recordParser(glossary);
export const parseDecision: (data: unknown) => KeptDecision | null = recordParser(decision);
export const parseDraft: (data: unknown) => KeptDraft | null = recordParser(draft);
export const parseSetting: (data: unknown) => KeptSetting | null = recordParser(setting);

export function parseKeptEntry(data: unknown): KeptEntry | KeptBatch | null {
  const batch = v.safeParse(entryBatch, data);
  if (batch.success) {
    const read = parseEntries(batch.output.entries);
    return read.ok ? { ...batch.output, entries: read.value } : null;
  }
  const parsed = v.safeParse(ownEntry, data);
  if (!parsed.success) return null;
  const read = parseEntries([parsed.output.entry]);
  const [entry] = read.ok ? read.value : [];
  return entry && entry.id === parsed.output.id ? { ...parsed.output, entry } : null;
}
