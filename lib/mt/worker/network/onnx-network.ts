import type { Decoding, Network } from './network';
import {
  floats,
  gatherRows,
  type RuntimeTensor,
  type Session,
  type TensorKind,
  take,
} from './onnx-session';
import { scoreStep } from './score-step';

export interface Shape {
  readonly layers: number;
  readonly heads: number;
  readonly headWidth: number;
  readonly vocabularySize: number;
  readonly maxPositions: number;
  readonly startId: number;
  readonly padId: number;
}

/** Candidates a step gives: a beam of 4 takes two for each, and the guard may refuse some. */
const WIDTH = 16;

/**
 * Runs a Marian-shaped encoder and its merged decoder, in the layout of the library's exports: the
 * decoder's `use_cache_branch` tells the first step, which computes the keys and values of the
 * source, from the others, which are given them as `past_key_values.*.encoder.*`.
 */
export function createNetwork(
  encoder: Session,
  decoder: Session,
  tensor: TensorKind,
  shape: Shape,
): Network {
  const { heads, headWidth, vocabularySize, maxPositions, startId, padId } = shape;
  const width = Math.min(WIDTH, vocabularySize);
  const slots = (side: 'decoder' | 'encoder') =>
    Array.from({ length: shape.layers }, (_, layer) => [
      `${layer}.${side}.key`,
      `${layer}.${side}.value`,
    ]).flat();
  const ownSlots = slots('decoder');
  const sourceSlots = slots('encoder');
  const aligns = decoder.outputNames.includes('alignment');
  const everyStep = [
    'logits',
    ...(aligns ? ['alignment'] : []),
    ...ownSlots.map((slot) => `present.${slot}`),
  ];
  const firstStep = [...everyStep, ...sourceSlots.map((slot) => `present.${slot}`)];

  return {
    vocabularySize,
    maxPositions,
    startId,
    padId,
    width,
    keepsSourcesApart: false,
    async encode(sources, mayGoOn): Promise<Decoding | null> {
      if (!(await mayGoOn())) return null;
      let rows = sources.length;
      const sourceLength = Math.max(...sources.map(({ ids: { length } }) => length));
      const inputIds = new BigInt64Array(rows * sourceLength).fill(BigInt(padId));
      const keep = new BigInt64Array(rows * sourceLength);
      sources.forEach(({ ids }, row) => {
        ids.forEach((id, at) => {
          inputIds[row * sourceLength + at] = BigInt(id);
          keep[row * sourceLength + at] = 1n;
        });
      });
      let mask = tensor('int64', keep, [rows, sourceLength]);
      const encoded = await encoder.run(
        { input_ids: tensor('int64', inputIds, [rows, sourceLength]), attention_mask: mask },
        ['last_hidden_state'],
      );
      let hidden = take(encoded, 'last_hidden_state');
      let past = new Map<string, RuntimeTensor>();
      const empty = tensor('float32', new Float32Array(), [rows, heads, 0, headWidth]);
      for (const slot of [...ownSlots, ...sourceSlots]) past.set(slot, empty);
      let isFirst = true;

      return {
        async step(tokens, asked) {
          const feeds: Record<string, RuntimeTensor> = {
            input_ids: tensor('int64', BigInt64Array.from(tokens, BigInt), [rows, 1]),
            encoder_attention_mask: mask,
            encoder_hidden_states: hidden,
            use_cache_branch: tensor('bool', [!isFirst], [1]),
          };
          for (const [slot, value] of past) feeds[`past_key_values.${slot}`] = value;
          const outputs = await decoder.run(feeds, isFirst ? firstStep : everyStep);
          for (const slot of isFirst ? [...ownSlots, ...sourceSlots] : ownSlots) {
            past.set(slot, take(outputs, `present.${slot}`));
          }
          isFirst = false;
          const scored = {
            scores: floats(take(outputs, 'logits')),
            rows,
            asked,
            attention: aligns ? floats(take(outputs, 'alignment')) : null,
            sourceLength,
          };
          return scoreStep(scored, { width, padId });
        },
        keep(kept) {
          rows = kept.length;
          mask = gatherRows(mask, kept, tensor);
          hidden = gatherRows(hidden, kept, tensor);
          past = new Map([...past].map(([slot, value]) => [slot, gatherRows(value, kept, tensor)]));
        },
        release: () => undefined,
      };
    },
  };
}
