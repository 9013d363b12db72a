/**
 * Adds to `package-lock.json` the optional builds for other systems that npm left out.
 *
 * Packages such as Next, Tailwind and Biome bring one optional package for each system. Where a
 * registry mirror does not list those for other systems, `npm install` silently drops them from the
 * lock file, and then `npm ci` stops anywhere with "Missing … from lock file". Run this after each
 * change of the dependencies: `node scripts/mend-lockfile.mjs`. It asks the registry for the digest of each
 * entry that has none.
 */
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { root } from './process.mjs';

/**
 * @typedef {{
 *   version?: string, resolved?: string, integrity?: string, license?: string, optional?: boolean, dev?: boolean, os?: string[], cpu?: string[], libc?: string[],
 *   optionalDependencies?: Record<string, string>,
 * }} LockEntry
 * @typedef {{ packages: Record<string, LockEntry> }} Lock
 */

const systems =
  /(?:^|[-/])(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32|wasm32)(?=-|$)/;
const processors = /-(arm64|arm|ia32|x64|loong64|mips64el|ppc64|riscv64|s390x)(?=-|$)/;

/**
 * Reads from a package's name which systems it is for. A wrong guess costs one needless download, not a
 * wrong build, because the package that loads it chooses by name.
 *
 * @param {string} name
 * @returns {Pick<LockEntry, 'os' | 'cpu' | 'libc'>}
 */
export function platformOf(name) {
  const system = systems.exec(name)?.[1];
  if (system === undefined) return {};
  if (system === 'wasm32') return { cpu: ['wasm32'] };
  const processor = processors.exec(name)?.[1];
  /** @type {Pick<LockEntry, 'os' | 'cpu' | 'libc'>} */
  const platform = { os: [system], ...(processor ? { cpu: [processor] } : {}) };
  if (system === 'linux' && /musl/.test(name)) platform.libc = ['musl'];
  if (system === 'linux' && /gnu/.test(name)) platform.libc = ['glibc'];
  return platform;
}

/**
 * @param {Lock} lock
 * @returns {Record<string, LockEntry>} the entries it lacks, by path
 */
export function missingEntries(lock) {
  /** @type {Record<string, LockEntry>} */
  const missing = {};
  for (const [parent, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const path = `node_modules/${name}`;
      if (lock.packages[path] || lock.packages[`${parent}/${path}`]) continue;
      // Only an exact version can be entered without asking a registry.
      if (!/^\d/.test(version)) continue;
      missing[path] = {
        version,
        ...platformOf(name),
        ...(entry.dev ? { dev: true } : {}),
        optional: true,
      };
    }
  }
  return missing;
}

// There npm is a command file, which only a shell can start.
const onWindows = process.platform === 'win32';

/**
 * Asks the registry what an entry without a digest must be, so that npm refuses anything else.
 *
 * @param {string} path as in the lock file
 * @param {LockEntry} entry
 * @returns {Promise<LockEntry>} the entry as it was where the registry does not know it
 */
async function withIntegrity(path, entry) {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const asked = ['view', `${name}@${entry.version}`, 'dist', 'license', '--json'];
  try {
    const { stdout } = await promisify(execFile)('npm', asked, { cwd: root, shell: onWindows });
    const { dist, license } = JSON.parse(stdout);
    return { ...entry, resolved: dist.tarball, integrity: dist.integrity, license };
  } catch {
    console.error(`The registry does not tell of ${name}@${entry.version}`);
    return entry;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = join(root, 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingEntries(lock);
  /** @type {[string, LockEntry][]} */
  const packages = [];
  for (const [path, entry] of Object.entries({ ...lock.packages, ...missing })) {
    const isKnown = path === '' || entry.integrity !== undefined;
    packages.push([path, isKnown ? entry : await withIntegrity(path, entry)]);
  }
  lock.packages = Object.fromEntries(packages.sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`Added ${Object.keys(missing).length} entries to package-lock.json`);
}
