import type { EngineSetup } from '@/lib/mt/setup/engine-setup';

/** Run in the page: a setup that was measured here at an earlier visit as the fastest. */
export function keepAsFastest(setup: EngineSetup): void {
  localStorage.setItem(
    'engine-setup',
    JSON.stringify({
      setup,
      modelDigest: '',
      cores: navigator.hardwareConcurrency,
      browser: navigator.userAgent,
      isCrossOriginIsolated: true,
    }),
  );
}

/** Run in the page: a setup that was measured here at an earlier visit, by which a graphics card is fastest. */
export function keepCardAsFastest(): void {
  localStorage.setItem(
    'engine-setup',
    JSON.stringify({
      setup: { workers: 1, runtime: { device: 'webgpu' } },
      modelDigest: '',
      cores: navigator.hardwareConcurrency,
      browser: navigator.userAgent,
      isCrossOriginIsolated: true,
    }),
  );
}

/** Run in the page: what is kept of it; null when nothing is. */
export const keptSetup = (): string | null => localStorage.getItem('engine-setup');

/** Run in the page: one engine was found the fastest here, with the model of this digest; nothing is tried out. */
export function keepOneEngineAsFastest(modelDigest: string): void {
  localStorage.setItem(
    'engine-setup',
    JSON.stringify({
      setup: { workers: 1, runtime: { device: 'wasm', threads: 1 } },
      modelDigest,
      cores: navigator.hardwareConcurrency,
      browser: navigator.userAgent,
      isCrossOriginIsolated: true,
    }),
  );
}
