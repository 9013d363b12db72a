import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishForms } from '@/lib/quantities/english-forms';
import { findQuantities } from '@/lib/quantities/find-quantities';
import { readingsOf } from '@/lib/quantities/quantity';
import { readEnglishQuantities } from '@/lib/quantities/read-english';
import { sliceSpan } from '@/lib/text/span';
import cases from '@/tests/fixtures/kept/quantities.json';

const table = Object.entries(cases).flatMap(([kind, rows]) =>
  rows.map(([french = '', text = '', english = '']) => ({ kind, french, text, english })),
);

/** With the spaces that French sets in print. */
const inPrint = (text: string): string =>
  text.replace(/(?<=\d) (?=\d{3})/g, '\u202f').replace(/ (?=[%€$])/g, '\u00a0');

describe('findQuantities', () => {
  it.each(table)('reads $kind: $text of $french is $english', ({ french, text, english }) => {
    for (const set of [french, inPrint(french)]) {
      const wanted = set === french ? text : inPrint(text);
      const found = findQuantities(set).find(({ span }) => sliceSpan(set, span) === wanted);
      expect(found && englishForms(found)[0]).toBe(english);
    }
  });

  it('has ten cases of each kind at least', () => {
    for (const rows of Object.values(cases)) expect(rows.length).toBeGreaterThanOrEqual(10);
  });

  it.each(table)('knows each English form of $text of $french again', ({ french, text }) => {
    const found = findQuantities(french).find(({ span }) => sliceSpan(french, span) === text);
    if (found === undefined) throw new Error(`Nothing found in ${french}`);
    for (const form of englishForms(found)) {
      const said = new Set(readEnglishQuantities(form).flatMap(({ readings }) => readings));
      const missing = readingsOf(found.quantity).filter(
        (names) => !names.some((name) => said.has(name)),
      );
      expect({ form, missing }).toEqual({ form, missing: [] });
    }
  });

  it.each([
    ['Un appartement neuf', []],
    ['Il est flambant neuf, remis à neuf.', []],
    ['Un homme et une femme', []],
    ['Appelez le 01 23 45 67 89.', []],
    ['Un Airbus A320, la COVID-19, B.1.1.7', []],
    ['https://exemple.fr/2024/05/12', []],
    ['46 cents', ['46']],
    ['Il travaille 35 heures, pendant 24 heures.', ['35', '24']],
    ['Après un vol de 11 h', ['11 h']],
    ['pendant trois heures et demie', ['trois']],
    ['deux trois mots', ['deux', 'trois']],
    ['de 10 à 12 ans', ['10', '12']],
    ['entre 1 600 et 2 040 m', ['1 600', '2 040']],
    ['les 3, 4 et 5 mai', ['3', '4', '5 mai']],
  ])('finds in %j the numbers %j', (french, numbers) => {
    expect(findQuantities(french).map(({ span }) => sliceSpan(french, span))).toEqual(numbers);
  });

  it.each([
    ['une dizaine de morts', false],
    ['le premier homme', false],
    ['Mars est loin.', false],
    ['les 8es de finale', false],
    ['le 3 mars', true],
    ['dix morts', true],
  ])('says of %j whether English must have its number: %s', (french, isDemanded) => {
    expect(findQuantities(french).map((each) => each.isDemanded)).toEqual([isDemanded]);
  });

  it('finds spans in order that do not overlap, whatever the text', () => {
    const piece = fc.constantFrom(
      ...['1', '2 200', '3,5', ' ', '\u202f', '%', '€', 'M€', 'mille', 'cent', 'deux', ' et ', '-'],
      ...[
        'millions',
        ' de ',
        'mai',
        '2025',
        'h',
        'heures',
        'à ',
        'XIX',
        'e',
        ' siècle',
        'sur',
        '.',
      ],
      ...['😀', 'e\u0301', 'années ', 'lundi', 'tiers', 'quatre-vingt', '/', ','],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const found of findQuantities(text)) {
          expect(found.span.start).toBeGreaterThanOrEqual(end);
          expect(found.span.end).toBeGreaterThan(found.span.start);
          expect(found.span.end).toBeLessThanOrEqual(text.length);
          end = found.span.end;
          for (const form of englishForms(found)) expect(form).not.toMatch(/NaN|undefined|null/);
          expect(englishForms(found).length).toBeGreaterThan(0);
        }
      }),
      { seed: 18, numRuns: 1000 },
    );
  });

  it.each(['1 '.repeat(20_000), 'cent '.repeat(10_000), '1.'.repeat(20_000), 'a-'.repeat(20_000)])(
    'takes no more than two seconds for long hostile text',
    (text) => {
      const before = performance.now();
      findQuantities(text);
      expect(performance.now() - before).toBeLessThan(2_000);
    },
  );
});
