import { describe, expect, it } from 'vitest';
import { fail, succeed } from '@/lib/base/result';
import type { LoadNews, SegmentOutcome, SourceSegment } from '@/lib/mt/translator';
import { createEngineTranslator } from '@/lib/mt/worker/engine-translator';
import type { Network } from '@/lib/mt/worker/network/network';
import { createScriptedNetwork } from './scripted-network';
import { createToyVocabulary } from './toy-vocabulary';

const vocabulary = createToyVocabulary();
const model = { id: 'toy', digest: 'd', aligns: true, obeysTerms: true };
const batching = { size: 4, firstSize: 1, lookahead: 8, seeksTerms: 'last' } as const;
const echo = (source: readonly number[]) => source.slice(0, -1);
const never = () => new AbortController().signal;

function translatorOn(network: Network) {
  return createEngineTranslator(
    {
      load: () =>
        Promise.resolve(succeed({ model, vocabulary, network, dispose: () => undefined })),
      yieldToEventLoop: () => Promise.resolve(),
    },
    batching,
  );
}

const segmentsOf = (...texts: readonly string[]): SourceSegment[] =>
  texts.map((text, index) => ({ id: `${index + 1}`, text, terms: [] }));

async function run(network: Network, segments: readonly SourceSegment[]) {
  const outcomes: SegmentOutcome[] = [];
  await translatorOn(network).translate(segments, (outcome) => outcomes.push(outcome), never());
  return outcomes;
}

const textOf = (outcome: SegmentOutcome | undefined) =>
  outcome?.status === 'translated' ? outcome.translation.text : outcome;

