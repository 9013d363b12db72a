import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DiffPiece, diffWords } from '@/lib/text/diff-words';

const show = (pieces: readonly DiffPiece[]) =>
  pieces
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join('');

const join = (pieces: readonly DiffPiece[], without: DiffPiece['kind']) =>
  pieces
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

describe('diffWords', () => {
  test.each([
    ['nothing changed', 'The road.', 'The road.', 'The road.'],
    [
      'a word replaced',
      'The Lachin road.',
      'The Lachin corridor.',
      'The Lachin [-road-]{+corridor+}.',
    ],
    ['a word added', 'The road.', 'The long road.', 'The {+long +}road.'],
    ['a word removed', 'The long road.', 'The road.', 'The [-long -]road.'],
    ['words side by side as one change', 'a red car', 'a blue bus', 'a [-red car-]{+blue bus+}'],
    ['all of it', 'Oui', 'Non', '[-Oui-]{+Non+}'],
    ['from nothing', '', 'The road.', '{+The road.+}'],
    ['to nothing', 'The road.', '', '[-The road.-]'],
    ['both empty', '', '', ''],
    ['an apostrophe within a word', 'Baku’s road', 'Baku’s way', 'Baku’s [-road-]{+way+}'],
    ['the sign after a word alone', 'Stop!', 'Stop?', 'Stop[-!-]{+?+}'],
    ['a word repeated', 'the the end', 'the end', 'the [-the -]end'],
  ])('%s', (_, before, after, expected) => {
    expect(show(diffWords(before, after))).toBe(expected);
  });

  const words = fc
    .array(fc.constantFrom('a', 'b', 'c', ' ', '  ', ',', '’', '\n', '😀', 'é'), { maxLength: 24 })
    .map((parts) => parts.join(''));

  test('gives back both versions, and never the same kind twice in a row', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const pieces = diffWords(before, after);
        expect(join(pieces, 'added')).toBe(before);
        expect(join(pieces, 'removed')).toBe(after);
        expect(pieces.every(({ text }) => text !== '')).toBe(true);
        for (const [index, { kind }] of pieces.entries()) {
          expect(pieces[index + 1]?.kind).not.toBe(kind);
        }
      }),
      { seed: 11 },
    );
  });

  test('of a text too long to compare, keeps what the ends have in common', () => {
    const before = `Le début ${'a '.repeat(2000)}fin.`;
    const after = `Le début ${'b '.repeat(2000)}fin.`;
    const pieces = diffWords(before, after);
    expect(pieces.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
    expect(join(pieces, 'added')).toBe(before);
    expect(join(pieces, 'removed')).toBe(after);
  });
});
