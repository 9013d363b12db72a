import type { FrenchQuantity, Writing } from './french-quantity';
import { frenchUnitSource, readUnit, scaleFactor } from './french-units';
import { frenchWordsSource, readFrenchWords } from './french-words';

const space = String.raw`[ \u00a0\u202f\u2009]`;
/** `2 200 112`, `1.500`, `17'700` (Switzerland), `3,5`, `2025`. */
const grouped = String.raw`\d{1,3}(?:(?:${space}|[.'’])\d{3})+(?!\d)(?:,\d+)?`;
/** `1,234,567` and `80,000`, as English groups: no French decimal ends like that. */
const groupedAsEnglish = String.raw`\d{1,3}(?:(?:,\d{3}){2,}|,000)(?!\d)`;
const plain = String.raw`\d+(?:[,.]\d+)?`;
export const figuresSource = String.raw`(?<![\p{L}\p{M}\d]|\d[.,])(?:${grouped}|${groupedAsEnglish}|${plain})(?!\d)`;
export const numberSource = `(?:${figuresSource}|${frenchWordsSource})`;

const scaleSource = String.raw`(?:${space}(?:milliers?|milles?|millions?|milliards?|billions?)(?!\p{L})|${space}?(?:Mds?|[kMG])(?=${space}?(?:€|\$|£|EUR|USD|CHF))|${space}?Mds?(?!\p{L}))`;
const amount = new RegExp(
  String.raw`(?<before>[€$£¥]${space}?)?(?<number>${numberSource})(?<scale>${scaleSource})?(?<rest>${space}(?:et demie?(?!\p{L})|${numberSource}))?(?:${space}?(?:de${space}|d['’])?(?<unit>${frenchUnitSource}))?`,
  'giu',
);
const hundredths =
  /(?<![\p{L}\d.,])(?<seconds>\d{1,2})[ \u00a0\u202f]?s[ \u00a0\u202f]?(?<rest>\d{2})(?![\p{L}\d])/gu;
const range = /(?<![\p{L}\d]|\d[.,/-])(?<from>\d{1,4})[-–](?<to>\d{1,4})(?![\d\p{L}]|[.,/-]\d)/gu;
const approximate =
  /(?<![\p{L}])(?<word>huitaine|dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|millier)(?<plural>s?)(?!\p{L})/giu;

const abouts: ReadonlyMap<string, number> = new Map([
  ['huitaine', 8],
  ['dizaine', 10],
  ['douzaine', 12],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['soixantaine', 60],
  ['centaine', 100],
  ['millier', 1000],
]);

interface ReadNumber {
  readonly value: number;
  /** UTF-16 units of the text that say it. */
  readonly length: number;
  readonly writing: Writing;
}

export const asFigures: Writing = {
  isInWords: false,
  scaled: null,
  isGrouped: false,
  decimals: 0,
  mayBeGrouped: false,
};

/** A number in figures or words, as far as the text is one. */
export function readNumber(text: string): ReadNumber | null {
  if (/^\d/.test(text)) {
    const isEnglish = new RegExp(`^${groupedAsEnglish}$`, 'u').test(text);
    const isGrouped = isEnglish || new RegExp(`^${grouped}$`, 'u').test(text);
    const kept = isEnglish ? /\D/g : isGrouped ? /[^\d,]/g : /(?!)/g;
    const figures = text.replace(kept, '').replace(',', '.');
    const decimals = figures.split('.')[1]?.length ?? 0;
    return {
      value: Number(figures),
      length: text.length,
      writing: {
        ...asFigures,
        isGrouped,
        decimals,
        mayBeGrouped: decimals === 3 && !isGrouped && !figures.startsWith('0'),
      },
    };
  }
  const read = readFrenchWords(text);
  return read && { ...read, writing: { ...asFigures, isInWords: true } };
}

/** Amounts with their unit, ranges and round numbers. Those that overlap are all there. */
export function readNumbers(french: string): readonly FrenchQuantity[] {
  return [
    ...readRanges(french),
    ...readAmounts(french),
    ...readRoundNumbers(french),
    ...readSeconds(french),
  ];
}

function readAmounts(french: string): FrenchQuantity[] {
  const found: FrenchQuantity[] = [];
  const pattern = new RegExp(amount);
  for (let match = pattern.exec(french); match !== null; match = pattern.exec(french)) {
    const { quantity, end } = readAmount(french, match);
    if (quantity !== null) found.push(quantity);
    // What the amount leaves of the match may be another.
    pattern.lastIndex = Math.max(end, match.index + 1);
  }
  return found;
}

