import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { snapToWords, wholeWords } from '@/glossary/propose/whole-words';
import { sliceSpan } from '@/lib/text/span';

const wordsOf = (text: string) => wholeWords(text).map((span) => sliceSpan(text, span));

describe('the words of a text', () => {
  test.each([
    ['a compound is one', 'le Haut-Karabakh tient', ['le', 'Haut-Karabakh', 'tient']],
    ['with hyphens that do not break', 'un cessez‑le‑feu', ['un', 'cessez‑le‑feu']],
    ['an elided word belongs to none', "l’Azerbaïdjan d'hier", ['Azerbaïdjan', 'hier']],
    ['aujourd’hui is one', 'aujourd’hui', ['aujourd’hui']],
    ['a compound with an elision is one', 'la main-d’œuvre', ['la', 'main-d’œuvre']],
    ['so is a place', "en Côte-d'Or hier", ['en', "Côte-d'Or", 'hier']],
    ['and one with an apostrophe', 'une presqu’île', ['une', 'presqu’île']],
    ['or a pronoun', "quelqu'un part", ["quelqu'un", 'part']],
    ['or a verb', "entr'ouvrir, prud’homme", ["entr'ouvrir", 'prud’homme']],
    ['but no other elision', 'presqu’aucun, jusqu’ici', ['aucun', 'ici']],
    ['a dash joins nothing', 'la région - où', ['la', 'région', 'où']],
    ['a hyphen at the end is left', 'pré- et post-', ['pré', 'et', 'post']],
    ['a number is one', 'plus de 2 000 civils', ['plus', 'de', '2 000', 'civils']],
    ['signs are none', '« … » !', []],
  ])('%s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('are in order, apart, and within the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let end = 0;
        for (const word of wholeWords(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          end = word.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { seed: 7 },
    );
  });
});

describe('a selection', () => {
  const snapped = (text: string, selected: string) => {
    const start = text.indexOf(selected);
    const span = snapToWords(text, { start, end: start + selected.length });
    return span && sliceSpan(text, span);
  };

  test.each([
    ['takes whole words', 'des unités militaires arméniennes', 'ités milit', 'unités militaires'],
    ['drops articles and signs', 'Il veut, la paix, demain', ', la paix, ', 'paix'],
    ['drops an elided article', 'de l’Azerbaïdjan', 'l’Azerbaïdjan', 'Azerbaïdjan'],
    [
      'keeps small words within',
      'le maintien de la paix ici',
      'le maintien de la paix',
      'maintien de la paix',
    ],
    ['keeps small words where there are no others', 'il va de la', 'de la', 'de la'],
    [
      'of English, too',
      'of the peacekeeping forces in',
      'the peacekeeping forces in',
      'peacekeeping forces',
    ],
    ['of no word is none', 'oui … non', ' … ', null],
  ])('%s', (_, text, selected, words) => {
    expect(snapped(text, selected)).toBe(words);
  });
});
