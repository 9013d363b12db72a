import type { Reading } from './quantity';

/** Words that stand for a number, with all the numbers that they may stand for. */
export const wordReadings: readonly (readonly [words: RegExp, ...readings: Reading[]])[] = [
  [/\b(?:half|halves|halved|halving|halfway)\b/giu, 'f:0.5', 'n:50', 'n:2', 'n:0.5'],
  [
    /\b(?:both|twice|double[ds]?|doubling|pair|pairs|couple|twin|twins|two-fold|twofold|bilateral|either|neither|duo|dual|latter|second-\w+)\b/giu,
    'n:2',
  ],
  [/\b(?:thrice|triple[ds]?|tripling|trio|triad|threefold|trilateral|treble|tertiary)\b/giu, 'n:3'],
  [/\btwo weeks\b/giu, 'n:14', 'n:15'],
  [/\b(?:quadruple[ds]?|quadrupling|fourfold|quartet)\b/giu, 'n:4'],
  [/\b(?:dozens?)\b/giu, 'n:12', 'n:10', 'n:20'],
  [/\b(?:decades?)\b/giu, 'n:10'],
  [/\b(?:teenage|teenagers?)\b/giu, 'n:13'],
  [/\b(?:centur(?:y|ies)|centennial|centenary|centimes)\b/giu, 'n:100'],
  [/\b(?:millennium|millennia)\b/giu, 'n:1000'],
  [/\b(?:fortnight)\b/giu, 'n:15', 'n:14', 'n:2'],
  [/\b(?:week|weeks)\b/giu, 'n:7', 'n:8'],
  [/\b(?:noon|midday)\b/giu, 't:720', 'n:12'],
  [/\b(?:midnight)\b/giu, 't:0'],
  [/\b(?:quarters?|quarterly|fourths?)\b/giu, 'f:0.25', 'n:4', 'n:3'],
  [/\bthree[- ](?:quarters|fourths)\b/giu, 'f:0.75', 'n:4', 'n:3'],
  [/\b(?:single|once|alone|sole|one-off)\b/giu, 'n:1'],
  [/\b(?:premier|foremost|primary|inaugural)\b/giu, 'n:1'],
  [/\b(?:secondly|secondary)\b/giu, 'n:2'],
  [/\b(?:nil|none|no)\b/giu, 'n:0'],
  [/\bscores?\b/giu, 'n:20'],
  [/\bhundreds?\b/giu, 'n:100', 'n:200'],
  [/\bthousands?\b/giu, 'n:1000'],
  [/\b(?:twenties)\b/giu, 'n:20', 'n:1920'],
  [/\b(?:thirties)\b/giu, 'n:30', 'n:1930'],
  [/\b(?:forties)\b/giu, 'n:40', 'n:1940'],
  [/\b(?:fifties)\b/giu, 'n:50', 'n:1950'],
  [/\b(?:sixties)\b/giu, 'n:60', 'n:1960'],
  [/\b(?:seventies)\b/giu, 'n:70', 'n:1970'],
  [/\b(?:eighties)\b/giu, 'n:80', 'n:1980'],
  [/\b(?:nineties)\b/giu, 'n:90', 'n:1990'],
];

/** Tells quickly that a sentence has none of the words for numbers, as most have none. */
export const anyWord = new RegExp(wordReadings.map(([words]) => words.source).join('|'), 'iu');