/** The amount that a match begins with; null where it is an article or an adjective. */
function readAmount(
  french: string,
  { 0: text, index: start, groups = {} }: RegExpExecArray,
): { readonly quantity: FrenchQuantity | null; readonly end: number } {
  const { before = '', number = '', scale, rest, unit } = groups;
  const head = readNumber(number);
  if (head === null) return { quantity: null, end: start + before.length + number.length };
  const isWhole = head.length === number.length;
  const factor = isWhole ? scaleFactor(scale?.trim()) : 1;
  const more = factor > 1 ? readRest(rest, factor) : null;
  // A unit belongs to a number only when all between the two does.
  const reachesUnit = isWhole && (rest === undefined || more !== null);
  const length = head.length + (isWhole ? (scale?.length ?? 0) : 0) + (more?.length ?? 0);
  const end =
    reachesUnit && unit !== undefined ? start + text.length : start + before.length + length;
  const named = (reachesUnit ? readUnit(unit) : null) ?? readUnit(before.trim());
  const isArticle =
    head.writing.isInWords && head.value === 1 && factor === 1 && !isCounted(french, end);
  if (isArticle || isAdjective(french, start, number, head)) return { quantity: null, end };
  const value = head.value * factor + (more?.value ?? 0);
  const writing = {
    ...head.writing,
    mayBeGrouped: head.writing.mayBeGrouped && !measured.test(french.slice(end)),
    scaled: factor > 1 && more === null ? { value: head.value, factor } : null,
    isGrouped: head.writing.isGrouped || value >= 10_000,
  };
  const quantity = { kind: 'number', value, unit: named } as const;
  return { quantity: { span: { start, end }, quantity, writing, isDemanded: true }, end };
}

/** A unit of measure, before which a number with three decimals is one. */
const measured =
  /^[ \u00a0\u202f]?(?:[kcm]?[gml]|t|s|ha|kilos?|kilogrammes?|grammes?|kilomètres?|mètres?|litres?|tonnes?|secondes?|degrés?|°)(?![\p{L}\p{M}])/u;

/** `deux millions | trois cent mille`, `un million | et demi`. */
function readRest(
  rest: string | undefined,
  factor: number,
): { readonly value: number; readonly length: number } | null {
  if (rest === undefined) return null;
  if (/et demi/u.test(rest)) return { value: factor / 2, length: rest.length };
  const read = readNumber(rest.slice(1));
  if (!read || read.length !== rest.length - 1 || read.value >= factor) return null;
  return { value: read.value, length: rest.length };
}

/** `un` is an article, but before a percentage it counts: `un pour cent`. */
const isCounted = (french: string, end: number): boolean =>
  /(?:%|pour cent|[€$])$/u.test(french.slice(0, end));

/** `un appartement neuf`, `à neuf`, `tout neuf`: new, not nine. */
function isAdjective(
  french: string,
  start: number,
  number: string,
  { value, writing }: ReadNumber,
): boolean {
  if (!writing.isInWords || value !== 9 || number.toLowerCase() !== 'neuf') return false;
  const next = /^neuf[ \u00a0](\p{L}{3,})/iu.exec(french.slice(start))?.[1] ?? '';
  return (
    !/[sx]$|^heures?|^mille/iu.test(next) || /^(?:dans|pour|mais|sans|sous|plus)$/iu.test(next)
  );
}

const readRanges = (french: string): FrenchQuantity[] =>
  Array.from(french.matchAll(range), ({ 0: text, index, groups }) => ({
    span: { start: index, end: index + text.length },
    quantity: { kind: 'range', from: Number(groups?.from), to: Number(groups?.to) },
    writing: asFigures,
    isDemanded: true,
  }));

/** `en 48 s 92`: seconds and hundredths. */
const readSeconds = (french: string): FrenchQuantity[] =>
  Array.from(french.matchAll(hundredths), ({ 0: text, index, groups }) => ({
    span: { start: index, end: index + text.length },
    quantity: {
      kind: 'number',
      value: Number(`${groups?.seconds}.${groups?.rest}`),
      unit: null,
    },
    writing: { ...asFigures, decimals: 2 },
    isDemanded: true,
  }));

/** `une dizaine de morts`, `des centaines de milliers`: English goes without the number as often as not. */
const readRoundNumbers = (french: string): FrenchQuantity[] =>
  Array.from(french.matchAll(approximate), ({ 0: text, index, groups }) => ({
    span: { start: index, end: index + text.length },
    quantity: {
      kind: 'number',
      value: abouts.get((groups?.word ?? '').toLowerCase()) ?? 0,
      unit: null,
    },
    writing: { ...asFigures, isInWords: true },
    isDemanded: false,
  }));
