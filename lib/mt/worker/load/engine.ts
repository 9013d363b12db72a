import type { ModelIdentity } from '@/lib/mt/translator';
import type { Network } from '@/lib/mt/worker/network/network';
import type { Vocabulary } from '@/lib/mt/worker/sentence/vocabulary';

/** A model ready to translate. */
export interface Engine {
  readonly model: ModelIdentity;
  readonly vocabulary: Vocabulary;
  readonly network: Network;
  /** Frees the model's memory. */
  dispose(): void;
}
