import { describe, expect, test } from 'vitest';
import { stepWord, stretchWords } from '@/components/lookup/words/step-words';
import { sliceSpan } from '@/lib/text/span';

const texts: Readonly<Record<string, string>> = {
  '1.1': 'L’armée attend.',
  '1.2': '…',
  '1.3': 'Bakou nie tout.',
};
const segments = Object.entries(texts).map(([id, text]) => ({
  id,
  text,
  lead: 0,
  span: { start: 0, end: text.length },
}));
const at = (segmentId: string, word: string) => {
  const start = texts[segmentId]?.indexOf(word) ?? -1;
  return { segmentId, span: { start, end: start + word.length } };
};
const told = (found: ReturnType<typeof at> | null) =>
  found && `${found.segmentId} ${sliceSpan(texts[found.segmentId] ?? '', found.span)}`;

describe('from word to word', () => {
  test.each([
    ['to the next one', at('1.1', 'armée'), 1, '1.1 attend'],
    ['to the one before', at('1.1', 'attend'), -1, '1.1 armée'],
    ['on into another sentence, past one without words', at('1.1', 'attend'), 1, '1.3 Bakou'],
    ['back into the one before', at('1.3', 'Bakou'), -1, '1.1 attend'],
    ['not beyond the end', at('1.3', 'tout'), 1, null],
    ['not before the start', at('1.1', 'armée'), -1, null],
  ] as const)('%s', (_, from, by, to) => {
    expect(told(stepWord(segments, from, by))).toBe(to);
  });
});

describe('a phrase', () => {
  test.each([
    ['takes the next word in', at('1.3', 'Bakou'), 1, '1.3 Bakou nie'],
    ['gives its last word up', at('1.3', 'Bakou nie tout'), -1, '1.3 Bakou nie'],
    ['of one word gives none up', at('1.3', 'nie'), -1, null],
    ['ends with its sentence', at('1.1', 'attend'), 1, null],
  ] as const)('%s', (_, from, by, to) => {
    expect(told(stretchWords(segments, from, by))).toBe(to);
  });
});
