import { describe, expect, it } from 'vitest';
import { isComposing } from '@/components/ui/composing';

describe('a key', () => {
  it.each([
    ['that puts a word together', { isComposing: true, keyCode: 13 }, true],
    ['that ended a composition, as Safari sends it', { isComposing: false, keyCode: 229 }, true],
    ['of its own', { isComposing: false, keyCode: 13 }, false],
  ])('%s', (_, event, expected) => {
    expect(isComposing(event)).toBe(expected);
  });
});
