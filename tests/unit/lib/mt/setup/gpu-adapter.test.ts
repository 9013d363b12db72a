import { expect, it } from 'vitest';
import { hasGpuAdapter } from '@/lib/mt/setup/gpu-adapter';

it.each([
  ['an adapter', { gpu: { requestAdapter: () => Promise.resolve({}) } }, true],
  ['WebGPU without an adapter', { gpu: { requestAdapter: () => Promise.resolve(null) } }, false],
  [
    'an adapter that is lost',
    { gpu: { requestAdapter: () => Promise.reject(new Error()) } },
    false,
  ],
  ['no WebGPU', {}, false],
])('a browser with %s', async (_, navigator, has) => {
  expect(await hasGpuAdapter(navigator)).toBe(has);
});
