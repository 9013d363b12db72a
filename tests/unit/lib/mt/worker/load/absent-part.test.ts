import { describe, expect, it } from 'vitest';
import { findAbsentPart } from '@/lib/mt/worker/load/absent-part';

const there = Promise.resolve();
const never = new Promise(() => undefined);

/** A promise whose refusal nobody has to hear of. */
function refused(): Promise<unknown> {
  const promise = Promise.reject(new TypeError('Failed to fetch'));
  promise.catch(() => undefined);
  return promise;
}

describe('what an engine needs beside its model', () => {
  it.each([
    ['all of it', { code: there, runtime: there }, null],
    ['a runtime that is read from the package', { code: there }, null],
    // The model's sessions tell why.
    ['a runtime that could not start', { code: there, runtime: refused() }, null],
    [
      'code that is not on the site',
      { code: refused(), runtime: there },
      { code: 'engine-missing', file: 'engine-code.js' },
    ],
    [
      'code that never comes',
      { code: never, runtime: there },
      { code: 'model-file-stalled', file: 'engine-code.js' },
    ],
    [
      'a runtime that never comes',
      { code: there, runtime: never },
      { code: 'model-file-stalled', file: 'ort-wasm-simd-threaded' },
    ],
  ])('%s', async (_, parts, absent) => {
    expect(await findAbsentPart(parts, 5)).toEqual(absent);
  });
});
