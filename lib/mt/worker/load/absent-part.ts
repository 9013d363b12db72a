import type { ModelFailure } from '@/lib/base/failure';
import { stalled, withinPatience } from '@/lib/mt/models/read-patiently';

/** The parts are smaller than the model and are fetched beside it, so that none comes much later. */
const PATIENCE_MS = 60_000;

interface EngineParts {
  /** The engine's code, as it is imported. */
  readonly code: Promise<unknown>;
  /**
   * Settles when the runtime runs or could not start, which the model's sessions then tell; absent for one that
   * is there.
   */
  readonly runtime?: Promise<unknown> | undefined;
}

/**
 * Waits for what an engine needs beside its model, once the model is there. No error tells of a part whose connection
 * stands and brings nothing.
 *
 * @returns what cannot be had; null where all is there
 */
export async function findAbsentPart(
  { code, runtime }: EngineParts,
  patienceMs = PATIENCE_MS,
): Promise<ModelFailure | null> {
  const imported = await withinPatience(
    code.then(
      () => true,
      () => false,
    ),
    patienceMs,
  );
  if (imported === stalled) return { code: 'model-file-stalled', file: 'engine-code.js' };
  if (!imported) return { code: 'engine-missing', file: 'engine-code.js' };
  if (runtime === undefined) return null;
  const started = await withinPatience(
    runtime.catch(() => undefined),
    patienceMs,
  );
  return started === stalled
    ? { code: 'model-file-stalled', file: 'ort-wasm-simd-threaded' }
    : null;
}
