import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultModelId } from '@/lib/mt/models/registry';
import { createNodeTranslator } from '@/lib/mt/node/node-translator';
import type { Translator } from '@/lib/mt/translator';

const modelsFolder = fileURLToPath(new URL('../../public/models', import.meta.url));

const fixture = v.record(v.string(), v.array(v.tupleWithRest([v.string()], v.string())));
const readCases = (name: string) =>
  Object.values(
    v.parse(
      fixture,
      JSON.parse(readFileSync(new URL(`../fixtures/kept/${name}.json`, import.meta.url), 'utf8')),
    ),
  ).flat();

/** What the English must say of each sentence. */
const cases: readonly (readonly [french: string, ...kept: string[]])[] = [
  ...readCases('names'),
  ...readCases('marks'),
  ...readCases('lines'),
  [
    'Lisez https://www.exemple.fr/actualites/la-mer-et-le-ciel?page=2#haut avant demain.',
    'https://www.exemple.fr/actualites/la-mer-et-le-ciel?page=2#haut',
  ],
  ['Écrivez à jean.dupont@exemple.fr, @lemonde ou #COP28.', 'jean.dupont@exemple.fr', '@lemonde'],
  ['Bonjour {{nom}}, vous devez {montant} de plus.', '{{nom}}', '{montant}'],
  ['La famille 👨‍👩‍👧‍👦 arrive demain 🎉 !', '👨‍👩‍👧‍👦', '🎉'],
  ['Tapez `npm start` dans le dossier /etc/hosts.', '`npm start`', '/etc/hosts'],
  ['Appelez le 01 23 45 67 89 pour réserver.', '01 23 45 67 89'],
  ['Le livre ISBN 978-2-07-036822-8 est épuisé.', 'ISBN 978-2-07-036822-8'],
  ['Le variant B.1.1.7 domine, et les PM2,5 tuent.', 'B.1.1.7', 'PM2.5'],
  ['✅ Tâche faite, ★ bravo.', '✅', '★'],
  ['Il a fallu 2 200 tonnes, soit 2 200 112 kilos.', '2,200', '2,200,112'],
  ['Un plan de 17 700 Md$ et une dette de 12 345,67 €.', '$17,700 billion', '€12,345.67'],
  ['Il arrive le 14 juill. 2025 à 14 h 30.', '14 July 2025', '2:30 p.m.'],
];

/** Far too long for a word of French. */
const chain = 'abcdefghij'.repeat(10_000);
const withChain = `Le mot ${chain} est long.`;

describe('the real model', { timeout: 240_000 }, () => {
  const english = new Map<string, string>();
  let translator: Translator;
  beforeAll(async () => {
    translator = createNodeTranslator({
      model: defaultModelId,
      modelsFolder,
      search: { kind: 'beam', size: 4 },
    });
    const loaded = await translator.load(() => undefined);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure));
    await translator.translate(
      [...cases.map(([text]) => text), withChain, chain].map((text) => ({
        id: text,
        text,
        terms: [],
      })),
      (outcome) => {
        if (outcome.status === 'translated') english.set(outcome.id, outcome.translation.text);
      },
      new AbortController().signal,
    );
  }, 240_000);
  afterAll(() => translator.dispose());

  it.each(cases)('keeps what it must of: %s', (french, ...kept) => {
    for (const text of kept) expect(english.get(french)).toContain(text);
  });

  it('copies what no word could be, and reads the rest', () => {
    const text = english.get(withChain) ?? '';
    expect(text.split(chain)).toEqual([expect.stringMatching(/^The word/), ' is long.']);
    expect(english.get(chain) === chain).toBe(true);
  });
});
