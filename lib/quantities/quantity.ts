/** Currencies that are written with a sign or a word of their own. */
export const currencies = ['EUR', 'USD', 'GBP', 'CHF', 'JPY', 'CNY', 'RUB', 'CAD', 'XOF'] as const;
export type Currency = (typeof currencies)[number];

export type Unit = 'percent' | Currency;

/** What a number, a date or a time says, whatever the language. */
export type Quantity =
  /** `unit` is null for a bare number, and where the unit is a word that the sentence goes on with. */
  | { readonly kind: 'number'; readonly value: number; readonly unit: Unit | null }
  | { readonly kind: 'ordinal'; readonly value: number }
  | { readonly kind: 'century'; readonly value: number }
  /** The first year, all four figures: 1990. */
  | { readonly kind: 'decade'; readonly value: number }
  | { readonly kind: 'fraction'; readonly numerator: number; readonly denominator: number }
  /** `10-12`, `2008-2012`. */
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  /** Parts that are not said are null; a month alone is a date too. `month` counts from 1. */
  | {
      readonly kind: 'date';
      readonly day: number | null;
      readonly month: number;
      readonly year: number | null;
    }
  /** From Monday, 1. */
  | { readonly kind: 'weekday'; readonly value: number }
  /** Minutes since midnight. */
  | { readonly kind: 'time'; readonly minutes: number }
  /** How long something takes, in minutes: hours, mostly with some minutes. */
  | { readonly kind: 'duration'; readonly minutes: number };

/** What two quantities have in common that say the same in other words; see `readingsOf`. */
export type Reading = `${'n' | 'f' | 'm' | 'w' | 't' | 'd'}:${number}`;

/** A product like 3.3 × 10⁶ is off by a bit; twelve figures are enough for any text. */
const level = (value: number): number => Number(value.toPrecision(12));

export const numberReading = (value: number): Reading => `n:${level(value)}`;
export const fractionReading = (value: number): Reading => `f:${Number(value.toPrecision(4))}`;

/**
 * The values that a quantity states, each by all its names: a date states its day, its month and its
 * year, and `20 %` may be `one in five`. Another text says the same if it has one of the names of each.
 */
export function readingsOf(quantity: Quantity): readonly (readonly Reading[])[] {
  switch (quantity.kind) {
    case 'number':
      return quantity.unit === 'percent'
        ? [[numberReading(quantity.value), fractionReading(quantity.value / 100)]]
        : [[numberReading(quantity.value)]];
    case 'ordinal':
    case 'century':
      return [[numberReading(quantity.value)]];
    case 'decade':
      return [[numberReading(quantity.value), numberReading(quantity.value % 100)]];
    case 'fraction': {
      const { numerator, denominator } = quantity;
      const share = numerator / denominator;
      // `a third` is read as `third` is.
      return [[fractionReading(share), ...(numerator === 1 ? [numberReading(denominator)] : [])]];
    }
    case 'range':
      return [readRangeEnd(quantity.from), readRangeEnd(quantity.to, quantity.from)];
    case 'date': {
      const { day, month, year } = quantity;
      return [
        ...(day === null ? [] : [[numberReading(day)]]),
        [`m:${month}`],
        ...(year === null ? [] : [[numberReading(year)]]),
      ];
    }
    case 'weekday':
      return [[`w:${quantity.value}`]];
    case 'time':
      return [timeReadings(quantity.minutes)];
    case 'duration':
      return durationReadings(quantity.minutes);
  }
}

/** `1998-99`: the end may be said in full. */
function readRangeEnd(value: number, from = value): readonly Reading[] {
  const century = from - (from % 100);
  return value < 100 && from >= 1000
    ? [numberReading(value), numberReading(century + value)]
    : [numberReading(value)];
}

/** By the clock of twelve hours too, for English says `at two`; and a full hour as a number. */
function timeReadings(minutes: number): readonly Reading[] {
  const hour = Math.floor(minutes / 60);
  const names: Reading[] = [`t:${minutes}`, `t:${(minutes + 720) % 1440}`];
  if (minutes % 60 !== 0) return names;
  return [...names, numberReading(hour), numberReading(hour % 12 || 12)];
}

/** `2 h 30` may be `2:30`, `150 minutes`, `2.5 hours`, `two and a half hours`. */
function durationReadings(minutes: number): readonly (readonly Reading[])[] {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  // Without minutes the word must tell that it is no time of day: `every 6 hours`, and not `every 6 a.m.`
  if (rest === 0) return [[`d:${minutes}`]];
  const whole = [`t:${minutes}`, numberReading(minutes), numberReading(minutes / 60)] as const;
  const part = rest % 15 === 0 ? [fractionReading(rest / 60)] : [];
  return [
    [numberReading(hours), ...whole],
    [numberReading(rest), ...part, ...whole],
  ];
}
