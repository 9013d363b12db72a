import edges from './words/edge-words.json';
import stops from './words/stop-words.json';

/** Words that no term starts or ends with, though it may hold them: `chef de l’État`. */
const edgeWords: ReadonlySet<string> = new Set([...edges.french, ...edges.english]);

/**
 * Says whether a word is one that no term starts or ends with.
 *
 * @param word French or English, as `foldWord` gives it
 */
export const isEdgeWord = (word: string): boolean => edgeWords.has(word);

/** French words that are no part of a term at all; the frequent verbs are among them. */
const stopWords: ReadonlySet<string> = new Set(stops);

/**
 * Says whether a word is no part of a term at all.
 *
 * @param word French, as `foldWord` gives it
 */
export const isStopWord = (word: string): boolean => edgeWords.has(word) || stopWords.has(word);
