import * as v from 'valibot';

/** What the page asks of the worker that has the memories. Each question has a number and one answer. */
export type MemoryRequest = { readonly request: number } & (
  | { readonly kind: 'open'; readonly ids: readonly string[] }
  | { readonly kind: 'add'; readonly id: string; readonly file: Blob }
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'recall'; readonly sentences: readonly string[] }
  | { readonly kind: 'find-similar'; readonly sentence: string }
  | { readonly kind: 'find-words'; readonly words: string; readonly language: 'fr' | 'en' }
);

const request = { request: v.number() };

const memoryRequest = v.variant('kind', [
  v.object({ ...request, kind: v.literal('open'), ids: v.array(v.string()) }),
  v.object({ ...request, kind: v.literal('add'), id: v.string(), file: v.instance(Blob) }),
  v.object({ ...request, kind: v.literal('remove'), id: v.string() }),
  v.object({ ...request, kind: v.literal('recall'), sentences: v.array(v.string()) }),
  v.object({ ...request, kind: v.literal('find-similar'), sentence: v.string() }),
  v.object({
    ...request,
    kind: v.literal('find-words'),
    words: v.string(),
    language: v.picklist(['fr', 'en']),
  }),
]);

const pair = { memory: v.string(), french: v.string(), english: v.string() };

const failure = v.variant('code', [
  v.object({ code: v.literal('memory-file-unreadable') }),
  v.object({ code: v.literal('memory-file-too-large'), limitBytes: v.number() }),
  v.object({ code: v.literal('memory-file-unknown'), root: v.nullable(v.string()) }),
  v.object({ code: v.literal('memory-file-malformed'), line: v.number(), detail: v.string() }),
  v.object({ code: v.literal('memory-file-without-pairs'), units: v.number() }),
]);

const added = v.object({
  pairs: v.number(),
  leftOut: v.array(
    v.object({
      line: v.number(),
      problem: v.picklist(['no-french', 'no-english', 'not-translated', 'too-long']),
    }),
  ),
  leftOutCount: v.number(),
  isKept: v.boolean(),
});

/** By the kind of the question. */
export const answerSchemas = {
  open: v.undefined(),
  add: v.variant('ok', [
    v.object({ ok: v.literal(true), value: added }),
    v.object({ ok: v.literal(false), failure }),
  ]),
  remove: v.undefined(),
  recall: v.array(v.nullable(v.object({ text: v.string(), memory: v.string() }))),
  'find-similar': v.array(v.object({ ...pair, likeness: v.number() })),
  'find-words': v.object({ total: v.number(), pairs: v.array(v.object(pair)) }),
} as const;

const reply = v.object({ request: v.number(), answer: v.optional(v.unknown()) });

/** Throws on anything else: the two ends are built together, so that would be a bug. */
export const parseMemoryRequest = (message: unknown): MemoryRequest =>
  v.parse(memoryRequest, message);

/** Throws on anything else, as `parseMemoryRequest` does. */
export const parseMemoryReply = (message: unknown): { request: number; answer?: unknown } =>
  v.parse(reply, message);
