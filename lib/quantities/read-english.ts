import { rememberRecent } from '@/lib/base/remember-recent';
import { leftmostSpans } from '@/lib/text/leftmost-spans';
import type { Span } from '@/lib/text/span';
import { anyWord, wordReadings } from './english-number-words';
import {
  englishMonths,
  englishWeekdays,
  englishWordsSource,
  readEnglishWords,
} from './english-words';
import { matchesIf } from './matches-if';
import { fractionReading, numberReading, type Reading, type Unit } from './quantity';
import { readRoman } from './roman';

/** A number, date or time of an English sentence. */
export interface EnglishQuantity {
  /** In UTF-16 units of the English. */
  readonly span: Span;
  /** All that it may say. */
  readonly readings: readonly Reading[];
  /** What stands beside it; null for none, and for a word. */
  readonly unit: Unit | null;
  /** Whether it is written in figures. */
  readonly isInFigures: boolean;
}

const figures = String.raw`\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|(?<!\d)\.\d+`;
const scaleSource = String.raw`(?:[ \u00a0-]?(?:hundreds?|thousands?|millions?|billions?|trillions?)(?!\p{L})|[ \u00a0]?(?:bn|tn|mn?|k|K|M|B)(?![\p{L}/²³]))`;
const amount = new RegExp(
  String.raw`(?:(?<sign>US\$|C\$|[€$£¥])[ \u00a0]?)?(?<![\p{L}\d]|\d[.,])(?<number>${figures})(?<ordinal>st|nd|rd|th)?(?<decade>['’]?s(?!\p{L}))?(?![\d])(?<scale>${scaleSource})?(?<unit>[ \u00a0-]?(?:%|percent|per cent|pct)(?!\p{L})|[ \u00a0]?(?:euros?|EUR|dollars?|USD|pounds?|Swiss francs?|CHF|yen|yuan|rou?bles?)(?!\p{L})|[ \u00a0]?€)?`,
  'gu',
);
const clock =
  /(?<![\p{L}\d.,:])(?<hour>\d{1,2})(?:[:.h](?<minute>[0-5]\d))?[ \u00a0]?(?<half>[ap]\.?[ \u00a0]?m\.?)(?!\p{L})|(?<![\p{L}\d.,:/])(?<hour24>[01]?\d|2[0-4])[:h](?<minute24>[0-5]\d)(?![\d:])/giu;
const inWords = new RegExp(englishWordsSource, 'giu');
/** `6 hours`, `every six hours`, `a six-hour wait` */
const hours = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?<number>\d{1,3}|${englishWordsSource})[ \u00a0-]?(?:hours?|hrs?|h)(?!\p{L})`,
  'giu',
);
/** `World War II`, `Louis XIV`. */
const roman = /\b(?:X{1,3}(?:IX|IV|V?I{0,3})|IX|IV|VI{0,3}|I{1,3})\b/gu;
/** `20.12.2012`, `2012-12-20` */
const dateInFigures = /(?<![\d.])(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{2}-\d{2})(?![\d])/gu;

/** `two decades`, `half a million`: a number of such. */
const multiples =
  /\b(?<count>half an?|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?<what>decades|dozen|million|billion|centuries)\b/giu;
const multipleOf: ReadonlyMap<string, number> = new Map([
  ['decades', 10],
  ['dozen', 12],
  ['centuries', 100],
  ['million', 1e6],
  ['billion', 1e9],
]);
const fractionWords =
  /\b(?<numerator>an?|one|two|three|four|five|six|seven|eight|nine|\d)[- ](?<denominator>thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?)\b/giu;
const fractionInFigures = /(?<![\p{L}\d/.,-])[1-9]\/(?:[2-9]|10)(?![\p{L}\d/])/gu;
/** `two out of three`, `nearly one in five`, `9 patients out of every 10`. */
const proportion = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?<numerator>${englishWordsSource}|\d[\d.,]*)(?:[ -][a-z]+){0,2}[ -](?:in|out of|of)(?: every)? (?<denominator>${englishWordsSource}|\d[\d,]*)(?![\p{L}\d])`,
  'giu',
);

