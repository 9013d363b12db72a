import type { Network } from '@/lib/mt/worker/network/network';
import { scoreStep } from '@/lib/mt/worker/network/score-step';
import type { Vocabulary } from '@/lib/mt/worker/sentence/vocabulary';

interface Told {
  /** Scores of the token that comes after those said; every other token has −20. */
  readonly scores: ReadonlyMap<number, number>;
  /** The place in the source that it attends to. */
  readonly column: number;
}

/** A network that scores what comes next as it is told, for each source and what was said of it. */
export function createScoredNetwork(
  vocabulary: Vocabulary,
  tell: (source: readonly number[], said: readonly number[]) => Told,
  { aligns = true, maxPositions = 64, keepsSourcesApart = true } = {},
): Network & { readonly batches: number[][] } {
  const batches: number[][] = [];
  const startId = 2;
  return {
    batches,
    vocabularySize: vocabulary.size,
    maxPositions,
    startId,
    padId: 2,
    width: 16,
    keepsSourcesApart,
    encode(sources) {
      batches.push(sources.map(({ ids }) => ids.length));
      const wanted = sources.flatMap((source) => source.wanted);
      let rows = sources.map(({ ids }) => ({ source: ids, said: [] as readonly number[] }));
      const sourceLength = Math.max(...sources.map(({ ids }) => ids.length));
      return Promise.resolve({
        step(tokens, asked) {
          if (tokens.length !== rows.length) throw new Error('A token for each row is wanted');
          const unwanted = asked.find((id) => !wanted.includes(id) && !vocabulary.special.has(id));
          if (unwanted !== undefined) throw new Error(`${unwanted} is asked and was not wanted`);
          const scores = new Float32Array(rows.length * vocabulary.size).fill(-20);
          const attention = new Float32Array(rows.length * sourceLength);
          rows = rows.map(({ source, said }, row) => {
            const token = tokens[row];
            return {
              source,
              said: token === undefined || token === startId ? said : [...said, token],
            };
          });
          rows.forEach(({ source, said }, row) => {
            const told = tell(source, said);
            for (const [id, score] of told.scores) scores[row * vocabulary.size + id] = score;
            attention[row * sourceLength + Math.min(told.column, sourceLength - 1)] = 1;
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
          rows = kept.map((row) => {
            const found = rows[row];
            if (!found) throw new Error(`There is no row ${row}`);
            return found;
          });
        },
        release: () => undefined,
      });
    },
  };
}

/**
 * A network that says, for each source, the pieces it is told to, one a step, and then ends; when
 * `then` is given it says that for ever in place of ending. It attends to the source token at the
 * place of the piece it says.
 */
export function createScriptedNetwork(
  vocabulary: Vocabulary,
  sayFor: (source: readonly number[]) => readonly number[],
  { then = vocabulary.endId, ...options }: ScriptOptions = {},
): Network & { readonly batches: number[][] } {
  const scripts = new Map<readonly number[], readonly number[]>();
  return createScoredNetwork(
    vocabulary,
    (source, said) => {
      const says = scripts.get(source) ?? sayFor(source);
      scripts.set(source, says);
      // The second best, for when the best is not allowed.
      const scores = new Map([[vocabulary.endId, 1]]);
      scores.set(says[said.length] ?? then, 4);
      for (let id = 0; id < 16; id += 1) if (!scores.has(id)) scores.set(id, 0);
      return { scores, column: said.length };
    },
    options,
  );
}

interface ScriptOptions {
  readonly then?: number;
  readonly aligns?: boolean;
  readonly maxPositions?: number;
  readonly keepsSourcesApart?: boolean;
}
