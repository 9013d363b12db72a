/**
 * Bundles the engine's code as a browser loads it: a worker with a small first file, so that the runtime
 * compiles and the model loads while the ML library is read, and the script that starts it ahead of the
 * page. Next's bundler can do neither.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, context } from 'esbuild';
import { libraryParts } from './library-parts.mjs';
import { root } from './process.mjs';

const folder = join(root, 'public/engine');
const served = '/engine/';

/** How code that runs the engine is bundled for a browser. The benches bundle theirs in the same way. */
export const engineBundling = /** @satisfies {import('esbuild').BuildOptions} */ ({
  absWorkingDir: root,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  alias: {
    // The plain wasm build of the runtime: half the bytes of the default one, and about twice as fast. With
    // the script that starts the wasm inside it, so that this need not be fetched first.
    'onnxruntime-web/webgpu': './node_modules/onnxruntime-web/dist/ort.wasm.bundle.min.mjs',
    'onnxruntime-web/wasm': './node_modules/onnxruntime-web/dist/ort.wasm.bundle.min.mjs',
    // This build lacks the script, because few readers have a graphics card for it.
    'onnxruntime-web/jspi': './node_modules/onnxruntime-web/dist/ort.jspi.min.mjs',
  },
  plugins: [libraryParts],
  // Benches take any model.
  define: { pinnedManifest: 'null' },
  logLevel: 'warning',
});

const manifest = readFileSync(join(root, 'public/models/visavis-fr-en/manifest.json'));

/** The app takes the model that it is built with and no other. */
const pinnedManifest = JSON.stringify(createHash('sha256').update(manifest).digest('hex'));

/**
 * The engine's worker under a name of its own, for which the site's policy allows the hub: a worker is bound by
 * the policy of the file that it was started with.
 */
const hubWorker = "import './worker.js';\n";

/** The two are bundled apart, so that the short script and the worker's first file share no third file. */
const bundles = /** @satisfies {import('esbuild').BuildOptions[]} */ ([
  {
    ...engineBundling,
    entryPoints: { worker: 'lib/mt/worker/main.ts' },
    splitting: true,
    define: { pinnedManifest },
  },
  { ...engineBundling, entryPoints: { start: 'lib/mt/engines/start-ahead.ts' } },
  // The worker that writes the second copy of what the reader makes lies beside the engine's.
  { ...engineBundling, entryPoints: { journal: 'lib/store/journal/worker/main.ts' } },
]);

/**
 * Writes the engine into a folder named after its content, and removes the others. A file there never
 * changes, so that the browser can keep what it compiled of it.
 *
 * @returns {Promise<string>} the address of the folder, ending in a slash
 */
export async function bundleEngine() {
  const built = await Promise.all(
    bundles.map((options) => build({ ...options, outdir: folder, write: false })),
  );
  const outputFiles = built.flatMap((result) => result.outputFiles);
  const hash = createHash('sha256');
  for (const { path, contents } of outputFiles) hash.update(basename(path)).update(contents);
  hash.update(hubWorker);
  const name = hash.digest('hex').slice(0, 16);
  mkdirSync(join(folder, name), { recursive: true });
  for (const other of readdirSync(folder)) {
    if (other !== name) rmSync(join(folder, other), { recursive: true });
  }
  for (const { path, contents } of outputFiles) {
    writeFileSync(join(folder, name, basename(path)), contents);
  }
  writeFileSync(join(folder, name, 'hub-worker.js'), hubWorker);
  return `${served}${name}/`;
}

/**
 * Writes the engine, and again whenever its source changes, until the process ends.
 *
 * @returns {Promise<string>} the address of the folder, ending in a slash
 */
export async function watchEngine() {
  for (const options of bundles) {
    const watched = await context({ ...options, minify: false, outdir: join(folder, 'dev') });
    await watched.rebuild();
    await watched.watch();
  }
  writeFileSync(join(folder, 'dev/hub-worker.js'), hubWorker);
  return `${served}dev/`;
}