/** What tells quickly that a sentence has neither of these. */
const proportionSign =
  /[ -](?:in|of)(?: every)? (?:\d|a |one|two|three|four|five|six|seven|eight|nine|ten|eleven|twel|thir|fif|twen|hundred|thousand)/i;
const hoursSign = /hour|hrs?\b|[\da-z]h\b|\d h\b/i;

const scales: readonly (readonly [pattern: RegExp, factor: number])[] = [
  [/^hundred/u, 100],
  [/^(?:thousand|k$|K$)/u, 1e3],
  [/^(?:million|mn?$|M$)/u, 1e6],
  [/^(?:billion|bn$|B$)/u, 1e9],
  [/^(?:trillion|tn$)/u, 1e12],
];
const units: readonly (readonly [pattern: RegExp, unit: Unit])[] = [
  [/^(?:%|percent|per cent|pct)$/u, 'percent'],
  [/^(?:€|euros?|EUR)$/u, 'EUR'],
  [/^(?:\$|US\$|dollars?|USD)$/u, 'USD'],
  [/^C\$$/u, 'CAD'],
  [/^(?:£|pounds?)$/u, 'GBP'],
  [/^(?:CHF|Swiss francs?)$/u, 'CHF'],
  [/^(?:¥|yen)$/u, 'JPY'],
  [/^yuan$/u, 'CNY'],
  [/^rou?bles?$/u, 'RUB'],
];

const months: readonly RegExp[] = englishMonths.map(
  (month) => new RegExp(String.raw`\b(?:${month}|${month.slice(0, 3)}|Sept)\b`, 'gu'),
);
const weekdays: readonly RegExp[] = englishWeekdays.map(
  (day) => new RegExp(String.raw`\b${day}s?\b`, 'gu'),
);
/** Hypotheses of a beam or two: each is asked about for every number that the French has, and mended. */
const RECENT = 16;

/** What an English sentence says in numbers, dates and times, in order. */
export const readEnglishQuantities = rememberRecent(RECENT, readQuantities);

