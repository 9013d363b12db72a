import { bestNames, mergeRows, readBest } from './best-tokens';
import { createKeyValueCache } from './key-value-cache';
import type { KeyValueStorage } from './key-value-storage';
import { joinLists } from './listed-tokens';
import type { Decoding, Network } from './network';
import type { Shape } from './onnx-network';
import { floats, gatherRows, type Session, type TensorKind, take } from './onnx-session';
import { readSources } from './read-sources';
import type { Shortlist } from './shortlist';

export interface StepShape extends Shape {
  /** Candidates that the graph gives for each row. */
  readonly width: number;
}

/** The graphs that `training/step_graphs.py` makes. */
export interface StepSessions {
  /** Gives the keys and values of the sources, and the output weights of a shortlist. */
  readonly encoder: Session;
  /** Gives the best of the shortlist. */
  readonly step: Session;
  /** Gives the best of the whole vocabulary, for rows that a step has run. */
  readonly vocabulary: Session;
}

/**
 * A row whose likeliest token of the shortlist is less likely than this is asked of the whole
 * vocabulary: what the shortlist lacks is missed where the model has nothing good to say. Chosen so
 * that at least 99.5 % of sentences stay as they are: `bench/results/shortlist.json`.
 */
const SURE = Math.log(0.4);

/**
 * Runs the app's own layout: keys and values of the sources are computed once, and a step gives the
 * best tokens in place of every score.
 *
 * @param storage where the sessions leave keys and values
 * @param shortlist null asks every row of the whole vocabulary
 */
export function createStepNetwork(
  { encoder, step, vocabulary }: StepSessions,
  tensor: TensorKind,
  storage: KeyValueStorage,
  shortlist: Shortlist | null,
  shape: StepShape,
): Network {
  const { heads, headWidth, vocabularySize, maxPositions, startId, padId, width } = shape;
  const slots = Array.from({ length: shape.layers }, (_, layer) => [
    `${layer}.key`,
    `${layer}.value`,
  ]).flat();
  // In int8 they come with scales, and on a graphics card without.
  const listNames = encoder.outputNames.filter((name) => name.startsWith('shortlist.'));
  const stepResults = [
    ...bestNames,
    'hidden',
    'alignment',
    ...slots.map((slot) => `present.${slot}`),
  ];
  const tools = { encoder, tensor, storage, padId };
  // The graph gives as many candidates whatever it is told to look at.
  const anything = Int32Array.from({ length: width }, (_, id) => id);

  return {
    vocabularySize,
    maxPositions,
    startId,
    padId,
    width,
    keepsSourcesApart: true,
    async encode(sources, mayGoOn): Promise<Decoding | null> {
      const lists = sources.map(({ ids, wanted }) => shortlist?.choose(ids, wanted) ?? anything);
      const { ids: chosen, unlisted } = joinLists(lists, vocabularySize);
      const listed = tensor('int32', chosen, [chosen.length]);
      const read = await readSources(sources, listed, { slots, shared: listNames }, mayGoOn, tools);
      if (read === null) return null;
      const { sourceLength, shared } = read;
      const cache = createKeyValueCache(
        {
          sources: read.rows,
          padding: read.padding,
          nothing: tensor('float32', new Float32Array(), [sources.length, heads, 0, headWidth]),
        },
        tensor,
        storage,
      );
      const ofAllSteps = {
        shortlist: listed,
        unlisted: tensor('float32', unlisted, [sources.length, chosen.length]),
        ...shared,
      };

      return {
        async step(tokens, asked) {
          const outputs = await step.run(
            {
              last: tensor('int32', Int32Array.from(tokens), [tokens.length]),
              // Without a shortlist all of it is asked below.
              asked: tensor('int32', placesOf(shortlist ? asked : [], chosen), [
                shortlist ? asked.length : 0,
              ]),
              ...ofAllSteps,
              ...(await cache.feeds()),
            },
            stepResults,
          );
          cache.advance(new Map(slots.map((slot) => [slot, take(outputs, `present.${slot}`)])));
          const best = readBest(outputs);
          const unsure = tokens.flatMap((_, row) =>
            shortlist && (best.logProbabilities[row * width] ?? 0) >= SURE ? [] : [row],
          );
          const whole =
            unsure.length === 0
              ? null
              : readBest(
                  await vocabulary.run(
                    {
                      hidden: gatherRows(take(outputs, 'hidden'), unsure, tensor),
                      asked: tensor('int32', Int32Array.from(asked), [asked.length]),
                    },
                    bestNames,
                  ),
                );
          return {
            ...(whole ? mergeRows(best, whole, unsure, tokens.length) : best),
            attention: floats(take(outputs, 'alignment')),
            sourceLength,
          };
        },
        keep: cache.keep,
        release() {
          cache.release();
          storage.release(Object.values(shared));
        },
      };
    },
  };
}

/** Where the asked ids stand among those that are scored. */
const placesOf = (asked: readonly number[], scored: Int32Array): Int32Array =>
  Int32Array.from(asked, (id) => {
    const place = scored.indexOf(id);
    if (place < 0) throw new Error(`Token ${id} was asked for and is not in the shortlist`);
    return place;
  });
