import type { Step } from './network';
import { floats, integers, type RuntimeTensor, take } from './onnx-session';

/** What a step tells of each row: its best tokens, and those that were asked for. */
export type Best = Pick<Step, 'candidates' | 'logProbabilities' | 'asked'>;

/** The outputs that `readBest` reads. */
export const bestNames = ['candidates', 'log_probabilities', 'asked_log_probabilities'];

export const readBest = (outputs: Readonly<Record<string, RuntimeTensor>>): Best => ({
  candidates: integers(take(outputs, 'candidates')),
  logProbabilities: floats(take(outputs, 'log_probabilities')),
  asked: floats(take(outputs, 'asked_log_probabilities')),
});

/** `all` with these rows in place of its own; of `rowCount` rows, each field has as many a row. */
export function mergeRows(
  all: Best,
  rows: Best,
  places: readonly number[],
  rowCount: number,
): Best {
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
