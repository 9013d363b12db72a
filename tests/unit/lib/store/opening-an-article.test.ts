import { describe, expect, it } from 'vitest';
import { fail, succeed } from '@/lib/base/result';
import { inNewBrowsers, openArticle, openPage, slowLoad, translated } from './open-page';

inNewBrowsers();

const model = { id: 'visavis-fr-en', digest: 'd1', aligns: true, obeysTerms: true };

describe('an article', () => {
  it('is translated with the glossary’s terms, and its speed told', async () => {
    const page = await openArticle(openPage());
    expect(page.state.phase).toEqual({ name: 'translating', speed: null });
    expect(page.state.segments.get('1.1')).toEqual({ status: 'waiting' });
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
    const { load, end } = slowLoad(succeed(model));
    const page = openPage({ loads: [load] });
    await page.reader.getState().openBuiltIn();
    expect(page.state.phase).toEqual({ name: 'loading', progress: null });
    const progress = { source: 'cache', loadedBytes: 5, totalBytes: 10 } as const;
    page.translator.onNews({ kind: 'progress', progress });
    expect(page.state.phase).toEqual({ name: 'loading', progress });
    end();
    await page.untilPhase('translating');
    expect(page.state.model).toEqual(model);
  });

  it('is asked for as soon as the model is known, and translated when it is there', async () => {
    const { load, end } = slowLoad(succeed(model));
    const page = openPage({ loads: [load] });
    await page.state.openBuiltIn();
    page.translator.onNews({ kind: 'identified', model });
    await page.until(() => page.translator.asked.length === 1);
    expect(page.state.phase).toEqual({ name: 'loading', progress: null });
    expect(page.state.model).toBeNull();
    page.wait(60_000);
    end();
    await page.untilPhase('translating');
    page.wait(1000);
    page.translator.say();
    // The model's way is not counted.
    expect(page.state.phase).toMatchObject({ speed: { wordsPerSecond: 2 } });
    page.translator.finish();
    await page.untilPhase('done');
    expect(page.english).toEqual(translated);
    expect(page.translator.asked).toHaveLength(1);
  });

  it('tells that the model failed, and not of each sentence that was asked of it', async () => {
    const failure = { code: 'network-unreachable', file: 'step/weights.bin' } as const;
    const { load, end } = slowLoad(fail(failure));
    const page = openPage({ loads: [load, () => Promise.resolve(succeed(model))] });
    await page.state.openBuiltIn();
    const { translator } = page;
    translator.onNews({ kind: 'identified', model });
    await page.until(() => translator.asked.length === 1);
    translator.fail();
    end();
    await page.untilPhase('failed');
    expect(page.state.phase).toEqual({ name: 'failed', failure });
    expect(page.english).toEqual(['waiting', 'waiting', 'waiting']);

    page.state.resume();
    await page.until(() => page.translator !== translator && page.translator.asked.length === 1);
    page.translator.finish();
    await page.untilPhase('done');
    expect(page.english).toEqual(translated);
  });

  it('is asked for anew when the glossary changes while the model is on its way', async () => {
    const { load, end } = slowLoad(succeed(model));
    const page = openPage({ loads: [load] });
    await page.state.openBuiltIn();
    page.translator.onNews({ kind: 'identified', model });
    await page.until(() => page.translator.asked.length === 1);
    page.glossary.getState().editEntry('bakou', 'english', 'Bakou City');
    await page.until(() => page.translator.asked.length === 2);
    end();
    await page.untilPhase('translating');
    page.translator.finish();
    await page.untilPhase('done');
    expect(page.english[0]).toBe('BAKOU REFUSE. <Bakou City>');
  });

  it('translates nothing twice after a reload, however far it came', async () => {
    const first = await openArticle(openPage());
    first.translator.say(2);

    const second = await openArticle(openPage());
    expect(second.translator.asked).toEqual([['Moscou attend.']]);
    second.translator.finish();
    await second.untilPhase('done');
    expect(second.english).toEqual(translated);
    expect(second.state.segments.get('1.1')).toMatchObject({ from: 'memory' });

    const third = openPage();
    await third.reader.getState().openBuiltIn();
    await third.untilPhase('done');
    expect(third.translator.asked).toEqual([]);
    expect(third.english).toEqual(translated);
  });

  it('shows what the memory has before the model is there, or when it cannot be had', async () => {
    const failure = { code: 'network-unreachable', file: 'tokenizer.json' } as const;
    const first = openPage({ loads: [() => Promise.resolve(succeed(model))] });
    await openArticle(first);
    first.translator.say(2);

    const { load, end } = slowLoad(fail(failure));
    const second = openPage({ loads: [load] });
    await second.state.openKept(null);
    await second.until(() => second.english[1] !== 'waiting');
    expect(second.state.phase.name).toBe('loading');
    expect(second.english).toEqual([...translated.slice(0, 2), 'waiting']);
    end();
    await second.untilPhase('failed');
    expect(second.english).toEqual([...translated.slice(0, 2), 'waiting']);
  });

  it('does not pass off the sentences of a model that has changed for the new one’s', async () => {
    const first = openPage({ loads: [() => Promise.resolve(succeed(model))] });
    await openArticle(first);
    first.translator.finish();
    await first.untilPhase('done');
    const second = openPage({
      loads: [() => Promise.resolve(succeed({ ...model, digest: 'd2' }))],
    });
    await second.state.openKept(null);
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
    expect(page.translator.prioritised).toEqual([['2.1'], ['1.2']]);
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
    const { load, end } = slowLoad(succeed(model));
    const page = openPage({ loads: [load] });
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
    expect(page.state.segments.get('1.2')).toEqual({
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
    await second.state.openKept(null);
    await second.untilPhase('done');
    expect(second.translator.asked).toEqual([]);
    expect(second.state.article?.text).toBe(text);
    expect(second.english).toEqual(first.english);
  });

  it('opened last is open after a reload, and the built-in one again when that was', async () => {
    const first = openPage();
    await first.state.open('Essai', 'Un essai.');
    const second = openPage();
    await second.state.openKept(null);
    expect(second.state.article).toMatchObject({ title: 'Essai', text: 'Un essai.' });
    await second.state.openBuiltIn();
    const third = openPage();
    await third.state.openKept(null);
    expect(third.state.article?.title).toBe('Haut-Karabakh');
    expect(third.state.article?.provenance.date).toBe('2023-09-20');
  });

  it('asked for last is the one that is shown, whichever is read first', async () => {
    const page = openPage();
    const built = page.state.openBuiltIn();
    const own = page.state.open('Essai', 'Un essai.');
    await Promise.all([built, own]);
    expect(page.state.article?.title).toBe('Essai');
  });
});