describe('createEngineTranslator', () => {
  it('translates the first alone, and then sentences of like length together', async () => {
    const network = createScriptedNetwork(vocabulary, echo);
    await run(network, segmentsOf('abc', 'abcdefghij', 'ab', 'abcdefghijk', 'a', 'b', 'abcdefghi'));
    expect(network.batches).toEqual([[5], [12, 4, 13, 11], [3, 3]]);
  });

  it('searches freely but once for what is asked for again, and once more in another search', async () => {
    const network = createScriptedNetwork(vocabulary, echo);
    const translator = translatorOn(network);
    const texts: unknown[] = [];
    const translate = (segments: readonly SourceSegment[]) =>
      translator.translate(
        segments,
        (outcome) => outcome.status === 'translated' && texts.push(textOf(outcome)),
        never(),
      );
    await translate(segmentsOf('abc'));
    await translate(segmentsOf('abc'));
    expect(network.batches).toEqual([[5]]);
    await translate(segmentsOf('abc').map((segment) => ({ ...segment, quality: 'better' })));
    expect(network.batches).toEqual([[5], [5]]);
    expect(texts).toEqual(['abc', 'abc', 'abc']);
  });

  it('hands back what has no letter, without the model', async () => {
    const network = createScriptedNetwork(vocabulary, echo);
    const outcomes = await run(network, segmentsOf('***', '2 000', '|'));
    expect(outcomes.map(textOf)).toEqual(['***', '2 000', '|']);
    expect(network.batches).toEqual([]);
  });

  it('keeps the marks around a line, and counts links from its start', async () => {
    const [outcome] = await run(createScriptedNetwork(vocabulary, echo), segmentsOf('• abc |'));
    expect(outcome).toMatchObject({
      translation: {
        text: '• abc |',
        links: [{ source: { start: 2, end: 5 }, target: { start: 2, end: 5 } }],
      },
    });
  });

  it('reads a headline in small letters, and gives its English in capitals', async () => {
    const text = 'ABC DEFGHIJ';
    const read: string[] = [];
    const network = createScriptedNetwork(vocabulary, (source) => {
      read.push(source.map((id) => vocabulary.textOf(id)).join(''));
      return echo(source);
    });
    const [outcome] = await run(network, segmentsOf(text));
    expect(read).toEqual([expect.stringContaining('Abc▁defghij')]);
    expect(outcome).toMatchObject({
      translation: { text, links: [{ source: { start: 0, end: 3 } }, { source: { start: 4 } }] },
    });
  });

  it('splits a sentence too long for the model, loses nothing, and keeps links in place', async () => {
    const words = Array.from({ length: 60 }, (_, index) => `ab${index % 10}x,`);
    const text = words.join(' ');
    const network = createScriptedNetwork(vocabulary, echo, { maxPositions: 256 });
    const [outcome] = await run(network, segmentsOf(text));
    expect(textOf(outcome)).toBe(text);
    expect(network.batches.flat().length).toBeGreaterThan(3);
    expect(Math.max(...network.batches.flat())).toBeLessThanOrEqual(90);
    expect(Math.max(...network.batches.map(({ length }) => length))).toBeLessThanOrEqual(4);
    if (outcome?.status !== 'translated') throw new Error('It failed');
    expect(outcome.translation.links).toHaveLength(60);
    for (const { source, target } of outcome.translation.links) expect(source).toEqual(target);
  });

  it('translates 10,000 characters without a space', async () => {
    const text = 'abcdefghij'.repeat(1000);
    const network = createScriptedNetwork(vocabulary, echo, { maxPositions: 256 });
    const [outcome] = await run(network, segmentsOf(text));
    expect(textOf(outcome)).toBe(text);
  });

  it('annotates a term in its own part of a sentence that is split', async () => {
    const text = Array.from({ length: 40 }, (_, index) => `ab${index % 10}x,`).join(' ');
    const start = text.lastIndexOf('ab9x');
    const seen: number[][] = [];
    const network = createScriptedNetwork(
      vocabulary,
      (source) => {
        seen.push([...source]);
        return echo(source);
      },
      { maxPositions: 256 },
    );
    const terms = [
      {
        span: { start, end: start + 4 },
        target: 'cd',
        isAnnotated: true,
        accepted: ['cd'],
        isRequired: false,
      },
    ];
    await run(network, [{ id: '1', text, terms }]);
    const open = vocabulary.annotation?.open ?? -1;
    // The last once more, since it did not say `cd`.
    expect(seen.map((source) => source.includes(open))).toEqual([false, false, false, true, true]);
  });

  it('fails one segment without losing the others of its batch', async () => {
    const network = createScriptedNetwork(vocabulary, echo);
    const bad: Network = {
      ...network,
      encode(sources, mayGoOn) {
        const broken = sources.some(({ ids }) => ids.includes(vocabulary.cut('z')[0]?.id ?? -1));
        return broken
          ? Promise.reject(new Error('out of range'))
          : network.encode(sources, mayGoOn);
      },
    };
    const outcomes = await run(bad, segmentsOf('abc', 'abc', 'abz', 'abc', 'abc'));
    expect(outcomes).toHaveLength(5);
    expect(outcomes.filter(({ status }) => status === 'failed')).toEqual([
      {
        status: 'failed',
        id: '3',
        failure: { code: 'translation-failed', detail: 'Error: out of range' },
      },
    ]);
  });

  it('fails every segment when the model does not load, and tries again the next time', async () => {
    const network = createScriptedNetwork(vocabulary, echo);
    let loads = 0;
    const translator = createEngineTranslator(
      {
        load: () => {
          loads += 1;
          return Promise.resolve(
            loads === 1
              ? fail({ code: 'network-unreachable', file: 'config.json' } as const)
              : succeed({ model, vocabulary, network, dispose: () => undefined }),
          );
        },
        yieldToEventLoop: () => Promise.resolve(),
      },
      batching,
    );
    const outcomes: SegmentOutcome[] = [];
    const report = (outcome: SegmentOutcome) => outcomes.push(outcome);
    await translator.translate(segmentsOf('abc', 'ab'), report, never());
    expect(outcomes.map(({ status }) => status)).toEqual(['failed', 'failed']);
    await translator.translate(segmentsOf('abc'), report, never());
    expect(textOf(outcomes[2])).toBe('abc');
  });

  it('translates one request after the other; a cancelled one does not wait its turn', async () => {
    const translator = translatorOn(createScriptedNetwork(vocabulary, echo));
    const order: string[] = [];
    const begin = (name: string, signal: AbortSignal) =>
      translator
        .translate(
          segmentsOf(`${name}bc`, `${name}b`, name),
          ({ id }) => order.push(name + id),
          signal,
        )
        .then(() => order.push(`${name} ended`));
    const controller = new AbortController();
    const all = [begin('a', never()), begin('b', controller.signal), begin('c', never())];
    controller.abort();
    await Promise.all(all);
    const expected = ['b ended', 'a1', 'a3', 'a2', 'a ended', 'c1', 'c3', 'c2', 'c ended'];
    expect(order.filter((each) => !each.startsWith('b'))).toEqual(expected.slice(1));
    expect(order.indexOf('b ended')).toBeLessThan(order.indexOf('a ended'));
  });

  it('tells whoever asks what is coming and how far it is, also when it was on its way', async () => {
    const network = createScriptedNetwork(vocabulary, echo);
    const at = (loadedBytes: number): LoadNews => ({
      kind: 'progress',
      progress: { source: 'site', loadedBytes, totalBytes: 3 },
    });
    const identified: LoadNews = { kind: 'identified', model };
    let report: (news: LoadNews) => void = () => undefined;
    let end: () => void = () => undefined;
    const translator = createEngineTranslator(
      {
        load(onNews) {
          report = onNews;
          return new Promise((resolve) => {
            end = () => resolve(succeed({ model, vocabulary, network, dispose: () => undefined }));
          });
        },
        yieldToEventLoop: () => Promise.resolve(),
      },
      batching,
    );
    const early: LoadNews[] = [];
    const late: LoadNews[] = [];
    const first = translator.load((news) => early.push(news));
    report(identified);
    report(at(1));
    report(at(2));
    const second = translator.load((news) => late.push(news));
    report(at(3));
    end();
    expect(await first).toEqual(await second);
    expect([early, late]).toEqual([
      [identified, at(1), at(2), at(3)],
      [identified, at(2), at(3)],
    ]);
    const after: LoadNews[] = [];
    await translator.load((news) => after.push(news));
    expect(after).toEqual([]);
  });
});
