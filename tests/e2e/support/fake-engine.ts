import { fileURLToPath } from 'node:url';
import type { BrowserContext } from '@playwright/test';
import { build } from 'esbuild';
import { type FakeBehaviour, promptBehaviour } from '../../fake-engine/behaviour';

/** The engine's worker as the app asks for it, in the folder of any build. */
const workerFile = /\/engine\/[^/]+\/(?:hub-)?worker\.js$/;

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

/** The worker's file of a fake engine that behaves so. */
export async function fakeWorkerFile(behaviour: FakeBehaviour): Promise<string> {
  bundle ??= bundleWorker();
  return `const fakeBehaviour = ${JSON.stringify(behaviour)};\n${await bundle}`;
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
      await route.fulfill({
        body: await fakeWorkerFile(this.behaviour),
        contentType: 'text/javascript',
        // A worker of an isolated page is refused without it.
        headers: { 'cross-origin-embedder-policy': 'require-corp' },
      });
    });
  }
}
