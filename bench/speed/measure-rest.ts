import { setTimeout } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import { sha256 } from '@/lib/mt/models/digest';
import { defaultModelId } from '@/lib/mt/models/registry';
import { collectGarbage, readTabMemory } from './tab-memory';
import { openReader, untilTranslated } from './watch-reader';

/** A tab that has translated the first article. Bytes of its process, each after a garbage collection. */
export interface RestSample {
  readonly workers: number;
  /** As soon as all is translated; null where the system tells nothing of processes. */
  readonly atWorkBytes: number | null;
  /** When the engines have been idle for their minute, and were let go. */
  readonly atRestBytes: number | null;
  readonly workersAtRest: number;
}

/** Engines rest after a minute; some seconds more let the system take the memory back. */
const REST_MS = 70_000;

export async function measureRest(
  browser: Browser,
  address: string,
  workers: number,
): Promise<RestSample> {
  const context = await browser.newContext();
  try {
    // As if so many engines had been found the fastest here; with that, the page tries out nothing.
    await context.addInitScript(keepSetup, { workers, modelDigest: await digestOfModel(address) });
    const page = await openReader(context, address);
    await untilTranslated(page, 240_000);
    await collectGarbage(page);
    const atWork = await readTabMemory(browser);
    await setTimeout(REST_MS);
    await collectGarbage(page);
    const atRest = await readTabMemory(browser);
    return {
      workers,
      atWorkBytes: atWork?.nowBytes ?? null,
      atRestBytes: atRest?.nowBytes ?? null,
      workersAtRest: page.workers().length,
    };
  } finally {
    await context.close();
  }
}

/** Run in the page. */
function keepSetup({ workers, modelDigest }: { workers: number; modelDigest: string }): void {
  localStorage.setItem(
    'engine-setup',
    JSON.stringify({
      setup: { workers, runtime: { device: 'wasm', threads: 1 } },
      modelDigest,
      cores: navigator.hardwareConcurrency,
      browser: navigator.userAgent,
      isCrossOriginIsolated: true,
    }),
  );
}

async function digestOfModel(address: string): Promise<string> {
  const response = await fetch(`${address}/models/${defaultModelId}/manifest.json`);
  return sha256(new Uint8Array(await response.arrayBuffer()));
}
