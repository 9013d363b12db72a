import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fail, succeed } from '@/lib/base/result';
import { builtIn, newBrowser, openArticle, openPage } from './open-page';

const translated = ['BAKOU REFUSE. <Baku>', 'EREVAN ACCEPTE.', 'MOSCOU ATTEND.'];

beforeEach(() => {
  newBrowser();
  return () => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  };
});

describe('an article', () => {
  it('is translated with the glossary’s terms, and its speed told', async () => {
    const page = await openArticle(openPage());
    expect(page.state.phase).toEqual({ name: 'translating', speed: null });
    expect(page.state.segments['1.1']).toEqual({ status: 'waiting' });
    page.wait(1000);
    page.translator.say();
    expect(page.state.phase).toEqual({
      name: 'translating',
      speed: { wordsPerSecond: 2, secondsLeft: 2 },
    });
    page.translator.finish();
    await page.untilPhase('done');
    expect(page.english).toEqual(translated);
  });

  it('shows the model’s bytes as they come, and from where', async () => {
    let end: () => void = () => undefined;
    const answered = new Promise<void>((resolve) => {
      end = resolve;
    });
    const model = { id: 'visavis-fr-en', digest: 'd1', aligns: true, obeysTerms: true };
    const page = openPage({ loads: [() => answered.then(() => succeed(model))] });
    await page.reader.getState().openBuiltIn();
    expect(page.state.phase).toEqual({ name: 'loading', progress: null });
    const progress = { source: 'cache', loadedBytes: 5, totalBytes: 10 } as const;
    page.translator.onProgress(progress);
    expect(page.state.phase).toEqual({ name: 'loading', progress });
    end();
    await page.untilPhase('translating');
    expect(page.state.model).toEqual(model);
  });

  it('translates nothing twice after a reload, however far it came', async () => {
    const first = await openArticle(openPage());
    first.translator.say(2);

    const second = await openArticle(openPage());
    expect(second.translator.asked).toEqual([['Moscou attend.']]);
    second.translator.finish();
    await second.untilPhase('done');
    expect(second.english).toEqual(translated);
    expect(second.state.segments['1.1']).toMatchObject({ from: 'memory' });

    const third = openPage();
    await third.reader.getState().openBuiltIn();
    await third.untilPhase('done');
    expect(third.translator.asked).toEqual([]);
    expect(third.english).toEqual(translated);
  });

  it('shows what the memory has before the model is there, or when it cannot be had', async () => {
    const failure = { code: 'network-unreachable', file: 'tokenizer.json' } as const;
    const model = { id: 'visavis-fr-en', digest: 'd1', aligns: true, obeysTerms: true };
    const first = openPage({ loads: [() => Promise.resolve(succeed(model))] });
    await openArticle(first);
    first.translator.say(2);

    let refuse: () => void = () => undefined;
    const refused = new Promise<void>((resolve) => {
      refuse = resolve;
    });
    const second = openPage({ loads: [() => refused.then(() => fail(failure))] });
    await second.state.openLast();
    await second.until(() => second.english[1] !== 'waiting');
    expect(second.state.phase.name).toBe('loading');
    expect(second.english).toEqual([...translated.slice(0, 2), 'waiting']);
    refuse();
    await second.untilPhase('failed');
    expect(second.english).toEqual([...translated.slice(0, 2), 'waiting']);
  });

  it('does not pass off the sentences of a model that has changed for the new one’s', async () => {
    const model = { id: 'visavis-fr-en', digest: 'd1', aligns: true, obeysTerms: true };
    const first = openPage({ loads: [() => Promise.resolve(succeed(model))] });
    await openArticle(first);
    first.translator.finish();
    await first.untilPhase('done');
    const second = openPage({
      loads: [() => Promise.resolve(succeed({ ...model, digest: 'd2' }))],
    });
    await second.state.openLast();
    await second.until(() => second.translator.asked.length === 1);
    expect(second.translator.asked[0]).toHaveLength(3);
    expect(second.english).toEqual(['waiting', 'waiting', 'waiting']);
  });

  it('puts what is in view in front, known before or after the start', async () => {
    const page = openPage();
    page.state.prioritise(['2.1']);
    await openArticle(page);
    expect(page.translator.asked[0]?.[0]).toBe('Moscou attend.');
    page.state.prioritise(['1.2']);
    expect(page.translator.prioritised).toEqual([['1.2']]);
  });

  it('stops at once within a batch, and goes on where it stopped', async () => {
    const page = await openArticle(openPage());
    page.translator.say();
    page.state.stop();
    expect(page.state.phase).toEqual({ name: 'stopped' });
    expect(page.english).toEqual(['BAKOU REFUSE. <Baku>', 'waiting', 'waiting']);

    page.state.resume();
    await page.until(() => page.translator.asked.length === 2);
    expect(page.translator.asked[1]).toEqual(['Erevan accepte.', 'Moscou attend.']);
    page.translator.finish();
    await page.untilPhase('done');
    expect(page.translators).toHaveLength(1);
  });

  it('can be stopped while the model loads, and then does not start by itself', async () => {
    let end: () => void = () => undefined;
    const answered = new Promise<void>((resolve) => {
      end = resolve;
    });
    const model = { id: 'visavis-fr-en', digest: 'd1', aligns: true, obeysTerms: true };
    const page = openPage({ loads: [() => answered.then(() => succeed(model))] });
    await page.reader.getState().openBuiltIn();
    page.state.stop();
    end();
    await page.until(() => page.state.model !== null);
    expect(page.state.phase).toEqual({ name: 'stopped' });
    expect(page.translator.asked).toEqual([]);
    page.state.resume();
    await page.until(() => page.translator.asked.length === 1);
  });

  it('is done when a segment failed, which is tried again alone', async () => {
    const page = await openArticle(openPage());
    page.translator.say();
    page.translator.fail();
    page.translator.finish();
    await page.untilPhase('done');
    expect(page.state.segments['1.2']).toEqual({
      status: 'failed',
      failure: { code: 'worker-died' },
    });
    page.state.resume();
    await page.until(() => page.translator.asked.length === 2);
    expect(page.translator.asked[1]).toEqual(['Erevan accepte.']);
    page.translator.finish();
    await page.untilPhase('done');
    expect(page.english).toEqual(translated);
  });

  it('has failed when no segment could be translated', async () => {
    const page = await openArticle(openPage());
    for (let count = 0; count < 3; count += 1) page.translator.fail();
    await page.untilPhase('failed');
    expect(page.state.phase).toEqual({ name: 'failed', failure: { code: 'worker-died' } });
  });

  it('says which model file is missing, and tries the load again with a new translator', async () => {
    const failure = { code: 'model-file-missing', file: 'tokenizer.json' } as const;
    const model = { id: 'visavis-fr-en', digest: 'd1', aligns: true, obeysTerms: true };
    const page = openPage({
      loads: [() => Promise.resolve(fail(failure)), () => Promise.resolve(succeed(model))],
    });
    await page.reader.getState().openBuiltIn();
    await page.untilPhase('failed');
    expect(page.state.phase).toEqual({ name: 'failed', failure });
    expect(page.translator.isDisposed).toBe(true);
    page.state.resume();
    await page.untilPhase('translating');
    expect(page.translators).toHaveLength(2);
  });

  it('is named when it is missing, and looked for again', async () => {
    const page = openPage({ text: fail({ code: 'article-missing' }) });
    await page.reader.getState().openBuiltIn();
    expect(page.state.phase).toEqual({ name: 'failed', failure: { code: 'article-missing' } });
    expect(page.state.article).toBeNull();
    page.state.resume();
    expect(page.state.phase.name).toBe('loading');
    await page.untilPhase('failed');
  });

  it.each([
    ['', { code: 'article-empty' }],
    ['mot '.repeat(200_000), { code: 'article-too-long', words: 200_000, limit: 100_000 }],
  ])('that cannot be read is refused with the reason', async (text, failure) => {
    const page = openPage();
    await page.state.open('Essai', text);
    expect(page.state.phase).toEqual({ name: 'failed', failure });
  });

  it.each([
    'x'.repeat(10_000),
    'Bakou \ud83d refuse \ude00.',
    '\u202eBakou refuse.\u202c',
    '<img src=x onerror=alert(1)>',
    'constructor',
    '🇦🇲 refuse 👩‍👩‍👧.',
  ])('with anything in it is translated and remembered: %.30s', async (text) => {
    const first = openPage();
    await first.state.open('Essai', text);
    await first.until(() => first.translator.asked.length > 0);
    first.translator.finish();
    await first.untilPhase('done');
    const second = openPage();
    await second.state.openLast();
    await second.untilPhase('done');
    expect(second.translator.asked).toEqual([]);
    expect(second.state.article?.text).toBe(text);
    expect(second.english).toEqual(first.english);
  });

  it('opened last is open after a reload, and the built-in one again when that was', async () => {
    const first = openPage();
    await first.state.open('Essai', 'Un essai.');
    const second = openPage();
    await second.state.openLast();
    expect(second.state.article).toMatchObject({ title: 'Essai', text: 'Un essai.' });
    await second.state.openBuiltIn();
    const third = openPage();
    await third.state.openLast();
    expect(third.state.article?.title).toBe('Haut-Karabakh');
  });

  it('asked for last is the one that is shown, whichever is read first', async () => {
    const page = openPage();
    const built = page.state.openBuiltIn();
    const own = page.state.open('Essai', 'Un essai.');
    await Promise.all([built, own]);
    expect(page.state.article?.title).toBe('Essai');
  });
});

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
    await next.state.openLast();
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
    await next.state.openLast();
    expect(next.asked).toEqual([first.id]);
  });
});

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

  it('is one edit as long as the keys come fast', async () => {
    const page = await openArticle(openPage());
    for (const text of ['B', 'Ba', 'Bak']) {
      page.wait(100);
      page.state.editTranslation('1.1', text);
    }
    page.state.undo();
    expect(page.state.postEdits).toEqual({});
  });

  it('cannot be made in a segment that is not there', async () => {
    const page = await openArticle(openPage());
    page.state.editTranslation('9.9', 'Nowhere');
    expect(page.state).toMatchObject({ postEdits: {}, canUndo: false });
  });
});

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
    expect(page.state.segments['1.1']).toMatchObject({
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

describe('a browser that keeps nothing', () => {
  it('has none of it: all goes on, and it is said', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const page = await openArticle(openPage());
    page.translator.finish();
    await page.untilPhase('done');
    expect(page.state.keeping).toEqual({
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
    await page.until(() => !page.state.keeping.kept);
    expect(page.state.keeping).toEqual({ kept: false, failure: { code: 'storage-full' } });
    expect(page.english).toEqual(translated);
    page.state.editTranslation('1.1', 'By hand.');
    await page.state.openBuiltIn();
    expect(page.state.postEdits['1.1']?.text).toBe('By hand.');
  });
});

describe('two tabs', () => {
  it('lose no edit to each other, of one article or of one entry', async () => {
    const channels = [new BroadcastChannel('test'), new BroadcastChannel('test')] as const;
    const [a, b] = channels.map((channel) => openPage({ channel }));
    if (!a || !b) throw new Error('No tabs');
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
    for (const channel of channels) channel.close();
  });

  it('take back only what still stands there', async () => {
    const channels = [new BroadcastChannel('test'), new BroadcastChannel('test')] as const;
    const [a, b] = channels.map((channel) => openPage({ channel }));
    if (!a || !b) throw new Error('No tabs');
    await openArticle(a);
    await openArticle(b);
    a.state.editTranslation('1.1', 'From a');
    await b.until(() => '1.1' in b.state.postEdits);
    b.state.editTranslation('1.1', 'From b');
    await a.until(() => a.state.postEdits['1.1']?.text === 'From b');
    a.state.undo();
    expect(a.state.postEdits['1.1']?.text).toBe('From b');
    expect(a.state.canUndo).toBe(false);
    for (const channel of channels) channel.close();
  });
});
