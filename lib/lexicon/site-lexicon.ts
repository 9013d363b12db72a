import { createLexiconLoader } from './load-lexicon';

/** The page's one lexicon, fetched from the site when it is first asked for. */
export const loadSiteLexicon = createLexiconLoader();
