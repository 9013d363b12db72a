import { describe, expect, it } from 'vitest';
import { fail, succeed } from '@/lib/base/result';
import { createTranslatorPool } from '@/lib/mt/engines/translator-pool';
import type { ModelIdentity, SegmentOutcome, SourceSegment } from '@/lib/mt/translator';
import { HandWorkedTranslator } from '../../pipeline/hand-worked-translator';

const model: ModelIdentity = { id: 'model', digest: 'd1', aligns: true, obeysTerms: true };
const segments: readonly SourceSegment[] = ['Un.', 'Deux.', 'Trois.', 'Quatre.'].map(
  (text, place) => ({ id: `${place + 1}`, text, terms: [] }),
);
const ignore = () => undefined;
const settle = () => new Promise((resolve) => setTimeout(resolve));

/** A model that comes when the test says so. */
function createSlow() {
  let end: (isLoaded: boolean) => void = ignore;
  const translator = new HandWorkedTranslator(
    () =>
      new Promise((resolve) => {
        end = (isLoaded) =>
          resolve(
            isLoaded ? succeed(model) : fail({ code: 'model-not-loadable', detail: 'too large' }),
          );
      }),
  );
  return { translator, endLoad: (isLoaded: boolean) => end(isLoaded) };
}

function begin(pool: ReturnType<typeof createTranslatorPool>, controller = new AbortController()) {
  const heard: string[] = [];
  const state = { heard, hasEnded: false };
  void pool
    .translate(segments, ({ id }: SegmentOutcome) => heard.push(id), controller.signal)
    .then(() => {
      state.hasEnded = true;
    });
  return state;
}

describe('a pool of translators', () => {
  it('loads the first alone, and the others when it is there', async () => {
    const { translator: first, endLoad } = createSlow();
    const second = new HandWorkedTranslator();
    const loaded = createTranslatorPool(first, [second]).load(ignore);
    expect(second.loads).toBe(0);
    endLoad(true);
    expect(await loaded).toEqual(succeed(model));
    expect(second.loads).toBe(1);
  });

  it('takes segments while the first loads, and loads no other for them', async () => {
    const { translator: first, endLoad } = createSlow();
    const second = new HandWorkedTranslator();
    const pool = createTranslatorPool(first, [second]);
    void pool.load(ignore);
    const long = segments.map((segment) => ({ ...segment, text: segment.text.repeat(500) }));
    void pool.translate(long, ignore, new AbortController().signal);
    await settle();
    expect(first.asked).toHaveLength(1);
    expect(second.loads).toBe(0);
    endLoad(true);
    await settle();
    expect(second.asked).toHaveLength(1);
  });

  it('loads no other when the first fails', async () => {
    const { translator: first, endLoad } = createSlow();
    const second = new HandWorkedTranslator();
    const loaded = createTranslatorPool(first, [second]).load(ignore);
    endLoad(false);
    expect(await loaded).toMatchObject({ ok: false });
    expect(second.loads).toBe(0);
  });

  it('shares segments, and ends when all have ended', async () => {
    const [first, second] = [new HandWorkedTranslator(), new HandWorkedTranslator()];
    const pool = createTranslatorPool(first, [second]);
    await pool.load(ignore);
    await settle();
    const state = begin(pool);
    await settle();
    expect(first.asked).toEqual([['Un.', 'Trois.']]);
    expect(second.asked).toEqual([['Deux.', 'Quatre.']]);
    second.finish();
    await settle();
    expect(state.hasEnded).toBe(false);
    first.finish();
    await settle();
    expect(state).toEqual({ heard: ['2', '4', '1', '3'], hasEnded: true });
  });

  it('gives all to the first while another is still loading and there is little to do', async () => {
    const first = new HandWorkedTranslator();
    const { translator: second } = createSlow();
    const pool = createTranslatorPool(first, [second]);
    await pool.load(ignore);
    begin(pool);
    expect(first.asked).toEqual([segments.map(({ text }) => text)]);
  });

  it('leaves the share of one that cannot be loaded to the first', async () => {
    const first = new HandWorkedTranslator();
    const { translator: second, endLoad } = createSlow();
    const pool = createTranslatorPool(first, [second]);
    await pool.load(ignore);
    const long = segments.map((segment) => ({ ...segment, text: segment.text.repeat(400) }));
    const heard: string[] = [];
    const done = pool.translate(long, ({ id }) => heard.push(id), new AbortController().signal);
    first.finish();
    const before = heard.length;
    expect(before).toBeLessThan(long.length);
    endLoad(false);
    await settle();
    first.finish();
    await done;
    expect(heard.sort()).toEqual(['1', '2', '3', '4']);
    expect(second.asked).toEqual([]);
    begin(pool);
    expect(first.asked.at(-1)).toHaveLength(segments.length);
  });

  it('ends soon after it is stopped, though another is still loading', async () => {
    const first = new HandWorkedTranslator();
    const { translator: second } = createSlow();
    const pool = createTranslatorPool(first, [second]);
    await pool.load(ignore);
    const controller = new AbortController();
    const state = begin(pool, controller);
    controller.abort();
    await settle();
    expect(state).toEqual({ heard: [], hasEnded: true });
  });

  it('tells all what comes first, and lets all go', async () => {
    const [first, second] = [new HandWorkedTranslator(), new HandWorkedTranslator()];
    const pool = createTranslatorPool(first, [second]);
    pool.prioritise(['3']);
    expect([first.prioritised, second.prioritised]).toEqual([[['3']], [['3']]]);
    pool.dispose();
    expect([first.isDisposed, second.isDisposed]).toEqual([true, true]);
  });
});
