import { describe, expect, it } from 'vitest';
import { comparedEnglish } from '@/bench/quality/compared-english';

describe('comparedEnglish', () => {
  it.each(['"Stop" (at once).', '“Stop” ( at once ) .', '« Stop » (at once).'])(
    'is the same for %s',
    (text) => {
      expect(comparedEnglish(text)).toBe('"Stop" (at once).');
    },
  );
});
