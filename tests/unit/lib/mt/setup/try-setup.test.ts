import { describe, expect, it, vi } from 'vitest';
import { fail } from '@/lib/base/result';
import type { EngineSetup } from '@/lib/mt/setup/engine-setup';
import { checkSentence, trialSentences } from '@/lib/mt/setup/trial-sentences';
import { trySetup } from '@/lib/mt/setup/try-setup';
import { HandWorkedTranslator } from '../../pipeline/hand-worked-translator';
import { createInstantTranslator } from './instant-translator';

const setup: EngineSetup = { workers: 1, runtime: { device: 'wasm', threads: 1 } };

/** Each call takes so many ms of a clock that stands still otherwise. */
function createTimed(callsMs: readonly number[]) {
  let time = 0;
  const worked = new HandWorkedTranslator();
  const asked: number[] = [];
  const translator = createInstantTranslator(worked, (segments) => {
    time += callsMs[asked.length] ?? 0;
    asked.push(segments.length);
  });
  return { translator, worked, asked, now: () => time };
}

const going = () => new AbortController().signal;

describe('trySetup', () => {
  it('times the best of the rounds after the first, and gives the check sentence', async () => {
    const { translator, worked, asked, now } = createTimed([5, 900, 500, 400]);
    expect(await trySetup(setup, () => translator, now, going())).toEqual({
      status: 'measured',
      setup,
      ms: 400,
      english: `${checkSentence.toUpperCase()} `.trim(),
    });
    expect(asked).toEqual([1, ...Array(3).fill(trialSentences.length)]);
    expect(worked.isDisposed).toBe(true);
  });

  it('finds a setup whose model does not load unusable', async () => {
    const worked = new HandWorkedTranslator(() =>
      Promise.resolve(fail({ code: 'model-not-loadable', detail: 'no adapter' })),
    );
    expect(
      await trySetup(
        setup,
        () => worked,
        () => 0,
        going(),
      ),
    ).toEqual({
      status: 'unusable',
      setup,
      detail: 'model-not-loadable',
    });
    expect(worked.isDisposed).toBe(true);
  });

  it('finds a setup that fails a sentence unusable', async () => {
    const worked = new HandWorkedTranslator();
    const translator = createInstantTranslator(worked, () => worked.fail());
    const trial = await trySetup(
      setup,
      () => translator,
      () => 0,
      going(),
    );
    expect(trial).toEqual({ status: 'unusable', setup, detail: 'Error: worker-died' });
  });

  it('lets go at once when it is stopped', async () => {
    const worked = new HandWorkedTranslator();
    const controller = new AbortController();
    const trial = trySetup(
      setup,
      () => worked,
      () => 0,
      controller.signal,
    );
    await Promise.resolve();
    controller.abort();
    expect(await trial).toEqual({ status: 'stopped' });
    expect(worked.isDisposed).toBe(true);
  });

  it('gives up a setup that is far slower than the fastest before it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(), ms);
      return controller.signal;
    });
    const worked = new HandWorkedTranslator();
    const now = () => 0;
    const trial = trySetup(setup, () => worked, now, going(), 500);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await trial).toEqual({ status: 'unusable', setup, detail: 'too slow' });
    expect(timeout).toHaveBeenCalledWith(13_000);
    expect(worked.isDisposed).toBe(true);
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
});
