import { describe, expect, it } from 'vitest';
import { fail, succeed } from '@/lib/base/result';
import { inNewBrowsers, openArticle, openPage, translated } from './open-page';

inNewBrowsers();

describe('another model', () => {
  const first = { id: 'visavis-fr-en', digest: 'd1', aligns: true, obeysTerms: true };
  const other = { id: 'Xenova/opus-mt-fr-en', digest: 'd2', aligns: false, obeysTerms: false };
  const loads = [
    () => Promise.resolve(succeed(first)),
    () => Promise.resolve(succeed(other)),
  ] as const;

  it('translates all anew, asked for the same terms', async () => {
    const page = await openArticle(openPage({ loads }));
    page.translator.finish();
    await page.untilPhase('done');
    await page.state.chooseModel(other.id);
    expect(page.translators[0]?.isDisposed).toBe(true);
    await page.until(() => page.translator.asked.length === 1);
    page.translator.finish();
    await page.untilPhase('done');
    expect(page.state.model).toEqual(other);
    expect(page.translator.asked[0]).toHaveLength(3);
    expect(page.english).toEqual(translated);
  });

  it('is not loaded again when it is chosen again', async () => {
    const page = await openArticle(openPage({ loads }));
    await page.state.chooseModel(first.id);
    expect(page.asked).toEqual([first.id]);
  });

  it('is taken at the next visit, once it could be loaded', async () => {
    const page = await openArticle(openPage({ loads }));
    await page.state.chooseModel(other.id);
    await page.until(() => page.state.model?.id === other.id);
    const next = openPage({ loads: [loads[1]] });
    await next.state.openKept(null);
    expect(next.asked).toEqual([other.id]);
  });

  it('is not taken at the next visit when it could not be loaded', async () => {
    const failure = { code: 'network-unreachable', file: 'config.json' } as const;
    const page = await openArticle(
      openPage({ loads: [loads[0], () => Promise.resolve(fail(failure))] }),
    );
    page.translator.finish();
    await page.untilPhase('done');
    await page.state.chooseModel(other.id);
    await page.untilPhase('failed');
    expect(page.english).toEqual(translated);
    const next = openPage({ loads });
    await next.state.openKept(null);
    expect(next.asked).toEqual([first.id]);
  });
});
