import { describe, expect, it } from 'vitest';
import type { ModelFailure } from '@/lib/base/failure';
import { fail, succeed } from '@/lib/base/result';
import { createFallbackTranslator } from '@/lib/mt/fallback-translator';
import type { LoadedModel } from '@/lib/mt/translator';
import { HandWorkedTranslator } from '../pipeline/hand-worked-translator';

const model: LoadedModel = { id: 'model', digest: 'd1', aligns: true, obeysTerms: true };
const ignore = () => undefined;
const failing = (failure: ModelFailure) =>
  new HandWorkedTranslator(() => Promise.resolve(fail(failure)));

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
});
