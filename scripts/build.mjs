/**
 * Makes the production build, and says whether it is still that of the sources: `node scripts/build.mjs`.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeBillOfMaterials } from './bill-of-materials.mjs';
import { root, runToEnd } from './process.mjs';

/** What the build reads. Of `public/` it reads the model's manifest alone: the rest is served as it is. */
const sources = [
  'app',
  'components',
  'glossary',
  'lib',
  'content-security-policy.js',
  'instrumentation-client.ts',
  'next.config.js',
  'package-lock.json',
  'page-policy.js',
  'postcss.config.mjs',
  'public/models/visavis-fr-en/manifest.json',
  'proxy.ts',
  'scripts/bundle-engine.mjs',
  'site-headers.js',
  'trusted-types.js',
  'tsconfig.json',
];
const stamp = join(root, '.next/sources-read-at');

/** @returns {Promise<number>} the exit code of the build */
export async function build() {
  const startedAt = Date.now();
  // This is imported only now, because on a fresh clone its dependencies were not installed when this file
  // was read.
  const { bundleEngine } = await import('./bundle-engine.mjs');
  const code = await runToEnd(process.execPath, ['scripts/next.mjs', 'build'], {
    env: { NEXT_PUBLIC_ENGINE_FOLDER: await bundleEngine() },
  });
  if (code !== 0) return code;
  writeFileSync(join(root, '.next/bill-of-materials.cdx.json'), await writeBillOfMaterials());
  writeFileSync(stamp, String(startedAt));
  return code;
}

export function isBuilt() {
  if (!existsSync(stamp) || !existsSync(join(root, 'public/engine'))) return false;
  const readAt = Number(readFileSync(stamp, 'utf8'));
  return sources.every((path) => changedAt(join(root, path)) <= readAt);
}

/**
 * Finds when a file, or anything in a folder, last changed. A folder's own date counts, because it changes
 * when a file is removed.
 *
 * @param {string} path
 * @returns {number} milliseconds since 1970; 0 when there is no such file
 */
function changedAt(path) {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status) return 0;
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(status.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await build();
