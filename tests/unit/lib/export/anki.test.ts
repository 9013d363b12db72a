import { expect, it } from 'vitest';
import { writeAnki } from '@/lib/export/anki';

const word = {
  id: 'prévenir',
  french: 'prévenir',
  english: 'warned',
  sentence: 'Il prévenait Bakou.',
  translation: 'He warned Baku.',
  title: 'Essai',
  isKnown: false,
};
const rowsOf = (text: string) => text.split('\n').filter((line) => !line.startsWith('#'));

it('writes a head that tells the columns, and a row a word', () => {
  const text = writeAnki([word, { ...word, id: 'tour', french: 'tour', isKnown: true }]);
  expect(text.split('\n').slice(0, 4)).toEqual([
    '#separator:tab',
    '#html:false',
    '#guid column:1',
    '#tags column:7',
  ]);
  expect(rowsOf(text)).toEqual([
    'vis-a-vis:prévenir\tprévenir\twarned\tIl prévenait Bakou.\tHe warned Baku.\tEssai\tvis-a-vis learning',
    'vis-a-vis:tour\ttour\twarned\tIl prévenait Bakou.\tHe warned Baku.\tEssai\tvis-a-vis known',
    '',
  ]);
});

it.each([
  ['a tab\tand a\nline', 'a tab and a line'],
  ['say "no"', '"say ""no"""'],
  ['#1 of all', '"#1 of all"'],
  ['<b>bold</b>', '<b>bold</b>'],
])('keeps %j in one cell', (sentence, cell) => {
  expect(rowsOf(writeAnki([{ ...word, sentence }]))[0]?.split('\t')[3]).toBe(cell);
});

it('writes no row where nothing is saved', () => {
  expect(rowsOf(writeAnki([]))).toEqual(['']);
});
