import * as v from 'valibot';
import type { GlossaryPreview, ImportChoices, Taken } from '@/glossary/import/preview';
import type { GlossaryFileFailure } from '@/lib/base/failure';
import type { KeyedEntry } from './plan-import';

/** What the page asks of the worker that reads a glossary's file: one file a worker. */
export interface PreviewRequest {
  readonly file: Blob;
  readonly choices: ImportChoices;
}

/** An entry that would be taken, with what is told of it. */
export type KeyedTaken = KeyedEntry & Pick<Taken, 'readings' | 'unknownStatuses'>;

/** What the worker answers: the entries in parts, so that the page is not held up, and then the rest. */
export type PreviewReply =
  /** Its code is there, and it begins. */
  | { readonly kind: 'begun' }
  | { readonly kind: 'taken'; readonly part: readonly KeyedTaken[] }
  | { readonly kind: 'read'; readonly preview: Omit<GlossaryPreview, 'taken'> }
  | { readonly kind: 'refused'; readonly failure: GlossaryFileFailure };

/**
 * Only the outline is checked: the two ends are built together, and each field of 100,000 entries would
 * take the page seconds.
 */
const reply = v.variant('kind', [
  v.object({ kind: v.literal('begun') }),
  v.object({
    kind: v.literal('taken'),
    part: v.custom<readonly KeyedTaken[]>((value) => Array.isArray(value)),
  }),
  v.object({
    kind: v.literal('read'),
    preview: v.custom<Omit<GlossaryPreview, 'taken'>>((value) => typeof value === 'object'),
  }),
  v.object({
    kind: v.literal('refused'),
    failure: v.custom<GlossaryFileFailure>((value) => typeof value === 'object'),
  }),
]);

const request = v.object({
  file: v.instance(Blob),
  choices: v.custom<ImportChoices>((value) => typeof value === 'object'),
});

/** Throws on anything else: the two ends are built together, so that would be a bug. */
export const parsePreviewReply = (message: unknown): PreviewReply => v.parse(reply, message);

/** Throws on anything else, as `parsePreviewReply` does. */
export const parsePreviewRequest = (message: unknown): PreviewRequest => v.parse(request, message);
