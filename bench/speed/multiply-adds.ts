import * as v from 'valibot';

/** The shape of a Marian model, as its `config.json` has it. */
const modelShape = v.object({
  vocab_size: v.number(),
  d_model: v.number(),
  encoder_layers: v.number(),
  decoder_layers: v.number(),
  encoder_ffn_dim: v.number(),
  decoder_ffn_dim: v.number(),
});
export type ModelShape = v.InferOutput<typeof modelShape>;

/** Throws when it is no such configuration. */
export const parseModelShape = (json: string): ModelShape => v.parse(modelShape, JSON.parse(json));

/** Tokens of one sentence and of its translation, each with its end. */
export interface TokenCount {
  readonly source: number;
  readonly target: number;
}

/**
 * Multiply–adds that a sentence needs when nothing is computed twice: each source token through the
 * encoder and once into the decoder's keys and values, each target token through the decoder, greedy.
 * (Vaswani et al. 2017, section 3: four projections an attention, two a feed-forward layer.)
 *
 * @param scored tokens of the vocabulary that are scored at each step
 */
export function multiplyAdds(
  shape: ModelShape,
  { source, target }: TokenCount,
  scored: number,
): number {
  const width = shape.d_model;
  const square = width * width;
  const encoderLayer =
    source * (4 * square + 2 * width * shape.encoder_ffn_dim) + 2 * source * source * width;
  const sourceKeysAndValues = source * 2 * square;
  // A token attends to those before it: half of them on average.
  const ownAttention = target * 4 * square + target * (target + 1) * width;
  const sourceAttention = target * 2 * square + 2 * target * source * width;
  const decoderLayer =
    sourceKeysAndValues +
    ownAttention +
    sourceAttention +
    target * 2 * width * shape.decoder_ffn_dim;
  return (
    shape.encoder_layers * encoderLayer +
    shape.decoder_layers * decoderLayer +
    target * width * scored
  );
}
