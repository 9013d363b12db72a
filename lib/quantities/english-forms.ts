import { assertNever } from '@/lib/base/assert-never';
import {
  englishMonths,
  englishWeekdays,
  figureOrdinal,
  spellNumber,
  spellOrdinal,
} from './english-words';
import type { FrenchQuantity, Writing } from './french-quantity';
import { currencyNames } from './french-units';
import type { Quantity, Unit } from './quantity';

/**
 * The English that will do for a French number, date or time, the best first: the form of a British
 * newspaper with the French text's figures (`3,5 millions` → `3.5 million`, never `3,500,000` first).
 */
export function englishForms({ quantity, writing }: FrenchQuantity): readonly string[] {
  return [...new Set(formsOf(quantity, writing))];
}

function formsOf(quantity: Quantity, writing: Writing): readonly string[] {
  switch (quantity.kind) {
    case 'number':
      return withUnit(numberForms(quantity.value, writing), quantity.unit, writing.isInWords);
    case 'ordinal':
      return ordinalForms(quantity.value, writing.isInWords);
    case 'century':
      return ordinalForms(quantity.value, writing.isInWords).map((each) => `${each} century`);
    case 'decade':
      return [`${quantity.value}s`];
    case 'fraction':
      return fractionForms(quantity.numerator, quantity.denominator, writing.isInWords);
    case 'range':
      return ['-', '–', ' to '].map((sign) => `${quantity.from}${sign}${quantity.to}`);
    case 'date':
      return dateForms(quantity);
    case 'weekday':
      return [englishWeekdays[quantity.value - 1] ?? ''];
    case 'time':
      return timeForms(quantity.minutes);
    case 'duration':
      return durationForms(quantity.minutes, writing.isInWords);
    default:
      return assertNever(quantity);
  }
}

const scaleNames: ReadonlyMap<number, string> = new Map([
  [1e3, 'thousand'],
  [1e6, 'million'],
  [1e9, 'billion'],
  [1e12, 'trillion'],
]);

/** `2,200,112`, `3.5`; a number below 10,000 that French does not group may be a year and stays as it is. */
export function formatFigures(value: number, isGrouped: boolean, decimals: number): string {
  const text = value.toFixed(Math.max(decimals, 0));
  const [whole = '', fraction] = text.split('.');
  const shown = isGrouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  return fraction === undefined ? shown : `${shown}.${fraction}`;
}

function numberForms(value: number, writing: Writing): readonly string[] {
  const { scaled } = writing;
  if (scaled) {
    const name = scaleNames.get(scaled.factor) ?? '';
    const heads = plainForms(scaled.value, { ...writing, isGrouped: scaled.value >= 1000 });
    const larger = scaleNames.get(scaled.factor * 1000);
    const heavier =
      scaled.value >= 1000 && larger ? [`${trimmed(scaled.value / 1000)} ${larger}`] : [];
    const thousands = scaled.factor === 1e3 ? [formatFigures(value, true, 0)] : [];
    return [...thousands, ...heads.map((head) => `${head} ${name}`), ...heavier];
  }
  return plainForms(value, writing);
}

function plainForms(value: number, { isInWords, isGrouped, decimals }: Writing): readonly string[] {
  const figures = formatFigures(value, isGrouped || value >= 10_000, decimals);
  const inFigures = [figures, formatFigures(value, !isGrouped && value >= 1000, decimals)];
  const spelled = spellNumber(value);
  if (spelled === null) return inFigures;
  const withAnd = spelled.replace(/hundred (?!thousand)/, 'hundred and ');
  // `twelve hundred`
  const hundreds =
    value % 100 === 0 && value % 1000 !== 0 && value > 1000 && value < 10_000
      ? [`${spellNumber(value / 100)} hundred`]
      : [];
  const inWords = [spelled, withAnd, ...hundreds];
  if (!isInWords) return [...inFigures, ...inWords];
  return value < 101 || value % 100 === 0 || value % 1000 === 0
    ? [...inWords, formatFigures(value, value >= 1000, 0)]
    : [formatFigures(value, value >= 1000, 0), ...inWords];
}

const trimmed = (value: number): string => String(Number(value.toFixed(6)));

