import { assertNever } from '@/lib/base/assert-never';
import type { ModelFailure } from '@/lib/base/failure';
import { fail, type Result } from '@/lib/base/result';
import type { ModelIdentity, SourceSegment, Translator } from '../translator';
import type { Port } from './message-port';
import { parseRequest, type WorkerReply } from './protocol';

/**
 * Answers the messages of a port at the worker's end, with a translator that is created when the first
 * model is asked for. One worker serves one model.
 */
export function serveTranslator(port: Port, createTranslator: (model: string) => Translator): void {
  let translator: Translator | null = null;
  const running = new Map<number, AbortController>();
  /** The segments of translations that have not begun, by request. */
  const handedOver = new Map<number, readonly SourceSegment[]>();
  const reply = (message: WorkerReply) => port.postMessage(message);

  const load = async (request: number, model: string): Promise<void> => {
    translator ??= createTranslator(model);
    let result: Result<ModelIdentity, ModelFailure>;
    try {
      result = await translator.load((news) => reply({ ...news, request }));
    } catch (error) {
      result = fail({ code: 'model-not-loadable', detail: String(error) });
    }
    reply(
      result.ok
        ? { kind: 'loaded', request, model: result.value }
        : { kind: 'failed', request, failure: result.failure },
    );
  };

  const translate = async (request: number, segments: readonly SourceSegment[]): Promise<void> => {
    const controller = new AbortController();
    running.set(request, controller);
    const waiting = new Set(segments.map(({ id }) => id));
    try {
      if (!translator) throw new Error('No model was loaded');
      await translator.translate(
        segments,
        (outcome) => {
          if (outcome.status !== 'drafted') waiting.delete(outcome.id);
          reply({ kind: 'outcome', request, outcome });
        },
        controller.signal,
      );
    } catch (error) {
      const failure = { code: 'translation-failed', detail: String(error) } as const;
      for (const id of waiting) {
        reply({ kind: 'outcome', request, outcome: { status: 'failed', id, failure } });
      }
    } finally {
      running.delete(request);
    }
    reply({ kind: controller.signal.aborted ? 'cancelled' : 'done', request });
  };

  /** Adds further segments of a translation, and returns all so far. */
  const gather = (request: number, segments: readonly SourceSegment[]) => {
    const all = [...(handedOver.get(request) ?? []), ...segments];
    handedOver.set(request, all);
    return all;
  };

  port.addEventListener('message', ({ data }) => {
    const message = parseRequest(data);
    switch (message.kind) {
      case 'load':
        void load(message.request, message.model);
        return;
      case 'hand-over':
        gather(message.request, message.segments);
        return;
      case 'translate': {
        const segments = gather(message.request, message.segments);
        handedOver.delete(message.request);
        void translate(message.request, segments);
        return;
      }
      case 'cancel':
        handedOver.delete(message.request);
        // A translation that has ended has been answered already.
        running.get(message.request)?.abort();
        return;
      case 'prioritise':
        translator?.prioritise(message.ids);
        return;
      case 'are-you-alive':
        reply({ kind: 'alive' });
        return;
      default:
        assertNever(message);
    }
  });
}
