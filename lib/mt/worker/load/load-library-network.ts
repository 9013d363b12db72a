import { AutoModelForSeq2SeqLM } from '@xenova/transformers';
import { createNetwork } from '@/lib/mt/worker/network/onnx-network';
import type { TensorKind } from '@/lib/mt/worker/network/onnx-session';
import {
  type LoadedNetwork,
  type NetworkConfig,
  type SessionOptions,
  shapeOf,
} from './network-config';

/** Loads the layout of the library's own exports, which models from the hub have. */
export async function loadLibraryNetwork(
  id: string,
  config: NetworkConfig,
  options: SessionOptions,
  tensor: TensorKind,
): Promise<LoadedNetwork> {
  const seq2seq = await AutoModelForSeq2SeqLM.from_pretrained(id, {
    dtype: 'q8',
    // The library names another device in Node, though the runtime is the same.
    device: 'auto',
    session_options: { ...options, executionProviders: ['wasm'] },
  });
  const network = createNetwork(
    seq2seq.sessions.model,
    seq2seq.sessions.decoder_model_merged,
    tensor,
    shapeOf(config),
  );
  return { network, dispose: () => void seq2seq.dispose() };
}
