import type { SentenceFlag } from './sentence-flag';

/** Units that English has words of its own for, after a number; and what tells that it has them. */
const units: readonly (readonly [french: RegExp, english: RegExp])[] = [
  [/\d[\d ,.\u00a0\u202f]* ?années?-lumière/gu, /light[- ]?year/iu],
  [/\d[\d ,.\u00a0\u202f]* ?(?:kilomètres?|km)(?![\p{L}²³])/gu, /km|kilomet|kph|mph|mile/iu],
  [/\d[\d ,.\u00a0\u202f]* ?tonnes?(?!\p{L})/gu, /ton|\dt\b/iu],
  [/\d[\d ,.\u00a0\u202f]* ?hectares?(?!\p{L})/gu, /hectare|\bha\b/iu],
  [/\d[\d ,.\u00a0\u202f]* ?litres?(?!\p{L})/gu, /lit(?:re|er)|\dl\b/iu],
  [/\d[\d ,.\u00a0\u202f]* ?(?:kilos?|kilogrammes?|kg)(?!\p{L})/gu, /kilo|kg/iu],
  [/\d[\d ,.\u00a0\u202f]* ?degrés?(?!\p{L})/gu, /degree|°/iu],
];

/** Numbers whose unit the English does not name: `41 années-lumière` as `41-year-old`. */
export const flagUnits = (source: string, target: string): readonly SentenceFlag[] =>
  units.flatMap(([french, english]) =>
    english.test(target)
      ? []
      : Array.from(
          source.matchAll(french),
          ({ 0: text, index }): SentenceFlag => ({
            kind: 'unit-differs',
            source: { start: index, end: index + text.length },
          }),
        ),
  );
