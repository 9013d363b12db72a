import type { Seed } from '../../tests/e2e/support/seed-library';

/** The id of the article that was made at this place. */
export const idOf = (at: number): string => `bench-${at}`;

/**
 * Makes articles of a few sentences each, four to a paragraph, in an order that is each one's own.
 *
 * @param pool the sentences that all are made of
 * @param length how many sentences each has
 */
export const makeArticles = (
  count: number,
  pool: readonly string[],
  length: number,
): readonly Seed[] =>
  Array.from({ length: count }, (_, at) => {
    // A step that shares no factor with most lengths of a pool.
    const sentences = Array.from({ length }, (_sentence, place) => {
      const chosen = pool[(at * 7 + place * (1 + (at % 5))) % pool.length];
      if (chosen === undefined) throw new Error('There are no sentences to choose from');
      return chosen;
    });
    const text = sentences
      .flatMap((_sentence, place) =>
        place % 4 === 0 ? [sentences.slice(place, place + 4).join(' ')] : [],
      )
      .join('\n');
    return {
      id: idOf(at),
      title: `Article ${at}`,
      text,
      // As long as an English text, and searched like one.
      english: sentences,
      tags: [`projet ${at % 7}`],
      date: '2024-05-01',
      source: 'Le Temps',
    };
  });
