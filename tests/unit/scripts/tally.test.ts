import { describe, expect, it } from 'vitest';
import { tally } from '../../../scripts/tally.mjs';

const unit = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0 };
const endToEnd = { stats: { expected: 3, flaky: 0, unexpected: 0, skipped: 0 } };

describe('tally', () => {
  it('counts a stage without tests as one check, and the tests of the others', () => {
    const stages = [
      { name: 'types', passed: true },
      { name: 'lint', passed: false },
      { name: 'unit', passed: true },
      { name: 'end-to-end', passed: true },
    ];
    expect(tally({ stages, unit, endToEnd })).toEqual({ passed: 11, failed: 1, skipped: 1 });
  });

  it('counts a runner that left no report as one failure', () => {
    const stages = [{ name: 'unit', passed: false }];
    expect(tally({ stages, unit: null, endToEnd: null })).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
    });
  });

  it('counts a runner that failed without blaming a test as one failure beside its passes', () => {
    const stages = [{ name: 'end-to-end', passed: false }];
    expect(tally({ stages, unit: null, endToEnd })).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });
});
