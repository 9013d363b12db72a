import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { array, object, parse, string, tuple } from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Entry } from '@/glossary/entry';
import { compileGlossary } from '@/glossary/match/glossary-matcher';
import { matchTerms } from '@/glossary/match/match-terms';
import { builtInEntries } from '@/glossary/parse-entries';
import { sliceSpan } from '@/lib/text/span';
import { frenchish } from '../../lib/text/frenchish';
import { entryOf, matchAll } from './matching';

const fixture = (path: string) =>
  readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');

const { occurrences, traps } = parse(
  object({
    occurrences: array(tuple([string(), string(), string()])),
    traps: array(tuple([string(), string()])),
  }),
  JSON.parse(fixture('tests/fixtures/glossary/term-matches.json')),
);

const outline = (terms: readonly string[], text: string) =>
  matchAll(terms, text).map(({ form, nestedIn }) => (nestedIn ? `${form} < ${nestedIn}` : form));

describe('matchTerms', () => {
  it('is tried on at least 60 occurrences and 60 traps', () => {
    expect(occurrences.length).toBeGreaterThanOrEqual(60);
    expect(traps.length).toBeGreaterThanOrEqual(60);
  });

  it.each(occurrences)('finds %j, a form of %j, in %j', (form, term, text) => {
    const start = text.indexOf(form);
    const span = { start, end: start + form.length };
    expect(matchAll([term], text)).toEqual([
      { entryId: term, senses: [term], span, form, inserted: [], nestedIn: null },
    ]);
  });

  it.each(traps)('does not find %j in %j', (term, text) => {
    expect(matchAll([term], text)).toEqual([]);
  });

  it.each([
    [
      ['maintien de la paix', 'forces de maintien de la paix', 'paix'],
      'les forces de maintien de la paix russes',
      [
        'forces de maintien de la paix',
        'maintien de la paix < forces de maintien de la paix',
        'paix < maintien de la paix',
      ],
    ],
    [
      ['Haut-Karabakh', 'Karabakh'],
      'le Haut-Karabakh',
      ['Haut-Karabakh', 'Karabakh < Haut-Karabakh'],
    ],
    // Of two that cross the longer stays, or the first.
    [
      ['accord de paix', 'paix durable et juste'],
      'un accord de paix durable et juste',
      ['paix durable et juste'],
    ],
    [['accord de paix', 'paix durable'], 'un accord de paix durable', ['accord de paix']],
    [['paix', 'guerre'], 'guerre et paix, paix et guerre', ['guerre', 'paix', 'paix', 'guerre']],
    [['a a'], 'a a a a a', ['a a', 'a a']],
  ])('nests the matches of %j in %j', (terms, text, outlined) => {
    expect(outline(terms, text)).toEqual(outlined);
  });

  it('finds variants, and counts one inside the lemma but once', () => {
    const matcher = compileGlossary([
      entryOf('Nations unies', ['ONU', 'Organisation des Nations unies']),
    ]);
    const text = "L'ONU, ou Organisation des Nations unies ; les Nations unies";
    expect(matchTerms(matcher, text).map(({ form }) => form)).toEqual([
      'ONU',
      'Organisation des Nations unies',
      'Nations unies',
    ]);
  });

  it('gives the entries that share their words as senses, in their order', () => {
    const matcher = compileGlossary([
      { ...entryOf('accord', ['paix']), id: 'first' },
      { ...entryOf('paix'), id: 'second' },
      { ...entryOf('Paix', ['accord de paix']), id: 'third' },
    ]);
    expect(matchTerms(matcher, 'la paix')).toMatchObject([
      { entryId: 'first', senses: ['first', 'second', 'third'], nestedIn: null },
    ]);
    expect(matchTerms(matcher, 'un accord de paix')).toMatchObject([
      { entryId: 'third', senses: ['third'], nestedIn: null },
      { entryId: 'first', senses: ['first'], nestedIn: 'third' },
      { entryId: 'first', senses: ['first', 'second'], nestedIn: 'third' },
    ]);
  });

  it.each([
    ['unité militaire', 'des postes d’unité militaires', []],
    ['opération militaire', 'des opérations militaires', ['opérations militaires']],
    ['zone tampon', 'des zones tampon, des zones tampons', ['zones tampon', 'zones tampons']],
    ['mine antipersonnel', 'des mines antipersonnel', ['mines antipersonnel']],
    ['pays voisin', 'les pays voisins', ['pays voisins']],
    ['contre-attaque', 'deux contre-attaques', ['contre-attaques']],
    ['RÉGION SÉPARATISTE', 'DEUX REGIONS SEPARATISTES', ['REGIONS SEPARATISTES']],
  ])('asks that the words of %j agree in number in %j', (term, text, forms) => {
    expect(matchAll([term], text).map(({ form }) => form)).toEqual(forms);
  });

  it.each([
    ['US', 'Ils en ont usé ; les US, us et coutumes.', ['US']],
    ['us', 'Les US, us et coutumes.', ['us']],
    ['Paix', 'La paix, la Paix.', ['Paix']],
    ['paix', 'Paix et guerre ; la Paix, la paix.', ['Paix', 'paix']],
    ['Suisse', 'les Suisses suisses', ['Suisses']],
    ['trêve', 'LA TRÊVE', []],
  ])('keeps to the capitals of %j in %j', (term, text, forms) => {
    const matcher = compileGlossary([{ ...entryOf(term), isCaseSensitive: true }]);
    expect(matchTerms(matcher, text).map(({ form }) => form)).toEqual(forms);
  });

  it('finds an exact entry only as it is written', () => {
    const matcher = compileGlossary([{ ...entryOf('œuvre', ['mettre fin']), isExact: true }]);
    const text = 'des œuvres, une Oeuvre, mettre fin, il met fin';
    expect(matchTerms(matcher, text).map(({ form }) => form)).toEqual(['Oeuvre', 'mettre fin']);
  });

  it.each([
    ['constructor', 'Le constructor.'],
    ['__proto__', 'un __proto__ ici'],
    ['toString', 'le toString()'],
    ['hasOwnProperty', 'hasOwnProperty'],
    ['.*', 'Un .* ici.'],
    ['(a+)+$', 'si (a+)+$ va'],
    ['[^]', 'puis [^] là'],
    ['\\d{3}', 'ou \\d{3} là'],
    ['<b>gras</b>', 'en <b>gras</b> ici'],
    ['<img src=x onerror=alert(1)>', 'Voici <img src=x onerror=alert(1)> là'],
    ['\u202epaix\u202c', 'la \u202epaix\u202c'],
    ['\u200fسلام', 'le سلام ici'],
    ['{{x}}', 'un {{x}} là'],
    ['%s', 'un %s là'],
    ['null', 'un null'],
  ])('takes %j as nothing but text', (term, text) => {
    const others = ['paix', 'accord de paix', 'déposer les armes'].map((each) => entryOf(each));
    const innocent = 'Un accord de paix, et ils déposent les armes : 123 aaa null toString.';
    const without = matchTerms(compileGlossary(others), innocent);
    const matcher = compileGlossary([...others, { ...entryOf(term), id: 'hostile' }]);
    expect(matchTerms(matcher, text).flatMap(({ senses }) => senses)).toContain('hostile');
    const among = matchTerms(matcher, innocent).filter(({ entryId }) => entryId !== 'hostile');
    expect(among.map(({ span }) => span)).toEqual(without.map(({ span }) => span));
  });

  it.each(['', ' ', '\u200f', '\u202e\u2066'])('never finds an entry of %j', (term) => {
    expect(matchAll([term], `un ${term} ici`)).toEqual([]);
  });

  it('gives the same matches again, whatever it was asked between', () => {
    const matcher = compileGlossary(builtInEntries());
    fc.assert(
      fc.property(frenchish, (text) => {
        const once = matchTerms(matcher, text);
        matchTerms(matcher, 'Les forces russes ont déposé les armes.');
        expect(matchTerms(matcher, text)).toEqual(once);
        expect(matchTerms(compileGlossary(builtInEntries()), text)).toEqual(once);
      }),
      { seed: 6, numRuns: 20 },
    );
  });

  it('gives the same spans in any order of the entries, and the senses in theirs', () => {
    const entries = builtInEntries();
    const article = fixture('public/articles/haut-karabakh.txt');
    const spansOf = (list: readonly Entry[]) =>
      matchTerms(compileGlossary(list), article).map(({ span, senses }) => [
        span,
        [...senses].sort(),
      ]);
    expect(spansOf(entries.toReversed())).toEqual(spansOf(entries));
  });

  it('finds a term of 10,000 characters, and only as it is', () => {
    const term = 'guerre et paix '.repeat(667).trim();
    expect(matchAll([term], `Oui, ${term} !`)).toHaveLength(1);
    expect(matchAll([term], `Oui, ${term.slice(0, -6)} !`)).toEqual([]);
  });

  it('finds the terms of the article', () => {
    const article = fixture('public/articles/haut-karabakh.txt');
    const counts = new Map<string, number>();
    for (const { entryId } of matchTerms(compileGlossary(builtInEntries()), article)) {
      counts.set(entryId, (counts.get(entryId) ?? 0) + 1);
    }
    expect(Object.fromEntries(counts)).toMatchObject({
      'haut-karabakh': 8,
      'corridor-de-lachin': 1,
      'maintien-de-la-paix': 1,
      'forces-de-maintien-de-la-paix': 1,
      'defense-aerienne': 1,
      'poste-de-commandement': 1,
      'porte-parole': 1,
      'secretaire-d-etat': 2,
      'crise-humanitaire': 1,
      'region-separatiste': 1,
      'deposer-les-armes': 1,
      'armee-de-l-air': 1,
      'exploitation-miniere': 1,
      'affaires-etrangeres': 1,
      azerbaidjan: 7,
      azerbaidjanais: 6,
      armenie: 3,
      armenien: 6,
      bakou: 2,
      'antony-blinken': 2,
      'ilham-aliyev': 1,
      'hikmet-hajiyev': 1,
    });
  });

  it('keeps every match in the text, whole, and nested or apart', () => {
    const matcher = compileGlossary(
      ['chef', "l'armée", 'armée', "d'État", 'chef Le', 'œuvre', '3,5', '😀', '-', 'p. ex.'].map(
        (term) => entryOf(term),
      ),
    );
    fc.assert(
      fc.property(frenchish, (text) => {
        const matches = matchTerms(matcher, text);
        for (const { span, form } of matches) {
          expect(form).toBe(sliceSpan(text, span));
          expect(form).not.toBe('');
          if (span.start > 0) expect(text.codePointAt(span.start - 1)).toBeLessThan(0x10000);
        }
        for (const [index, a] of matches.entries()) {
          for (const b of matches.slice(index + 1)) {
            const apart = a.span.end <= b.span.start;
            const nested = a.span.start <= b.span.start && b.span.end <= a.span.end;
            expect(apart || nested).toBe(true);
          }
        }
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  it('finds in a text said 300 times what it finds in it once, 300 times', () => {
    const matcher = compileGlossary(builtInEntries());
    const article = fixture('public/articles/haut-karabakh.txt');
    const once = matchTerms(matcher, article).length;
    expect(matchTerms(matcher, `${article}\n`.repeat(300))).toHaveLength(once * 300);
  });
});
