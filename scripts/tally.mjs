/**
 * Adds up the reports that `npm test` left in `.reports/`: `node scripts/tally.mjs` prints
 * `N passed, N failed`, with `, N skipped` where tests were.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './process.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} VitestReport
 * @typedef {{ stats: { expected: number, flaky: number, unexpected: number, skipped: number } }} PlaywrightReport
 * @typedef {{
 *   stages: readonly { name: string, passed: boolean }[],
 *   unit: VitestReport | null,
 *   endToEnd: PlaywrightReport | null,
 *   training: Count | null,
 * }} Reports
 */

/**
 * A stage without tests of its own is one check, and so is that of training where Python is missing. A test runner that failed, but whose report is
 * missing or blames no test (a file that does not load, a server that does not start), is one failure.
 *
 * @param {Reports} reports
 * @returns {Count}
 */
export function tally({ stages, unit, endToEnd, training }) {
  /** @type {Record<string, Count | undefined>} */
  const tests = {
    unit: unit
      ? {
          passed: unit.numPassedTests,
          failed: unit.numFailedTests,
          skipped: unit.numPendingTests + unit.numTodoTests,
        }
      : undefined,
    'end-to-end': endToEnd
      ? {
          passed: endToEnd.stats.expected + endToEnd.stats.flaky,
          failed: endToEnd.stats.unexpected,
          skipped: endToEnd.stats.skipped,
        }
      : undefined,
    training: training ?? undefined,
  };
  const counts = stages.map(({ name, passed }) => {
    const count = tests[name] ?? { passed: passed ? 1 : 0, failed: 0, skipped: 0 };
    return passed || count.failed > 0 ? count : { ...count, failed: 1 };
  });
  return {
    passed: counts.reduce((sum, count) => sum + count.passed, 0),
    failed: counts.reduce((sum, count) => sum + count.failed, 0),
    skipped: counts.reduce((sum, count) => sum + count.skipped, 0),
  };
}

/** @param {string} name */
function readReport(name) {
  const file = join(root, '.reports', name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { passed, failed, skipped } = tally({
    stages: readReport('stages.json') ?? [{ name: 'npm test', passed: false }],
    unit: readReport('unit.json'),
    endToEnd: readReport('end-to-end.json'),
    training: readReport('training.json'),
  });
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
}
