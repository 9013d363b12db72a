import { describe, expect, it } from 'vitest';
import { builtIn, inNewBrowsers, openArticle, openPage, translated } from './open-page';

inNewBrowsers();

describe('the glossary', () => {
  it('has one history with the sentences', async () => {
    const page = await openArticle(openPage());
    page.state.editTranslation('1.2', 'Yerevan agrees.');
    page.glossary.getState().editEntry('bakou', 'definition', 'A city.');
    page.state.undo();
    expect(page.glossary.getState().entries).toEqual(builtIn);
    expect(page.state.postEdits['1.2']?.text).toBe('Yerevan agrees.');
    page.state.undo();
    expect(page.state.postEdits).toEqual({});
    page.state.redo();
    page.state.redo();
    expect(page.glossary.getState().entries[0]?.definition).toBe('A city.');
  });

  it('has only the sentences translated again that an edited term touches', async () => {
    const page = await openArticle(openPage());
    page.translator.finish();
    await page.untilPhase('done');
    page.state.editTranslation('1.1', 'By hand.');
    page.glossary.getState().editEntry('bakou', 'english', 'Bakou');
    await page.until(() => page.translator.asked.length === 2);
    expect(page.translator.asked[1]).toEqual(['Bakou refuse.']);
    expect(page.state.segments.get('1.1')).toMatchObject({
      status: 'waiting',
      stale: { text: 'BAKOU REFUSE. <Baku>' },
    });
    page.translator.finish();
    await page.untilPhase('done');
    expect(page.english).toEqual(['BAKOU REFUSE. <Bakou>', ...translated.slice(1)]);
    expect(page.state.postEdits['1.1']?.text).toBe('By hand.');
  });

  it('gives the sentence back from the memory when the term’s edit is taken back', async () => {
    const page = await openArticle(openPage());
    page.translator.finish();
    await page.untilPhase('done');
    page.glossary.getState().editEntry('bakou', 'english', 'Bakou');
    await page.until(() => page.translator.asked.length === 2);
    page.state.undo();
    await page.until(() => page.state.phase.name === 'done');
    expect(page.english).toEqual(translated);
    expect(page.translator.asked).toHaveLength(2);
  });

  it('leaves the translation alone when a definition is edited', async () => {
    const page = await openArticle(openPage());
    page.translator.finish();
    await page.untilPhase('done');
    page.glossary.getState().editEntry('bakou', 'definition', 'A city.');
    expect(page.state.phase.name).toBe('done');
    expect(page.english).toEqual(translated);
  });

  it('does not start the machine again that was stopped', async () => {
    const page = await openArticle(openPage());
    page.translator.say();
    page.state.stop();
    page.glossary.getState().editEntry('bakou', 'english', 'Bakou');
    expect(page.state.phase.name).toBe('stopped');
    expect(page.english[0]).toBe('waiting');
    page.state.resume();
    await page.until(() => page.translator.asked.length === 2);
    expect(page.translator.asked[1]?.[0]).toBe('Bakou refuse.');
  });

  it('has a term’s edit taken in while the machine is at work', async () => {
    const page = await openArticle(openPage());
    page.glossary.getState().editEntry('bakou', 'english', 'Bakou');
    await page.until(() => page.translator.asked.length === 2);
    page.translator.finish();
    await page.untilPhase('done');
    expect(page.english[0]).toBe('BAKOU REFUSE. <Bakou>');
  });
});
