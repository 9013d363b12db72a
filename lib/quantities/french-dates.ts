import { asFigures } from './french-numbers';
import type { FrenchQuantity } from './french-quantity';
import {
  frenchMonthSource,
  frenchWeekdays,
  frenchWordsSource,
  monthNumber,
  readFrenchWords,
  weekdayNumber,
} from './french-words';
import type { Quantity } from './quantity';
import { readRoman } from './roman';

const space = String.raw`[ \u00a0\u202f]`;
/** A day that is known by its date: `le 11-Septembre`, `le 8-Mai`. */
const known = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?<day>\d{1,2})-(?<month>${frenchMonthSource})(?![\p{L}-])`,
  'giu',
);
const spoken = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?:(?<day>\d{1,2}|premier)(?:er|ᵉʳ)?${space})?(?<month>${frenchMonthSource})(?![\p{L}-])(?:${space}(?<year>\d{4})(?![\d ]\d))?`,
  'giu',
);
const inFigures =
  /(?<![\p{L}\d./-])(?:(?<day>\d{1,2})(?<sign>[/.])(?<month>\d{1,2})\k<sign>(?<year>\d{4}|\d{2})|(?<isoYear>\d{4})-(?<isoMonth>\d{2})-(?<isoDay>\d{2}))(?![\p{L}\d/]|[.-]\d)/gu;
const decade = new RegExp(
  String.raw`(?<![\p{L}])années${space}(?:(?<full>[12]\d{2}0)|(?<short>\d0)|(?<words>${frenchWordsSource}))(?![\d\p{L}])(?<century>${space}du${space}(?<roman>[XVI]+)e${space}siècle)?`,
  'giu',
);
const weekday = new RegExp(
  String.raw`(?<![\p{L}])(?<day>${frenchWeekdays.join('|')})s?(?!\p{L})`,
  'giu',
);

/** Dates, months, days of the week and decades. */
export function readDates(french: string): readonly FrenchQuantity[] {
  const found: FrenchQuantity[] = [];
  const add = (index: number, text: string, quantity: Quantity, isDemanded = true) =>
    found.push({
      span: { start: index, end: index + text.length },
      quantity,
      writing: asFigures,
      isDemanded,
    });
  for (const { 0: text, index, groups } of [
    ...french.matchAll(spoken),
    ...french.matchAll(known),
  ]) {
    const { day, month = '', year } = groups ?? {};
    const date = {
      kind: 'date',
      day: day === undefined ? null : /^\d/.test(day) ? Number(day) : 1,
      month: monthNumber(month),
      year: year === undefined ? null : Number(year),
    } as const;
    // `Mars` may be the planet, `mai` a part of a name; with a number beside them they are months.
    const isSure = day !== undefined || year !== undefined || !/^(?:mars|mai)$/iu.test(month);
    if (date.day === null || date.day <= 31) add(index, text, date, isSure);
  }
  for (const { 0: text, index, groups } of french.matchAll(inFigures)) {
    const { day, month, year = '', isoYear, isoMonth, isoDay } = groups ?? {};
    const short = Number(year);
    const date = {
      kind: 'date',
      day: Number(day ?? isoDay),
      month: Number(month ?? isoMonth),
      year: Number(isoYear ?? (year.length === 2 ? (short < 50 ? 2000 : 1900) + short : year)),
    } as const;
    const exists = date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31;
    if (exists) add(index, text, date);
  }
  for (const { 0: whole, index, groups } of french.matchAll(decade)) {
    const { full, short, words, century = '', roman } = groups ?? {};
    // `années 90 du XIXe siècle`: the century is a quantity of its own.
    const text = whole.slice(0, whole.length - century.length);
    const hundred = roman === undefined ? 1900 : ((readRoman(roman) ?? 20) - 1) * 100;
    const read = words === undefined ? null : readFrenchWords(words);
    if (words !== undefined && (read?.length !== words.length || read.value % 10 !== 0)) continue;
    const value = full === undefined ? hundred + Number(short ?? read?.value) : Number(full);
    if (value < 2000 || full !== undefined) add(index, text, { kind: 'decade', value });
  }
  for (const { 0: text, index, groups } of french.matchAll(weekday)) {
    const name = (groups?.day ?? '').toLowerCase();
    const value = weekdayNumber(name);
    add(index, text, { kind: 'weekday', value });
  }
  return found;
}
