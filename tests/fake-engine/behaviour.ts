import type { ModelFailure } from '@/lib/base/failure';

/** What a test asks of the fake engine. */
export interface FakeBehaviour {
  readonly loading:
    | { readonly kind: 'prompt' }
    /** It is halfway, and never ends. */
    | { readonly kind: 'endless' }
    | { readonly kind: 'failing'; readonly failure: ModelFailure };
  readonly msPerSentence: number;
  /** By French sentence, the English that it has in place of the sentence in capitals. */
  readonly english: Readonly<Record<string, string>>;
  /** By French sentence, the English that it has where a term is required. */
  readonly requiredEnglish: Readonly<Record<string, string>>;
  /** By French sentence, a draft that comes first; each draft takes as long as a sentence. */
  readonly drafts: Readonly<Record<string, string>>;
  /** French sentences that fail. */
  readonly failing: readonly string[];
  /** French sentences at which the worker dies. */
  readonly dying: readonly string[];
  /** French sentences at which the worker hangs: it does nothing more, and hears nothing. */
  readonly hanging: readonly string[];
}

export const promptBehaviour: FakeBehaviour = {
  loading: { kind: 'prompt' },
  msPerSentence: 0,
  english: {},
  requiredEnglish: {},
  drafts: {},
  failing: [],
  dying: [],
  hanging: [],
};
