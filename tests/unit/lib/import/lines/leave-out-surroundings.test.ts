import { describe, expect, it } from 'vitest';
import type { DocumentLine } from '@/lib/document/compose-text';
import { leaveOutSurroundings } from '@/lib/import/lines/leave-out-surroundings';

const lineOf = (text: string): DocumentLine => ({
  block: { kind: 'paragraph' },
  text,
  inlines: [],
});

const leftOf = (...texts: readonly string[]) =>
  leaveOutSurroundings(texts.map(lineOf)).map(({ text }) => text);

describe('who a picture is from, with the bar of a site', () => {
  it.each([
    '(Source : Turquie) |',
    '(Crédit photo : Anne Martin) |',
    'Photo : AFP |',
    '© Le Phare |',
    '|',
  ])('is left out as a line: %s', (text) => {
    expect(leftOf('Il pleut.', text, 'Il vente.')).toEqual(['Il pleut.', 'Il vente.']);
  });

  it.each([
    ['Il pleut. (Source : Turquie) |', 'Il pleut.'],
    ['« Il pleut ! » Crédits : AFP |', '« Il pleut ! »'],
  ])('is left out after a sentence: %s', (text, left) => {
    expect(leftOf(text)).toEqual([left]);
  });

  it.each([
    // Without a bar it is the article's.
    'La mer monte de 3 mm par an. (Source : Insee)',
    'Source : ministère de l’Intérieur.',
    // No credit.
    'Un peu de sel | un peu de poivre |',
    'Il cite sa source : un ministre |',
  ])('and nothing else is: %s', (text) => {
    expect(leftOf(text)).toEqual([text]);
  });

  it('takes what is marked in it along', () => {
    const text = 'Il pleut. (Source : Turquie) |';
    const strong = { kind: 'strong' } as const;
    const line: DocumentLine = {
      ...lineOf(text),
      inlines: [
        { span: { start: 3, end: 8 }, style: strong },
        { span: { start: 10, end: text.length }, style: strong },
      ],
      foreign: [{ span: { start: 0, end: text.length }, language: 'de' }],
    };
    expect(leaveOutSurroundings([line])).toEqual([
      {
        ...lineOf('Il pleut.'),
        inlines: [{ span: { start: 3, end: 8 }, style: strong }],
        foreign: [{ span: { start: 0, end: 9 }, language: 'de' }],
      },
    ]);
  });
});
