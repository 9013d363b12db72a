import * as v from 'valibot';
import type { Entry } from '@/glossary/entry';
import type { Handling } from '@/glossary/findings/decisions';
import { parseEntries } from '@/glossary/parse-entries';
import { modelIdentity } from '@/lib/mt/model-identity';
import { segmentTranslation } from '@/lib/mt/segment-translation';
import type { ModelIdentity, SegmentTranslation } from '@/lib/mt/translator';

/** An edited sentence, found again by its article, its place and its French. */
export interface KeptPostEdit {
  readonly article: string;
  readonly segment: string;
  readonly source: string;
  readonly text: string;
  readonly machine: string | null;
}

/** The name and the place of a glossary; of the built-in one, its place alone. */
export interface KeptGlossary {
  readonly id: string;
  readonly name: string;
  /** Lower comes first. */
  readonly place: number;
}

/** An entry of the reader's own, as it was added; its fields are edited as those of a built-in one. */
export interface KeptEntry {
  /** The entry's. */
  readonly id: string;
  readonly glossary: string;
  /** Among the entries of its glossary; lower comes first. */
  readonly place: number;
  readonly entry: Entry;
}

/** Something decided about the terms of an article; `of` tells those of one article and kind apart. */
export type KeptDecision = { readonly article: string; readonly of: string } & (
  | {
      readonly kind: 'sense';
      /** Of two senses that the reader has meant, the higher was chosen later. */
      readonly order: number;
    }
  | {
      readonly kind: 'place';
      readonly segment: string;
      /** The French of the segment, in which the place counts. */
      readonly source: string;
      readonly start: number;
      readonly entry: string;
      readonly handling: Handling | null;
    }
  | { readonly kind: 'glossary-off' }
);

/** An edited field of a glossary entry. Each stands alone, so that two tabs lose none to each other. */
export interface KeptFieldEdit {
  readonly entry: string;
  readonly field: string;
  readonly value: string | boolean | readonly string[];
  /** What the built-in entry said when the field was first edited. */
  readonly builtIn: string | boolean | readonly string[];
}

export type KeptSetting =
  /** As it was when it was loaded last. */
  | { readonly name: 'model'; readonly value: ModelIdentity }
  /** Null for the one that comes with the app. */
  | {
      readonly name: 'last-article';
      readonly value: { readonly title: string; readonly text: string } | null;
    };

/** The choices of earlier visits; null where there was none. */
export interface Settings {
  readonly model: ModelIdentity | null;
  readonly lastArticle: { readonly title: string; readonly text: string } | null;
}

export function settingsOf(kept: readonly KeptSetting[]): Settings {
  let settings: Settings = { model: null, lastArticle: null };
  for (const setting of kept) {
    if (setting.name === 'model') settings = { ...settings, model: setting.value };
    else settings = { ...settings, lastArticle: setting.value };
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
]);

const setting = v.variant('name', [
  v.object({
    name: v.literal('model'),
    value: modelIdentity,
  }),
  v.object({
    name: v.literal('last-article'),
    value: v.nullable(v.object({ title: v.string(), text: v.string() })),
  }),
]);

/** Null for a record that is broken, or written by a version of the app that is not this one. */
const parser =
  <Record>(schema: v.GenericSchema<unknown, Record>) =>
  (data: unknown): Record | null => {
    const parsed = v.safeParse(schema, data);
    return parsed.success ? parsed.output : null;
  };

export const parseTranslation: (data: unknown) => SegmentTranslation | null =
  parser(keptTranslation);
export const parsePostEdit: (data: unknown) => KeptPostEdit | null = parser(postEdit);
export const parseFieldEdit: (data: unknown) => KeptFieldEdit | null = parser(fieldEdit);
export const parseGlossary: (data: unknown) => KeptGlossary | null = parser(glossary);
export const parseDecision: (data: unknown) => KeptDecision | null = parser(decision);
export const parseSetting: (data: unknown) => KeptSetting | null = parser(setting);

export function parseKeptEntry(data: unknown): KeptEntry | null {
  const parsed = v.safeParse(ownEntry, data);
  if (!parsed.success) return null;
  const read = parseEntries([parsed.output.entry]);
  const [entry] = read.ok ? read.value : [];
  return entry && entry.id === parsed.output.id ? { ...parsed.output, entry } : null;
}
