import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceSpan } from '@/lib/text/span';
import { findVerbatim } from '@/lib/verbatim/find-verbatim';
import { verbatimRules } from '@/lib/verbatim/verbatim-rules';
import { verbatimKinds } from '@/lib/verbatim/verbatim-span';
import cases from '@/tests/fixtures/kept/verbatim.json';

const table = Object.entries(cases).flatMap(([kind, rows]) =>
  rows.map(([french = '', text = '', english = text]) => ({ kind, french, text, english })),
);

describe('findVerbatim', () => {
  it.each(table)('copies $text of $french', ({ kind, french, text, english }) => {
    const found = findVerbatim(french).find(({ span }) => sliceSpan(french, span) === text);
    // A short formula looks like an identifier, and an emoji may be a sign: they are copied all the same.
    expect(found?.english).toBe(english);
    if (!['formula', 'sign', 'emoji'].includes(kind)) expect(found?.kind).toBe(kind);
  });

  it('has cases of each kind, ten at least', () => {
    expect(Object.keys(cases).toSorted()).toEqual([...verbatimKinds].toSorted());
    for (const rows of Object.values(cases)) expect(rows.length).toBeGreaterThanOrEqual(10);
  });

  it.each([
    'Le président de la République a parlé.',
    'Il roulait à 80 km/h et/ou plus vite.',
    'Une hausse de 10 % de la production, 10 %d’augmentation.',
    'En 2012, 35 heures par semaine, 14 h 30, 1er mai.',
    'Fin.Le lendemain, rien',
    'M. Dupont – le maire – est là ; « non », dit-il.',
    'L’O.N.U. et la S.N.C.F.',
    'Le 3e arrondissement, le XIXe siècle.',
    'Coût : 1.500.000 francs, 12,5 millions',
    '10 à 12 ans, 2008-2012, (3-0)',
  ])('copies nothing of %s', (french) => {
    expect(findVerbatim(french)).toEqual([]);
  });

  it('passes over no rule that finds something', () => {
    const anywhere = fc.array(fc.constantFrom(...'©™‼3️⃣ⅨⅫ𝐀1aZ-. §é'), { maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...table), anywhere, ({ french, text }, around) => {
        for (const sentence of [french, text, `${around.join('')} ${text}${around.join('')}`]) {
          for (const { needs, pattern } of verbatimRules) {
            if (sentence.search(pattern) < 0) continue;
            expect(
              typeof needs === 'string' ? sentence.includes(needs) : needs.test(sentence),
            ).toBe(true);
          }
        }
      }),
      { seed: 18, numRuns: 600 },
    );
  });

  it('finds spans in order that do not overlap, and parts no character', () => {
    const piece = fc.constantFrom(
      'https://a.fr/b?c=1',
      '@nom',
      '#mot',
      'x@y.fr',
      '`a`',
      '%s',
      '{{a}}',
      '👨‍👩‍👧‍👦',
      '🇫🇷',
      '\u200d',
      '\ufe0f',
      'e\u0301',
      '👍🏽',
      '★',
      'A320',
      ' ',
      '.',
      'été',
      '\ud83d',
      'E = mc²',
      '01 23 45 67 89',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const { span } of findVerbatim(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          end = span.end;
          for (const cut of [span.start, span.end]) {
            const around = text.slice(Math.max(0, cut - 1), cut + 1);
            expect(around).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/);
            expect(around).not.toMatch(/^\u200d|^.[\u200d\ufe0f\u0301]$/);
          }
        }
      }),
      { seed: 18, numRuns: 500 },
    );
  });

  it.each(['a.'.repeat(20_000), '/a'.repeat(20_000), '+ 1 '.repeat(20_000), '@'.repeat(40_000)])(
    'takes no more than a second for long hostile text',
    (text) => {
      const before = performance.now();
      findVerbatim(text);
      expect(performance.now() - before).toBeLessThan(1_000);
    },
  );
});
