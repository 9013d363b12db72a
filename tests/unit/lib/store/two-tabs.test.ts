import { describe, expect, it } from 'vitest';
import { inNewBrowsers, inTabs, openArticle } from './open-page';

inNewBrowsers();

describe('two tabs', () => {
  it('lose no edit to each other, of one article or of one entry', async () => {
    await inTabs(async (a, b) => {
      await openArticle(a);
      await openArticle(b);
      a.state.editTranslation('1.1', 'From a');
      b.state.editTranslation('1.2', 'From b');
      a.glossary.getState().editEntry('bakou', 'note', 'From a');
      b.glossary.getState().editEntry('bakou', 'definition', 'From b');
      for (const tab of [a, b]) {
        await tab.until(() => Object.keys(tab.state.postEdits).length === 2);
        await tab.until(() => tab.glossary.getState().edited.bakou?.length === 2);
        expect(tab.glossary.getState().entries[0]).toMatchObject({
          note: 'From a',
          definition: 'From b',
        });
      }
    });
  });

  it('take back only what still stands there', async () => {
    await inTabs(async (a, b) => {
      await openArticle(a);
      await openArticle(b);
      a.state.editTranslation('1.1', 'From a');
      await b.until(() => '1.1' in b.state.postEdits);
      b.state.editTranslation('1.1', 'From b');
      await a.until(() => a.state.postEdits['1.1']?.text === 'From b');
      a.state.undo();
      expect(a.state.postEdits['1.1']?.text).toBe('From b');
      expect(a.state.canUndo).toBe(false);
    });
  });

  it('stop, and say so, where a step was overtaken, and do not take an earlier one back', async () => {
    await inTabs(async (a, b) => {
      await openArticle(a);
      await openArticle(b);
      a.state.editTranslation('1.2', 'Earlier');
      a.state.editTranslation('1.1', 'From a');
      await b.until(() => '1.1' in b.state.postEdits);
      b.state.editTranslation('1.1', 'From b');
      await a.until(() => a.state.postEdits['1.1']?.text === 'From b');
      a.state.undo();
      expect(a.state.postEdits['1.2']?.text).toBe('Earlier');
      expect(a.state.overtaken).toBe(1);
      a.state.undo();
      expect(a.state.postEdits['1.2']).toBeUndefined();
    });
  });
});
