import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { succeed } from '@/lib/base/result';
import { parseReply, type WorkerReply, type WorkerRequest } from '@/lib/mt/messages/protocol';
import { serveTranslator } from '@/lib/mt/messages/serve-translator';
import type { SegmentOutcome, Translator } from '@/lib/mt/translator';

const model = { id: 'm', digest: 'd', aligns: true, obeysTerms: true };
const segment = (id: string) => ({ id, text: 'Oui.', terms: [] });
const translated = (id: string): SegmentOutcome => ({
  status: 'translated',
  id,
  translation: { text: 'Yes.', links: [], tokens: 1, steering: [] },
});

function serve(translator: Partial<Translator>) {
  const said: WorkerReply[] = [];
  let hear: (event: { readonly data: unknown }) => void = () => undefined;
  const whole: Translator = {
    load: () => Promise.resolve(succeed(model)),
    translate: () => Promise.resolve(),
    prioritise: () => undefined,
    dispose: () => undefined,
    ...translator,
  };
  serveTranslator(
    {
      postMessage: (message) => said.push(parseReply(message)),
      addEventListener: (_, listener) => {
        hear = listener;
      },
    },
    () => whole,
  );
  return {
    said,
    async tell(...requests: WorkerRequest[]) {
      for (const data of requests) hear({ data: structuredClone(data) });
      await setImmediate();
    },
  };
}

/** Serves a translator that does nothing but note the ids of what it is asked for. */
function serveNoting() {
  const asked: string[][] = [];
  const served = serve({
    translate: (segments) => {
      asked.push(segments.map(({ id }) => id));
      return Promise.resolve();
    },
  });
  return { ...served, asked };
}

const load: WorkerRequest = { kind: 'load', request: 1, model: 'm' };
const translate: WorkerRequest = {
  kind: 'translate',
  request: 2,
  segments: [segment('1'), segment('2')],
};
const ends = (said: readonly WorkerReply[], request: number) =>
  said.filter(
    (reply) =>
      reply.kind !== 'alive' &&
      reply.request === request &&
      ['loaded', 'failed', 'done', 'cancelled'].includes(reply.kind),
  );

describe('serveTranslator', () => {
  it('translates what was handed over before, in its order', async () => {
    const { asked, said, tell } = serveNoting();
    const part = (id: string) =>
      ({ kind: 'hand-over', request: 2, segments: [segment(id)] }) as const;
    await tell(load, part('a'), part('b'));
    expect(asked).toEqual([]);
    await tell(translate);
    expect(asked).toEqual([['a', 'b', '1', '2']]);
    expect(ends(said, 2)).toHaveLength(1);
  });

  it('forgets what was handed over when it is not wanted any more', async () => {
    const { asked, said, tell } = serveNoting();
    await tell(load, { kind: 'hand-over', request: 2, segments: [segment('a')] });
    await tell({ kind: 'cancel', request: 2 });
    expect(ends(said, 2)).toEqual([]);
    await tell(translate);
    expect(asked).toEqual([['1', '2']]);
  });

  it('tells what is being loaded, progress, and then that it is there', async () => {
    const progress = { source: 'cache', loadedBytes: 1, totalBytes: 2 } as const;
    const { said, tell } = serve({
      load: (onNews) => {
        onNews({ kind: 'identified', model });
        onNews({ kind: 'progress', progress });
        return Promise.resolve(succeed(model));
      },
    });
    await tell(load);
    expect(said).toEqual([
      { kind: 'identified', request: 1, model },
      { kind: 'progress', request: 1, progress },
      { kind: 'loaded', request: 1, model },
    ]);
  });

  it('answers a load that throws as one that failed', async () => {
    const { said, tell } = serve({ load: () => Promise.reject(new Error('no memory')) });
    await tell(load);
    expect(said).toEqual([
      {
        kind: 'failed',
        request: 1,
        failure: { code: 'model-not-loadable', detail: 'Error: no memory' },
      },
    ]);
  });

  it('fails the segments that are left when translating throws, and ends once', async () => {
    const { said, tell } = serve({
      translate: (_, onOutcome) => {
        onOutcome(translated('1'));
        return Promise.reject(new Error('out of range'));
      },
    });
    await tell(load, translate);
    expect(said.filter(({ kind }) => kind === 'outcome')).toMatchObject([
      { outcome: { status: 'translated', id: '1' } },
      { outcome: { status: 'failed', id: '2', failure: { code: 'translation-failed' } } },
    ]);
    expect(ends(said, 2)).toEqual([{ kind: 'done', request: 2 }]);
  });

  it('ends a cancelled request once, and only that one', async () => {
    const { said, tell } = serve({
      translate: (_, __, signal) =>
        new Promise((resolve) => signal.addEventListener('abort', () => resolve())),
    });
    const cancel: WorkerRequest = { kind: 'cancel', request: 2 };
    await tell(load, translate, { ...translate, request: 3 }, cancel, cancel);
    expect(ends(said, 2)).toEqual([{ kind: 'cancelled', request: 2 }]);
    expect(ends(said, 3)).toEqual([]);
  });

  it('fails every segment when no model was loaded', async () => {
    const { said, tell } = serve({});
    await tell(translate);
    expect(said).toHaveLength(3);
    expect(ends(said, 2)).toHaveLength(1);
  });
});
