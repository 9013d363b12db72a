import { describe, expect, it } from 'vitest';
import { chooseSteered } from '@/lib/mt/worker/judge/choose-steered';
import type { Hypothesis } from '@/lib/mt/worker/sentence/hypothesis';
import { prepareSegment, type SourcePart } from '@/lib/mt/worker/sentence/prepare-segment';
import { sliceSpan } from '@/lib/text/span';
import { align, textOf, vocabulary } from '../aligned-translation';

/** What a hypothesis says, each word with the French that it attends to, and how likely it is by token. */
type Said = readonly [mean: number, words: Parameters<typeof align>[1]];

/** A part of the French, with one term wanted. */
function prepare(french: string, term: string, target: string, isRequired: boolean): SourcePart {
  const start = french.indexOf(term);
  const span = { start, end: start + term.length };
  const wanted = { span, target, accepted: [target], isAnnotated: false, isRequired };
  const { parts } = prepareSegment(
    { id: '1', text: french, terms: [wanted] },
    { ...vocabulary, normalise: null },
    200,
  );
  const [part] = parts;
  if (!part) throw new Error('There is a part');
  return part;
}

function choose(
  [french, term, target]: readonly [string, string, string],
  free: Said,
  others: readonly Said[],
  isRequired = false,
) {
  const part = prepare(french, term, target, isRequired);
  const hypothesisOf = ([mean, words]: Said): Hypothesis => {
    const { tokens } = align(french, words);
    const logProbability = mean * (tokens.length + 1);
    return { tokens, logProbability, hasText: true, unknownsLeft: 0 };
  };
  const choice = chooseSteered(
    part,
    hypothesisOf(free),
    others.map(hypothesisOf),
    () => true,
    vocabulary,
  );
  const read = ({ tokens }: Hypothesis) => textOf(tokens, { source: part.tokens });
  return {
    text: choice && read(choice.hypothesis),
    refused: choice?.refused ? read(choice.refused.hypothesis) : null,
    losses: (choice?.refused?.losses ?? []).map(
      ({ kind, source }) => `${kind}: ${sliceSpan(french, source)}`,
    ),
  };
}

const rooms = ['Les chiens ont 20 niches.', 'chiens', 'dogs'] as const;
const free: Said = [
  -0.3,
  [
    ['The', 'Les'],
    ['hounds', 'chiens'],
    ['have', 'ont'],
    ['20', '20'],
    ['kennels.', 'niches'],
  ],
];

describe('a sentence that was searched for a term', () => {
  it('takes the one that says it, where nothing else is lost', () => {
    const steered: Said = [
      -0.4,
      [
        ['The', 'Les'],
        ['dogs', 'chiens'],
        ['have', 'ont'],
        ['20', '20'],
        ['kennels.', 'niches'],
      ],
    ];
    expect(choose(rooms, free, [steered])).toEqual({
      text: 'The dogs have 20 kennels.',
      refused: null,
      losses: [],
    });
  });

  it.each<readonly [string, readonly [string, string, string], Said, Said, string]>([
    [
      'a number',
      rooms,
      free,
      [
        -0.4,
        [
          ['The', 'Les'],
          ['dogs', 'chiens'],
          ['have', 'ont'],
          ['kennels.', 'niches'],
        ],
      ],
      'number: 20',
    ],
    [
      'a name',
      ['Les chiens de Hervé dorment.', 'chiens', 'dogs'],
      [
        -0.3,
        [
          ["Hervé's", 'Hervé'],
          ['hounds', 'chiens'],
          ['sleep.', 'dorment'],
        ],
      ],
      [
        -0.4,
        [
          ['His', 'Les'],
          ['dogs', 'chiens'],
          ['sleep.', 'dorment'],
        ],
      ],
      'name: Hervé',
    ],
    [
      'a clause',
      ['Plusieurs centres de communication et postes militaires', 'postes', 'posts'],
      [
        -0.3,
        [
          ['Communications', 'communication'],
          ['centres', 'centres'],
          ['and', 'et'],
          ['military', 'militaires'],
          ['positions', 'postes'],
        ],
      ],
      [
        -0.4,
        [
          ['Several', 'Plusieurs'],
          ['military', 'militaires'],
          ['posts', 'postes'],
        ],
      ],
      'clause: centres de communication',
    ],
  ])('refuses one that costs %s, and says so', (_, given, before, steered, loss) => {
    const [, words] = steered;
    expect(choose(given, before, [steered])).toEqual({
      text: before[1].map(([english]) => english).join(' '),
      refused: words.map(([english]) => english).join(' '),
      losses: [loss],
    });
  });

  it('takes of several one that loses nothing, though it is less likely', () => {
    const lossy: Said = [
      -0.31,
      [
        ['Dogs', 'chiens'],
        ['have', 'ont'],
        ['kennels.', 'niches'],
      ],
    ];
    const whole: Said = [
      -0.5,
      [
        ['Dogs', 'chiens'],
        ['have', 'ont'],
        ['20', '20'],
        ['kennels.', 'niches'],
      ],
    ];
    expect(choose(rooms, free, [lossy, whole]).text).toBe('Dogs have 20 kennels.');
  });

  it('gives a term up that makes it too unlikely', () => {
    const unlikely: Said = [
      -0.9,
      [
        ['The', 'Les'],
        ['dogs', 'chiens'],
        ['have', 'ont'],
        ['20', '20'],
        ['kennels.', 'niches'],
      ],
    ];
    expect(choose(rooms, free, [unlikely])).toMatchObject({
      text: 'The hounds have 20 kennels.',
      refused: null,
    });
  });

  it('lets a number make it less likely than a term may', () => {
    const without: Said = [
      -0.3,
      [
        ['The', 'Les'],
        ['dogs', 'chiens'],
        ['have', 'ont'],
        ['kennels.', 'niches'],
      ],
    ];
    const withNumber: Said = [
      -1.1,
      [
        ['The', 'Les'],
        ['dogs', 'chiens'],
        ['have', 'ont'],
        ['20', '20'],
        ['kennels.', 'niches'],
      ],
    ];
    expect(choose(rooms, without, [withNumber]).text).toBe('The dogs have 20 kennels.');
  });

  it('says what the reader insists on, whatever it costs', () => {
    const lossy: Said = [
      -2,
      [
        ['Dogs', 'chiens'],
        ['have', 'ont'],
        ['kennels.', 'niches'],
      ],
    ];
    expect(choose(rooms, free, [lossy], true)).toMatchObject({
      text: 'Dogs have kennels.',
      refused: null,
    });
    expect(choose(rooms, free, [], true).text).toBeNull();
  });
});
