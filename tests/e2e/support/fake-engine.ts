import { fileURLToPath } from 'node:url';
import type { BrowserContext } from '@playwright/test';
import { build } from 'esbuild';
import { type FakeBehaviour, promptBehaviour } from '../../fake-engine/behaviour';

/** The engine's worker as the app asks for it, in the folder of any build. */
const workerFile = /\/engine\/[^/]+\/worker\.js(?:\?hub=1)?$/;

let bundle: Promise<string> | null = null;

async function bundleWorker(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(new URL('../../..', import.meta.url)),
    entryPoints: ['tests/fake-engine/worker.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
  });
  const [file] = outputFiles;
  if (!file) throw new Error('The fake engine was not bundled');
  return file.text;
}

/** Stands in for the engine's worker file; the page, its protocol and its stores are the real ones. */
export class FakeEngine {
  private behaviour: FakeBehaviour = promptBehaviour;

  /** Holds for the workers that start from now on. */
  behave(behaviour: Partial<FakeBehaviour>): void {
    this.behaviour = { ...this.behaviour, ...behaviour };
  }

  async serveTo(context: BrowserContext): Promise<void> {
    await context.route(workerFile, async (route) => {
      bundle ??= bundleWorker();
      await route.fulfill({
        body: `const fakeBehaviour = ${JSON.stringify(this.behaviour)};\n${await bundle}`,
        contentType: 'text/javascript',
        // A worker of an isolated page is refused without it.
        headers: { 'cross-origin-embedder-policy': 'require-corp' },
      });
    });
  }
}
