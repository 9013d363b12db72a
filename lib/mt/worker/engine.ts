import type { ModelIdentity } from '../translator';
import type { Network } from './network';
import type { Vocabulary } from './vocabulary';

/** A model ready to translate. */
export interface Engine {
  readonly model: ModelIdentity;
  readonly vocabulary: Vocabulary;
  readonly network: Network;
  /** Frees the model's memory. */
  dispose(): void;
}
