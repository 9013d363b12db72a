import { describe, expect, it } from 'vitest';
import { checkBars, type ScoredRun, writeTable } from '@/bench/quality/write-report';

const run = (
  dictionary: ScoredRun['dictionary'],
  mode: ScoredRun['mode'],
  used: number,
  difference = 0,
): ScoredRun => ({
  dictionary,
  mode,
  score: {
    use: { terms: 100, used },
    useOfReferenceForm: { terms: 100, used: used - 10 },
    useByOutcome: {
      followed: { terms: 90, used: 90 },
      constrained: { terms: 8, used: 8 },
      'given-up': { terms: 2, used: 0 },
      costly: { terms: 0, used: 0 },
      impossible: { terms: 0, used: 0 },
    },
    bleu: 25.129,
    chrf: 51.5,
    difference: { difference, low: difference - 1, high: difference + 1 },
  },
});

describe('writeTable', () => {
  it('gives a row a run, with the outcomes where terms were seen to', () => {
    const [head, , free, steered] = writeTable([
      run('real', 'free', 60),
      run('real', 'steered', 98, -0.5),
    ]).split('\n');
    expect(head).toContain('| Used |');
    expect(free).toBe('| real | free | 60.0 % | 50.0 % |  | 25.13 |  | 51.50 |');
    expect(steered).toBe(
      '| real | steered | 98.0 % | 88.0 % | 90.0 / 8.0 / 2.0 / 0.0 / 0.0 | 25.13 | −0.50 (−1.50 to +0.50) | 51.50 |',
    );
  });
});

describe('checkBars', () => {
  it('tells what was reached from what was missed', () => {
    const bars = checkBars([run('real', 'steered', 95, -0.1), run('random', 'steered', 89)]);
    expect(bars.map((bar) => bar.split(':')[0])).toEqual(['reached', 'MISSED', 'MISSED']);
  });

  it('asks nothing of the ways that the app does not take', () => {
    expect(checkBars([run('real', 'free', 10), run('real', 'annotated', 10)])).toEqual([]);
  });
});
