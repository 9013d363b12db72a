import * as v from 'valibot';
import type { ModelFailure } from '@/lib/base/failure';
import { modelIdentity } from '../model-identity';
import { segmentTranslation, spanSchema } from '../segment-translation';
import {
  type LoadNews,
  type ModelIdentity,
  qualities,
  type SegmentOutcome,
  type SourceSegment,
} from '../translator';

/**
 * What the page sends to its worker. Each `load` and `translate` has a number and ends exactly once: as
 * `loaded` or `done`, `failed`, or `cancelled`.
 */
export type WorkerRequest =
  | { readonly kind: 'load'; readonly request: number; readonly model: string }
  /** The first segments of a `translate` that follows. It has no answer. */
  | {
      readonly kind: 'hand-over';
      readonly request: number;
      readonly segments: readonly SourceSegment[];
    }
  | {
      readonly kind: 'translate';
      readonly request: number;
      readonly segments: readonly SourceSegment[];
    }
  /** Ends a `translate`. Nothing happens when that has ended already, or has not begun. */
  | { readonly kind: 'cancel'; readonly request: number }
  | { readonly kind: 'prioritise'; readonly ids: readonly string[] }
  /** Asks for any sign of life: it is answered with `alive`. */
  | { readonly kind: 'are-you-alive' };

/** What the worker sends. `identified`, `progress` and `outcome` come before the end of their request. */
export type WorkerReply =
  | (LoadNews & { readonly request: number })
  | { readonly kind: 'loaded'; readonly request: number; readonly model: ModelIdentity }
  | { readonly kind: 'failed'; readonly request: number; readonly failure: ModelFailure }
  | { readonly kind: 'outcome'; readonly request: number; readonly outcome: SegmentOutcome }
  | { readonly kind: 'done'; readonly request: number }
  | { readonly kind: 'cancelled'; readonly request: number }
  | { readonly kind: 'alive' };

const requestNumber = v.pipe(v.number(), v.integer());

const sourceSegment = v.object({
  id: v.string(),
  text: v.string(),
  terms: v.array(
    v.object({
      span: spanSchema,
      target: v.string(),
      isAnnotated: v.boolean(),
      accepted: v.array(v.string()),
      isRequired: v.boolean(),
    }),
  ),
  quality: v.optional(v.picklist(qualities)),
  continues: v.optional(v.object({ prefix: v.string(), known: v.string() })),
});

const request = v.variant('kind', [
  v.object({ kind: v.literal('load'), request: requestNumber, model: v.string() }),
  v.object({
    kind: v.picklist(['hand-over', 'translate']),
    request: requestNumber,
    segments: v.array(sourceSegment),
  }),
  v.object({ kind: v.literal('cancel'), request: requestNumber }),
  v.object({ kind: v.literal('prioritise'), ids: v.array(v.string()) }),
  v.object({ kind: v.literal('are-you-alive') }),
]);

const modelFailure = v.variant('code', [
  v.object({ code: v.literal('model-unknown'), model: v.string() }),
  v.object({ code: v.literal('model-file-missing'), file: v.string() }),
  v.object({
    code: v.literal('model-file-short'),
    file: v.string(),
    expectedBytes: v.number(),
    actualBytes: v.number(),
  }),
  v.object({ code: v.literal('model-file-altered'), file: v.string() }),
  v.object({ code: v.literal('model-of-another-version') }),
  v.object({ code: v.literal('network-unreachable'), file: v.string() }),
  v.object({ code: v.literal('model-file-stalled'), file: v.string() }),
  v.object({ code: v.literal('engine-missing'), file: v.string() }),
  v.object({ code: v.literal('model-not-loadable'), detail: v.string() }),
  v.object({ code: v.literal('model-files-gone') }),
]);

const translationFailure = v.variant('code', [
  v.object({ code: v.literal('worker-died') }),
  v.object({ code: v.literal('translation-failed'), detail: v.string() }),
]);

const outcome = v.variant('status', [
  v.object({
    status: v.picklist(['drafted', 'translated']),
    id: v.string(),
    translation: segmentTranslation,
  }),
  v.object({ status: v.literal('failed'), id: v.string(), failure: translationFailure }),
]);

const reply = v.variant('kind', [
  v.object({ kind: v.literal('identified'), request: requestNumber, model: modelIdentity }),
  v.object({
    kind: v.literal('progress'),
    request: requestNumber,
    progress: v.object({
      source: v.picklist(['site', 'network', 'cache']),
      loadedBytes: v.number(),
      totalBytes: v.number(),
    }),
  }),
  v.object({ kind: v.literal('loaded'), request: requestNumber, model: modelIdentity }),
  v.object({ kind: v.literal('failed'), request: requestNumber, failure: modelFailure }),
  v.object({ kind: v.literal('outcome'), request: requestNumber, outcome }),
  v.object({ kind: v.literal('done'), request: requestNumber }),
  v.object({ kind: v.literal('cancelled'), request: requestNumber }),
  v.object({ kind: v.literal('alive') }),
]);

/** Parses a request. Throws on anything else: both ends are built together, so that would be a bug. */
export const parseRequest = (message: unknown): WorkerRequest => v.parse(request, message);

/** Parses a reply. Throws on anything else, as `parseRequest` does. */
export const parseReply = (message: unknown): WorkerReply => v.parse(reply, message);
