import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fail, succeed } from '@/lib/base/result';
import { createRestingTranslator } from '@/lib/mt/engines/resting-translator';
import type { ModelIdentity, SegmentOutcome, SourceSegment } from '@/lib/mt/translator';
import { HandWorkedTranslator } from '../../pipeline/hand-worked-translator';

const model: ModelIdentity = { id: 'model', digest: 'd1', aligns: true, obeysTerms: true };
const segments: readonly SourceSegment[] = ['Un.', 'Deux.'].map((text, place) => ({
  id: `${place + 1}`,
  text,
  terms: [],
}));
const ignore = () => undefined;
const never = () => new AbortController().signal;
const minute = 60_000;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A resting translator, and each engine that it had made. */
function create(answer?: (made: number) => ReturnType<HandWorkedTranslator['load']>) {
  const made: HandWorkedTranslator[] = [];
  const translator = createRestingTranslator(() => {
    const number = made.length;
    const engine = new HandWorkedTranslator(answer && (() => answer(number)));
    made.push(engine);
    return engine;
  });
  return { translator, made };
}

async function translateAll(translator: ReturnType<typeof create>['translator']) {
  const outcomes: SegmentOutcome[] = [];
  const ended = translator.translate(segments, (outcome) => outcomes.push(outcome), never());
  await vi.advanceTimersByTimeAsync(0);
  return { outcomes, ended };
}

describe('a translator that rests', () => {
  it('is let go after a minute without work, not sooner', async () => {
    const { translator, made } = create();
    await translator.load(ignore);
    const { ended } = await translateAll(translator);
    await vi.advanceTimersByTimeAsync(2 * minute);
    expect(made[0]?.isDisposed).toBe(false);
    made[0]?.finish();
    await ended;
    await vi.advanceTimersByTimeAsync(minute - 1);
    expect(made[0]?.isDisposed).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(made[0]?.isDisposed).toBe(true);
  });

  it('is let go, too, when its model was loaded and nothing was asked of it', async () => {
    const { translator, made } = create();
    await translator.load(ignore);
    await vi.advanceTimersByTimeAsync(minute);
    expect(made[0]?.isDisposed).toBe(true);
  });

  it('goes on after a rest with a new engine, which loads first', async () => {
    const { translator, made } = create();
    const first = await translator.load(ignore);
    await vi.advanceTimersByTimeAsync(minute);
    const { outcomes, ended } = await translateAll(translator);
    expect(made).toHaveLength(2);
    expect([made[1]?.loads, made[1]?.asked]).toEqual([1, [['Un.', 'Deux.']]]);
    made[1]?.finish();
    await ended;
    expect(outcomes.map(({ status }) => status)).toEqual(['translated', 'translated']);
    expect(await translator.load(ignore)).toEqual(first);
    expect(made[1]?.loads).toBe(1);
  });

  it('counts the minute anew from the last work', async () => {
    const { translator, made } = create();
    await translator.load(ignore);
    await vi.advanceTimersByTimeAsync(minute / 2);
    const { ended } = await translateAll(translator);
    made[0]?.finish();
    await ended;
    await vi.advanceTimersByTimeAsync(minute - 1);
    expect(made[0]?.isDisposed).toBe(false);
  });

  it('hands on what is wanted first while it wakes', async () => {
    let arrive: (result: Awaited<ReturnType<HandWorkedTranslator['load']>>) => void = ignore;
    const { translator, made } = create((number) =>
      number === 0
        ? Promise.resolve(succeed(model))
        : new Promise((resolve) => {
            arrive = resolve;
          }),
    );
    await translator.load(ignore);
    await vi.advanceTimersByTimeAsync(minute);
    await translateAll(translator);
    translator.prioritise(['2']);
    expect(made[1]?.asked).toEqual([]);
    arrive(succeed(model));
    await vi.advanceTimersByTimeAsync(0);
    expect(made[1]?.prioritised.at(-1)).toEqual(['2']);
  });

  it('ends at once when it is stopped while it wakes, and reports nothing', async () => {
    const { translator } = create((number) =>
      number === 0 ? Promise.resolve(succeed(model)) : new Promise(ignore),
    );
    await translator.load(ignore);
    await vi.advanceTimersByTimeAsync(minute);
    const controller = new AbortController();
    const outcomes: SegmentOutcome[] = [];
    const ended = translator.translate(
      segments,
      (outcome) => outcomes.push(outcome),
      controller.signal,
    );
    controller.abort();
    await ended;
    expect(outcomes).toEqual([]);
  });

  it('fails what it is asked for when the model cannot be had again, and tries again later', async () => {
    const unreachable = fail({ code: 'network-unreachable', file: 'manifest.json' } as const);
    const { translator, made } = create((number) =>
      Promise.resolve(number === 1 ? unreachable : succeed(model)),
    );
    await translator.load(ignore);
    await vi.advanceTimersByTimeAsync(minute);
    const { outcomes } = await translateAll(translator);
    expect(outcomes).toMatchObject([
      { status: 'failed', id: '1', failure: { code: 'translation-failed' } },
      { status: 'failed', id: '2' },
    ]);
    await translateAll(translator);
    expect(made[2]?.asked).toEqual([['Un.', 'Deux.']]);
  });

  it.each([
    ['has another digest', succeed({ ...model, digest: 'd2' })],
    [
      'is refused, since it belongs to another version of the app',
      fail({ code: 'model-of-another-version' } as const),
    ],
  ])('translates nothing by a model in the place of the first that %s', async (_, later) => {
    const { translator, made } = create((number) =>
      Promise.resolve(number === 0 ? succeed({ ...model, digest: 'd1' }) : later),
    );
    await translator.load(ignore);
    await vi.advanceTimersByTimeAsync(minute);
    const { outcomes } = await translateAll(translator);
    expect(outcomes).toMatchObject([
      { status: 'failed', failure: { code: 'model-changed' } },
      { status: 'failed', failure: { code: 'model-changed' } },
    ]);
    expect(made[1]?.asked).toEqual([]);
  });

  it('loads again after a failure, and after it was disposed of neither loads nor wakes', async () => {
    const { translator, made } = create((number) =>
      Promise.resolve(
        number === 0 && made[0]?.loads === 1
          ? fail({ code: 'network-unreachable', file: 'x' } as const)
          : succeed(model),
      ),
    );
    expect(await translator.load(ignore)).toMatchObject({ ok: false });
    expect(await translator.load(ignore)).toMatchObject({ ok: true });
    translator.dispose();
    expect(made[0]?.isDisposed).toBe(true);
    await translateAll(translator);
    expect(made).toHaveLength(1);
  });
});
