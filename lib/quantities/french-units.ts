import type { Currency, Unit } from './quantity';

/** Words and signs by which a French amount names its scale; `k` and `M` only before a currency. */
const scales: readonly (readonly [pattern: RegExp, factor: number])[] = [
  [/^(?:milliers?|milles?|k)$/iu, 1e3],
  [/^(?:millions?|M)$/u, 1e6],
  [/^(?:milliards?|Mds?|G)$/u, 1e9],
  [/^billions?$/u, 1e12],
];

/** What a scale word multiplies by; 1 for none. */
export const scaleFactor = (word: string | undefined): number =>
  scales.find(([pattern]) => word !== undefined && pattern.test(word))?.[1] ?? 1;

const units: readonly (readonly [pattern: RegExp, unit: Unit])[] = [
  [/^(?:%|pour[ \u00a0-]cent|p\.[ \u00a0]?(?:cent|100))$/u, 'percent'],
  [/^(?:€|EUR|euros?)$/u, 'EUR'],
  [/^(?:\$[ \u00a0]?(?:CAN|CA)|CA\$|dollars? canadiens?|CAD)$/u, 'CAD'],
  [/^(?:\$(?:[ \u00a0]?US)?|US\$|USD|dollars?(?: américains?| US)?)$/u, 'USD'],
  [/^(?:£|GBP|livres? sterling)$/u, 'GBP'],
  [/^(?:CHF|francs? suisses?)$/u, 'CHF'],
  [/^(?:¥|JPY|yens?)$/u, 'JPY'],
  [/^(?:CNY|RMB|yuans?|renminbis?)$/u, 'CNY'],
  [/^(?:₽|RUB|roubles?)$/u, 'RUB'],
  [/^(?:F ?CFA|FCFA|XOF|francs? CFA)$/u, 'XOF'],
];

/** Longest first, so that `dollars canadiens` is not `dollars`. */
export const frenchUnitSource = String.raw`(?:%|pour[ \u00a0-]cent(?!\p{L})|p\.[ \u00a0]?(?:cent|100)|€|\$[ \u00a0]?(?:CAN|CA|US)(?!\p{L})|\$|£|¥|₽|F ?CFA(?!\p{L})|(?:CA\$|US\$)|(?:EUR|CAD|USD|GBP|CHF|JPY|CNY|RMB|RUB|XOF|dollars? canadiens?|dollars? américains?|dollars? US|dollars?|euros?|livres? sterling|francs? suisses?|francs? CFA|yens?|yuans?|renminbis?|roubles?)(?!\p{L}))`;

export const readUnit = (text: string | undefined): Unit | null =>
  units.find(([pattern]) => text !== undefined && pattern.test(text))?.[1] ?? null;

export interface CurrencyNames {
  /** Before the figures: `€5 million`. Null where English has none that is common. */
  readonly sign: string | null;
  readonly one: string;
  readonly many: string;
}

export const currencyNames: Readonly<Record<Currency, CurrencyNames>> = {
  EUR: { sign: '€', one: 'euro', many: 'euros' },
  USD: { sign: '$', one: 'dollar', many: 'dollars' },
  GBP: { sign: '£', one: 'pound', many: 'pounds' },
  CHF: { sign: 'CHF ', one: 'Swiss franc', many: 'Swiss francs' },
  JPY: { sign: '¥', one: 'yen', many: 'yen' },
  CNY: { sign: null, one: 'yuan', many: 'yuan' },
  RUB: { sign: null, one: 'rouble', many: 'roubles' },
  CAD: { sign: 'C$', one: 'Canadian dollar', many: 'Canadian dollars' },
  XOF: { sign: null, one: 'CFA franc', many: 'CFA francs' },
};
