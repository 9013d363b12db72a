import type { flagSentence } from '@/lib/flags/flag-sentence';
import type { LoadWordKnowledge } from '@/lib/lexicon/load-word-knowledge';

/** What finds doubtful places. It is loaded when there is English to judge, so that nothing waits for it. */
export interface JudgeTools {
  /** Null when they could not be had; a later call tries again. */
  readonly loadRules: () => Promise<typeof flagSentence | null>;
  /** The lists of words are large, and come after the rules that do without them. */
  readonly loadWords: LoadWordKnowledge;
}
