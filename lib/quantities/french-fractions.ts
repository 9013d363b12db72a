import { asFigures, numberSource, readNumber } from './french-numbers';
import type { FrenchQuantity } from './french-quantity';
import { matchesIf } from './matches-if';
import type { Quantity } from './quantity';

const fraction = new RegExp(
  String.raw`(?<numerator>${numberSource})[- ](?<denominator>tiers|quarts?|demis?|cinquièmes?|sixièmes?|septièmes?|huitièmes?|neuvièmes?|dixièmes?|centièmes?|millièmes?)(?!\p{L})`,
  'giu',
);
const proportion = new RegExp(
  String.raw`(?<numerator>${numberSource})(?: \p{Ll}{3,20}){0,2} sur (?<denominator>${numberSource})(?! \p{L}+ (?:ans|mois|jours))`,
  'giu',
);
/** What tells quickly that a sentence has neither of these, whose patterns take long to compile. */
const fractionName = /tiers|quart|demi|i[eè]me/i;
const proportionSign = / sur /i;
const half = /(?<![\p{L}])(?:la moitié)(?!\p{L})/giu;
/** `1/4`, `3/4`; the result of a match or a mark out of twenty is none. */
const fractionInFigures =
  /(?<![\p{L}\d/.,-])(?<numerator>[1-9])\/(?<denominator>[2-9]|10)(?![\p{L}\d/])/gu;

const denominators: ReadonlyMap<string, number> = new Map([
  ['tiers', 3],
  ['quart', 4],
  ['demi', 2],
  ['cinquième', 5],
  ['sixième', 6],
  ['septième', 7],
  ['huitième', 8],
  ['neuvième', 9],
  ['dixième', 10],
  ['centième', 100],
  ['millième', 1000],
]);

/** Fractions and proportions: `les deux tiers`, `3/4`, `un sur cinq`, `la moitié`. */
export function readFractions(french: string): readonly FrenchQuantity[] {
  const found: FrenchQuantity[] = [];
  const add = (span: FrenchQuantity['span'], quantity: Quantity, isInWords: boolean) =>
    found.push({ span, quantity, writing: { ...asFigures, isInWords }, isDemanded: true });
  for (const { 0: text, index, groups } of matchesIf(fractionName, fraction, french)) {
    const numerator = readNumber(groups?.numerator ?? '');
    const name = (groups?.denominator ?? '').toLowerCase();
    const denominator = denominators.get(name) ?? denominators.get(name.replace(/s$/, ''));
    if (!numerator || denominator === undefined) continue;
    if (numerator.value >= denominator) continue;
    // `un quart d’heure`, `un demi-siècle` are set phrases, and `un cinquième mandat` is the fifth.
    const isPlain = numerator.value > 1 || name === 'tiers' || name === 'quart';
    if (!isPlain || /^ (?:d['’]heure|mandat)/u.test(french.slice(index + text.length))) continue;
    add(
      { start: index, end: index + text.length },
      { kind: 'fraction', numerator: numerator.value, denominator },
      true,
    );
  }
  for (const { 0: text, index, groups } of matchesIf(proportionSign, proportion, french)) {
    const numerator = readNumber(groups?.numerator ?? '');
    const denominator = readNumber(groups?.denominator ?? '');
    if (!numerator || !denominator || numerator.value >= denominator.value) continue;
    if (denominator.length !== groups?.denominator?.length) continue;
    add(
      { start: index, end: index + text.length },
      { kind: 'fraction', numerator: numerator.value, denominator: denominator.value },
      numerator.writing.isInWords,
    );
  }
  for (const { 0: text, index, groups } of french.matchAll(fractionInFigures)) {
    const [numerator, denominator] = [Number(groups?.numerator), Number(groups?.denominator)];
    if (numerator >= denominator) continue;
    add(
      { start: index, end: index + text.length },
      { kind: 'fraction', numerator, denominator },
      false,
    );
  }
  for (const { 0: text, index } of french.matchAll(half)) {
    add(
      { start: index, end: index + text.length },
      { kind: 'fraction', numerator: 1, denominator: 2 },
      true,
    );
  }
  return found;
}
