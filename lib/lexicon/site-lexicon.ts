import { createLexiconLoader } from './load-lexicon';
import { createWordKnowledgeLoader } from './load-word-knowledge';

/** The page's one lexicon, fetched from the site when it is first asked for. */
export const loadSiteLexicon = createLexiconLoader();

/** The page's lists of words, fetched with the lexicon when they are first asked for. */
export const loadSiteWords = createWordKnowledgeLoader(loadSiteLexicon);
