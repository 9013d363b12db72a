import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptyHistory,
  type History,
  LONGEST_HISTORY,
  record,
  stepBack,
  stepForward,
} from '@/lib/store/edits/history';

describe('a history of edits', () => {
  it('goes back and forth over any sequence of edits, and ends where it should', () => {
    const move = fc.oneof(fc.nat(9), fc.constantFrom('back', 'forward'));
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
        let history: History<number> = emptyHistory;
        // The plain model: all that was ever done in this line, and how much of it stands.
        let line: number[] = [];
        let standing = 0;
        for (const one of moves) {
          if (typeof one === 'number') {
            history = record(history, one);
            line = [...line.slice(0, standing), one];
            standing += 1;
          } else if (one === 'back') {
            const step = stepBack(history);
            expect(step?.edit).toBe(line[standing - 1]);
            history = step?.history ?? history;
            standing = Math.max(0, standing - 1);
          } else {
            const step = stepForward(history);
            expect(step?.edit).toBe(line[standing]);
            history = step?.history ?? history;
            standing = Math.min(line.length, standing + 1);
          }
          expect(history.past).toEqual(line.slice(0, standing));
          expect(history.future.toReversed()).toEqual(line.slice(standing));
        }
      }),
      { seed: 20260920 },
    );
  });

  it('forgets the oldest edits beyond its length', () => {
    let history: History<number> = emptyHistory;
    for (let edit = 0; edit <= LONGEST_HISTORY; edit += 1) history = record(history, edit);
    expect(history.past).toHaveLength(LONGEST_HISTORY);
    expect(history.past[0]).toBe(1);
  });
});
