/**
 * Prepares a fresh clone for a build: installs the dependencies when they differ from the lock file, and
 * copies the ML runtime to where the app serves it. It is quick when there is nothing to do. All its
 * messages go to standard error, so that the output of `npm run translate` can be piped.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { missingPackages } from './installed.mjs';
import { root, runToEnd } from './process.mjs';

const runtimeFiles = [
  // The plain build of ONNX Runtime: half the size of the default one and about twice as fast.
  'ort-wasm-simd-threaded.mjs',
  'ort-wasm-simd-threaded.wasm',
  // This build is for graphics cards, and is fetched only where there is one.
  'ort-wasm-simd-threaded.jspi.mjs',
  'ort-wasm-simd-threaded.jspi.wasm',
];

export async function setUp() {
  await installDependencies();
  copyRuntime();
}

async function installDependencies() {
  const lock = readJson('package-lock.json');
  const versionAt = (/** @type {string} */ path) =>
    readJson(`${path}/package.json`)?.version ?? null;
  if (missingPackages(lock, versionAt).length === 0) return;
  console.error('Installing the dependencies …');
  const code = await runToEnd('npm', ['ci', '--no-audit', '--no-fund'], { quiet: true });
  if (code !== 0) throw new Error(`npm ci failed with exit code ${code}`);
}

/** Copies the runtime into a folder of its version, and removes those of other versions. */
function copyRuntime() {
  const { version } = readJson('node_modules/onnxruntime-web/package.json');
  const from = join(root, 'node_modules/onnxruntime-web/dist');
  const all = join(root, 'public/ort');
  const to = join(all, version);
  mkdirSync(to, { recursive: true });
  for (const other of readdirSync(all)) {
    if (other !== version) rmSync(join(all, other), { recursive: true });
  }
  for (const name of runtimeFiles) {
    if (isSameFile(join(from, name), join(to, name))) continue;
    copyFileSync(join(from, name), join(to, name));
    console.error(`Copied ${name} to public/ort/${version}`);
  }
}

/** @param {string} a @param {string} b */
function isSameFile(a, b) {
  return existsSync(b) && readFileSync(a).equals(readFileSync(b));
}

/** @param {string} path */
function readJson(path) {
  const file = join(root, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await setUp();
