/**
 * Checks what the project is made of besides its own code: `npm run supply`. Each package of the lock file
 * has a digest, so that npm installs nothing else under its name; its licence is one of those listed here;
 * and none but those listed would run a script at its installation. (None does: `.npmrc` forbids it.) The
 * list of packages with their licences goes to `.reports/licences.tsv`. With `--signatures`, the registry's
 * signatures are checked too, which needs a network.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, runToEnd } from './process.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, license?: string, hasInstallScript?: boolean, link?: boolean }} LockEntry
 * @typedef {{ packages: Record<string, LockEntry> }} Lock
 */

/** Licences that allow the use, and ask for no more than their notice. */
const allowedLicences = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  // As `duck` names the two clauses.
  'BSD',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Zlib',
  // Of fonts.
  'OFL-1.1',
  // Data and tools that are used unchanged; what is changed of them would have to be published.
  'CC-BY-4.0',
  'MPL-2.0',
  // Libraries of the system for pictures, which `sharp` loads. Nothing of the app uses them.
  'LGPL-3.0-or-later',
]);

/** Packages that would run a script at their installation. What each needs comes inside it. */
const knownScripts = new Set(['@swc/core', 'esbuild', 'onnxruntime-node', 'protobufjs']);

const nameOf = (/** @type {string} */ path) =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/**
 * Whether a licence expression of SPDX needs no other licence than those allowed. Of `A OR B` one is enough.
 *
 * @param {string} expression
 */
export function isAllowed(expression) {
  return expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((name) => allowedLicences.has(name.trim())));
}

/**
 * @param {Lock} lock
 * @returns {string[]} what is wrong, a line each; empty where nothing is
 */
export function supplyProblems(lock) {
  return Object.entries(lock.packages)
    .filter(([path, { link }]) => path !== '' && !link)
    .flatMap(([path, { version, integrity, license, hasInstallScript }]) => {
      const name = `${nameOf(path)}@${version}`;
      return [
        ...(integrity ? [] : [`${name} has no digest: run node scripts/mend-lockfile.mjs`]),
        ...(isAllowed(license ?? '') ? [] : [`${name} has the licence ${license ?? 'of none'}`]),
        ...(hasInstallScript && !knownScripts.has(nameOf(path))
          ? [`${name} would run a script at its installation`]
          : []),
      ];
    });
}

/** @param {Lock} lock */
export const licenceList = (lock) =>
  Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, { version, license }]) => `${nameOf(path)}\t${version}\t${license}\n`)
    .sort()
    .join('');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const problems = supplyProblems(lock);
  if (!/^ignore-scripts=true$/m.test(readFileSync(join(root, '.npmrc'), 'utf8'))) {
    problems.push('.npmrc lets packages run scripts at their installation');
  }
  mkdirSync(join(root, '.reports'), { recursive: true });
  writeFileSync(join(root, '.reports/licences.tsv'), licenceList(lock));
  for (const problem of problems) console.error(problem);
  const signatures = process.argv.includes('--signatures')
    ? await runToEnd('npm', ['audit', 'signatures'])
    : 0;
  process.exitCode = problems.length === 0 ? signatures : 1;
}
