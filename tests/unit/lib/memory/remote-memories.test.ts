import { describe, expect, it } from 'vitest';
import type { RemoteWorker } from '@/lib/base/remote-worker';
import type { MemoryPairs } from '@/lib/memory/memory-pairs';
import { createMemoryService } from '@/lib/memory/memory-service';
import { createRemoteMemories } from '@/lib/memory/remote-memories';
import { serveMemories } from '@/lib/memory/serve-memories';

const file = new Blob([
  '<tmx><body><tu><tuv lang="fr"><seg>Oui.</seg></tuv><tuv lang="en"><seg>Yes.</seg></tuv></tu></body></tmx>',
]);

/** Workers over one store, each of which can be made to die. */
function begin() {
  const kept = new Map<string, MemoryPairs>();
  const deaths: (() => void)[] = [];
  const startWorker = (): RemoteWorker => {
    const { port1, port2 } = new MessageChannel();
    let isDead = false;
    serveMemories(
      {
        postMessage: (message) => !isDead && port2.postMessage(message),
        addEventListener: (_, listener) => {
          port2.onmessage = ({ data }) => {
            if (!isDead) listener({ data });
          };
        },
      },
      createMemoryService({
        read: (id) => Promise.resolve(kept.get(id) ?? null),
        write: (id, pairs) => Promise.resolve(kept.set(id, pairs).has(id)),
        remove: (id) => Promise.resolve(void kept.delete(id)),
      }),
    );
    return {
      postMessage: (message) => port1.postMessage(message),
      onMessage: (listener) => {
        port1.onmessage = ({ data }) => listener(data);
      },
      onDeath: (listener) => {
        deaths.push(() => {
          isDead = true;
          listener();
        });
      },
      terminate: () => {
        port1.close();
        port2.close();
      },
    };
  };
  return { memories: createRemoteMemories(startWorker), deaths, kept };
}

describe('memories in a worker', () => {
  it('are asked over messages', async () => {
    const { memories, deaths } = begin();
    expect(await memories.add('a', file)).toEqual({
      ok: true,
      value: { pairs: 1, leftOut: [], leftOutCount: 0, isKept: true },
    });
    expect(await memories.recall(['Oui.', 'Non.'])).toEqual([{ text: 'Yes.', memory: 'a' }, null]);
    expect(await memories.findSimilar('oui')).toEqual([
      { memory: 'a', french: 'Oui.', english: 'Yes.', likeness: 1 },
    ]);
    expect(await memories.findWords('yes', 'en')).toEqual({
      total: 1,
      pairs: [{ memory: 'a', french: 'Oui.', english: 'Yes.' }],
    });
    await memories.remove('a');
    expect(await memories.recall(['Oui.'])).toEqual([null]);
    deaths[0]?.();
  });

  it('start no worker while there are none', async () => {
    const { memories, deaths } = begin();
    await memories.open([]);
    expect(await memories.recall(['Oui.'])).toEqual([null]);
    expect(await memories.findWords('oui', 'fr')).toEqual({ total: 0, pairs: [] });
    expect(deaths).toEqual([]);
  });

  it('answer as by no memory where the worker dies, and are there again with the next question', async () => {
    const { memories, deaths } = begin();
    await memories.add('a', file);
    const asked = memories.recall(['Oui.']);
    deaths[0]?.();
    expect(await asked).toEqual([null]);
    expect(await memories.recall(['Oui.'])).toEqual([{ text: 'Yes.', memory: 'a' }]);
    expect(deaths).toHaveLength(2);
    deaths[1]?.();
  });

  it('say why a file is refused', async () => {
    const { memories, deaths } = begin();
    expect(await memories.add('a', new Blob(['Oui.']))).toEqual({
      ok: false,
      failure: { code: 'memory-file-unknown', root: null },
    });
    deaths[0]?.();
  });
});
