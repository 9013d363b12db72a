import { expect, it } from 'vitest';
import { defaultQuality } from '@/lib/mt/setup/default-quality';

it.each([
  ['better where nothing was measured', null, false, 'better'],
  ['better on a machine that is fast enough', 400, false, 'better'],
  ['faster on a slow machine', 60, false, 'faster'],
  ['faster with a large model, on any machine', 400, true, 'faster'],
] as const)('is %s', (_, wordsPerSecond, isLarge, quality) => {
  expect(defaultQuality(wordsPerSecond, isLarge)).toBe(quality);
});
