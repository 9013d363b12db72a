import { asFigures } from './french-numbers';
import type { FrenchQuantity } from './french-quantity';
import { readFrenchOrdinal } from './french-words';
import { readRoman } from './roman';

const space = String.raw`[ \u00a0\u202f]`;
const inFigures = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?<value>\d{1,3}(?:${space}\d{3})+|\d{1,4})(?:er|re|ère|e|è|ème|eme|nde?|ᵉ|ᵉʳ|ers|res|es|èmes)(?![\p{L}\d])(?<century>${space}siècle)?`,
  'gu',
);
const inRoman = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?<value>[IVX]{1,6})(?:er|re|e|è|ème|ᵉ|ᵉʳ)(?![\p{L}\d])(?<century>${space}siècle)?`,
  'gu',
);
const inWords = new RegExp(
  String.raw`(?<![\p{L}-])(?<value>(?:\p{L}+-){0,4}\p{L}+i[eè]mes?)(?![\p{L}-])(?<century>${space}siècle)?`,
  'giu',
);
const first = /(?<![\p{L}-])(?:premi(?:er|ère)s?|seconde?s?)(?![\p{L}])/giu;

/** Ordinals and centuries. The first and the second are not asked for: `en premier lieu`, `une seconde`. */
export function readOrdinals(french: string): readonly FrenchQuantity[] {
  const found: FrenchQuantity[] = [];
  const add = (
    { 0: text, index, groups }: RegExpExecArray,
    value: number | null,
    isInWords: boolean,
    isDemanded = true,
  ) => {
    if (value === null || value === 0) return;
    // `les 8es de finale` are the last sixteen.
    const isRound = /^[ \u00a0]de finale/u.test(french.slice(index + text.length));
    const kind = groups?.century === undefined ? 'ordinal' : 'century';
    found.push({
      span: { start: index, end: index + text.length },
      quantity: { kind, value },
      writing: { ...asFigures, isInWords },
      isDemanded: isDemanded && !isRound,
    });
  };
  for (const match of french.matchAll(inFigures))
    add(match, Number(match.groups?.value?.replace(/\D/g, '')), false);
  for (const match of french.matchAll(inRoman)) {
    add(match, readRoman(match.groups?.value ?? ''), false);
  }
  for (const match of french.matchAll(inWords)) {
    add(match, readFrenchOrdinal(match.groups?.value ?? ''), true);
  }
  for (const match of french.matchAll(first)) {
    add(match, /^p/iu.test(match[0]) ? 1 : 2, true, false);
  }
  return found;
}
