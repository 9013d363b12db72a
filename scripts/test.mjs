/**
 * `npm test`: every check of the project, from a fresh clone. All stages run even when one fails, so
 * that one run tells everything; the exit code is 1 if any failed. Reports go to `.reports/`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from './browser.mjs';
import { root, runToEnd } from './process.mjs';
import { setUp } from './set-up.mjs';

/**
 * @typedef {{ name: string, run: () => Promise<number> }} Stage
 * @typedef {{ name: string, passed: boolean, seconds: number }} StageReport
 */

const script = (/** @type {string} */ name) => () => runToEnd('npm', ['run', '--silent', name]);

/** @type {Stage[]} */
const stages = [
  { name: 'set-up', run: () => setUp().then(() => 0) },
  { name: 'format', run: script('format') },
  { name: 'types', run: script('types') },
  { name: 'lint', run: script('lint') },
  { name: 'dependency rules', run: script('rules') },
  { name: 'unused code', run: script('unused') },
  { name: 'supply of packages', run: script('supply') },
  { name: 'unit', run: script('unit') },
  { name: 'training', run: script('test:training') },
  { name: 'build', run: script('build') },
  { name: 'browser', run: () => ensureBrowsers().then(() => 0) },
  { name: 'end-to-end', run: script('e2e') },
  // A minute; `npm run soak` kills more often.
  { name: 'kills', run: () => runToEnd('npm', ['run', '--silent', 'soak', '--', '--kills', '20']) },
];

const reports = join(root, '.reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports);

/** @type {StageReport[]} */
const results = [];
for (const { name, run } of stages) {
  console.log(`\n── ${name}`);
  const startedAt = Date.now();
  const passed = await run().then(
    (code) => code === 0,
    (error) => {
      console.error(error);
      return false;
    },
  );
  results.push({ name, passed, seconds: Math.round((Date.now() - startedAt) / 1000) });
  writeFileSync(join(reports, 'stages.json'), `${JSON.stringify(results, null, 2)}\n`);
}

console.log('');
for (const { name, passed, seconds } of results) {
  console.log(`${passed ? 'passed' : 'FAILED'}  ${name} (${seconds} s)`);
}
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
