/** French words for numbers, and how they are put together. */

const small: Readonly<Record<string, number>> = {
  zéro: 0,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
};

const words = [...Object.keys(small), 'cents?', 'mille'].join('|');
/** `vingt et un`, `soixante et onze`: `et` stands before these alone. */
const joined = String.raw`(?:[-\u2011 \u00a0]et[-\u2011 \u00a0](?=une?(?!\p{L})|onze)|[-\u2011 \u00a0])`;

/** A run of such words, as the source of a regular expression; what it finds may be no number. None is longer. */
export const frenchWordsSource = String.raw`(?<![\p{L}\p{M}\d])(?:${words})(?!\p{L})(?:${joined}(?:${words})(?!\p{L})){0,14}`;

/**
 * The value of a run of number words, and how many of its UTF-16 units say it: of `deux trois` the
 * first word alone is a number. Null when the run does not begin with one.
 */
export function readFrenchWords(
  run: string,
): { readonly value: number; readonly length: number } | null {
  let thousands = 0;
  let current = 0;
  let last = 0;
  let length = 0;
  for (const { 0: word, index } of run.matchAll(/\p{L}+/gu)) {
    const lower = word.toLowerCase();
    if (lower === 'et') continue;
    const next = extend({ thousands, current, last }, lower, length === 0);
    if (next === null) break;
    ({ thousands, current, last } = next);
    length = index + word.length;
  }
  return length === 0 ? null : { value: thousands + current, length };
}

interface State {
  readonly thousands: number;
  readonly current: number;
  /** What the word before added; 0 before the first. */
  readonly last: number;
}

/** The number with one more word, or null where the word begins another number. */
function extend({ thousands, current, last }: State, word: string, isFirst: boolean): State | null {
  if (word === 'mille') {
    if (thousands > 0 || (isFirst ? 0 : current) >= 1000) return null;
    return { thousands: (current || 1) * 1000, current: 0, last: 1000 };
  }
  if (word === 'cent' || word === 'cents') {
    // `46 cents` are coins.
    if (isFirst && word === 'cents') return null;
    const isMultiple = current > 1 && current < 10;
    if (!isFirst && last !== 1000 && !isMultiple) return null;
    return { thousands, current: (current || 1) * 100, last: 100 };
  }
  const value = small[word];
  if (value === undefined) return null;
  // `quatre-vingt(s)`
  if (value === 20 && last === 4) return { thousands, current: current - 4 + 80, last: 80 };
  const fits =
    isFirst ||
    last === 100 ||
    last === 1000 ||
    (last >= 20 && last < 100 && value < 10 && value > 0) ||
    // `soixante-dix`, `quatre-vingt-quinze`, `dix-sept`
    ((last === 60 || last === 80) && value >= 10 && value < 17) ||
    (last === 10 && value >= 7 && value <= 9);
  return fits ? { thousands, current: current + value, last: value } : null;
}

/** `dixième`, `vingt-et-unième`; null for what is no such word. */
export function readFrenchOrdinal(word: string): number | null {
  const lower = word.toLowerCase();
  const stem = /^(.*)i[eè]mes?$/u.exec(lower)?.[1];
  if (stem === undefined) return null;
  for (const base of [stem, `${stem}e`, stem.replace(/cinqu$/, 'cinq').replace(/neuv$/, 'neuf')]) {
    const read = readFrenchWords(base);
    if (read && read.length === base.length) return read.value;
  }
  return null;
}

export const frenchMonths: readonly RegExp[] = [
  /^janv/u,
  /^f[ée]v/u,
  /^mars/u,
  /^avr/u,
  /^mai/u,
  /^juin/u,
  /^jui?l/u,
  /^ao[uû]/u,
  /^sept/u,
  /^oct/u,
  /^nov/u,
  /^d[ée]c/u,
];
export const frenchMonthSource =
  '(?:janvier|janv\\.|février|fevrier|févr\\.|fév\\.|mars|avril|avr\\.|mai|juin|juillet|juill\\.|juil\\.|août|aout|septembre|sept\\.|octobre|oct\\.|novembre|nov\\.|décembre|decembre|déc\\.)';

export const monthNumber = (month: string): number =>
  frenchMonths.findIndex((start) => start.test(month.toLowerCase())) + 1;

export const frenchWeekdays = [
  'lundi',
  'mardi',
  'mercredi',
  'jeudi',
  'vendredi',
  'samedi',
  'dimanche',
] as const;

const weekdayNumbers: ReadonlyMap<string, number> = new Map(
  frenchWeekdays.map((day, index) => [day, index + 1]),
);

/** From Monday, 1; 0 for what is no such word, in small letters. */
export const weekdayNumber = (day: string): number => weekdayNumbers.get(day) ?? 0;