function readQuantities(english: string): readonly EnglishQuantity[] {
  const found: EnglishQuantity[] = [];
  const add = (
    index: number,
    text: string,
    readings: readonly Reading[],
    unit: Unit | null = null,
    isInFigures = false,
  ) =>
    found.push({ span: { start: index, end: index + text.length }, readings, unit, isInFigures });

  for (const { 0: text, index, groups } of english.matchAll(amount)) {
    const { sign, number = '', ordinal, scale, unit } = groups ?? {};
    const value = Number(number.replace(/[^\d.]/g, ''));
    const factor =
      scales.find(([pattern]) => pattern.test(scale?.trim().replace(/^-/, '') ?? ''))?.[1] ?? 1;
    const named = unit?.trim().replace(/^-/, '') ?? sign;
    const isPercent = named !== undefined && /^(?:%|pe?r? ?c)/u.test(named);
    const short = factor === 1 && ordinal === undefined ? shortYear(english, index, value) : [];
    add(
      index,
      text,
      [
        numberReading(value * factor),
        ...(isPercent ? [fractionReading(value / 100)] : []),
        // `450 m` are metres, or millions.
        ...(/^[a-z]{1,2}$/iu.test(scale?.trim() ?? '') || factor === 1e3
          ? [numberReading(value)]
          : []),
        ...short,
      ],
      units.find(([pattern]) => named !== undefined && pattern.test(named))?.[1] ?? null,
      true,
    );
  }
  for (const { 0: text, index, groups } of english.matchAll(clock)) {
    const hour = Number(groups?.hour ?? groups?.hour24);
    const minute = Number(groups?.minute ?? groups?.minute24 ?? 0);
    const half = groups?.half?.toLowerCase();
    if (half === undefined) add(index, text, [`t:${(hour % 24) * 60 + minute}`], null, true);
    else if (hour <= 12) {
      const minutes = ((hour % 12) + (half.startsWith('p') ? 12 : 0)) * 60 + minute;
      add(index, text, [`t:${minutes}`, numberReading(hour)], null, true);
    } else add(index, text, [numberReading(hour)], null, true);
  }
  for (const { 0: text, index, groups } of matchesIf(hoursSign, hours, english)) {
    const number = groups?.number ?? '';
    const value = Number(number) || (readEnglishWords(number)[0] ?? 0);
    add(index, text, [`d:${value * 60}`]);
  }
  for (const { 0: text, index } of english.matchAll(roman)) {
    add(index, text, [numberReading(readRoman(text) ?? 0)]);
  }
  for (const { 0: text, index } of english.matchAll(dateInFigures)) {
    const parts = text.split(/[./-]/).map(Number);
    const months = parts.filter((part) => part <= 12).map((part): Reading => `m:${part}`);
    add(index, text, [...parts.map(numberReading), ...months], null, true);
  }
  for (const { 0: text, index, groups } of english.matchAll(fractionWords)) {
    const numerator = /^an?$/iu.test(groups?.numerator ?? '')
      ? 1
      : Number(groups?.numerator) || (readEnglishWords(groups?.numerator ?? '')[0] ?? 0);
    const denominator = partOf(groups?.denominator ?? '');
    add(index, text, [
      fractionReading(numerator / denominator),
      numberReading(denominator),
      numberReading(numerator),
    ]);
  }
  for (const { 0: text, index } of english.matchAll(fractionInFigures)) {
    const [numerator = 0, denominator = 1] = text.split('/').map(Number);
    add(index, text, [fractionReading(numerator / denominator)]);
  }
  for (const { 0: text, index, groups } of matchesIf(proportionSign, proportion, english)) {
    const [numerator, denominator] = [groups?.numerator ?? '', groups?.denominator ?? ''].map(
      (words) =>
        /^\d/.test(words) ? Number(words.replaceAll(',', '')) : (readEnglishWords(words)[0] ?? 0),
    );
    if (!numerator || !denominator || numerator > denominator) continue;
    add(index, text, [fractionReading(numerator / denominator)]);
  }
  for (const { 0: text, index, groups } of english.matchAll(multiples)) {
    const count = groups?.count ?? '';
    const times = /^half/iu.test(count) ? 0.5 : Number(count) || (readEnglishWords(count)[0] ?? 0);
    add(index, text, [numberReading(times * (multipleOf.get(groups?.what ?? '') ?? 1))]);
  }
  for (const { 0: text, index } of english.matchAll(inWords)) {
    for (const value of readEnglishWords(text)) add(index, text, [numberReading(value)]);
  }
  for (const [words, ...readings] of anyWord.test(english) ? wordReadings : []) {
    for (const { 0: text, index } of english.matchAll(words)) add(index, text, readings);
  }
  months.forEach((month, at) => {
    for (const { 0: text, index } of english.matchAll(month)) {
      if (text !== 'Sept' || at === 8) add(index, text, [`m:${at + 1}`]);
    }
  });
  weekdays.forEach((day, at) => {
    for (const { 0: text, index } of english.matchAll(day)) add(index, text, [`w:${at + 1}`]);
  });
  return found;
}

/** Those of `readEnglishQuantities` that are in figures and are no part of a longer one. */
export const figuresOf = (found: readonly EnglishQuantity[]): readonly EnglishQuantity[] =>
  leftmostSpans(found.filter(({ isInFigures }) => isInFigures));

/** `'90s`, `1998-99`: the century may be left out. */
const shortYear = (english: string, index: number, value: number): readonly Reading[] => {
  const before = english.slice(Math.max(0, index - 5), index);
  if (value >= 100) return [];
  if (/['’‘]$/u.test(before)) return [numberReading(1900 + value), numberReading(2000 + value)];
  const century = /(?<century>\d{2})\d{2}[-–/]$/u.exec(before)?.groups?.century;
  return century === undefined ? [] : [numberReading(Number(century) * 100 + value)];
};

const partOf = (word: string): number => {
  const part = word.toLowerCase().replace(/s$/, '');
  if (part === 'quarter') return 4;
  if (part === 'hundredth') return 100;
  return readEnglishWords(part)[0] ?? 1;
};
