import { describe, expect, it } from 'vitest';
import { tally } from '../../../scripts/tally.mjs';

const unit = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0 };
const endToEnd = { stats: { expected: 3, flaky: 0, unexpected: 0, skipped: 0 } };
const training = null;

describe('tally', () => {
  it('counts a stage without tests as one check, and the tests of the others', () => {
    const stages = [
      { name: 'types', passed: true },
      { name: 'lint', passed: false },
      { name: 'unit', passed: true },
      { name: 'end-to-end', passed: true },
    ];
    expect(tally({ stages, unit, endToEnd, training })).toEqual({
      passed: 11,
      failed: 1,
      skipped: 1,
    });
  });

  it('counts a runner that left no report as one failure', () => {
    const stages = [{ name: 'unit', passed: false }];
    expect(tally({ stages, unit: null, endToEnd: null, training })).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
    });
  });

  it('counts a runner that failed without blaming a test as one failure beside its passes', () => {
    const stages = [{ name: 'end-to-end', passed: false }];
    expect(tally({ stages, unit: null, endToEnd, training })).toEqual({
      passed: 3,
      failed: 1,
      skipped: 0,
    });
  });

  it('counts the tests of training, those skipped for want of a library too', () => {
    const stages = [{ name: 'training', passed: true }];
    const counts = { passed: 3, failed: 0, skipped: 14 };
    expect(tally({ stages, unit: null, endToEnd: null, training: counts })).toEqual(counts);
  });

  it('counts the stage of training as one check where Python is missing', () => {
    const stages = [{ name: 'training', passed: true }];
    expect(tally({ stages, unit: null, endToEnd: null, training })).toEqual({
      passed: 1,
      failed: 0,
      skipped: 0,
    });
  });
});
