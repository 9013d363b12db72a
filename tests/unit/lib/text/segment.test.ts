import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitParagraphs, splitSentences } from '@/lib/text/segment';
import { sliceSpan } from '@/lib/text/span';
import { frenchish } from './frenchish';

/** Each case is written with `‖` where a sentence ends. */
const expectCuts = (marked: string) => {
  const text = marked.replaceAll('‖', '');
  expect(splitSentences(text).map((span) => sliceSpan(text, span))).toEqual(marked.split('‖'));
};

describe('splitSentences', () => {
  it.each([
    'Bonjour. ‖Il part ! ‖Où ? ‖Loin.',
    'Il est né en 1990. ‖Il vit à Bakou.',
    'Ils étaient 3. ‖Puis 2.',
    'Il part. ‖3 personnes restent.',
    'Un prix de 3.5 millions, ou 3,5 millions. ‖Fin.',
    'L’édition. ‖À suivre. ‖Égal.',
    'Il part. ‖Et lui ? ! ‖Rien.',
  ])('ends a sentence at its stop: %s', expectCuts);

  it.each([
    'M. Macron et MM. Aliyev et Pachinian ont parlé à Mme. Colonna. ‖Rien de plus.',
    'Le Dr. Dupont et le Pr. Durand. ‖Mme Le Pen et M. Le Drian.',
    'Des minerais, p. ex. Cuivre et or. ‖Cf. Lachin.',
    'Voir art. 5 et art. IV du traité. ‖Fin.',
    'Il dirige un musée d’art. ‖Emmanuel Macron l’a vu.',
    'Des armes, des vivres, etc. ‖Les civils partent.',
    'Des armes, des vivres, etc. sont arrivés.',
    'En 300 av. J.-C. Alexandre règne. ‖Fin.',
    'Il naît en 300 av. J.-C. ‖Il meurt en 250.',
    'À St. Petersburg, le no. 5 est là. ‖Fin.',
    'J. K. Rowling et George W. Bush parlent à A. Blinken. ‖Il répond.',
    'Il préfère le plan B. ‖Elle aussi.',
    'L’auteur A. N. Wilson parle. ‖Fin.',
    'C’est le plan B. ‖L’autre est pire. ‖C’est le plan C. ‖C’est tout.',
    'Le Maj. Fein est à Ft. Meade. ‖Fin.',
    'Les U.S.A. Today. ‖L’O.N.U. a voté.',
    'Le 20 sept. 2023, il neige. ‖Fin.',
    'Dupont et al. ‖Dans un article. ‖Fin.',
    'c.-à-d. Bakou. ‖Fin.',
    'L’iPhone est là. ‖iPhone et Android.',
  ])('knows the stop of an abbreviation: %s', expectCuts);

  it.each([
    '1. Le coût. ‖2. Le temps. ‖3. Les armes.',
    'Trois raisons : 1. Le coût. ‖2. Le temps.',
    'a. Le coût. ‖b. Le temps.',
    'IV. Conclusion. ‖Fin.',
    '1.2. Méthode. ‖Fin.',
  ])('knows the number of an item: %s', expectCuts);

  it.each([
    'Il hésite… ‖Puis il part.',
    'Il hésite... ‖Puis il part.',
    'Il hésite… puis il part.',
    'Il l’a revendu... 1,6 million. ‖Fin.',
    'Il hésite... puis il part.',
    'Il cite « […] le corridor ». ‖Fin.',
    'Il a dit oui. […] ‖Le reste suit.',
  ])('ends at an ellipsis only before a capital: %s', expectCuts);

  it.each([
    'Il dit : « Non ! » ‖Puis il part.',
    '« Non ! », dit-il. ‖Fin.',
    '« Non ! » dit-il. ‖Fin.',
    '« Quoi ? » demanda Aliyev. ‖Fin.',
    '« Cessez. Partez ! » a-t-il lancé. ‖Fin.',
    '« Je pars. Je reviens », a dit Aliyev. ‖Fin.',
    'Il dit : « Je pars. ‖Je reviens. » ‖Puis il sort.',
    'Il dit : «\u00a0Je pars.\u00a0»\u00a0‖Puis il sort.',
    'Il dit : “Je pars.” ‖Puis il sort.',
    'Il dit : "Je pars." ‖Puis il sort.',
    'Il dit " Non. " ‖Puis il part. ‖" Oui " dit-elle.',
    'Il part (c’est dit. Vraiment.), puis revient. ‖Fin.',
    'Il part. ‖(Il le sait.) ‖Elle reste.',
    'Une note.[12] ‖Une autre.² ‖Fin.',
  ])('keeps quotes and brackets with their sentence: %s', expectCuts);

  it('cuts a long quotation at its own sentences, though the sentence goes on after it', () => {
    const long = 'Les forces de maintien de la paix ont évacué les civils. ';
    expectCuts(`« ${`${long}‖`.repeat(5)}Voilà », a-t-il dit. ‖Fin.`);
  });

  it.each([
    'La situation s’aggrave. ‖(Source : Turquie) |',
    'La situation s’aggrave ‖(Source : Turquie) |',
    'La situation s’aggrave ‖(Photo : M. Dupont. AFP)',
    'La situation s’aggrave. ‖(Source : Turquie) | ‖Le président parle.',
    'Selon la presse (source : AFP), il part. ‖Fin.',
  ])('gives a caption a segment of its own: %s', expectCuts);

  it.each([
    '|',
    '…',
    '—',
    '🎉',
    '! Bonjour.',
    'Il part. |',
    '— Oui. —',
    'Il part ! 🎉',
    '* * *',
    '.',
  ])('leaves no sign alone unless it is the whole line: %s', expectCuts);

  it.each([
    'Voir http://exemple.fr/?Q=1.A et .NET ou a.B. ‖Fin.',
    'Bonjour.\u200f ‖Il part.',
    '他来了。‖他走了。',
    'هل جاء؟ ‖نعم.',
    '1 < 2. ‖Et <b>3 > 2. ‖Fin</b>.',
    '  Il part.   ‖Il revient.  ',
    'sans aucune fin',
  ])('holds for other texts: %s', expectCuts);

  it('has no sentence in an empty line', () => {
    expect(splitSentences('')).toEqual([]);
  });

  it('joins back to exactly the line, and never cuts a character', () => {
    fc.assert(
      fc.property(frenchish, (text) => {
        let end = 0;
        for (const span of splitSentences(text)) {
          expect(span.start).toBe(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
          if (span.start === 0) continue;
          expect(sliceSpan(text, span)).not.toMatch(/^\p{M}/u);
          expect(text.codePointAt(span.start - 1)).toBeLessThan(0x10000);
        }
        expect(end).toBe(text.length);
      }),
      { seed: 1, numRuns: 400 },
    );
  });

  it('cuts a long text of marks alone to its end', () => {
    const hostile = [
      '. '.repeat(60_000),
      '. . a'.repeat(30_000),
      '« (« '.repeat(30_000),
      '(source : ',
    ];
    for (const text of [
      ...hostile,
      'a'.repeat(200_000),
      '.-'.repeat(90_000),
      ' '.repeat(200_000),
    ]) {
      expect(splitSentences(text).at(-1)?.end).toBe(text.length);
    }
  });
});

describe('splitParagraphs', () => {
  it.each([
    ['a\nb\r\nc\rd\u2028e\u2029f', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['a\u0085b\fc\vd', ['a', 'b', 'c', 'd']],
    ['\n\n a \n\n\tb\n', [' a ', '\tb']],
    ['a\n\u200f \ufeff\nb', ['a', 'b']],
    ['', []],
    ['\r\n', []],
  ])('finds the lines of %j', (text, lines) => {
    expect(splitParagraphs(text).map((span) => sliceSpan(text, span))).toEqual(lines);
  });

  it('finds the ten paragraphs of the article', () => {
    const article = readFileSync(
      new URL('../../../../public/articles/haut-karabakh.txt', import.meta.url),
      'utf8',
    );
    const counts = splitParagraphs(article).map(
      (span) => splitSentences(sliceSpan(article, span)).length,
    );
    expect(counts).toEqual([1, 2, 2, 1, 1, 1, 1, 1, 2, 1]);
  });
});
