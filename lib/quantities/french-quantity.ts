import type { Span } from '@/lib/text/span';
import type { Quantity } from './quantity';

/** How a number is written in the French, where English may follow it. */
export interface Writing {
  /** In words: `quatorze`, not `14`. */
  readonly isInWords: boolean;
  /** Of a number with a scale word, the number before it: 3.5 of `3,5 millions`; else null. */
  readonly scaled: { readonly value: number; readonly factor: number } | null;
  /** Whether the figures are grouped, or would be: a year is not, though it has four. */
  readonly isGrouped: boolean;
  /** Figures after the decimal sign. */
  readonly decimals: number;
  /** `1,967` may be grouped as English does it, in a text that was translated; not `2,350 kg`, nor `0,125`. */
  readonly mayBeGrouped: boolean;
}

/** A number, date or time of a French sentence. */
export interface FrenchQuantity {
  /** In UTF-16 units of the French. */
  readonly span: Span;
  readonly quantity: Quantity;
  readonly writing: Writing;
  /**
   * Whether English must say it. Some French numbers often go without: `une dizaine`, `premier`, a month
   * that may be a planet.
   */
  readonly isDemanded: boolean;
}
