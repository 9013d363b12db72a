import { describe, expect, it, vi } from 'vitest';
import type { ModelFailure } from '@/lib/base/failure';
import { fail, succeed } from '@/lib/base/result';
import { createFallbackTranslator } from '@/lib/mt/engines/fallback-translator';
import type { ModelIdentity, SegmentOutcome, SourceSegment } from '@/lib/mt/translator';
import { HandWorkedTranslator } from '../../pipeline/hand-worked-translator';

const model: ModelIdentity = { id: 'model', digest: 'd1', aligns: true, obeysTerms: true };
const ignore = () => undefined;
const failing = (failure: ModelFailure) =>
  new HandWorkedTranslator(() => Promise.resolve(fail(failure)));
const segments = (...texts: string[]): SourceSegment[] =>
  texts.map((text, place) => ({ id: String(place), text, terms: [] }));
const noSignal = () => new AbortController().signal;

describe('createFallbackTranslator', () => {
  it('stays with the preferred one when that loads', async () => {
    const [preferred, reserve] = [new HandWorkedTranslator(), new HandWorkedTranslator()];
    const translator = createFallbackTranslator(preferred, () => reserve);
    expect(await translator.load(ignore)).toEqual(succeed(model));
    translator.prioritise(['1']);
    expect(preferred.prioritised).toEqual([['1']]);
    expect(reserve.loads).toBe(0);
  });

  it('takes the reserve, for good, when the runtime cannot load the model', async () => {
    const preferred = failing({ code: 'model-not-loadable', detail: 'no adapter' });
    const reserve = new HandWorkedTranslator();
    const translator = createFallbackTranslator(preferred, () => reserve);
    expect(await translator.load(ignore)).toEqual(succeed(model));
    expect(preferred.isDisposed).toBe(true);
    await translator.load(ignore);
    expect([preferred.loads, reserve.loads]).toEqual([1, 2]);
    void translator.translate(
      [{ id: '1', text: 'Un.', terms: [] }],
      ignore,
      new AbortController().signal,
    );
    expect(reserve.asked).toEqual([['Un.']]);
    translator.dispose();
    expect(reserve.isDisposed).toBe(true);
  });

  it('tells of a file that is missing, which the reserve would miss as well', async () => {
    const preferred = failing({ code: 'model-file-missing', file: 'config.json' });
    const reserve = new HandWorkedTranslator();
    const result = await createFallbackTranslator(preferred, () => reserve).load(ignore);
    expect(result).toEqual(fail({ code: 'model-file-missing', file: 'config.json' }));
    expect(reserve.loads).toBe(0);
  });

  it('asks the reserve, for good, for what failed in the midst of work', async () => {
    const [preferred, reserve] = [new HandWorkedTranslator(), new HandWorkedTranslator()];
    const translator = createFallbackTranslator(preferred, () => reserve);
    await translator.load(ignore);
    const outcomes: SegmentOutcome[] = [];
    const hear = (outcome: SegmentOutcome) => void outcomes.push(outcome);
    const ended = translator.translate(segments('Un.', 'Deux.', 'Trois.'), hear, noSignal());
    preferred.say();
    preferred.fail();
    preferred.fail();
    await vi.waitFor(() => expect(reserve.asked).toEqual([['Deux.', 'Trois.']]));
    expect(preferred.isDisposed).toBe(true);
    reserve.say(2);
    await ended;
    expect(outcomes.map(({ id, status }) => `${id} ${status}`)).toEqual([
      '0 translated',
      '1 translated',
      '2 translated',
    ]);
    void translator.translate(segments('Quatre.'), hear, noSignal());
    expect(reserve.asked.at(-1)).toEqual(['Quatre.']);
  });

  it('says of the reserve’s English whose it is', async () => {
    const preferred = new HandWorkedTranslator();
    const reserve = new HandWorkedTranslator(() =>
      Promise.resolve(succeed({ ...model, digest: 'd2' })),
    );
    const translator = createFallbackTranslator(preferred, () => reserve);
    await translator.load(ignore);
    const digests = new Map<string, string | undefined>();
    const hear = (outcome: SegmentOutcome) => {
      if (outcome.status === 'translated') digests.set(outcome.id, outcome.digest);
    };
    const ended = translator.translate(segments('Un.', 'Deux.'), hear, noSignal());
    preferred.say();
    preferred.fail();
    await vi.waitFor(() => expect(reserve.asked).toEqual([['Deux.']]));
    reserve.say();
    await ended;
    expect([...digests]).toEqual([
      ['0', undefined],
      ['1', 'd2'],
    ]);
  });

  it('tells what failed when the reserve does not load either', async () => {
    const preferred = new HandWorkedTranslator();
    const reserve = failing({ code: 'model-not-loadable', detail: 'no memory' });
    const translator = createFallbackTranslator(preferred, () => reserve);
    const outcomes: SegmentOutcome[] = [];
    const ended = translator.translate(
      segments('Un.'),
      (outcome) => void outcomes.push(outcome),
      noSignal(),
    );
    preferred.fail();
    await ended;
    expect(outcomes.map(({ id, status }) => `${id} ${status}`)).toEqual(['0 failed']);
  });

  it('asks no reserve once it was stopped', async () => {
    const preferred = new HandWorkedTranslator();
    const createReserve = vi.fn(() => new HandWorkedTranslator());
    const translator = createFallbackTranslator(preferred, createReserve);
    const controller = new AbortController();
    const ended = translator.translate(segments('Un.', 'Deux.'), ignore, controller.signal);
    preferred.fail();
    controller.abort();
    await ended;
    expect(createReserve).not.toHaveBeenCalled();
  });
});
