import * as v from 'valibot';
import type { VerifiedFiles } from '@/lib/mt/models/fetch-files';
import type { Network } from '@/lib/mt/worker/network/network';
import type { Shape } from '@/lib/mt/worker/network/onnx-network';
import { parseFile } from './parse-file';

/** What is read of a model's `config.json`. */
const networkConfig = v.object({
  d_model: v.number(),
  decoder_layers: v.number(),
  decoder_attention_heads: v.number(),
  vocab_size: v.number(),
  max_position_embeddings: v.number(),
  pad_token_id: v.number(),
  eos_token_id: v.number(),
  decoder_start_token_id: v.number(),
});

export type NetworkConfig = v.InferOutput<typeof networkConfig>;

/** Throws when the files hold no such configuration. */
export const readConfig = (files: VerifiedFiles): NetworkConfig =>
  v.parse(networkConfig, parseFile(files, 'config.json'));

/** What both layouts are run by. */
export const shapeOf = (config: NetworkConfig): Shape => ({
  layers: config.decoder_layers,
  heads: config.decoder_attention_heads,
  headWidth: config.d_model / config.decoder_attention_heads,
  vocabularySize: config.vocab_size,
  maxPositions: config.max_position_embeddings,
  startId: config.decoder_start_token_id,
  padId: config.pad_token_id,
});

/** The runtime's, for every session. */
export interface SessionOptions {
  readonly intraOpNumThreads: number;
  readonly interOpNumThreads: number;
  readonly enableMemPattern: boolean;
}

export interface LoadedNetwork {
  readonly network: Network;
  /** Frees the sessions. */
  dispose(): void;
}
