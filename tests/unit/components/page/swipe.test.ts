import { describe, expect, test } from 'vitest';
import { judgeMove } from '@/components/page/swipe';

describe('a finger on the text', () => {
  test.each([
    ['to the left', { dx: -80, dy: 4, ms: 200 }, 'swipe'],
    ['to the right', { dx: 80, dy: -20, ms: 300 }, 'swipe'],
    ['a little to the side', { dx: 20, dy: 2, ms: 100 }, 'open'],
    ['that trembles', { dx: 1, dy: 8, ms: 100 }, 'open'],
    ['down, which scrolls', { dx: 10, dy: 90, ms: 200 }, 'other'],
    ['aslant, which scrolls', { dx: 80, dy: 60, ms: 200 }, 'other'],
    ['held for long, which selects', { dx: 80, dy: 0, ms: 1200 }, 'other'],
  ] as const)('%s', (_, move, judged) => {
    expect(judgeMove(move)).toBe(judged);
  });
});
