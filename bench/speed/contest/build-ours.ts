import { build } from 'esbuild';
import { engineBundling } from '../../../scripts/bundle-engine.mjs';

export const builtFolder = 'node_modules/.cache/bench-speed/built';

/** Bundles the engine's page of the contest as the app bundles its worker. */
export async function buildOurs(): Promise<void> {
  await build({
    ...engineBundling,
    entryPoints: ['bench/speed/pages/ours.ts'],
    outdir: builtFolder,
  });
}
