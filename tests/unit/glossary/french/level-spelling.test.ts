import { expect, it } from 'vitest';
import { isWrittenJoined, levelSpelling } from '@/glossary/french/level-spelling';

it.each([
  ['événement', 'évènement'],
  ['événements', 'évènements'],
  ['île', 'ile'],
  ['août', 'aout'],
  ['connaît', 'connait'],
  ['clefs', 'clés'],
  ['cédera', 'cèdera'],
  ['accéléreraient', 'accélèreraient'],
  ['ambiguë', 'ambigüe'],
  ['ambiguïté', 'ambigüité'],
  ['referendums', 'référendums'],
])('takes %s and %s for one word', (former, later) => {
  expect(levelSpelling(former)).toBe(levelSpelling(later));
});

it.each([
  ['sûr', 'sur'],
  ['mûre', 'mure'],
  ['jeûne', 'jeune'],
  ['dû', 'du'],
  ['fût', 'fut'],
  ['pâte', 'pate'],
  ['pêche', 'péché'],
])('keeps %s and %s apart', (one, other) => {
  expect(levelSpelling(one)).not.toBe(levelSpelling(other));
});

it.each(['weekend', 'weekends', 'contreattaques', 'antiaériennes', 'plateforme'])(
  'knows that %s may have a hyphen',
  (word) => {
    expect(isWrittenJoined(word)).toBe(true);
  },
);

it.each(['hautkarabakh', 'cessezle', 'moscoubakou'])('does not join %s', (word) => {
  expect(isWrittenJoined(word)).toBe(false);
});
