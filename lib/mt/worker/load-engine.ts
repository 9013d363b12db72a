import { AutoModelForSeq2SeqLM, AutoTokenizer, env, Tensor } from '@xenova/transformers';
import * as v from 'valibot';
import type { ModelInBytes } from '../models/read-model';
import type { Engine } from './engine';
import { createNetwork } from './onnx-network';
import type { Session, TensorKind } from './onnx-session';
import type { Runtime } from './runtime';
import { createVocabulary } from './vocabulary';

/** What is read of a model's `config.json`. */
const modelConfig = v.object({
  d_model: v.number(),
  decoder_layers: v.number(),
  decoder_attention_heads: v.number(),
  vocab_size: v.number(),
  max_position_embeddings: v.number(),
  pad_token_id: v.number(),
  eos_token_id: v.number(),
  decoder_start_token_id: v.number(),
});

/**
 * Builds tokenizer and sessions with the ML library from bytes that were verified before. The library
 * is given these and nothing else. `startRuntime` comes before.
 *
 * Throws when the files are sound but are no such model.
 */
export async function loadEngine(
  { model, files }: ModelInBytes,
  { threads }: Runtime,
): Promise<Engine> {
  env.useCustomCache = true;
  env.customCache = {
    match: (address: string) => Promise.resolve(findFile(model.id, files, address)),
    put: () => Promise.resolve(),
  };
  try {
    const tokenizer = await AutoTokenizer.from_pretrained(model.id);
    const seq2seq = await AutoModelForSeq2SeqLM.from_pretrained(model.id, {
      dtype: 'q8',
      session_options: { intraOpNumThreads: threads, interOpNumThreads: 1 },
    });
    const config = v.parse(modelConfig, seq2seq.config);
    const encoder: Session = seq2seq.sessions.model;
    const decoder: Session = seq2seq.sessions.decoder_model_merged;
    return {
      model,
      vocabulary: createVocabulary(tokenizer._tokenizer, config.eos_token_id),
      network: createNetwork(encoder, decoder, createTensor, {
        layers: config.decoder_layers,
        heads: config.decoder_attention_heads,
        headWidth: config.d_model / config.decoder_attention_heads,
        vocabularySize: config.vocab_size,
        maxPositions: config.max_position_embeddings,
        startId: config.decoder_start_token_id,
        padId: config.pad_token_id,
      }),
      dispose: () => void seq2seq.dispose(),
    };
  } finally {
    // The sessions have their own copy; these bytes can go.
    env.customCache = { match: () => Promise.resolve(undefined), put: () => Promise.resolve() };
  }
}

const createTensor: TensorKind = (type, data, dims) => new Tensor(type, data, [...dims]).ort_tensor;

/** The library asks for a file by more than one address; each ends in the model's id and the path. */
function findFile(id: string, files: ModelInBytes['files'], address: string): Response | undefined {
  for (const [path, bytes] of files) {
    if (address.endsWith(`/${path}`) && address.includes(id)) return new Response(bytes);
  }
  return undefined;
}
