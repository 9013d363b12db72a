import { build } from 'esbuild';

export const builtFolder = 'node_modules/.cache/bench-speed/built';

/** Bundles the engine's page of the contest as the app bundles its worker. */
export async function buildOurs(): Promise<void> {
  await build({
    entryPoints: ['bench/speed/pages/ours.ts'],
    outdir: builtFolder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    // As in next.config.js.
    alias: { 'onnxruntime-web/webgpu': 'onnxruntime-web/wasm' },
    conditions: ['onnxruntime-web-use-extern-wasm'],
    logLevel: 'error',
  });
}
