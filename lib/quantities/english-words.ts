/** English words for numbers, dates and currencies, and how they are put together. */

const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const;
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const irregularOrdinals: ReadonlyMap<string, string> = new Map([
  ['one', 'first'],
  ['two', 'second'],
  ['three', 'third'],
  ['five', 'fifth'],
  ['eight', 'eighth'],
  ['nine', 'ninth'],
  ['twelve', 'twelfth'],
]);

export const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const englishWeekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** `two hundred and five` without the `and`: a whole number below a million; null for another. */
export function spellNumber(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value >= 1_000_000) return null;
  if (value < 20) return small[value] ?? null;
  if (value < 100) {
    const unit = value % 10;
    return `${tens[(value - unit) / 10]}${unit === 0 ? '' : `-${small[unit]}`}`;
  }
  const [size, name] = value < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const rest = value % size;
  const head = `${spellNumber((value - rest) / size)} ${name}`;
  return rest === 0 ? head : `${head} ${spellNumber(rest)}`;
}

/** `twenty-first`; null where the number has no such word. */
export function spellOrdinal(value: number): string | null {
  const spelled = spellNumber(value);
  if (spelled === null) return null;
  const last = /[a-z]+$/.exec(spelled)?.[0] ?? '';
  const ordinal = irregularOrdinals.get(last) ?? `${last.replace(/y$/, 'ie')}th`;
  return spelled.slice(0, spelled.length - last.length) + ordinal;
}

/** `21st`, `112th`, `5,000th`. */
export function figureOrdinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  const figures = String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${figures}${(teen ? null : ['th', 'st', 'nd', 'rd'][value % 10]) ?? 'th'}`;
}

const cardinals: ReadonlyMap<string, number> = new Map([
  ...small.map((word, value): [string, number] => [word, value]),
  ...tens.flatMap((word, ten): [string, number][] => (word === '' ? [] : [[word, ten * 10]])),
]);
const ordinals: ReadonlyMap<string, number> = new Map(
  Array.from(cardinals, ([, value]): [string, number] => [spellOrdinal(value) ?? '', value]),
);

const names = [...cardinals.keys(), ...ordinals.keys()].sort((a, b) => b.length - a.length);
const part = String.raw`(?:${[...names, 'hundredths?', 'thousandths?', 'hundreds?', 'thousands?', 'millions?', 'billions?', 'trillions?', 'a hundred', 'a thousand', 'a million', 'a billion'].join('|')})(?![\p{L}])`;
/** A run of such words, as the source of a regular expression. */
export const englishWordsSource = String.raw`(?<![\p{L}\d])${part}(?:(?:[-\u2011 ]|[ -]and[ -])${part})*`;

const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/**
 * The numbers that a run of English number words may say: `two hundred and five` is 205, but `two and
 * three` are two numbers, as are `nineteen ninety`, which may be 1990 too.
 */
export function readEnglishWords(run: string): readonly number[] {
  const values: number[] = [];
  let total = 0;
  let current: number | null = null;
  let last = 0;
  const end = () => {
    if (current !== null || total > 0) values.push(total + (current ?? 0));
    total = 0;
    current = null;
  };
  for (const raw of run.toLowerCase().match(/[a-z]+/g) ?? []) {
    if (raw === 'and' || raw === 'a') continue;
    const scale = scales.get(raw.replace(/ths?$|s$/, ''));
    if (scale === 100) {
      current = (current ?? 1) * 100;
      last = 100;
    } else if (scale !== undefined) {
      // `seventeen thousand seven hundred | billion`
      const all = total > 0 && total < scale;
      total = all ? (total + (current ?? 0)) * scale : total + (current ?? 1) * scale;
      current = null;
      last = scale;
    } else {
      const value = cardinals.get(raw) ?? ordinals.get(raw) ?? 0;
      const fits =
        current === null || last === 100 || (last >= 20 && last < 100 && value < 10 && value > 0);
      if (!fits) end();
      current = (current ?? 0) + value;
      last = value;
    }
  }
  end();
  const [first, second] = values;
  // `nineteen ninety`, `twenty twelve`
  const isYear = first !== undefined && second !== undefined && first >= 10 && first <= 20;
  return isYear ? [...values, first * 100 + second] : values;
}
