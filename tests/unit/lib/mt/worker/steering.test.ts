import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { succeed } from '@/lib/base/result';
import type { Quality, SegmentOutcome, WantedTerm } from '@/lib/mt/translator';
import { createEngineTranslator } from '@/lib/mt/worker/engine-translator';
import type { Network } from '@/lib/mt/worker/network/network';
import { createToyVocabulary } from './toy-vocabulary';
import { createWordNetwork, type Renderings } from './word-network';

const vocabulary = createToyVocabulary();
const model = { id: 'toy', digest: 'd', aligns: true, obeysTerms: false };
const sentence = 'un chien court vite';

/** Wanted for a word of the sentence. */
function want(
  french: string,
  accepted: readonly string[],
  { isRequired = false }: { readonly isRequired?: boolean } = {},
): WantedTerm {
  const start = sentence.indexOf(french);
  const span = { start, end: start + french.length };
  return { span, target: accepted[0] ?? '', accepted, isRequired, isAnnotated: false };
}

const renderings: Renderings = [
  { A: 1 },
  { hound: 0.9, dog: 0.1 },
  { runs: 0.9, races: 0.1 },
  { fast: 1 },
];

async function translate(
  terms: readonly WantedTerm[],
  network: Network = createWordNetwork(vocabulary, renderings),
  signal = new AbortController().signal,
  quality: Quality = 'faster',
): Promise<SegmentOutcome[]> {
  const outcomes: SegmentOutcome[] = [];
  const translator = createEngineTranslator(
    {
      load: () =>
        Promise.resolve(succeed({ model, vocabulary, network, dispose: () => undefined })),
      yieldToEventLoop: () => Promise.resolve(),
    },
    { size: 4, firstSize: 1, lookahead: 8, seeksTerms: 'at-once' },
  );
  await translator.translate(
    [{ id: '1', text: sentence, terms, quality }],
    (outcome) => outcomes.push(outcome),
    signal,
  );
  return outcomes;
}

async function steer(
  terms: readonly WantedTerm[],
  network?: Network,
): Promise<[text: string, ...outcomes: string[]]> {
  const outcome = (await translate(terms, network)).at(-1);
  if (outcome?.status !== 'translated') throw new Error(JSON.stringify(outcome));
  const { text, steering } = outcome.translation;
  expect(steering.map(({ span }) => span)).toEqual(terms.map(({ span }) => span));
  return [text, ...steering.map((each) => each.outcome)];
}

describe('steering', () => {
  it('reports the free translation as a draft while a term is sought, and then the other', async () => {
    const outcomes = await translate([want('chien', ['dog'])]);
    expect(outcomes).toMatchObject([
      { status: 'drafted', translation: { text: 'A hound runs fast', steering: [] } },
      { status: 'translated', translation: { text: 'A dog runs fast' } },
    ]);
    expect(await translate([want('chien', ['hound'])])).toMatchObject([{ status: 'translated' }]);
  });

  it.each([
    ['with all its terms', 'hound', 'followed', 'A hound runs fast'],
    ['that lacks a term', 'dog', 'constrained', 'A dog runs fast'],
  ])(
    'reports one draft of a sentence %s before the second look',
    async (_, word, outcome, text) => {
      const { signal } = new AbortController();
      const terms = [want('chien', [word])];
      expect(await translate(terms, undefined, signal, 'better')).toMatchObject([
        { status: 'drafted', translation: { text: 'A hound runs fast', steering: [] } },
        { status: 'translated', translation: { text, steering: [{ outcome }] } },
      ]);
    },
  );

  it('leaves a sentence alone that says what is wanted', async () => {
    expect(await steer([want('chien', ['hound'])])).toEqual(['A hound runs fast', 'followed']);
  });

  it('says a term that the free translation lacks', async () => {
    expect(await steer([want('chien', ['dog'])])).toEqual(['A dog runs fast', 'constrained']);
  });

  it('takes of several forms the likeliest', async () => {
    expect(await steer([want('chien', ['cat', 'dog'])])).toEqual([
      'A dog runs fast',
      'constrained',
    ]);
  });

  it('says two terms', async () => {
    expect(await steer([want('chien', ['dog']), want('court', ['races'])])).toEqual([
      'A dog races fast',
      'constrained',
      'constrained',
    ]);
  });

  it('keeps what was said before', async () => {
    expect(await steer([want('chien', ['dog']), want('court', ['runs'])])).toEqual([
      'A dog runs fast',
      'constrained',
      'followed',
    ]);
  });

  it('gives up a term that would ruin the sentence, and that term alone', async () => {
    expect(await steer([want('chien', ['cat'])])).toEqual(['A hound runs fast', 'given-up']);
    expect(await steer([want('chien', ['cat']), want('court', ['races'])])).toEqual([
      'A hound races fast',
      'given-up',
      'constrained',
    ]);
  });

  it('says what is required however unlikely', async () => {
    expect(await steer([want('chien', ['cat'], { isRequired: true })])).toEqual([
      'A cat runs fast',
      'constrained',
    ]);
  });

  it('says what is required where the alignment never looks at its term', async () => {
    const blind = createWordNetwork(vocabulary, renderings, { attends: () => 0 });
    const [text, outcome] = await steer([want('vite', ['slowly'], { isRequired: true })], blind);
    expect(outcome).toBe('constrained');
    expect(text).toMatch(/\bslowly\b/i);
  });

  it('steers a model that has no aligning head', async () => {
    const network = createWordNetwork(vocabulary, renderings, { aligns: false });
    expect(await steer([want('chien', ['dog'])], network)).toEqual([
      'A dog runs fast',
      'constrained',
    ]);
  });

  it('calls a term impossible that the vocabulary cannot spell, or the window not hold', async () => {
    expect(await steer([want('chien', ['Şuşa'], { isRequired: true })])).toEqual([
      'A hound runs fast',
      'impossible',
    ]);
    expect(await steer([want('chien', ['dog '.repeat(50)], { isRequired: true })])).toEqual([
      'A hound runs fast',
      'impossible',
    ]);
  });

  it('says every term that is required, whatever they are', { timeout: 120_000 }, async () => {
    const word = fc.string({ unit: fc.constantFrom(...'dogcat'), minLength: 1, maxLength: 3 });
    const phrase = fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(' '));
    const french = sentence.split(' ');
    await fc.assert(
      fc.asyncProperty(
        fc.array(phrase, { minLength: 1, maxLength: 3 }),
        fc.nat(3),
        async (phrases, looksAt) => {
          const network = createWordNetwork(vocabulary, renderings, { attends: () => looksAt });
          const terms = phrases.map((each, at) =>
            want(french[at] ?? '', [each], { isRequired: true }),
          );
          const [text, ...outcomes] = await steer(terms, network);
          expect(outcomes.filter((each) => each !== 'constrained' && each !== 'followed')).toEqual(
            [],
          );
          for (const each of phrases) expect(text.toLowerCase()).toContain(each);
        },
      ),
      { seed: 5, numRuns: 8 },
    );
  });

  it('leaves a sentence a draft that was cancelled while it was steered', async () => {
    const controller = new AbortController();
    const network = createWordNetwork(vocabulary, renderings);
    let encodings = 0;
    const cancelling: Network = {
      ...network,
      encode(...given) {
        encodings += 1;
        if (encodings === 2) controller.abort();
        return network.encode(...given);
      },
    };
    expect(await translate([want('chien', ['dog'])], cancelling, controller.signal)).toMatchObject([
      { status: 'drafted' },
    ]);
    expect(encodings).toBe(2);
  });
});
