/**
 * Runs the Python tests of `training/`: `node scripts/test-training.mjs`. They run in the virtual
 * environment `training/.venv` where there is one, else in the system's Python, where those that need
 * a library it lacks are skipped with a line each. A machine without Python 3.11 says so and passes:
 * the app does not need it. Leaves `.reports/training.json`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, runToEnd } from './process.mjs';

const RECENT_ENOUGH = 'import sys; sys.exit(sys.version_info < (3, 11))';

/** @returns {string | undefined} */
function findPython() {
  const own = ['bin/python', 'Scripts/python.exe'].map((path) =>
    join(root, 'training', '.venv', path),
  );
  const candidates = [...own.filter((path) => existsSync(path)), 'python3', 'python'];
  return candidates.find((python) => spawnSync(python, ['-c', RECENT_ENOUGH]).status === 0);
}

const python = findPython();
if (python) {
  const reports = join(root, '.reports');
  mkdirSync(reports, { recursive: true });
  const report = join(reports, 'training.json');
  process.exitCode = await runToEnd(python, ['-m', 'training.tests', '--report', report]);
} else {
  console.log('skipped: the tests of training/ need Python 3.11 or later, which is not here.');
}
