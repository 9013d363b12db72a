import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { defaultModelId } from '@/lib/mt/models/registry';
import { createNodeTranslator } from '@/lib/mt/node/node-translator';
import type { WantedTerm } from '@/lib/mt/translator';
import { readingBatches } from '@/lib/mt/worker/work-queue';

const translator = createNodeTranslator({
  model: defaultModelId,
  modelsFolder: fileURLToPath(new URL('../../public/models', import.meta.url)),
  search: { kind: 'greedy' },
  batching: readingBatches,
});
afterAll(() => translator.dispose());

const french = 'Le président a annoncé hier la fermeture du corridor de Lachin.';

async function alternativesOf(
  text: string,
  continues: string,
  terms: readonly WantedTerm[] = [],
): Promise<readonly string[]> {
  let found: readonly string[] = [];
  await translator.translate(
    [{ id: '1', text, terms, continues }],
    (outcome) => {
      if (outcome.status === 'translated') found = outcome.translation.alternatives ?? [];
    },
    new AbortController().signal,
  );
  return found;
}

describe('other English of a sentence', { timeout: 60_000 }, () => {
  it('is up to four ways to say it, each with another beginning', async () => {
    const found = await alternativesOf(french, '');
    expect(found.length).toBeGreaterThan(1);
    expect(found.length).toBeLessThanOrEqual(4);
    expect(new Set(found).size).toBe(found.length);
    for (const english of found) expect(english).toMatch(/\p{L}/u);
  });

  it.each([
    'Yesterday',
    'Yesterday, the head of state',
    'It was the president who',
    'The  closing of',
    '“So be it”, the',
  ])('goes on from %j, which stays as it is written', async (prefix) => {
    const found = await alternativesOf(french, prefix);
    expect(found.length).toBeGreaterThan(0);
    for (const english of found) {
      expect(english.startsWith(prefix)).toBe(true);
      expect(english.length).toBeGreaterThan(prefix.length + 3);
    }
    const next = found.map((english) => english.slice(prefix.length).trim().split(' ')[0]);
    expect(new Set(next).size).toBe(next.length);
  });

  it('says the terms that are wanted', async () => {
    const start = french.indexOf('corridor');
    const term: WantedTerm = {
      span: { start, end: start + 'corridor de Lachin'.length },
      target: 'Lachin gateway',
      isAnnotated: true,
      accepted: ['Lachin gateway'],
      isRequired: false,
    };
    const found = await alternativesOf(french, 'Yesterday', [term]);
    expect(found.length).toBeGreaterThan(0);
    for (const english of found) expect(english).toContain('Lachin gateway');
  });

  it.each([
    ['what is no language', '…'],
    ['a sentence of several parts', `${'Il pleut, il vente, '.repeat(40)}et il neige.`],
  ])('is none for %s', async (_, text) => {
    expect(await alternativesOf(text, '')).toEqual([]);
  });

  it('comes between the batches of a translation that is under way', async () => {
    const many = Array.from({ length: 40 }, (_, at) => ({
      id: String(at),
      text: `Le train numéro ${at} est parti hier soir de la gare.`,
      terms: [],
    }));
    const ended: string[] = [];
    const whole = translator
      .translate(many, () => undefined, new AbortController().signal)
      .then(() => ended.push('article'));
    const one = alternativesOf(french, 'Yesterday').then(() => ended.push('alternatives'));
    await Promise.all([whole, one]);
    expect(ended).toEqual(['alternatives', 'article']);
  });
});
