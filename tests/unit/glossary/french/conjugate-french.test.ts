import { describe, expect, it } from 'vitest';
import { conjugate } from '@/glossary/french/conjugate-french';

describe('conjugate', () => {
  it.each([
    ['être', 'été', 'étée'],
    ['pouvoir', 'pu', 'pue'],
    ['falloir', 'fallu', 'fallues'],
    ['nuire', 'nui', 'nuie'],
    ['déplaire', 'déplu', 'déplues'],
    ['suffire', 'suffi', 'suffies'],
  ])('gives %s the participle %s, which never agrees: no %s', (infinitive, participle, agreed) => {
    const forms = conjugate(infinitive);
    expect(forms).toContain(participle);
    expect(forms).not.toContain(agreed);
  });

  it.each([
    ['savoir', 'sues'],
    ['avoir', 'eue'],
    ['dire', 'dites'],
    ['prendre', 'prises'],
  ])('lets the participle of %s agree: %s', (infinitive, agreed) => {
    expect(conjugate(infinitive)).toContain(agreed);
  });
});
