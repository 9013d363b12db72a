import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isAboutConflict, tieToTopic } from '@/glossary/article-topic';
import { builtInEntries, generalEntries } from '@/glossary/parse-entries';
import { spellingKey } from '@/glossary/spelling-key';

describe('an article is about the conflict', () => {
  it.each([
    readFileSync('public/articles/haut-karabakh.txt', 'utf8'),
    'Le corridor de Lachin reste fermé.',
    'Le cessez‑le‑feu a été signé.',
    'L’armée bombarde la ville : une frappe de drone a tué des soldats, et un missile en a blessé.',
    'À EREVAN, LE CALME REVIENT',
  ])('by its words: %.40s', (text) => {
    expect(isAboutConflict(text)).toBe(true);
  });

  it.each([
    'Le président du tribunal a suspendu l’audience.',
    'La guerre des prix continue entre les enseignes.',
    'Le président du club a présenté le nouvel entraîneur.',
    'Il neige sur les Alpes.',
    '',
  ])('but not for one word of war: %.40s', (text) => {
    expect(isAboutConflict(text)).toBe(false);
  });
});

describe('the built-in terms', () => {
  const [conflict, general] = [builtInEntries(), generalEntries()];
  const countsIn = tieToTopic(conflict, general);
  const frenchIn = (text: string | null) =>
    new Set([...conflict, ...general].filter(countsIn(text)).map(({ french }) => french));

  it('of the conflict are tied to it: a presiding judge is no president', () => {
    expect(frenchIn('Le président du tribunal a suspendu l’audience.').has('président')).toBe(
      false,
    );
    expect(frenchIn('Le président de l’Azerbaïdjan est parti.').has('président')).toBe(true);
    expect(frenchIn(null).has('corridor de Lachin')).toBe(true);
  });

  it('that are phrases count in every article, unless they mean something else there', () => {
    const elsewhere = frenchIn('Il pleut. La crise humanitaire dure.');
    expect(elsewhere.has('crise humanitaire')).toBe(true);
    expect(elsewhere.has('droit international humanitaire')).toBe(true);
    expect(elsewhere.has('secrétaire d’État') || elsewhere.has("secrétaire d'État")).toBe(false);
    expect(elsewhere.has('Assemblée générale')).toBe(false);
    expect([...elsewhere].filter((french) => french === 'Premier ministre')).toHaveLength(1);
  });

  it('for any article count in the others', () => {
    expect(frenchIn('Il pleut en Tunisie.').has('Tunisie')).toBe(true);
  });

  it('for any article are at least 400, each with English and a definition, none twice', () => {
    expect(general.length).toBeGreaterThanOrEqual(400);
    const keys = general.flatMap(({ french, frenchVariants }) =>
      [french, ...frenchVariants].map((spelling) => spellingKey(spelling)),
    );
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    for (const { english, definition } of general) {
      expect(english).toMatch(/\S/);
      expect(definition).toMatch(/^[\p{Lu}].{6,260}\.$/u);
    }
  });

  it('share no id', () => {
    const ids = [...conflict, ...general].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
