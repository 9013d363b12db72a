import { describe, expect, it } from 'vitest';
import { inNewBrowsers, openArticle, openPage } from '../open-page';

inNewBrowsers();

describe('a sentence edited by hand', () => {
  it('wins over the machine, which goes on beneath it', async () => {
    const page = await openArticle(openPage());
    page.state.editTranslation('1.1', 'Baku says no.');
    expect(page.state.postEdits['1.1']).toEqual({ text: 'Baku says no.', machine: null });
    page.translator.finish();
    await page.untilPhase('done');
    expect(page.state.postEdits['1.1']?.text).toBe('Baku says no.');
    expect(page.english[0]).toBe('BAKOU REFUSE. <Baku>');
  });

  it('is there after a reload', async () => {
    const first = await openArticle(openPage());
    first.translator.finish();
    await first.untilPhase('done');
    first.state.editTranslation('1.1', 'Baku says no.');
    const second = openPage();
    await second.state.openBuiltIn();
    await second.until(() => '1.1' in second.state.postEdits);
    expect(second.state.postEdits).toEqual({
      '1.1': { text: 'Baku says no.', machine: 'BAKOU REFUSE. <Baku>' },
    });
  });

  it('does not appear in another article that has the same sentence', async () => {
    const page = await openArticle(openPage());
    page.state.editTranslation('1.1', 'Baku says no.');
    await page.state.open('Autre', 'Bakou refuse. Toujours.');
    expect(page.state.postEdits).toEqual({});
  });

  it.each(['', ' \n', 'BAKOU REFUSE. <Baku>'])('is the machine’s again as %j', async (text) => {
    const page = await openArticle(openPage());
    page.translator.finish();
    page.state.editTranslation('1.1', 'Baku says no.');
    page.state.editTranslation('1.1', text);
    expect(page.state.postEdits).toEqual({});
  });

  it('is taken back and made again, and each state is kept', async () => {
    const page = await openArticle(openPage());
    const english = () => page.state.postEdits['1.1']?.text ?? null;
    page.state.editTranslation('1.1', 'One');
    page.wait(2000);
    page.state.editTranslation('1.1', 'Two');
    page.wait(2000);
    page.state.revertTranslation('1.1');
    expect(english()).toBeNull();
    page.state.undo();
    expect(english()).toBe('Two');
    page.state.undo();
    expect(english()).toBe('One');
    expect(page.state).toMatchObject({ canUndo: true, canRedo: true });
    page.state.undo();
    expect(english()).toBeNull();
    expect(page.state.canUndo).toBe(false);
    page.state.redo();
    expect(english()).toBe('One');

    const second = openPage();
    await second.state.openBuiltIn();
    expect(second.state.postEdits['1.1']?.text).toBe('One');
  });

  it('is a step of its own each time, however soon after the last', async () => {
    const page = await openArticle(openPage());
    for (const text of ['B', 'Ba']) {
      page.wait(100);
      page.state.editTranslation('1.1', text);
    }
    page.state.undo();
    expect(page.state.postEdits['1.1']?.text).toBe('B');
    page.state.undo();
    expect(page.state.postEdits).toEqual({});
  });

  it('cannot be made in a segment that is not there', async () => {
    const page = await openArticle(openPage());
    page.state.editTranslation('9.9', 'Nowhere');
    expect(page.state).toMatchObject({ postEdits: {}, canUndo: false });
  });
});

describe('while another article is being opened', () => {
  it('undo does not write the last article’s edit into none', async () => {
    const page = await openArticle(openPage());
    page.state.editTranslation('1.1', 'Baku says no.');
    page.wait(2000);
    page.state.revertTranslation('1.1');
    const opening = page.state.open('Autre', 'Erevan attend.');
    page.state.undo();
    expect(page.state.postEdits).toEqual({});
    await opening;
    expect(page.state).toMatchObject({ postEdits: {}, canUndo: false });
  });
});
