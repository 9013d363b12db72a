import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wantedTerms } from '@/glossary/findings/wanted-terms';
import { compileGlossary } from '@/glossary/match/glossary-matcher';
import { matchTerms } from '@/glossary/match/match-terms';
import { builtInEntries } from '@/glossary/parse-entries';
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

/** A sentence of the built-in article in which a term once cost a clause. */
const crowded =
  'Le 20 septembre, des unités militaires azerbaïdjanaises ont attaqué des installations de défense aérienne, ainsi que plusieurs centres de communication et postes de commandement militaire arméniens au Haut-Karabakh.';

/** What the built-in glossary asks of it; for one French word as the reader insists on it. */
function wantedInCrowded(insistedOn: string | null): readonly WantedTerm[] {
  const entries = builtInEntries();
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return wantedTerms(matchTerms(compileGlossary(entries), crowded), byId).map((term) => ({
    ...term,
    isRequired: crowded.slice(term.span.start, term.span.end) === insistedOn,
  }));
}

async function translate(
  translator: Translator,
  terms: readonly WantedTerm[],
  text = sentence,
): Promise<SegmentTranslation> {
  const found: SegmentTranslation[] = [];
  await translator.translate(
    [{ id: '1', text, terms }],
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

  it('loses no clause to a term, and says what became of the term', async () => {
    const { text, steering } = await translate(translator, wantedInCrowded(null), crowded);
    expect(text).toContain('communications centres');
    expect(text).toMatch(/air defen[cs]e/);
    expect(text).toContain('20 September');
    for (const { outcome } of steering) {
      expect(['followed', 'constrained', 'given-up', 'costly']).toContain(outcome);
    }
  });

  it('gives before and after where the reader insists on a term', async () => {
    const terms = wantedInCrowded('postes de commandement');
    const { text, searched } = await translate(translator, terms, crowded);
    expect(text).toMatch(/command posts/);
    expect(searched?.made).toBe('freely');
    expect(searched?.text).toContain('communications centres');
    for (const { source } of searched?.losses ?? []) {
      expect(source.end).toBeLessThanOrEqual(crowded.length);
    }
  });
});
