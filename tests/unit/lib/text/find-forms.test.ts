import { describe, expect, it } from 'vitest';
import { findForms } from '@/lib/text/find-forms';

const find = (text: string, ...terms: readonly (readonly string[])[]) =>
  findForms(text, terms).map((span) => span && text.slice(span.start, span.end));

describe('findForms', () => {
  it.each<[string, string, readonly string[], string | null]>([
    ['whatever the case', 'The Lachin Corridor is shut.', ['Lachin corridor'], 'Lachin Corridor'],
    ['any of the forms', 'A truce holds.', ['ceasefire', 'truce'], 'truce'],
    ['not within a word', 'The armyworm.', ['army'], null],
    ['a part of a compound', 'An army-led coup.', ['army'], 'army'],
    ['before a possessive', 'The army’s men.', ['army'], 'army'],
    ['with either apostrophe', 'The people’s army.', ["people's army"], 'people’s army'],
    ['with either quotation mark', 'The “wall” fell.', ['the "wall"'], 'The “wall”'],
    ['past a place within a word', 'armyworm, army', ['army'], 'army'],
    ['nothing for a form without text', 'The army.', ['', ' '], null],
    ['after letters whose lower case is longer', 'İİİ army', ['army'], 'army'],
    ['signs of a pattern as they are', 'the a.c', ['a.c', 'a+'], 'a.c'],
  ])('finds %s', (_, text, forms, found) => {
    expect(find(text, forms)).toEqual([found]);
  });

  it('gives no two terms the same place', () => {
    expect(find('The army left.', ['army'], ['army'])).toEqual(['army', null]);
    expect(find('The army met an army.', ['army'], ['army'])).toEqual(['army', 'army']);
  });

  it('lets long forms choose first', () => {
    const text = 'The army command and the army.';
    expect(findForms(text, [['army'], ['army command']])).toEqual([
      { start: 25, end: 29 },
      { start: 4, end: 16 },
    ]);
  });
});
