import { describe, expect, it } from 'vitest';
import { findInnerText } from '@/lib/mt/worker/sentence/outer-marks';

describe('findInnerText', () => {
  it.each([
    ['Il pleut.', 'Il pleut.'],
    ['• Le cessez-le-feu |', 'Le cessez-le-feu'],
    ['*** Il pleut ! ***', 'Il pleut !'],
    ['(Source : Turquie) |', '(Source : Turquie)'],
    ['« Oui »', '« Oui »'],
    ['# 2 chars', '2 chars'],
  ])('finds in %s what is to be translated', (text, inner) => {
    const span = findInnerText(text);
    expect(span && text.slice(span.start, span.end)).toBe(inner);
  });

  it.each(['|', '***', '2 000', '', ' ', '🙂', '\ud83d', '…'])('finds nothing in %j', (text) => {
    expect(findInnerText(text)).toBeNull();
  });
});
