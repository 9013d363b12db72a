import type { Network } from './network';
import { createRepetitionGuard } from './repetition-guard';
import type { SourceToken } from './source-sentence';
import { SPACE, type Vocabulary } from './vocabulary';

/** A token of a translation. */
export interface TargetToken {
  readonly id: number;
  /** Attention by source token, without padding; null when the model has no aligning head. */
  readonly attention: Float32Array | null;
}

/**
 * English takes 0.86 tokens for a French one, and none of 5,997 human translations (FLORES-200 dev,
 * newstest2013 and the validation set) more than 1.4 and 10: what goes on for longer is a loop.
 */
const lengthLimit = (sourceTokens: number) => 2 * sourceTokens + 10;

/**
 * Translates sentences side by side, the likeliest token each step. A row leaves when it ends, and
 * `onRow` is then told of it.
 *
 * @param breathe lets waiting messages be heard; awaited between steps
 * @returns false when `signal` ended it before all rows had
 */
export async function decodeGreedily(
  network: Network,
  vocabulary: Vocabulary,
  sources: readonly (readonly SourceToken[])[],
  onRow: (index: number, tokens: readonly TargetToken[]) => void,
  breathe: () => Promise<void>,
  signal: AbortSignal,
): Promise<boolean> {
  let rows = sources.map((source, index) => createRow(index, source, network, vocabulary));
  const decoding = await network.encode(
    sources.map((source) => source.map(({ id }) => id)),
    [],
  );
  while (rows.length > 0) {
    await breathe();
    if (signal.aborted) return false;
    const step = await decoding.step(
      rows.map(({ last }) => last),
      [],
    );
    rows.forEach((row, at) => {
      const candidates = step.candidates.subarray(at * network.width, (at + 1) * network.width);
      const attention = step.attention?.subarray(at * step.sourceLength);
      row.take(candidates, attention ?? null);
    });
    const left = rows.flatMap((row, at) => (row.hasEnded ? [] : [at]));
    if (left.length === rows.length) continue;
    for (const row of rows) if (row.hasEnded) onRow(row.index, row.tokens);
    rows = rows.filter((row) => !row.hasEnded);
    if (left.length > 0) decoding.keep(left);
  }
  return true;
}

interface Row {
  readonly index: number;
  readonly tokens: readonly TargetToken[];
  readonly last: number;
  readonly hasEnded: boolean;
  take(candidates: Int32Array, attention: Float32Array | null): void;
}

function createRow(
  index: number,
  source: readonly SourceToken[],
  network: Network,
  vocabulary: Vocabulary,
): Row {
  const guard = createRepetitionGuard(source.map(({ id }) => id));
  const limit = Math.min(lengthLimit(source.length), network.maxPositions - 1);
  const tokens: TargetToken[] = [];
  let last = network.startId;
  let hasEnded = false;
  let hasText = false;
  // Each can be copied once: a name with rare letters, an emoji.
  let unknownsLeft = source.filter(({ id }) => id === vocabulary.unknownId).length;

  return {
    index,
    tokens,
    get last() {
      return last;
    },
    get hasEnded() {
      return hasEnded;
    },
    take(candidates, attention) {
      const isAllowed = (id: number): boolean => {
        // A translation says something.
        if (id === vocabulary.endId) return hasText;
        if (id === vocabulary.unknownId) return attention !== null && unknownsLeft > 0;
        return !vocabulary.special.has(id) && guard.allows(id);
      };
      const id = candidates.find(isAllowed);
      if (id === undefined || id === vocabulary.endId) {
        hasEnded = true;
        return;
      }
      if (id === vocabulary.unknownId) unknownsLeft -= 1;
      hasText ||= vocabulary.textOf(id) !== SPACE;
      guard.add(id);
      tokens.push({ id, attention: attention ? attention.slice(0, source.length) : null });
      last = id;
      hasEnded = tokens.length >= limit;
    },
  };
}