function withUnit(
  numbers: readonly string[],
  unit: Unit | null,
  isInWords: boolean,
): readonly string[] {
  if (unit === null) return numbers;
  if (unit === 'percent') {
    const inFigures = numbers.filter((number) => /\d$/.test(number));
    const named = numbers.flatMap((number) => [`${number} percent`, `${number} per cent`]);
    const signed = ['%', ' %'].flatMap((sign) => inFigures.map((number) => number + sign));
    return isInWords
      ? [...named, ...signed]
      : [...signed.slice(0, 1), ...named, ...signed.slice(1)];
  }
  const { sign, one, many } = currencyNames[unit];
  const isOne = (number: string) => /^(?:1|one)$/.test(number);
  const inFigures = numbers.filter((number) => /^\d/.test(number));
  const named = numbers.map((number) => `${number} ${isOne(number) ? one : many}`);
  if (sign === null) return named;
  return [...inFigures.map((number) => sign + number), ...named];
}

function ordinalForms(value: number, isInWords: boolean): readonly string[] {
  const spelled = spellOrdinal(value);
  const forms = [figureOrdinal(value), ...(spelled === null ? [] : [spelled])];
  return isInWords ? forms.reverse() : forms;
}

const parts: ReadonlyMap<number, string> = new Map([
  [2, 'half'],
  [3, 'third'],
  [4, 'quarter'],
]);

function fractionForms(
  numerator: number,
  denominator: number,
  isInWords: boolean,
): readonly string[] {
  const part = parts.get(denominator) ?? spellOrdinal(denominator);
  const spelled = spellNumber(numerator);
  const named =
    part === null || spelled === null || denominator > 100
      ? []
      : numerator === 1
        ? [`a ${part}`, `one ${part}`, ...(denominator === 2 ? ['half'] : [])]
        : [`${spelled}-${part}s`, `${spelled} ${part}s`];
  const of = ['in', 'out of'].flatMap((word) => {
    const words = `${spelled} ${word} ${spellNumber(denominator)}`;
    const figures = `${numerator} ${word} ${denominator}`;
    return isInWords ? [words, figures] : [figures, words];
  });
  const isSimple = denominator <= 4 || denominator === 10;
  const written = `${numerator}/${denominator}`;
  return isSimple && isInWords ? [...named, ...of] : [...of, ...named, written];
}

function dateForms({ day, month, year }: Extract<Quantity, { kind: 'date' }>): readonly string[] {
  const name = englishMonths[month - 1] ?? '';
  const years = year === null ? [''] : [` ${year}`, `, ${year}`];
  if (day === null) return years.map((each) => name + each);
  const ordinal = figureOrdinal(day);
  const heads = [
    `${day} ${name}`,
    `${name} ${day}`,
    `${ordinal} ${name}`,
    `${name} ${ordinal}`,
    `${ordinal} of ${name}`,
  ];
  return heads.flatMap((head) => {
    const endsInFigure = /\d(?:st|nd|rd|th)?$/.test(head);
    // `July 14, 2025`, but `14 July 2025`
    return (endsInFigure ? [...years].reverse() : years.slice(0, 1)).map((each) => head + each);
  });
}

/** By the clock of twelve hours, as English prose does, and so in one style for all of a text. */
function timeForms(minutes: number): readonly string[] {
  const hour = Math.floor(minutes / 60);
  const minute = String(minutes % 60).padStart(2, '0');
  const twelve = hour % 12 || 12;
  const half = hour < 12 ? ['a.m.', 'am', 'AM'] : ['p.m.', 'pm', 'PM'];
  const full = [...half.map((each) => `${twelve}:${minute} ${each}`), `${hour}:${minute}`];
  const padded = `${String(hour).padStart(2, '0')}:${minute}`;
  const name = minutes === 720 ? ['noon', 'midday'] : minutes === 0 ? ['midnight'] : [];
  const short =
    minutes % 60 === 0
      ? [...half.map((each) => `${twelve} ${each}`), `${spellNumber(twelve)} o'clock`]
      : [];
  return [...name, ...short, ...full, padded];
}

function durationForms(minutes: number, isInWords: boolean): readonly string[] {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const counted = (value: number, word: string) => `${value} ${word}${value === 1 ? '' : 's'}`;
  const [long, short] = [counted(hours, 'hour'), counted(rest, 'minute')];
  if (rest === 0) {
    const spelled = `${spellNumber(hours)} hours`;
    return isInWords ? [spelled, long] : [long, spelled];
  }
  const halves = rest === 30 ? [`${spellNumber(hours)} and a half hours`, `${hours}.5 hours`] : [];
  return [`${long} ${short}`, `${long} and ${short}`, ...halves, `${hours} h ${rest}`];
}
