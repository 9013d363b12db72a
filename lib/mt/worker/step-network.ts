import type { Decoding, Network, Step } from './network';
import type { Shape } from './onnx-network';
import {
  floats,
  gatherRows,
  integers,
  type RuntimeTensor,
  type Session,
  type TensorKind,
  take,
} from './onnx-session';
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

/** What keeps attention from padding: added to its scores, it leaves nothing of them. */
const PADDING = -1e9;

/**
 * A row whose likeliest token of the shortlist is less likely than this is asked of the whole
 * vocabulary: what the shortlist lacks is missed where the model has nothing good to say. Chosen so
 * that 99.5 % of sentences stay as they are: `bench/results/shortlist.json`.
 */
const SURE = Math.log(0.35);

/** The state that scores are computed from, in uint8. */
const hiddenNames = ['hidden', 'hidden.scale', 'hidden.zero'];
const results = ['candidates', 'log_probabilities', 'asked_log_probabilities'];

/**
 * Runs the app's own layout: keys and values of the sources are computed once, and a step gives the
 * best tokens in place of every score.
 *
 * @param shortlist null asks every row of the whole vocabulary
 */
export function createStepNetwork(
  { encoder, step, vocabulary }: StepSessions,
  tensor: TensorKind,
  shortlist: Shortlist | null,
  shape: StepShape,
): Network {
  const { heads, headWidth, vocabularySize, maxPositions, startId, padId, width } = shape;
  const slots = Array.from({ length: shape.layers }, (_, layer) => [
    `${layer}.key`,
    `${layer}.value`,
  ]).flat();
  const sourceNames = slots.map((slot) => `source.${slot}`);
  const listNames = ['shortlist.weight', 'shortlist.scale'];
  const stepResults = [
    ...results,
    ...hiddenNames,
    'alignment',
    ...slots.map((slot) => `present.${slot}`),
  ];
  // The graph gives as many candidates whatever it is told to look at.
  const anything = Int32Array.from({ length: width }, (_, id) => id);

  return {
    vocabularySize,
    maxPositions,
    startId,
    padId,
    width,
    async encode(sources, wanted): Promise<Decoding> {
      const { ids, mask, padding, sourceLength } = padSources(sources, padId);
      const chosen = shortlist?.choose(sources, wanted) ?? anything;
      const listed = tensor('int32', chosen, [chosen.length]);
      const dims = [sources.length, sourceLength];
      const encoded = await encoder.run(
        { ids: tensor('int32', ids, dims), mask: tensor('int32', mask, dims), shortlist: listed },
        [...sourceNames, ...listNames],
      );
      const perBatch = Object.fromEntries(listNames.map((name) => [name, take(encoded, name)]));
      /** What each row is told of its source, by row of `sources`. */
      const perSource = new Map([
        ['padding', tensor('float32', padding, [sources.length, 1, 1, sourceLength])],
        ...sourceNames.map((name) => [name, take(encoded, name)] as const),
      ]);
      let ofSources = perSource;
      let origins = sources.map((_, row) => row);
      const empty = tensor('float32', new Float32Array(), [sources.length, heads, 0, headWidth]);
      let past = new Map(slots.map((slot) => [`past.${slot}`, empty]));

      return {
        async step(tokens, asked) {
          const outputs = await step.run(
            {
              last: tensor('int32', Int32Array.from(tokens), [tokens.length]),
              // Without a shortlist all of it is asked below.
              asked: tensor('int32', placesOf(shortlist ? asked : [], chosen), [
                shortlist ? asked.length : 0,
              ]),
              shortlist: listed,
              ...perBatch,
              ...Object.fromEntries([...ofSources, ...past]),
            },
            stepResults,
          );
          past = new Map(slots.map((slot) => [`past.${slot}`, take(outputs, `present.${slot}`)]));
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
                      'hidden.scale': take(outputs, 'hidden.scale'),
                      'hidden.zero': take(outputs, 'hidden.zero'),
                      asked: tensor('int32', Int32Array.from(asked), [asked.length]),
                    },
                    results,
                  ),
                );
          return {
            ...(whole ? mergeRows(best, whole, unsure, tokens.length) : best),
            attention: floats(take(outputs, 'alignment')),
            sourceLength,
          };
        },
        keep(rows) {
          past = gatherAll(past, rows, tensor);
          const kept = rows.map((row) => origins[row] ?? 0);
          // A beam that changes its mind within a sentence still reads the same sentence.
          const isSame =
            kept.length === origins.length && kept.every((origin, at) => origin === origins[at]);
          origins = kept;
          if (!isSame) ofSources = gatherAll(perSource, kept, tensor);
        },
      };
    },
  };
}

type Best = Pick<Step, 'candidates' | 'logProbabilities' | 'asked'>;

const readBest = (outputs: Readonly<Record<string, RuntimeTensor>>): Best => ({
  candidates: integers(take(outputs, 'candidates')),
  logProbabilities: floats(take(outputs, 'log_probabilities')),
  asked: floats(take(outputs, 'asked_log_probabilities')),
});

/** `all` with these rows in place of its own; of `rowCount` rows, each field has as many a row. */
function mergeRows(all: Best, rows: Best, places: readonly number[], rowCount: number): Best {
  if (places.length === rowCount) return rows;
  const candidates = all.candidates.slice();
  const logProbabilities = all.logProbabilities.slice();
  const asked = all.asked.slice();
  const width = candidates.length / rowCount;
  const askedCount = asked.length / rowCount;
  places.forEach((place, at) => {
    const row = width * at;
    candidates.set(rows.candidates.subarray(row, row + width), width * place);
    logProbabilities.set(rows.logProbabilities.subarray(row, row + width), width * place);
    asked.set(rows.asked.subarray(askedCount * at, askedCount * (at + 1)), askedCount * place);
  });
  return { candidates, logProbabilities, asked };
}

/** Row after row, filled up with `padId`; the mask is 1 for tokens and 0 for padding. */
function padSources(sources: readonly (readonly number[])[], padId: number) {
  const sourceLength = Math.max(...sources.map(({ length }) => length));
  const size = sources.length * sourceLength;
  const ids = new Int32Array(size).fill(padId);
  const mask = new Int32Array(size);
  const padding = new Float32Array(size).fill(PADDING);
  sources.forEach((source, row) => {
    const start = row * sourceLength;
    ids.set(source, start);
    mask.fill(1, start, start + source.length);
    padding.fill(0, start, start + source.length);
  });
  return { ids, mask, padding, sourceLength };
}

/** Where the asked ids stand among those that are scored. */
const placesOf = (asked: readonly number[], scored: Int32Array): Int32Array =>
  Int32Array.from(asked, (id) => {
    const place = scored.indexOf(id);
    if (place < 0) throw new Error(`Token ${id} was asked for and is not in the shortlist`);
    return place;
  });

const gatherAll = (
  tensors: ReadonlyMap<string, RuntimeTensor>,
  rows: readonly number[],
  tensor: TensorKind,
) => new Map([...tensors].map(([name, value]) => [name, gatherRows(value, rows, tensor)]));
