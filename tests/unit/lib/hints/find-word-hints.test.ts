import { beforeAll, describe, expect, it } from 'vitest';
import type { Dictionary } from '@/lib/dictionary/dictionary';
import type { WordKnowledge } from '@/lib/flags/sentence-flag';
import { termsOfSense } from '@/lib/hints/english-of-senses';
import { findGarbled, findWordHints } from '@/lib/hints/find-word-hints';
import { sliceSpan } from '@/lib/text/span';
import { openSiteDictionary } from '../dictionary/site-dictionary';
import { shippedWords } from '../flags/word-knowledge';

let words: WordKnowledge;
let dictionary: Dictionary;
beforeAll(async () => {
  words = await shippedWords();
  dictionary = await openSiteDictionary();
});

const spanOf = (text: string, part: string) => {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
};

const hintsOf = async (french: string, english: string, word: string, rendering: string) => {
  const links = [{ source: spanOf(french, word), target: spanOf(english, rendering), score: 0.8 }];
  const garbled = findGarbled(french, { text: english, links }, words);
  const hints = await findWordHints(french, garbled, words, dictionary);
  return hints.map(({ span, accepted }) => [sliceSpan(french, span), accepted] as const);
};

describe('findWordHints', () => {
  it.each([
    ['La taupe creuse.', 'The taup digs.', 'taupe', 'taup', 'mole'],
    ['Les chouettes hululent.', 'The owls are hulent.', 'hululent', 'hulent', 'hoot'],
    ['une espèce de crabe', 'a crabe species', 'crabe', 'crabe', 'crab'],
    ['Ils ont des taupes.', 'They have taups.', 'taupes', 'taups', 'moles'],
    ['Elle a vu un chevreuil.', 'She saw a chevruil.', 'chevreuil', 'chevruil', 'roe deer'],
  ])(
    'finds in the dictionary what %j may be in %j',
    async (french, english, word, said, wanted) => {
      const [hint] = await hintsOf(french, english, word, said);
      expect(hint?.[0]).toBe(word);
      expect(hint?.[1]).toContain(wanted);
    },
  );

  it('takes a compound for what it is, with what renders all of it', async () => {
    const hints = await hintsOf(
      'Il a des pois chiches.',
      'He has zwelch peas.',
      'chiches',
      'zwelch',
    );
    expect(hints).toEqual([['pois chiches', ['chick pea', 'chick peas']]]);
  });

  it.each([
    ['Le sabbat commence.', 'The sabbat begins.', 'sabbat', 'sabbat', ['Sabbath']],
    ['des données dévoilées', 'devoiled data', 'dévoilées', 'devoiled', ['unveiled', 'revealed']],
  ])('proposes for %3$j names alone, in its form', async (french, english, word, said, wanted) => {
    const [hint] = await hintsOf(french, english, word, said);
    expect(hint?.[1].slice(0, 2)).toEqual(wanted);
  });

  it('never proposes the French word itself', async () => {
    const [hint] = await hintsOf('La taupe creuse.', 'The taup digs.', 'taupe', 'taup');
    expect(hint?.[1]).not.toContain('taupe');
  });

  it.each([
    ['La taupe creuse.', 'The mole digs.', 'taupe', 'mole', 'that is English'],
    ['Tessier creuse.', 'Tesseur digs.', 'Tessier', 'Tesseur', 'of a name'],
    ['Le xylprq creuse.', 'The xylpr digs.', 'xylprq', 'xylpr', 'of which nothing is known'],
  ])('proposes nothing in %j for a word of %j %4$s', async (french, english, word, said) => {
    expect(await hintsOf(french, english, word, said)).toEqual([]);
  });
});

describe('termsOfSense', () => {
  it.each([
    ['(law) to dismiss (a case); to reject', ['dismiss', 'reject']],
    ['moulting (UK) / molting (US) (of bird)', ['moulting', 'molting']],
    ['a helping hand (assistance)', ['helping hand']],
    ['Synonym of coup de pied de coin', []],
    ['something that is completely useless and long', []],
  ])('reads %j', (sense, expected) => {
    expect(termsOfSense(sense, words.isEnglish)).toEqual(expected);
  });
});
