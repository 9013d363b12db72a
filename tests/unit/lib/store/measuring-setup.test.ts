import { describe, expect, it } from 'vitest';
import { countWords } from '@/lib/document/count-words';
import { digestOn } from '@/lib/mt/model-identity';
import { keepSetup, readKeptSetup } from '@/lib/mt/setup/kept-setup';
import type { Machine } from '@/lib/mt/setup/machine';
import { trialSentences } from '@/lib/mt/setup/trial-sentences';
import type { ModelIdentity } from '@/lib/mt/translator';
import { createSetupMeasuring } from '@/lib/store/measuring-setup';
import { createInstantTranslator } from '../mt/setup/instant-translator';
import { machine as anyMachine } from '../mt/setup/machine';
import { HandWorkedTranslator } from '../pipeline/hand-worked-translator';
import { inNewBrowsers, openArticle, openPage } from './open-page';

const model: ModelIdentity = { id: 'model', digest: 'd1', aligns: true, obeysTerms: true };
const machine: Machine = { ...anyMachine, cores: 2, mayHaveGpu: true };

/** A machine on which each setup takes a time of its own for whatever it is asked. */
function createMachine(msOf: Readonly<Record<string, number>>, hasGpu = false) {
  const items = new Map<string, string>();
  const storage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
  const tried: string[] = [];
  const timers: (() => void)[] = [];
  let time = 0;
  const measuring = createSetupMeasuring({
    machine,
    storage,
    hasGpuAdapter: () => Promise.resolve(hasGpu),
    createTranslator(modelId, { workers, runtime }) {
      const name = `${workers} ${JSON.stringify(runtime)}`;
      tried.push(`${modelId}: ${name}`);
      return createInstantTranslator(new HandWorkedTranslator(), () => {
        time += msOf[name] ?? 1000;
      });
    },
    now: () => time,
    after(_, run, signal) {
      timers.push(() => {
        if (!signal.aborted) run();
      });
    },
  });
  return {
    measuring,
    storage,
    tried,
    async passTime() {
      for (const run of timers.splice(0)) run();
      for (let turn = 0; turn < 10; turn += 1) await new Promise((r) => setTimeout(r));
    },
    get kept() {
      return readKeptSetup(storage, machine);
    },
  };
}

const [one, threads, two] = [
  '1 {"device":"wasm","threads":1}',
  '1 {"device":"wasm","threads":2}',
  '2 {"device":"wasm","threads":1}',
];

describe('measuring what suits a machine', () => {
  it('tries each setup when the page has been still, and keeps the fastest', async () => {
    const here = createMachine({ [one]: 1000, [threads]: 800, [two]: 500 });
    here.measuring.setStill(model);
    expect(here.tried).toEqual([]);
    await here.passTime();
    expect(here.tried).toEqual([`model: ${one}`, `model: ${threads}`, `model: ${two}`]);
    expect(here.kept).toEqual({
      setup: { workers: 2, runtime: { device: 'wasm', threads: 1 } },
      modelDigest: 'd1',
      wordsPerSecond: 2 * countWords(trialSentences.join(' ')),
    });
  });

  it('tries WebGPU where there is an adapter', async () => {
    const here = createMachine({ '1 {"device":"webgpu"}': 10 }, true);
    here.measuring.setStill(model);
    await here.passTime();
    expect(here.kept?.setup.runtime).toEqual({ device: 'webgpu' });
  });

  it('does nothing when the page is used before', async () => {
    const here = createMachine({});
    here.measuring.setStill(model);
    here.measuring.setStill(null);
    await here.passTime();
    expect(here.tried).toEqual([]);
    expect(here.kept).toBeNull();
  });

  it('does nothing where it was measured before with the same model', async () => {
    const here = createMachine({});
    const setup = { workers: 1, runtime: { device: 'wasm', threads: 1 } } as const;
    keepSetup(here.storage, machine, { setup, modelDigest: 'd1' });
    here.measuring.setStill(model);
    await here.passTime();
    expect(here.tried).toEqual([]);
    here.measuring.setStill({ ...model, digest: digestOn('webgpu', 'd1') });
    await here.passTime();
    expect(here.tried).toEqual([]);
    here.measuring.setStill({ ...model, digest: 'd2' });
    await here.passTime();
    expect(here.tried).not.toEqual([]);
    expect(here.kept?.modelDigest).toBe('d2');
  });
});

describe('a page', () => {
  inNewBrowsers();

  it('is still while it is done and in sight', async () => {
    const page = await openArticle(openPage());
    expect(page.still.filter((id) => id !== null)).toEqual([]);
    page.translator.finish();
    await page.untilPhase('done');
    expect(page.still.at(-1)).toBe('model');
    page.setVisible(false);
    expect(page.still.at(-1)).toBeNull();
    page.setVisible(true);
    expect(page.still.at(-1)).toBe('model');
  });
});
