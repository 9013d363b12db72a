import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { prepareWorker, takePreparedWorker } from '@/lib/mt/engines/prepared-worker';
import { nameOfWorker } from '@/lib/mt/messages/worker-name';
import { defaultModelId } from '@/lib/mt/models/registry';
import type { WorkerRuntime } from '@/lib/mt/setup/engine-setup';

const script = new URL('http://localhost/engine/0/worker.js');
const runtime: WorkerRuntime = { device: 'wasm', threads: 1 };

class NotedWorker extends EventTarget {
  readonly terminate = vi.fn();
  constructor(
    readonly script: URL,
    readonly options: { readonly name: string },
  ) {
    super();
  }
}

beforeEach(() => {
  vi.stubGlobal('Worker', NotedWorker);
  vi.stubGlobal('navigator', { hardwareConcurrency: 2, userAgent: 'a browser' });
  vi.stubGlobal('window', globalThis);
});
afterEach(() => {
  takePreparedWorker(runtime);
  vi.unstubAllGlobals();
});

describe('a prepared worker', () => {
  it('is told by its name to load what a page begins with', () => {
    prepareWorker(script);
    const name = nameOfWorker({ runtime, model: defaultModelId });
    expect(takePreparedWorker(runtime)).toMatchObject({ script, options: { name } });
  });

  it('goes to the first that asks, and to nobody after', () => {
    prepareWorker(script);
    expect(takePreparedWorker(runtime)).not.toBeNull();
    expect(takePreparedWorker(runtime)).toBeNull();
  });

  it.each<WorkerRuntime>([{ device: 'wasm', threads: 2 }, { device: 'webgpu' }])(
    'is ended when the first that asks computes otherwise: %j',
    (wanted) => {
      prepareWorker(script);
      const prepared = window.preparedWorker?.worker;
      expect(takePreparedWorker(wanted)).toBeNull();
      expect(prepared?.terminate).toHaveBeenCalledOnce();
      expect(takePreparedWorker(runtime)).toBeNull();
    },
  );

  it('is not handed out when it died unheard', () => {
    prepareWorker(script);
    window.preparedWorker?.worker.dispatchEvent(new Event('error'));
    expect(takePreparedWorker(runtime)).toBeNull();
  });

  it('is let go when nobody has asked for it in a minute', () => {
    vi.useFakeTimers();
    prepareWorker(script);
    const prepared = window.preparedWorker?.worker;
    vi.advanceTimersByTime(60_000);
    vi.useRealTimers();
    expect(prepared?.terminate).toHaveBeenCalledOnce();
    expect(takePreparedWorker(runtime)).toBeNull();
  });

  it('is none where there are no workers', () => {
    vi.unstubAllGlobals();
    vi.stubGlobal('window', {});
    prepareWorker(script);
    expect(takePreparedWorker(runtime)).toBeNull();
  });
});
