import { describe, expect, it } from 'vitest';
import { inNewBrowsers, inTabs, openArticle, openPage, type Page } from './open-page';

inNewBrowsers();

const tmx = (...pairs: readonly (readonly [french: string, english: string])[]) =>
  new Blob([
    `<tmx version="1.4"><header/><body>${pairs
      .map(
        ([french, english]) =>
          `<tu><tuv xml:lang="fr"><seg>${french}</seg></tuv><tuv xml:lang="en"><seg>${english}</seg></tuv></tu>`,
      )
      .join('')}</body></tmx>`,
  ]);

/** The article that the tests open has `Bakou refuse.`, `Erevan accepte.` and `Moscou attend.` */
async function finished(page: Page): Promise<Page> {
  await openArticle(page);
  page.translator.finish();
  await page.untilPhase('done');
  return page;
}

const recalledFrom = (page: Page) =>
  [...page.state.segments.values()].map((segment) =>
    segment.status === 'translated' ? (segment.translation.recalledFrom ?? null) : segment.status,
  );

describe('translation memories', () => {
  it('give the English of the very sentence before the machine, at the next visit too', async () => {
    const first = openPage();
    await first.memories.getState().addMemory('a.tmx', tmx(['Erevan accepte.', 'Yerevan agrees.']));

    const page = openPage();
    await openArticle(page);
    expect(page.translator.asked.flat()).not.toContain('Erevan accepte.');
    page.translator.finish();
    await page.untilPhase('done');
    expect(page.english[1]).toBe('Yerevan agrees.');
    expect(recalledFrom(page)).toEqual([null, expect.stringMatching(/^a-tmx-/), null]);
  });

  it('that are added while an article is open change its sentences at once, and back when removed', async () => {
    const page = await finished(openPage());
    const said = page.english[1];
    const { addMemory, removeMemory } = page.memories.getState();
    await addMemory('a.tmx', tmx(['Erevan accepte.', 'Yerevan agrees.']));
    await page.until(() => page.english[1] === 'Yerevan agrees.');
    expect(page.state.changes).toEqual([]);

    const [memory] = page.memories.getState().memories;
    removeMemory(memory?.id ?? '');
    await page.until(() => page.english[1] === said);
    expect(page.memories.getState().memories).toEqual([]);
  });

  it('go by their order', async () => {
    const page = await finished(openPage());
    const { addMemory, moveMemory } = page.memories.getState();
    await addMemory('a.tmx', tmx(['Erevan accepte.', 'A says.']));
    await addMemory('b.tmx', tmx(['Erevan accepte.', 'B says.']));
    await page.until(() => page.english[1] === 'A says.');
    moveMemory(page.memories.getState().memories[1]?.id ?? '', -1);
    await page.until(() => page.english[1] === 'B says.');
    expect(page.memories.getState().memories.map(({ name }) => name)).toEqual(['b.tmx', 'a.tmx']);
  });

  it('that cannot be read are refused, and change nothing', async () => {
    const page = openPage();
    const refused = await page.memories.getState().addMemory('a.tmx', new Blob(['<tmx>']));
    expect(refused).toMatchObject({ ok: false, failure: { code: 'memory-file-malformed' } });
    expect(page.memories.getState().memories).toEqual([]);
  });

  it('are the same in all tabs', async () => {
    await inTabs(async (a, b) => {
      await finished(a);
      // The first tab has left what the machine said.
      await b.reader.getState().openBuiltIn();
      await b.untilPhase('done');
      await a.memories.getState().addMemory('a.tmx', tmx(['Moscou attend.', 'Moscow waits.']));
      await b.until(() => b.english[2] === 'Moscow waits.');
    });
  });
});

describe('what the reader writes', () => {
  it('is a memory: the same sentence elsewhere takes it, and gives it back when it is undone', async () => {
    const page = openPage();
    await page.reader.getState().open('Own', 'Oui. Non.\nOui.');
    await page.until(() => page.translators.length > 0 && page.translator.asked.length > 0);
    page.translator.finish();
    await page.untilPhase('done');
    page.reader.getState().editTranslation('1.1', 'Aye.');
    await page.until(() => page.english[2] === 'Aye.');
    expect(recalledFrom(page)).toEqual([null, null, 'edits']);
    page.reader.getState().undo();
    await page.until(() => page.english[2] === 'OUI.');
  });

  it('is found by likeness and by its words, with its memory', async () => {
    const page = await finished(openPage());
    page.reader.getState().editTranslation('1.1', 'Baku says no.');
    await page.until(() => page.memories.getState().editCount === 1);
    const { addMemory, findSimilar, findWords } = page.memories.getState();
    await addMemory(
      'a.tmx',
      tmx(['Bakou refuse toujours de céder.', 'Baku still does not yield.']),
    );
    expect(await findSimilar('Bakou refuse encore de céder.')).toEqual([
      expect.objectContaining({ likeness: 0.8, english: 'Baku still does not yield.' }),
    ]);
    const { total, pairs } = await findWords('refuse', 'fr');
    expect(total).toBe(2);
    expect(pairs.map(({ english }) => english)).toEqual([
      'Baku says no.',
      'Baku still does not yield.',
    ]);
    expect((await findWords('baku', 'en')).total).toBe(2);
  });
});
