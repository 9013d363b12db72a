import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAssistedTranslator } from '@/lib/mt/browser/assisted-translator';
import { createBrowserTranslator } from '@/lib/mt/browser/browser-translator';
import { findTranslatorApi } from '@/lib/mt/browser/translator-api';
import { createRestingTranslator } from '@/lib/mt/engines/resting-translator';
import { createWorkerTranslator } from '@/lib/mt/messages/worker-translator';
import { defaultModelId } from '@/lib/mt/models/registry';
import { createNodeTranslator } from '@/lib/mt/node/node-translator';
import type { SegmentOutcome, SourceSegment, Translator } from '@/lib/mt/translator';
import { createFakeTranslator } from '../fake-engine/fake-translator';
import { installTranslatorApi } from '../stand-ins/translator-api';
import { startChannelWorker } from './channel-worker';

const createRealTranslator = () =>
  createNodeTranslator({
    model: defaultModelId,
    modelsFolder: fileURLToPath(new URL('../../public/models', import.meta.url)),
  });

const browserModel = { id: 'browser', digest: 'browser', aligns: false, obeysTerms: false };

function createBrowsersTranslator(): Translator {
  installTranslatorApi({ availability: 'available' });
  return createBrowserTranslator({
    api: findTranslatorApi(),
    model: browserModel,
    hasClicked: () => false,
  });
}

/** What every translator does, whatever it runs on. */
const translators: Record<string, () => Translator> = {
  'the fake': () => createFakeTranslator(),
  'the fake behind a channel': () =>
    createWorkerTranslator(defaultModelId, () =>
      startChannelWorker((model) => createFakeTranslator(model)),
    ),
  'the fake that rests after each task': () =>
    createRestingTranslator(createFakeTranslator, (_, rest) => {
      const timer = setImmediate(rest);
      return () => clearImmediate(timer);
    }),
  'the browser’s own': createBrowsersTranslator,
  'the browser’s own, helped by the fake': () =>
    createAssistedTranslator({
      main: createBrowsersTranslator(),
      model: browserModel,
      helper: createFakeTranslator(),
      takesHelp: false,
    }),
  'the real model': createRealTranslator,
  'the real model behind a channel': () =>
    createWorkerTranslator(defaultModelId, () => startChannelWorker(createRealTranslator)),
};

const texts = [
  'Le corridor de Lachin est fermé.',
  'Les soldats de la paix se sont retirés, et la région séparatiste a déposé les armes.',
  'Il pleut.',
  'Le porte-parole du ministère des Affaires étrangères n’a pas répondu à nos questions hier soir.',
  'Une crise humanitaire menace.',
  'À Bakou, on se réjouit.',
  'Le cessez-le-feu tient.',
  'L’armée de l’air a frappé un poste de commandement près de la frontière.',
  'Personne ne sait ce que demain apportera.',
  'La défense aérienne est détruite.',
];
const segments: readonly SourceSegment[] = texts.map((text, index) => ({
  id: `1.${index + 1}`,
  text,
  terms: [],
}));

const never = () => new AbortController().signal;
const ignore = () => undefined;

async function translateAll(
  translator: Translator,
  given: readonly SourceSegment[],
): Promise<SegmentOutcome[]> {
  const outcomes: SegmentOutcome[] = [];
  await translator.translate(given, (outcome) => outcomes.push(outcome), never());
  return outcomes;
}

describe.each(Object.entries(translators))('%s', { timeout: 60_000 }, (_, createTranslator) => {
  let translator: Translator;
  beforeAll(async () => {
    translator = createTranslator();
    const loaded = await translator.load(ignore);
    if (!loaded.ok) throw new Error(`The model did not load: ${JSON.stringify(loaded.failure)}`);
  }, 60_000);
  afterAll(() => translator.dispose());

  it('gives the same model when loaded again', async () => {
    expect(await translator.load(ignore)).toEqual(await translator.load(ignore));
  });

  it('reports each segment once, none empty', async () => {
    const outcomes = await translateAll(translator, segments);
    expect(outcomes.map(({ id }) => id).sort()).toEqual(segments.map(({ id }) => id).sort());
    for (const outcome of outcomes) {
      if (outcome.status !== 'translated') throw new Error(JSON.stringify(outcome));
      expect(outcome.translation.text).toMatch(/\p{L}/u);
      expect(outcome.translation.tokens).toBeGreaterThan(0);
    }
  });

  it('reports the first segment first', async () => {
    const [first] = await translateAll(translator, segments);
    expect(first?.id).toBe(segments[0]?.id);
  });

  it('links words by spans that lie in both texts, in order of the target, if it aligns', async () => {
    const loaded = await translator.load(ignore);
    const outcomes = await translateAll(translator, segments);
    let links = 0;
    for (const outcome of outcomes) {
      if (outcome.status !== 'translated') throw new Error(JSON.stringify(outcome));
      const source = segments.find(({ id }) => id === outcome.id)?.text ?? '';
      const target = outcome.translation.text;
      let last = 0;
      for (const link of outcome.translation.links) {
        expect(source.slice(link.source.start, link.source.end)).toMatch(/[\p{L}\p{N}]/u);
        expect(target.slice(link.target.start, link.target.end)).toMatch(/[\p{L}\p{N}]/u);
        expect(link.target.start).toBeGreaterThanOrEqual(last);
        expect(link.score).toBeGreaterThan(0);
        expect(link.score).toBeLessThanOrEqual(1);
        last = link.target.start;
        links += 1;
      }
    }
    if (loaded.ok && loaded.value.aligns) expect(links).toBeGreaterThan(texts.length);
    else expect(links).toBe(0);
  });

  it('stops soon after it is cancelled, reports nothing more, and can go on', async () => {
    const controller = new AbortController();
    const outcomes: SegmentOutcome[] = [];
    await translator.translate(
      segments,
      (outcome) => {
        outcomes.push(outcome);
        controller.abort();
      },
      controller.signal,
    );
    const reported = outcomes.length;
    expect(reported).toBeGreaterThan(0);
    expect(reported).toBeLessThan(segments.length);
    const left = segments.filter(({ id }) => !outcomes.some((outcome) => outcome.id === id));
    const rest = await translateAll(translator, left);
    expect(outcomes).toHaveLength(reported);
    expect([...outcomes, ...rest].map(({ id }) => id).sort()).toEqual(
      segments.map(({ id }) => id).sort(),
    );
  });

  it('reports nothing when cancelled before it begins', async () => {
    const outcomes: SegmentOutcome[] = [];
    const signal = AbortSignal.abort();
    await translator.translate(segments, (outcome) => outcomes.push(outcome), signal);
    expect(outcomes).toEqual([]);
  });

  it('takes first what is wanted first', async () => {
    const order: string[] = [];
    const many = Array.from({ length: 40 }, (_, index) => ({
      id: `${index}`,
      text: texts[index % texts.length] ?? '',
      terms: [],
    }));
    await translator.translate(
      many,
      ({ id }) => {
        if (order.length === 0) translator.prioritise(['39', '38']);
        order.push(id);
      },
      never(),
    );
    expect(order).toHaveLength(40);
    expect(order.indexOf('39')).toBeLessThan(20);
  });

  it('ends at once when there is nothing to translate', async () => {
    expect(await translateAll(translator, [])).toEqual([]);
  });
});
