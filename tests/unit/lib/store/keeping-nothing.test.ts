import { describe, expect, it, vi } from 'vitest';
import { inNewBrowsers, openArticle, openPage, translated } from './open-page';

inNewBrowsers();

describe('a browser that keeps nothing', () => {
  it('has none of it: all goes on, and it is said', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const page = await openArticle(openPage());
    page.translator.finish();
    await page.untilPhase('done');
    expect(page.keeping.getState().keeping).toEqual({
      kept: false,
      failure: { code: 'storage-unavailable' },
    });
    page.state.editTranslation('1.1', 'By hand.');
    page.glossary.getState().editEntry('bakou', 'english', 'Bakou');
    await page.until(() => page.translator.asked.length === 2);
    page.state.undo();
    await page.untilPhase('done');
    expect(page.english).toEqual(translated);
    await page.state.open('Autre', 'Un essai.');
    await page.state.openBuiltIn();
    expect(page.state.postEdits['1.1']?.text).toBe('By hand.');
  });

  it('is full: all goes on, and it is said', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    const page = await openArticle(openPage());
    page.translator.finish();
    await page.untilPhase('done');
    // On a machine that is busy the database may first be said to be slow.
    await page.until(() => {
      const { keeping } = page.keeping.getState();
      return !keeping.kept && keeping.failure.code === 'storage-full';
    });
    expect(page.english).toEqual(translated);
    page.state.editTranslation('1.1', 'By hand.');
    await page.state.openBuiltIn();
    expect(page.state.postEdits['1.1']?.text).toBe('By hand.');
  });
});
