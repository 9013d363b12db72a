import type { Span } from '@/lib/text/span';
import { findVerbatim } from '@/lib/verbatim/find-verbatim';
import { findQuantities } from './find-quantities';
import type { FrenchQuantity } from './french-quantity';
import { numberReading, type Reading, readingsOf, type Unit } from './quantity';
import { type EnglishQuantity, figuresOf, readEnglishQuantities } from './read-english';

export interface QuantityComparison {
  /** What the French says and the English does not. */
  readonly missing: readonly FrenchQuantity[];
  /** What is said with another unit: `5 %` as `€5`. */
  readonly otherUnit: readonly FrenchQuantity[];
  /** Figures of the English that the French does not have, in UTF-16 units of the English. */
  readonly added: readonly Span[];
}

/**
 * Compares what a French and an English sentence say in numbers, by their values: `deux mille` is
 * `2,000`. A value that is said twice in French may be said once in English.
 */
export function compareQuantities(french: string, english: string): QuantityComparison {
  const asked = findQuantities(french);
  const said = readEnglishQuantities(english);
  const saidReadings = new Set(said.flatMap(({ readings }) => readings));
  const missing = asked.filter(
    ({ quantity, writing, isDemanded }) =>
      isDemanded &&
      namesOf({ quantity, writing }).some((names) => !names.some((name) => saidReadings.has(name))),
  );
  const otherUnit = asked.filter(
    (each) => each.isDemanded && !missing.includes(each) && hasOtherUnit(each, said),
  );
  const known = new Set<Reading>(asked.flatMap((each) => namesOf(each).flat()));
  for (const reading of [
    ...looseReadings(french),
    ...copiedReadings(french),
    ...asked.flatMap(figuresWithin),
  ]) {
    known.add(reading);
  }
  const added = figuresOf(said)
    .filter(({ readings }) => !readings.some((reading) => known.has(reading)))
    .map(({ span }) => span);
  return { missing, otherUnit, added };
}

/** Whether an English text says what a French quantity says, in any form. */
export function isQuantitySaid(asked: FrenchQuantity, english: string): boolean {
  const said = readEnglishQuantities(english);
  const readings = new Set(said.flatMap((each) => each.readings));
  return (
    namesOf(asked).every((names) => names.some((name) => readings.has(name))) &&
    !hasOtherUnit(asked, said)
  );
}

/** `1,967` may be grouped as English does it. */
function namesOf({ quantity, writing }: Pick<FrenchQuantity, 'quantity' | 'writing'>) {
  const names = readingsOf(quantity);
  if (quantity.kind !== 'number' || !writing.mayBeGrouped) return names;
  return names.map((each) => [...each, numberReading(quantity.value * 1000)]);
}

/** Whether the English says the number, with a unit, and only with units that it does not have. */
function hasOtherUnit({ quantity }: FrenchQuantity, said: readonly EnglishQuantity[]): boolean {
  if (quantity.kind !== 'number' || quantity.unit === null) return false;
  const reading = numberReading(quantity.value);
  const units = said.flatMap(({ readings, unit, isInFigures }) =>
    isInFigures && readings.includes(reading) ? [unit] : [],
  );
  return (
    units.length > 0 && units.every((unit) => unit !== null && !isSameUnit(unit, quantity.unit))
  );
}

/** `un élève sur cinq` may be `1 pupil in 5`, and `toutes les 6 h` is `6 hours`. */
function figuresWithin({ quantity }: FrenchQuantity): readonly Reading[] {
  switch (quantity.kind) {
    case 'fraction':
      return [numberReading(quantity.numerator), numberReading(quantity.denominator)];
    case 'duration':
      return [numberReading(quantity.minutes / 60)];
    default:
      return [];
  }
}

/** A dollar may be of any country. */
const isSameUnit = (a: Unit, b: Unit | null): boolean =>
  a === b || (/USD|CAD/.test(a) && /USD|CAD/.test(b ?? ''));

/** Any figures of the French, wherever they stand: in `A320`, in `n° 12`, in an address. */
function looseReadings(french: string): readonly Reading[] {
  const figures = french.match(/\d+(?:[ \u00a0\u202f.,]\d{3})+(?!\d)|\d+(?:[.,]\d+)?/g) ?? [];
  return figures.flatMap((text) => [
    ...(/^\d+$|\d[^\d]\d{3}$/.test(text) ? [numberReading(Number(text.replace(/\D/g, '')))] : []),
    ...(/^\d+[.,]\d+$/.test(text) ? [numberReading(Number(text.replace(',', '.')))] : []),
  ]);
}

/** The groups of an account number, which are no numbers. */
const copiedReadings = (french: string): readonly Reading[] =>
  findVerbatim(french).flatMap(({ english }) =>
    (english.match(/\d+/g) ?? []).map((figures) => numberReading(Number(figures))),
  );
