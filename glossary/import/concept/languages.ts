import { plainWords } from './plain-words';

/** Whose terms a section, a column or a row has. */
export type TermLanguage = 'french' | 'english' | 'other';

/** Reads a language as files name it: `fr-CH`, `FRA`, `French (France)`, `anglais`. */
export function languageOf(named = ''): TermLanguage {
  const [first = ''] = plainWords(named).split(' ');
  if (/^(?:fr|fra|fre|french|francais|francaise)$/.test(first)) return 'french';
  return /^(?:en|eng|english|anglais|anglaise)$/.test(first) ? 'english' : 'other';
}

const codes = new Set(
  (
    'af am ar az be bg bn br bs ca co cs cy da de el en eo es et eu fa fi fr ga gl he hi hr hu hy is it ja ka ' +
    'kk ko ku ky la lb lt lv mk mn ms mt my nb ne nl nn no oc pl ps pt ro ru sk sl so sq sr sv sw ta th tk tr ' +
    'uk ur uz vi zh zu ara deu dut eng fra fre ger ita jpn nld por rus spa zho'
  ).split(' '),
);

/** Whether a text is the code of a language: `fr`, `en-GB`, `pt_BR`, `zh-Hans`. */
export function isLanguageCode(text: string): boolean {
  const [, code] = /^([a-z]{2,3})(?:[-_][a-z]{2,4})?$/i.exec(text.trim()) ?? [];
  return code !== undefined && codes.has(code.toLowerCase());
}
