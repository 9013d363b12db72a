import { describe, expect, it } from 'vitest';
import { domains, unsaid } from '@/glossary/entry';
import { builtInEntries, parseEntries } from '@/glossary/parse-entries';

const treve = {
  id: 'treve',
  french: 'trêve',
  english: 'truce',
  definition: 'A pause in fighting.',
  domain: 'conflict',
};
const problemsOf = (data: unknown) => {
  const parsed = parseEntries(data);
  return parsed.ok ? [] : parsed.failure.problems.map(({ path, message }) => `${path}: ${message}`);
};

describe('parseEntries', () => {
  it('fills in what may be left out', () => {
    expect(parseEntries([treve])).toEqual({
      ok: true,
      value: [{ ...unsaid, ...treve }],
    });
  });

  it.each([
    [{}, ['entries: must be a list']],
    [[null], ['entries.0: must be an object']],
    [[treve, { ...treve, id: 7 }], ['entries.1.id: must be text']],
    [
      [{ ...treve, id: 'La Trêve' }],
      ['entries.La Trêve.id: must be lower-case words joined by hyphens'],
    ],
    [[{ ...treve, french: ' \u200f ' }], ['entries.treve.french: must have a word or a sign']],
    [[{ ...treve, english: undefined }], ['entries.treve.english: is missing']],
    [[{ ...treve, english: 3 }], ['entries.treve.english: must be text']],
    [[{ ...treve, domain: 'war' }], [`entries.treve.domain: must be one of ${domains.join(', ')}`]],
    [
      [{ ...treve, englishVariants: 'a' }],
      ['entries.treve.englishVariants: must be a list of texts'],
    ],
    [[{ ...treve, englishVariants: ['a', 1] }], ['entries.treve.englishVariants.1: must be text']],
    [[treve, { ...treve, french: 'paix' }], ['entries.treve.id: is the id of an earlier entry']],
    [
      [{ ...treve, frenchVariants: ['pause', 'TRE\u0302VE'] }],
      ['entries.treve.frenchVariants.1: “TRE\u0302VE” is already in this entry'],
    ],
    [
      [{ ...treve, isCaseSensitive: true, frenchVariants: ['Trêve', 'trêve'] }],
      ['entries.treve.frenchVariants.1: “trêve” is already in this entry'],
    ],
    [
      [{ ...treve, english: 3, domain: 1 }, 4],
      [
        'entries.treve.english: must be text',
        `entries.treve.domain: must be one of ${domains.join(', ')}`,
        'entries.1: must be an object',
      ],
    ],
  ])('refuses %j and names the entry and the field', (data, messages) => {
    expect(problemsOf(data)).toEqual(messages);
  });

  it('takes several entries with one French, as senses of it', () => {
    const second = { ...treve, id: 'treve-2', english: 'respite', frenchVariants: ['répit'] };
    expect(problemsOf([treve, second])).toEqual([]);
  });

  it.each(['constructor', '__proto__', 'toString', '.*', '<b>', 'a'.repeat(10_000)])(
    'takes %j as the French of an entry',
    (french) => {
      expect(problemsOf([{ ...treve, french }, treve])).toEqual([
        'entries.treve.id: is the id of an earlier entry',
      ]);
    },
  );
});

describe('the built-in terms', () => {
  const entries = builtInEntries();
  const french = new Set(entries.map((entry) => entry.french));

  it.each([
    'corridor de Lachin',
    'maintien de la paix',
    'forces de maintien de la paix',
    'Haut-Karabakh',
    'défense aérienne',
    'poste de commandement',
    'porte-parole',
    "secrétaire d'État",
    'ministère des Affaires étrangères',
    'crise humanitaire',
    'région séparatiste',
    'déposer les armes',
    "armée de l'air",
    'exploitation minière',
    'cessez-le-feu',
  ])('have %s', (term) => {
    expect(french.has(term)).toBe(true);
  });

  it('are at least 75, of every domain, each with an English term and a short definition', () => {
    expect(entries.length).toBeGreaterThanOrEqual(75);
    expect(new Set(entries.map(({ domain }) => domain))).toEqual(new Set(domains));
    for (const { english, definition } of entries) {
      expect(english).toMatch(/\S/);
      expect(definition).toMatch(/^[\p{Lu}].{10,260}\.$/u);
    }
  });
});
