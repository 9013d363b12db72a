import { describe, expect, it } from 'vitest';
import { inNewBrowsers, inTabs, openPage, type Page, translated } from './open-page';

inNewBrowsers();

/** Has the machine say what it is asked for, until it comes to its end. */
async function settle(page: Page): Promise<void> {
  await page.until(() => {
    page.translators.at(-1)?.finish();
    return page.state.phase.name === 'done';
  });
}

async function read(text = 'Bakou refuse. Erevan accepte. Bakou attend.'): Promise<Page> {
  const page = openPage();
  await page.state.open('Essai', text);
  await settle(page);
  return page;
}

/** Each change: the sentence, what it said before, and whether the reader's own English stands. */
const told = (page: Page) =>
  page.state.changes.map(({ segmentId, before, isPostEdited }) =>
    [segmentId, before.text, isPostEdited ? 'by hand' : ''].filter(Boolean).join(' '),
  );

const edit = (page: Page, english: string) =>
  page.glossary.getState().editEntry('bakou', 'english', english);

describe('the sentences that a change of the glossary has changed', () => {
  it('are told in the order of the article, as they come, with what they said', async () => {
    const page = await read();
    expect(told(page)).toEqual([]);
    edit(page, 'Bakou');
    expect(told(page)).toEqual([]);
    await page.until(() => page.translator.asked.length === 2);
    page.state.prioritise(['1.3']);
    page.translator.say();
    await page.until(() => page.state.changes.length === 1);
    expect(told(page)).toEqual(['1.1 BAKOU REFUSE. <Baku>']);
    page.translator.say();
    await page.until(() => page.state.changes.length === 2);
    expect(told(page)).toEqual(['1.1 BAKOU REFUSE. <Baku>', '1.3 BAKOU ATTEND. <Baku>']);
    expect(page.state.segments.get('1.1')).toMatchObject({
      translation: { text: 'BAKOU REFUSE. <Bakou>' },
    });
  });

  it('are no others: not one that comes out the same, nor one that is said first', async () => {
    const page = await read();
    page.state.handleTerm({ segmentId: '1.1', start: 0 }, 'bakou', 'accepted');
    edit(page, 'Bakou');
    await settle(page);
    expect(told(page)).toEqual(['1.3 BAKOU ATTEND. <Baku>']);

    const fresh = openPage();
    await fresh.state.open('Autre', 'Bakou part. Bakou reste.');
    await fresh.until(() => fresh.translators.length > 0 && fresh.translator.asked.length > 0);
    fresh.translator.say();
    await fresh.until(() => fresh.english[0] === 'BAKOU PART. <Bakou>');
    fresh.glossary.getState().editEntry('bakou', 'english', 'BAKU');
    await settle(fresh);
    expect(told(fresh)).toEqual(['1.1 BAKOU PART. <Bakou>']);
  });

  it('keep the reader’s own English, and say so', async () => {
    const page = await read();
    page.state.editTranslation('1.1', 'By hand.');
    edit(page, 'Bakou');
    await settle(page);
    expect(page.state.postEdits['1.1']?.text).toBe('By hand.');
    expect(told(page)).toEqual(['1.1 BAKOU REFUSE. <Baku> by hand', '1.3 BAKOU ATTEND. <Baku>']);
    page.state.revertTranslation('1.1');
    expect(told(page)).toEqual(['1.1 BAKOU REFUSE. <Baku>', '1.3 BAKOU ATTEND. <Baku>']);
  });

  it('are one run while a term is typed, with what stood before the first key', async () => {
    const page = await read();
    for (const english of ['B', 'Ba', 'Bak', 'Bakou']) {
      page.wait(100);
      edit(page, english);
      await settle(page);
    }
    expect(told(page)).toEqual(['1.1 BAKOU REFUSE. <Baku>', '1.3 BAKOU ATTEND. <Baku>']);
    page.wait(100);
    edit(page, 'Baku');
    await settle(page);
    expect(told(page)).toEqual([]);
  });

  it('start anew with the next change', async () => {
    const page = await read('Bakou refuse. Le cessez-le-feu dure.');
    edit(page, 'Bakou');
    await settle(page);
    page.wait(5000);
    page.glossary.getState().editEntry('cessez-le-feu', 'english', 'truce');
    await settle(page);
    expect(told(page)).toEqual(['1.2 LE CESSEZ-LE-FEU DURE. <ceasefire>']);
  });

  it('that are still being translated are told when they come, whatever changed since', async () => {
    const page = await read('Bakou refuse. Le cessez-le-feu dure.');
    edit(page, 'Bakou');
    page.wait(5000);
    page.glossary.getState().editEntry('cessez-le-feu', 'english', 'truce');
    await settle(page);
    expect(told(page)).toEqual([
      '1.1 BAKOU REFUSE. <Baku>',
      '1.2 LE CESSEZ-LE-FEU DURE. <ceasefire>',
    ]);
  });

  it('are none when the change is taken back, and again when it is made again', async () => {
    const page = await read();
    const before = page.english;
    edit(page, 'Bakou');
    await settle(page);
    const after = page.english;
    page.state.undo();
    expect(told(page)).toEqual([]);
    await settle(page);
    expect(page.english).toEqual(before);
    expect(told(page)).toEqual([]);
    page.state.redo();
    await settle(page);
    expect(page.english).toEqual(after);
    expect(told(page)).toEqual(['1.1 BAKOU REFUSE. <Baku>', '1.3 BAKOU ATTEND. <Baku>']);
    expect(page.translator.asked).toHaveLength(2);
  });

  it('are left by an edit that changes no sentence', async () => {
    const page = await read();
    edit(page, 'Bakou');
    await settle(page);
    page.wait(5000);
    page.glossary.getState().editEntry('bakou', 'definition', 'A city.');
    page.state.undo();
    expect(told(page)).toHaveLength(2);
  });

  it('are those of a decision too', async () => {
    const page = await read();
    page.state.handleTerm({ segmentId: '1.3', start: 0 }, 'bakou', 'required');
    await settle(page);
    expect(told(page)).toEqual(['1.3 BAKOU ATTEND. <Baku>']);
    page.state.switchGlossary('built-in', false);
    await settle(page);
    expect(told(page)).toEqual(['1.1 BAKOU REFUSE. <Baku>', '1.3 BAKOU ATTEND. <Baku!>']);
  });

  it('are forgotten once they were seen, save what is still to come', async () => {
    const page = await read();
    edit(page, 'Bakou');
    await page.until(() => page.translator.asked.length === 2);
    page.translator.say();
    await page.until(() => page.state.changes.length === 1);
    page.state.dismissChanges();
    expect(told(page)).toEqual([]);
    await settle(page);
    expect(told(page)).toEqual(['1.3 BAKOU ATTEND. <Baku>']);
    page.state.dismissChanges();
    expect(told(page)).toEqual([]);
  });

  it('are forgotten with the article, and with the model', async () => {
    const page = await read();
    edit(page, 'Bakou');
    await settle(page);
    await page.state.open('Autre', 'Bakou part.');
    await settle(page);
    expect(told(page)).toEqual([]);
    page.wait(5000);
    edit(page, 'BAKU');
    await settle(page);
    expect(told(page)).toEqual(['1.1 BAKOU PART. <Bakou>']);
    await page.state.chooseModel('Xenova/opus-mt-fr-en');
    expect(told(page)).toEqual([]);
  });

  it('wait for a machine that was stopped', async () => {
    const page = await read();
    edit(page, 'Bakou');
    await page.until(() => page.translator.asked.length === 2);
    page.state.stop();
    expect(told(page)).toEqual([]);
    page.state.resume();
    await settle(page);
    expect(told(page)).toHaveLength(2);
  });

  it('are not told of a glossary that was changed at an earlier visit', async () => {
    const first = await read();
    edit(first, 'Bakou');
    await settle(first);
    await first.database.fieldEdits.read();
    const second = openPage();
    await second.state.openKept(null);
    await settle(second);
    expect(second.english[0]).toBe('BAKOU REFUSE. <Bakou>');
    expect(told(second)).toEqual([]);
    expect(second.translators[0]?.asked).toEqual([]);
  });

  it('are told of a long article too, with what stood before the first key', async () => {
    const filler = Array.from({ length: 210 }, (_, index) => `Erevan accepte ${index}.`);
    const page = await read(['Bakou refuse.', ...filler, 'Bakou attend.'].join(' '));
    edit(page, 'Bak');
    edit(page, 'Bakou');
    await page.until(() => page.translator.asked.length === 2);
    expect(page.translator.asked[1]).toEqual(['Bakou refuse.', 'Bakou attend.']);
    await settle(page);
    expect(told(page)).toEqual(['1.1 BAKOU REFUSE. <Baku>', '1.212 BAKOU ATTEND. <Baku>']);
    page.state.undo();
    await page.until(() => page.english[0] === 'BAKOU REFUSE. <Baku>');
    await settle(page);
    expect(told(page)).toEqual([]);
  });

  it('are told of a change in another tab', async () => {
    await inTabs(async (a, b) => {
      for (const tab of [a, b]) {
        await tab.state.openBuiltIn();
        await settle(tab);
      }
      edit(a, 'Bakou');
      await b.until(() => b.glossary.getState().entries[0]?.english === 'Bakou');
      await settle(b);
      await b.until(() => b.state.changes.length === 1);
      expect(told(b)).toEqual([`1.1 ${translated[0]}`]);
    });
  });
});
