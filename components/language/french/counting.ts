import { formatBytes, formatNumber } from '../common/quantity';

export const bytes = (value: number): string => formatBytes('fr', value);
export const wholeBytes = (value: number): string => formatBytes('fr', value, 0);
export const number = (value: number): string => formatNumber('fr', value);

/** Chooses a form. French counts zero as one: `0 phrase`, `1 phrase`, `2 phrases`. */
export const plural = (count: number, one: string, many: string): string =>
  Math.abs(count) < 2 ? one : many;

/** Writes a number with what it counts: `1 phrase`, `1 200 phrases`. */
export const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${plural(count, one, many)}`;

export const sentences = (count: number): string => counted(count, 'phrase', 'phrases');
