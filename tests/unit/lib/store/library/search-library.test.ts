import { describe, expect, it } from 'vitest';
import { createLibrarySearch } from '@/lib/store/library/search-library';
import { sliceSpan } from '@/lib/text/span';
import { listed } from './listed';

const going = new AbortController().signal;

function createShelf(texts: Readonly<Record<string, readonly [french: string, english: string]>>) {
  let reads = 0;
  const search = createLibrarySearch({
    texts: {
      findAll: (keys) => {
        reads += keys.length;
        return Promise.resolve(
          keys.map(([article]) => {
            const text = texts[article]?.[0];
            return text === undefined
              ? null
              : { article, text, structure: { blocks: [], inlines: [] } };
          }),
        );
      },
    },
    english: {
      findAll: (keys) =>
        Promise.resolve(
          keys.map(([article]) => {
            const english = texts[article]?.[1];
            return english === undefined ? null : { article, sentences: [english, null] };
          }),
        ),
    },
  });
  const articles = Object.keys(texts).map((id) => listed(id, { title: `Titre ${id}` }).article);
  return {
    search,
    articles,
    find: (words: string) => search.find(articles, words, going),
    get reads() {
      return reads;
    },
  };
}

describe('the search in a library', () => {
  it.each([
    ['etat', [['a', 2, 'État']]],
    ['STATE', [['a', 1, 'state']]],
    ['neige', [['b', 1, 'neige']]],
    ['absent', []],
  ])('finds %j in both texts, whatever the case and the accents', async (words, expected) => {
    const shelf = createShelf({
      a: ['L’État, un état.', 'The state.'],
      b: ['Il neige.', 'It snows.'],
    });
    const matches = await shelf.find(words);
    expect(
      matches?.map(({ articleId, places, excerpt }) => [
        articleId,
        places,
        excerpt && sliceSpan(excerpt.text, excerpt.span),
      ]),
    ).toEqual(expected);
  });

  it('finds a title without an excerpt', async () => {
    const shelf = createShelf({ a: ['Il pleut.', ''] });
    expect(await shelf.find('titre a')).toEqual([{ articleId: 'a', places: 0, excerpt: null }]);
  });

  it('shows some whole words around the first place', async () => {
    const before = 'mot '.repeat(40);
    const shelf = createShelf({ a: [`${before}cible ${before}`, ''] });
    const [match] = (await shelf.find('cible')) ?? [];
    expect(match?.excerpt?.text).toMatch(/^… (?:mot )+cible (?:mot )*mot …$/);
    expect(match?.excerpt?.text.length).toBeLessThan(140);
  });

  it('survives an article without its text, and a word that fills an excerpt', async () => {
    const shelf = createShelf({ a: ['x'.repeat(500), ''] });
    expect(await shelf.search.find([listed('gone').article], 'mer', going)).toEqual([]);
    const [match] = (await shelf.find('x'.repeat(300))) ?? [];
    expect(match?.excerpt && sliceSpan(match.excerpt.text, match.excerpt.span)).toBe(
      'x'.repeat(300),
    );
  });

  it('reads each text once, until it is told to forget', async () => {
    const shelf = createShelf({ a: ['Il pleut.', ''] });
    await shelf.find('pleut');
    await shelf.find('neige');
    expect(shelf.reads).toBe(1);
    shelf.search.forget();
    await shelf.find('pleut');
    expect(shelf.reads).toBe(2);
  });

  it('gives nothing when it was given up', async () => {
    const shelf = createShelf({ a: ['Il pleut.', ''] });
    const given = new AbortController();
    given.abort();
    expect(await shelf.search.find(shelf.articles, 'pleut', given.signal)).toBeNull();
  });
});
