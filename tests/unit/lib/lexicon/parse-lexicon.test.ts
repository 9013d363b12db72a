import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseLexicon, parseLexiconManifest } from '@/lib/lexicon/parse-lexicon';

const table = [
  "d'abord\t9\tfirst\t800\tfirst of all\t100",
  'oeuvre\t1507\twork\t124',
  'paix\t3489\tpeace\t925',
  'pomme de terre\t12\tpotato\t1000',
  'émeute\t4\triot\t1000',
]
  .map((line) => `${line}\n`)
  .join('');

describe('a lexicon', () => {
  const lexicon = parseLexicon(table);

  test('gives the English of a form with its share, the most frequent first', () => {
    expect(lexicon?.find("d'abord")).toEqual({
      french: "d'abord",
      seen: 9,
      renderings: [
        { english: 'first', share: 0.8 },
        { english: 'first of all', share: 0.1 },
      ],
    });
  });

  test.each([
    ['the first line', "d'abord", "d'abord"],
    ['the last line', 'émeute', 'émeute'],
    ['capitals', 'PAIX', 'paix'],
    ['a typographic apostrophe', 'D’abord', "d'abord"],
    ['a ligature', 'Œuvre', 'oeuvre'],
    ['spaces that do not break', 'pomme de\u00a0terre', 'pomme de terre'],
    ['a decomposed accent', 'e\u0301meute', 'émeute'],
  ])('finds %s', (_, form, french) => {
    expect(lexicon?.find(form)?.french).toBe(french);
  });

  test.each(['emeute', 'pai', 'paixx', 'pomme', '', '\t', '\n', 'constructor', '9'])(
    'does not find %j',
    (form) => {
      expect(lexicon?.find(form)).toBeNull();
    },
  );

  test('finds every line of any table in order, and nothing else', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-zéç' -]*[a-zéç]$/), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.string(), (given, other) => {
        const keys = given
          .map((word) => word.trim().replace(/ +/g, ' ').replace(/' /g, "'"))
          .filter((word, at, all) => all.indexOf(word) === at)
          .toSorted((a, b) => (a < b ? -1 : 1));
        const made = parseLexicon(keys.map((key) => `${key}\t1\t${key}!\t500\n`).join(''));
        for (const key of keys) {
          expect(made?.find(key)?.renderings).toEqual([{ english: `${key}!`, share: 0.5 }]);
        }
        const found = made?.find(other) ?? null;
        expect(found === null || keys.includes(found.french)).toBe(true);
      }),
      { seed: 5 },
    );
  });
});

describe('a table is refused', () => {
  test.each([
    ['when it is empty', ''],
    ['when it is a page', '<!doctype html>\n<p>Not found\n'],
    ['when it was cut off', table.slice(0, -3)],
    ['when it is out of order', 'paix\t1\tpeace\t900\nabri\t1\tshelter\t900\n'],
    ['when a share is beyond the whole', 'paix\t1\tpeace\t1001\n'],
    ['when a share is missing', 'paix\t1\tpeace\n'],
    ['when nothing is rendered', 'paix\t1\n'],
    ['when it was never seen', 'paix\t0\tpeace\t900\n'],
    ['when there are six renderings', `paix\t1${'\tpeace\t100'.repeat(6)}\n`],
  ])('%s', (_, text) => {
    expect(parseLexicon(text)).toBeNull();
  });
});

describe('a manifest', () => {
  const file = { path: 'fr-en.tsv.gz', bytes: 5, sha256: 'a'.repeat(64) };

  test('says which file there is, and what it must be', () => {
    expect(parseLexiconManifest({ file, licence: 'CC0' })).toEqual({ file });
  });

  test.each([
    ['leads out of its folder', { ...file, path: '../secret' }],
    ['leads to a folder', { ...file, path: 'a/b' }],
    ['has no digest', { ...file, sha256: 'none' }],
    ['has no size', { ...file, bytes: 0 }],
  ])('is refused when it %s', (_, altered) => {
    expect(parseLexiconManifest({ file: altered })).toBeNull();
  });
});
