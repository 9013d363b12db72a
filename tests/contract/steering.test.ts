import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultModelId } from '@/lib/mt/models/registry';
import { createNodeTranslator } from '@/lib/mt/node/node-translator';
import type { SegmentTranslation, Translator, WantedTerm } from '@/lib/mt/translator';

const modelsFolder = fileURLToPath(new URL('../../public/models', import.meta.url));
const sentence = 'Les soldats ont quitté la région, et le cessez-le-feu tient depuis hier.';

/** Wanted for a phrase of the sentence. */
function want(
  french: string,
  accepted: readonly string[],
  how: { readonly isAnnotated: boolean; readonly isRequired: boolean },
): WantedTerm {
  const start = sentence.indexOf(french);
  return {
    span: { start, end: start + french.length },
    target: accepted[0] ?? '',
    accepted,
    ...how,
  };
}

async function translate(
  translator: Translator,
  terms: readonly WantedTerm[],
): Promise<SegmentTranslation> {
  const found: SegmentTranslation[] = [];
  await translator.translate(
    [{ id: '1', text: sentence, terms }],
    (outcome) => {
      if (outcome.status === 'translated') found.push(outcome.translation);
    },
    new AbortController().signal,
  );
  const [translation] = found;
  if (!translation) throw new Error('It was not translated');
  return translation;
}

describe.each([
  ['greedily', { kind: 'greedy' }],
  ['with a beam', { kind: 'beam', size: 4 }],
] as const)('the real model, %s', { timeout: 240_000 }, (_, search) => {
  let translator: Translator;
  beforeAll(async () => {
    translator = createNodeTranslator({ model: defaultModelId, modelsFolder, search });
    const loaded = await translator.load(() => undefined);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure));
  }, 240_000);
  afterAll(() => translator.dispose());

  it.each([
    ['annotated', true],
    ['not annotated', false],
  ])('says what is required, %s, however little it fits', async (_name, isAnnotated) => {
    const required = { isAnnotated, isRequired: true };
    const { text, steering } = await translate(translator, [
      want('soldats', ['lighthouse keepers'], required),
      want('cessez-le-feu', ['lull in the fighting', 'lull'], required),
    ]);
    expect(text).toMatch(/\blighthouse keepers\b/i);
    expect(text).toMatch(/\blull\b/i);
    for (const { outcome } of steering) expect(['followed', 'constrained']).toContain(outcome);
  });

  it('says of each term what became of it, and the text bears it out', async () => {
    const asked = { isAnnotated: false, isRequired: false };
    const terms = [
      want('soldats', ['soldiers', 'troops'], asked),
      want('région', ['Шуша'], asked),
      want('hier', ['quantum chromodynamics'], asked),
    ];
    const { text, steering } = await translate(translator, terms);
    expect(steering.map(({ span }) => span)).toEqual(terms.map(({ span }) => span));
    expect(steering[1]?.outcome).toBe('impossible');
    steering.forEach(({ outcome }, at) => {
      const isSaid = terms[at]?.accepted.some((form) => text.toLowerCase().includes(form)) === true;
      expect(isSaid).toBe(outcome === 'followed' || outcome === 'constrained');
    });
  });
});
