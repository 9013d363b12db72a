import fc from 'fast-check';

/** Texts made of what breaks offsets and rules: French typography, accents in two units, odd Unicode. */
export const frenchish = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(' ', '. ', ', ', ' ; ', ' ! ', '… ', ' : ', '\n') },
      {
        weight: 6,
        arbitrary: fc.constantFrom(
          'Le',
          'chef',
          'l’armée',
          "d'État",
          'œuvre',
          'M.',
          'p. ex.',
          'etc.',
        ),
      },
      {
        weight: 3,
        arbitrary: fc.constantFrom('«\u00a0', '\u202f»', '« ', ' »', '(', ')', '"', '—', '|', '-'),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          'e\u0301',
          '\u0301',
          '\u200f',
          '\u00ad',
          '\u200d',
          '2\u00a0000',
          '3,5',
        ),
      },
      { weight: 2, arbitrary: fc.constantFrom('😀', '👩‍👩‍👧', '\ud83d', '\ude00', '。', 'عربي') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));
