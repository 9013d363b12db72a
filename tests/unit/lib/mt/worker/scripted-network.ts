import type { Network } from '@/lib/mt/worker/network';
import { scoreStep } from '@/lib/mt/worker/score-step';
import type { Vocabulary } from '@/lib/mt/worker/vocabulary';

/**
 * A network that says, for each source, the pieces it is told to, one a step, and then ends; when
 * `then` is given it says that for ever in place of ending. It attends to the source token at the
 * place of the piece it says.
 */
export function createScriptedNetwork(
  vocabulary: Vocabulary,
  sayFor: (source: readonly number[]) => readonly number[],
  { then = vocabulary.endId, aligns = true, maxPositions = 64 } = {},
): Network & { readonly batches: number[][] } {
  const batches: number[][] = [];
  return {
    batches,
    vocabularySize: vocabulary.size,
    maxPositions,
    startId: 2,
    padId: 2,
    width: 16,
    encode(sources) {
      batches.push(sources.map(({ length }) => length));
      let rows = sources.map((source) => ({ says: sayFor(source), at: 0 }));
      const sourceLength = Math.max(...sources.map(({ length }) => length));
      return Promise.resolve({
        step(tokens, asked) {
          if (tokens.length !== rows.length) throw new Error('A token for each row is wanted');
          const scores = new Float32Array(rows.length * vocabulary.size);
          const attention = new Float32Array(rows.length * sourceLength);
          rows.forEach((row, index) => {
            const id = row.says[row.at] ?? then;
            scores[index * vocabulary.size + id] = 2;
            // The second best, for when the best is not allowed.
            scores[index * vocabulary.size + vocabulary.endId] ||= 1;
            attention[index * sourceLength + Math.min(row.at, sourceLength - 1)] = 1;
            row.at += 1;
          });
          const scored = {
            scores,
            rows: rows.length,
            asked,
            attention: aligns ? attention : null,
            sourceLength,
          };
          return Promise.resolve(scoreStep(scored, { width: 16, padId: 2 }));
        },
        keep(kept) {
          rows = kept.flatMap((row) => rows[row] ?? []);
        },
      });
    },
  };
}
