import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { defaultModelId } from '@/lib/mt/models/registry';
import { createNodeTranslator } from '@/lib/mt/node/node-translator';
import type { Continuation, WantedTerm } from '@/lib/mt/translator';
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
  prefix: string,
  terms: readonly WantedTerm[] = [],
): Promise<readonly string[]> {
  return (await answersTo(text, { prefix, known: '' }, terms)).at(-1) ?? [];
}

/** The lists that are given one after the other. */
async function answersTo(
  text: string,
  continues: Continuation,
  terms: readonly WantedTerm[] = [],
): Promise<readonly (readonly string[])[]> {
  const given: (readonly string[])[] = [];
  await translator.translate(
    [{ id: '1', text, terms, continues }],
    (outcome) => {
      if (outcome.status !== 'failed') given.push(outcome.translation.alternatives ?? []);
    },
    new AbortController().signal,
  );
  return given;
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

  it.each(['', 'Yesterday', 'The president announced'])(
    'gives one from %j first and by itself, which stays the first',
    async (prefix) => {
      const given = await answersTo(french, { prefix, known: '' });
      expect(given.map(({ length }) => Math.min(length, 2))).toEqual([1, 2]);
      expect(given[1]?.[0]).toBe(given[0]?.[0]);
    },
  );

  it.each(['', 'The', 'The president'])(
    'goes on from %j otherwise than what is known',
    async (prefix) => {
      const [known = ''] = await alternativesOf(french, prefix);
      const given = await answersTo(french, { prefix, known });
      const nextWord = (english: string) => english.slice(prefix.length).trim().split(' ')[0];
      for (const found of given) expect(found).not.toContain(known);
      expect(nextWord(given[0]?.[0] ?? '')).not.toBe(nextWord(known));
    },
  );

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

  it('comes in the midst of a batch of sentences that is under way', async () => {
    const many = Array.from({ length: 40 }, (_, at) => ({
      id: String(at),
      text: `Le train numéro ${at} est parti hier soir de la gare.`,
      terms: [],
    }));
    let ended = 0;
    let asked: Promise<number> | null = null;
    const ask = async () => {
      // The first sentence goes alone; meanwhile the next eight have begun.
      await setTimeout(5);
      await alternativesOf(french, 'Yesterday');
      return ended;
    };
    const hear = () => {
      ended += 1;
      asked ??= ask();
    };
    await translator.translate(many, hear, new AbortController().signal);
    expect(ended).toBe(40);
    expect(await asked).toBe(1);
  });
});
