import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readArticle } from '@/lib/document/read-article';
import { segmentsOf } from '@/lib/document/segments-of';
import { findForeignPassages } from '@/lib/language/foreign-passages';
import { loadLanguageTeller, type TellLanguage } from '@/lib/language/tell-language';

let tell: TellLanguage;
beforeAll(async () => {
  tell = await loadLanguageTeller();
});

const french =
  'Les digues du port ont tenu toute la nuit, malgré une marée de coefficient 110 et un vent de sud-ouest.';
const german = 'Die Deiche haben die ganze Nacht gehalten, obwohl der Wind sehr stark war.';
const english = 'The sea walls of the harbour held all night, in spite of a very strong wind.';

describe('the language of a sentence', () => {
  it.each([
    ['de', german],
    ['de', 'Der Bürgermeister hat versprochen, dass die Arbeiten vor dem Winter beginnen.'],
    ['en', english],
    ['en', 'We shall fight on the beaches, we shall fight on the landing grounds.'],
    ['es', 'El alcalde prometió que las obras empezarían antes del final del invierno.'],
    ['it', 'Il sindaco ha promesso che i lavori sarebbero cominciati prima dell’inverno.'],
    ['pt', 'O prefeito prometeu que as obras começariam antes do fim do inverno.'],
    ['nl', 'De burgemeester beloofde dat de werken voor het einde van de winter zouden beginnen.'],
    ['ca', 'L’alcalde va prometre que les obres començarien abans de la fi de l’hivern.'],
    ['ro', 'Primarul a promis că lucrările vor începe înainte de sfârșitul iernii.'],
    ['pl', 'Burmistrz obiecał, że prace rozpoczną się przed końcem zimy.'],
    ['ru', 'Мэр пообещал, что работы начнутся до конца зимы.'],
    ['tr', 'Belediye başkanı çalışmaların kış bitmeden başlayacağına söz verdi.'],
    ['ar', 'وعد رئيس البلدية بأن تبدأ الأعمال قبل نهاية فصل الشتاء.'],
    ['zh', '市长承诺在冬季结束之前开始施工，居民们仍然对此表示怀疑，但他们愿意等待。'],
    ['fr', french],
  ])('%s: %s', (language, sentence) => {
    expect(tell(sentence)).toBe(language);
  });

  it.each(['Guten Tag!', 'New York Times', '12,5', '', 'Haut-Karabakh', 'To be or not to be.'])(
    'is not told of so little: %s',
    (text) => {
      expect(tell(text)).toBeNull();
    },
  );

  it('is never another for the sentences of this project’s French', () => {
    const files = ['articles/haut-karabakh.txt'].map((name) =>
      readFileSync(new URL(`../../../../public/${name}`, import.meta.url), 'utf8'),
    );
    for (const text of files) expect(findForeignPassages(text, tell).passages).toEqual([]);
  });
});

describe('what is not French in a text', () => {
  it('is found, a sentence or a line at a time', () => {
    const text = `${french}\n${german} Ja.\n${french} ${english} ${french}`;
    const { language, passages } = findForeignPassages(text, tell);
    expect(language).toBeNull();
    expect(
      passages.map(({ span, language: code }) => [code, text.slice(span.start, span.end)]),
    ).toEqual([
      ['de', `${german} Ja.`],
      ['en', `${english} `],
    ]);
  });

  it('is all of a text that is in another language, its short lines too', () => {
    const text = `Nachrichten\n${german}\n${german}`;
    const { language, passages } = findForeignPassages(text, tell);
    expect(language).toBe('de');
    expect(passages).toHaveLength(3);
  });

  it('is nothing where names and titles of works stand in French', () => {
    const text =
      'Le film « The Good, the Bad and the Ugly » de Sergio Leone est ressorti en salle hier soir.\n« Yes we can », a répété Barack Obama devant une foule immense à Chicago.';
    expect(findForeignPassages(text, tell).passages).toEqual([]);
  });

  it('reaches the segments of the article', async () => {
    const text = `${french} ${english}\n${german}`;
    const { passages } = findForeignPassages(text, tell);
    const structure = { blocks: [], inlines: [], foreign: passages };
    const provenance = { byline: null, date: null, source: null };
    const read = await readArticle('', text, { structure, provenance });
    if (!read.ok) throw new Error(read.failure.code);
    expect(segmentsOf(read.value).map(({ language }) => language)).toEqual([undefined, 'en', 'de']);
  });
});
