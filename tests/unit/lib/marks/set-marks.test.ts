import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areMarksPaired } from '@/lib/flags/flag-marks';
import { setDashes } from '@/lib/marks/set-dashes';
import { setQuotationMarks } from '@/lib/marks/set-marks';
import { applyEdits } from '@/lib/marks/text-edits';

/** The words of English, each aligned with the French word of the same rank, or the last there is. */
function alignInOrder(french: string, english: string) {
  const places = Array.from(french.matchAll(/[\p{L}\p{N}]+/gu), ({ index }) => index);
  return Array.from(english.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu), (match, rank) => ({
    span: { start: match.index, end: match.index + match[0].length },
    source: places[Math.min(rank, places.length - 1)] ?? null,
  }));
}

function mark(french: string, english: string): string {
  const edits = setQuotationMarks(french, english, () => alignInOrder(french, english));
  return applyEdits(english, [], edits).text;
}

describe('the quotation marks of English', () => {
  it.each([
    ['« Oui », dit-il.', '"Yes," he said.', '“Yes,” he said.'],
    ['« Oui », dit-il.', "'Yes,' he said.", '“Yes,” he said.'],
    ['« Oui », dit-il.', '”Yes,” he said.', '“Yes,” he said.'],
    ['« Oui », dit-il.', 'Yes, he said.', '“Yes”, he said.'],
    ['« Oui ! » dit-il.', 'Yes! he said.', '“Yes!” he said.'],
    ['une “faute” ici', "a 'fault here", 'a “fault” here'],
    ['un « parti “neuf” ici »', 'a "party \'new\' here"', 'a “party ‘new’ here”'],
    ['un « parti “neuf” » ici', 'a "party new" here', 'a “party ‘new’” here'],
    ['un « parti » et un « pays »', 'a “party” and a “country', 'a “party” and a “country”'],
    ['un « parti » et un « pays »', 'a “party and a country', 'a “party” and a “country”'],
    ['le "Grand Soir" ici', "the 'Great Evening' here", 'the “Great Evening” here'],
    ['" Oui ", dit-il.', 'Yes, he said.', '“Yes”, he said.'],
    ['il a dit oui', 'he said “yes', 'he said yes'],
    ['il a dit oui', 'he said "yes"', 'he said “yes”'],
    ['« Il part demain', '“He leaves tomorrow', '“He leaves tomorrow'],
    ['« Il part demain', 'He leaves tomorrow', '“He leaves tomorrow'],
    ['il part demain », dit-il', 'he leaves tomorrow he said', 'he leaves tomorrow” he said'],
  ])('are those of %s', (french, english, marked) => {
    expect(mark(french, english)).toBe(marked);
  });

  it.each([
    ["l'État", "the states' rights"],
    ["l'État", "don't stop the rock 'n' roll"],
    ['les années 80', "the '80s"],
    ['oui', "it's Azerbaijan's"],
    ['oui', "'tis what we gave 'em"],
  ])('are not seen in the apostrophes beside %s', (french, english) => {
    expect(mark(french, english)).toBe(english);
  });

  it('pair wherever those of the French do, whatever the English', () => {
    const word = fc.constantFrom('un', 'parti', 'neuf', 'ici', 'dit');
    const quoted = fc
      .tuple(fc.array(word, { minLength: 1, maxLength: 3 }), fc.boolean())
      .map(([words, isQuoted]) => (isQuoted ? `« ${words.join(' ')} »` : words.join(' ')));
    const said = fc.constantFrom('a', 'party', 'new', 'here', '“', '”', '"', "'", ',', '’s');
    fc.assert(
      fc.property(
        fc.array(quoted, { minLength: 1, maxLength: 4 }),
        fc.array(said, { maxLength: 12 }),
        (french, english) => {
          expect(areMarksPaired(mark(french.join(' '), english.join(' ')))).toBe(true);
        },
      ),
      { seed: 11, numRuns: 300 },
    );
  });
});

describe('the dashes of English', () => {
  it.each([
    ['– Tu viens ?', '- Are you coming?', '– Are you coming?'],
    ['— Tu viens ?', '- Are you coming?', '— Are you coming?'],
    ['— Tu viens ?', 'Are you coming?', '— Are you coming?'],
    ['- Une pomme', '- An apple', '- An apple'],
    ['Le parti — divisé — vote.', 'The party - divided - votes.', 'The party — divided — votes.'],
    ['la région - où', 'the region - where', 'the region – where'],
    ['– Oui – enfin, non.', '- Yes - well, no.', '– Yes – well, no.'],
    ['Saint-Malo', 'Saint-Malo - here', 'Saint-Malo - here'],
    ['de 2008-2012', 'from 2008-2012', 'from 2008-2012'],
    ['(— oui)', '(- yes)', '(- yes)'],
  ])('are those of %s', (french, english, written) => {
    expect(applyEdits(english, [], setDashes(french, english)).text).toBe(written);
  });
});

describe('editing a text', () => {
  it('moves spans along', () => {
    const edits = [
      { start: 0, end: 0, text: '“' },
      { start: 3, end: 3, text: '”' },
      { start: 4, end: 5, text: '—' },
    ];
    const spans = [
      { start: 0, end: 3 },
      { start: 4, end: 5 },
      { start: 6, end: 8 },
    ];
    const edited = applyEdits('yes - he', spans, edits);
    expect(edited.text).toBe('“yes” — he');
    expect(edited.spans.map(({ start, end }) => edited.text.slice(start, end))).toEqual([
      'yes',
      '—',
      'he',
    ]);
  });

  it('keeps every span that no edit touches', () => {
    const place = fc.nat(20);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(place, fc.nat(2), fc.constantFrom('', '“', '”’'))),
        place,
        place,
        (given, a, b) => {
          const text = 'abcdefghijklmnopqrstuvwxyz';
          const edits = given
            .map(([start, length, put]) => ({ start, end: start + length, text: put }))
            .sort((one, other) => one.start - other.start || one.end - other.end)
            .filter((each, at, all) => at === 0 || (all[at - 1]?.end ?? 0) < each.start);
          const span = { start: Math.min(a, b), end: Math.max(a, b) };
          const isTouched = edits.some(
            ({ start, end }) => start < span.end && end > span.start && end > start,
          );
          const isWithin = edits.some(({ start, end }) => start > span.start && end < span.end);
          fc.pre(!isTouched && !isWithin && span.start < span.end);
          const edited = applyEdits(text, [span], edits);
          const [moved] = edited.spans;
          expect(edited.text.slice(moved?.start, moved?.end)).toBe(
            text.slice(span.start, span.end),
          );
        },
      ),
      { seed: 3, numRuns: 300 },
    );
  });
});
