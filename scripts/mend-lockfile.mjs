/**
 * Adds to `package-lock.json` the optional builds for other systems that npm left out.
 *
 * Packages such as Next, Tailwind and Biome bring one optional package for each system. Where a
 * registry mirror does not list those for other systems, `npm install` silently drops them from the
 * lock file, and then `npm ci` stops anywhere with "Missing … from lock file". Run this after each
 * change of the dependencies: `node scripts/mend-lockfile.mjs`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './process.mjs';

/**
 * @typedef {{
 *   version?: string, optional?: boolean, dev?: boolean, os?: string[], cpu?: string[], libc?: string[],
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = join(root, 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingEntries(lock);
  const packages = Object.entries({ ...lock.packages, ...missing });
  lock.packages = Object.fromEntries(packages.sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`Added ${Object.keys(missing).length} entries to package-lock.json`);
}
