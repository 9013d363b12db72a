import { describe, expect, it } from 'vitest';
import { readArticle } from '@/lib/document/read-article';
import { placePostEdits } from '@/lib/store/edits/post-edits';

async function open(text: string) {
  const read = await readArticle('', text);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

describe('a kept edit', () => {
  it('goes to its sentence when a newer version cuts the text otherwise', async () => {
    const article = await open('Bakou refuse. Erevan accepte.');
    const kept = { article: article.id, text: 'By hand.', machine: null };
    expect(
      placePostEdits(article, [{ ...kept, segment: '4.2', source: 'Erevan accepte.' }]),
    ).toEqual({ '1.2': { text: 'By hand.', machine: null } });
  });

  it.each([
    ['its sentence is gone', 'Moscou attend.'],
    ['its sentence stands twice', 'Oui.'],
  ])('goes nowhere when %s', async (_, source) => {
    const article = await open('Oui. Oui. Bakou refuse.');
    const kept = { article: article.id, segment: '4.2', source, text: 'By hand.', machine: null };
    expect(placePostEdits(article, [kept])).toEqual({});
  });

  it('does not push away one that is in its place', async () => {
    const article = await open('Bakou refuse.');
    const kept = { article: article.id, source: 'Bakou refuse.', machine: null };
    expect(
      placePostEdits(article, [
        { ...kept, segment: '4.2', text: 'Astray' },
        { ...kept, segment: '1.1', text: 'In place' },
      ]),
    ).toEqual({ '1.1': { text: 'In place', machine: null } });
  });
});
