import { describe, expect, test } from 'vitest';
import { exchangeTranslations } from '@/lib/store/translating/other-translation';

const own = { text: 'A.', links: [], tokens: 1, steering: [], madeBy: 'browser' };
const other = { text: 'B.', links: [], tokens: 1, steering: [], madeBy: 'built-in' };

describe('the other translation of a sentence', () => {
  test('takes the place of the first, which is then the other', () => {
    const exchanged = exchangeTranslations({ ...own, other });
    expect(exchanged).toEqual({ ...other, other: own });
    expect(exchanged && exchangeTranslations(exchanged)).toEqual({ ...own, other });
  });

  test('is none where one translator worked alone', () => {
    expect(exchangeTranslations(own)).toBeNull();
  });
});
