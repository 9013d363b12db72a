import { describe, expect, it } from 'vitest';
import { inflectEnglish } from '@/glossary/english/inflect-english';

describe('inflectEnglish', () => {
  it.each([
    ['force', 'forces'],
    ['body', 'bodies'],
    ['clash', 'clashes clashed clashing'],
    ['spokeswoman', 'spokeswomen'],
    ['spokesperson', 'spokespersons spokespeople'],
    ['crisis', 'crises'],
    ['lay', 'laid lays laying'],
    ['put', 'put putting puts'],
    ['disarm', 'disarmed disarming'],
    ['evacuate', 'evacuated evacuating'],
    ['seize', 'seized seizing'],
  ])('gives forms of %s: %s', (word, forms) => {
    expect([...(inflectEnglish([word])[0] ?? [])]).toEqual(
      expect.arrayContaining(forms.split(' ')),
    );
  });

  it('leaves function words and signs as they are', () => {
    expect(inflectEnglish(['of', '-', '12'])).toEqual([
      new Set(['of']),
      new Set(['-']),
      new Set(['12']),
    ]);
  });
});
