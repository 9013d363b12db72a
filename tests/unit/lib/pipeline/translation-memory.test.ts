import { expect, it } from 'vitest';
import type { Quality } from '@/lib/mt/translator';
import { ENGINE_RULES, engineName, translationKey } from '@/lib/pipeline/translation-memory';

const keyOf = (text: string, quality?: Quality) =>
  translationKey('d1', { id: '1', text, terms: [], quality });

it('tells English of a second look from English of one look', () => {
  expect(keyOf('Oui.', 'better')).not.toEqual(keyOf('Oui.', 'faster'));
  expect(keyOf('Oui.', 'faster')).toEqual(keyOf('Oui.'));
});

it('knows English of a beam by one name, in the page and on the command line', () => {
  expect(keyOf('Oui.', 'better')[0]).toBe(engineName('d1', 4));
  expect(keyOf('Oui.', 'faster')[0]).toBe(engineName('d1', 1));
});

it('takes the apostrophes for one', () => {
  expect(keyOf('l’Arménie')).toEqual(keyOf("l'Arménie"));
});

it('has the version of the engine’s rules, which change English as a model does', () => {
  for (const quality of ['better', 'faster'] as const) {
    expect(keyOf('Oui.', quality)[0]).toContain(`rules ${ENGINE_RULES}`);
  }
});
